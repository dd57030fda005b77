using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>
/// Zones of the country's that a place's name and a field tell apart: 准东|国家级现代|煤化工示范区, 才纳|国家|现代农业示范区. What is a title many places bear (国家生态文明建设示范区) is
/// none.
/// </summary>
internal static class ZoneNational
{
    private static readonly WordList Ranks = new(["国家级", "国家级现代", "国家"]);

    /// <summary>The kinds whose zones have bounds, not those of titles.</summary>
    private static readonly WordList Kinds = new(["现代农业示范区", "农业示范区", "煤化工示范区", "化工产业示范区", "产业示范区", "能源化工基地", "现代农业产业园", "农业科技园区"]);

    /// <summary>How many characters of a field may stand between the rank and the kind: 现代能源与|化工产业示范区.</summary>
    private const int LongestField = 8;

    private const int LongestOwn = 3;
    private const int ShortestOwn = 2;

    /// <summary>Where the name of the place begins; -1 without one.</summary>
    public static int Before(RecognitionText context, PlaceNames names, TextSpan kind)
    {
        var text = context.Text;
        if (Kinds.LongestAt(text, kind.Start) != kind.Length)
            return -1;
        for (var field = 0; field <= LongestField && field < kind.Start; field++)
        {
            var at = kind.Start - field;
            if (Ranks.LongestEndingAt(text, at) is > 0 and var rank)
                return ZoneWords.IsOneName(text.AsSpan(at, field).TrimEnd('与'), ZoneWords.GeneralAfterPlace) ? PlaceBefore(context, names, at - rank) : -1;
        }

        return -1;
    }

    private static int PlaceBefore(RecognitionText context, PlaceNames names, int end)
    {
        var text = context.Text;
        if (names.EndingAt(end) is { IsWeak: false } place)
            return place.Entries.All(entry => entry.Has("province") || entry.Has("country")) ? -1 : place.Span.Start;
        for (var length = LongestOwn; length >= ShortestOwn; length--)
        {
            var start = end - length;
            if (start < 0 || start > 0 && char.IsLetterOrDigit(text[start - 1]))
                continue;
            var own = new TextSpan(start, end);
            return ZoneWords.IsOneName(own.Of(text)) && !text.AsSpan(start, length).ContainsAnyExceptInRange('\u4E00', '\u9FFF') && context.TagOf(own) is null or "ns" or "nr" or "nz" or "nrt" ? start : -1;
        }

        return -1;
    }
}

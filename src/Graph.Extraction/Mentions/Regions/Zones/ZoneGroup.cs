using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>
/// Zones that unite several places: named by one character of each (宜荆荆都市圈, 京张体育文化旅游带), or listed before one kind (济南、青岛都市圈).
/// </summary>
/// <param name="abbreviations">The characters that stand for places.</param>
internal sealed class ZoneGroup(PlaceAbbreviations abbreviations)
{
    /// <summary>How many characters of a field may stand between a group of places and the kind of zone.</summary>
    private const int LongestField = 6;

    /// <summary>So many characters may stand between quotation marks before the kind.</summary>
    private const int LongestQuoted = 4;

    /// <summary>What counts something instead of naming places: “五点一线”沿海经济带.</summary>
    private const string Numbers = "一二两三四五六七八九十双多新";

    /// <summary>What may stand between the characters of a group of places and the kind of zone.</summary>
    private static readonly string[] Ranks = ["现代化", "双城", "国家级", "大"];

    /// <summary>Where the group of places begins whose name the zone carries, its field between allowed: 京张|体育文化旅游带; -1 without one.</summary>
    public int Before(RecognitionText context, PlaceNames names, int kind)
    {
        var text = context.Text;
        var end = BeforeRank(text, kind);
        for (var field = 0; field <= LongestField && end - field > 1; field += 2)
        {
            if (abbreviations.RunBefore(text, end - field) is >= 0 and var run && IsFreeBefore(context, names, run) && ZoneWords.IsOneName(text.AsSpan(end - field, field), ZoneWords.GeneralAfterPlace))
                return run;
        }

        return -1;
    }

    /// <summary>“海澄文”|一体化综合|经济圈, “襄十随神”|城市群: where the quotation mark opens before the places a zone unites; -1 without one.</summary>
    public int QuotedBefore(string text, TextSpan kind)
    {
        var close = text.LastIndexOf('”', kind.Start - 1, Math.Min(kind.Start, LongestField + 1));
        if (close <= LongestQuoted || !IsOfSeveral(text, kind.End) || !ZoneWords.IsOneName(text.AsSpan(close + 1, kind.Start - close - 1), []))
            return -1;
        var open = text.LastIndexOf('“', close - 1, LongestQuoted + 1);
        if (open < 0 || close - open - 1 < 2)
            return -1;
        foreach (var c in text.AsSpan(open + 1, close - open - 1))
        {
            if (c is < '\u4E00' or > '\u9FFF' || Numbers.Contains(c))
                return -1;
        }

        return text[kind.End - 1] is '圈' || text[kind.Start] == '城' || abbreviations.RunBefore(text, close) == open + 1 ? open : -1;
    }

    private static bool IsOfSeveral(string text, int end) => ZoneKind.IsOfSeveralPlaces(text, end) && text[end - 1] != '区' && !text.AsSpan(0, end).EndsWith(ZoneKind.ShoppingDistrict);

    /// <summary>济南、|青岛都市圈: each place of the list has a zone of its own.</summary>
    public static void AddSharing(string text, PlaceNames names, int start, TextSpan kind, List<MentionCandidate> found)
    {
        if (names.BeginningAt(start) is not { } last || last.Span.End < kind.Start && text.AsSpan(last.Span.End, kind.Start - last.Span.End) is not "现代化")
            return;
        while (start > 0 && text[start - 1] is '、' or '和' && names.EndingAt(start - 1) is { IsWeak: false } place && ZonePlace.IsCity(place))
        {
            found.Add(new MentionCandidate(place.Span, EntityKind.Region, RegionByZone.Name) { Name = place.Span.Of(text) + kind.Of(text), Confidence = 58 });
            start = place.Span.Start;
        }
    }

    /// <summary>宜荆荆|现代化|都市圈, 酒嘉|双城|经济圈: the place where the characters of a group end, the kind's rank left out.</summary>
    private static int BeforeRank(string text, int kind)
    {
        foreach (var rank in Ranks)
        {
            if (text.AsSpan(0, kind).EndsWith(rank, StringComparison.Ordinal))
                return kind - rank.Length;
        }

        return kind;
    }

    /// <summary>Whether a group's characters are no end of a longer word: behind a mark, a word of one character or a verb (完善|济青都市圈).</summary>
    private static bool IsFreeBefore(RecognitionText context, PlaceNames names, int start) =>
        start == 0 || !char.IsLetterOrDigit(context.Text[start - 1]) || context.Text[start - 1] is '和' or '与' or '及' or '在' or '对' or '以' or '看' || ZoneWords.EndsWithVerb(context.Text.AsSpan(0, start)) || names.EndingAt(start) is not null
        || start >= 2 && context.Text[start] != '和' && context.IsWordBoundary(start) && context.TagOf(new TextSpan(start - 2, start)) is "v";
}

using System.Globalization;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>Places of a county by their short names, in a list that says of its members that they are places: 渝北区石船、复盛等地.</summary>
internal static class RegionByList
{
    /// <summary>Of so many characters are the short names of townships: 石船.</summary>
    private const int LengthOfName = 2;

    /// <summary>A list is followed no farther back.</summary>
    private const int MostMembers = 8;

    /// <summary>How sure a place is that only its list tells.</summary>
    private const int ByList = 46;

    private const string Counts = "二三四五六七八九";

    /// <summary>What sums a list of a county's places up: 等乡镇, 3乡, 三个村.</summary>
    private static readonly WordList Endings = new(
    [
        "等地", "等乡镇", "等镇", "等乡", "等村", "等街道", "等镇街",
        .. from count in Enumerable.Range(2, Counts.Length)
           from number in new[] { count.ToString(CultureInfo.InvariantCulture), count == 2 ? "两" : Counts[count - 2].ToString() }
           from unit in new[] { "乡", "镇", "村", "个乡", "个镇", "个村", "个乡镇", "街道", "个街道", "个社区" }
           select number + unit,
    ]);

    /// <summary>Where a list of places may end.</summary>
    public static readonly Trigger PlacesOfEndings = Trigger.Words([.. Endings.Words]);

    /// <summary>No member has one of these.</summary>
    private static readonly CharacterSet NotInNames = new("的了是在和与及等个这那各每该某其们到从被把让将给有着过就也又或但很最更不没为以县市区镇乡村省内外多全");

    public static void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        foreach (var at in context.PlacesOf(PlacesOfEndings))
        {
            var count = CountAt(text, at);
            var (first, county) = Beginning(context, names, at, isCounted: count > 0);
            // 东坝、尕羊、吉曲3乡: where they are counted there are as many.
            if (count > 0 && at - first != count * (LengthOfName + 1) - 1)
                continue;
            for (var start = first; first >= 0 && start < at; start += LengthOfName + 1)
            {
                var span = new TextSpan(start, start + LengthOfName);
                found.Add(new MentionCandidate(span, EntityKind.Region, RegionBySettlement.Name) { Name = span.Of(text), Context = county, Confidence = ByList });
            }
        }
    }

    /// <summary>How many places the word at a list's end counts; 0 where it counts none.</summary>
    private static int CountAt(string text, int at) => text[at] == '两' ? 2 : char.IsAsciiDigit(text[at]) ? text[at] - '0' : Counts.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var place ? place + 2 : 0;

    /// <summary>
    /// Where the first member stands right behind its county's full name, where they are counted its short one too, and that name; -1 where a member is no name or there
    /// is no county.
    /// </summary>
    private static (int Start, string? County) Beginning(RecognitionText context, PlaceNames names, int end, bool isCounted)
    {
        var text = context.Text;
        for (var member = 0; member < MostMembers; member++)
        {
            var start = end - LengthOfName;
            if (start < LengthOfName || !MayBeName(context, names, start))
                return (-1, null);
            if (names.EndingAt(start) is { IsWeak: false } county && (isCounted || text[start - 1] is '县' or '区' or '市' or '旗') && county.Entries.Any(entry => entry.Has("county")))
                return (start, county.Span.Of(text));
            if (text[start - 1] != '、')
                return (-1, null);
            end = start - 1;
        }

        return (-1, null);
    }

    private static bool MayBeName(RecognitionText context, PlaceNames names, int start)
    {
        for (var at = start; at < start + LengthOfName; at++)
        {
            if (context.Text[at] is < '\u4E00' or > '\u9FFF' || NotInNames.Contains(context.Text[at]))
                return false;
        }

        return names.BeginningAt(start) is null && (context.TagOf(new TextSpan(start, start + LengthOfName)) is null or "ns" or "nr" or "nz" or "nrt" or "j");
    }
}

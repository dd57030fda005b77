using System.Text.RegularExpressions;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// The numbered meetings of a region's congress, conference and committee, and the report of its government: 市第十三次党代会, 湖南省十三届人大三次会议, 省政府工作报告.
/// </summary>
internal static partial class LocalMeeting
{
    private static readonly NeededWords CongressWords = new("次会议", "次全体会议");
    private static readonly NeededWords MeetingWords = new("次党代会", "次代表大会", "次全会", "次全体会议", "次会议");
    private static readonly NeededWords ReportWords = new("政府工作报告");

    /// <summary>Where one may stand.</summary>
    public static IReadOnlyList<Trigger> Triggers => [CongressWords.Trigger, MeetingWords.Trigger, ReportWords.Trigger];

    /// <summary>Adds those of a text.</summary>
    public static void AddAll(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var match in CongressWords.MatchesOf(Congress(), text))
            found.Add(OfCongress(text, match));
        // The report itself does not name itself.
        if (!text.Article.Title.Contains("工作报告", StringComparison.Ordinal))
        {
            foreach (var match in ReportWords.MatchesOf(Report(), text))
                found.Add(At(text, match, match.Value[0] == '政' ? null : LevelOf(match.Value[0])));
        }

        foreach (var match in MeetingWords.MatchesOf(Meeting(), text))
            found.Add(At(text, match, LevelOf(match.Value[0])));
    }

    /// <summary>Behind its name the congress is that place's; 市十六届人大三次会议 alone is the home city's.</summary>
    private static MentionCandidate OfCongress(RecognitionText text, Match match)
    {
        var printed = text.Text;
        var place = text.Anchors.RegionEndingAt(match.Index + 1);
        var isRegional = place is null && printed.AsSpan(0, match.Index).EndsWith("自治", StringComparison.Ordinal);
        var start = place?.Span.Start ?? (isRegional ? match.Index - 2 : match.Index);
        return ProgramByNumber.Candidate(printed, start, match.Index + match.Length, place is not null ? null : isRegional ? RegionLevel.Province : LevelOf(printed[match.Index]));
    }

    private static MentionCandidate At(RecognitionText text, Match match, RegionLevel? homeLevel) => ProgramByNumber.Candidate(text.Text, match.Index, match.Index + match.Length, homeLevel);

    private static RegionLevel LevelOf(char c) => c switch { '省' => RegionLevel.Province, '市' or '州' => RegionLevel.Prefecture, _ => RegionLevel.County };

    [GeneratedRegex("[省市县区州]第?[一二三四五六七八九十]+届(?:人民代表大会|人大常委会|人大|政协常委会|政协)(?:常务委员会)?第?[一二三四五六七八九十]+次(?:会议|全体会议)", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    [GeneratedRegex("(?:(?<![\u4E00-\u9FFF])[省市州县区])?政府工作报告", RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex("(?<![\u4E00-\u9FFF])[省市州县区]第[一二三四五六七八九十]+次(?:党代会|代表大会)|[省市州县区]政协[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:会议|全会|全体会议)|[省市州县区]委[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:(?:、[一二三四五六七八九十]+次)*(?:全会|全体会议|党代会))", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}

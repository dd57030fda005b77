using System.Text.RegularExpressions;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Five-year plans by their number: “十四五”, 第十四个五年规划纲要.</summary>
internal static partial class FiveYearPlan
{
    private static readonly NeededWords Words = new("五”", "五规划", "五时期", "五期间", "五以来", "五末", "五开局");
    private static readonly NeededWords WordsInFull = new("个五年");

    /// <summary>Where one may stand.</summary>
    public static IReadOnlyList<Trigger> Triggers => [Words.Trigger, WordsInFull.Trigger];

    /// <summary>Adds those of a text.</summary>
    public static void AddAll(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var match in Words.MatchesOf(Short(), text))
        {
            var period = match.Groups["period"];
            found.Add(ProgramByNumber.Candidate(match.Index, match.Length, period.Value, period.Value == match.Value ? [] : [period.Value]));
        }

        foreach (var match in WordsInFull.MatchesOf(InFull(), text))
            found.Add(ProgramByNumber.Candidate(match.Index, match.Length, match.Groups["period"].Value + "五", [match.Value]));
    }

    [GeneratedRegex("“?(?<period>(?<![一二三四五六七八九十])(?:[九十]|十[一二三四五六])五)(?:”(?:规划)?|规划|时期|期间|以来|末|开局)", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex("(?:国民经济和社会发展)?第(?<period>十[一二三四五六])个五年(?:规划|计划)(?:纲要)?", RegexOptions.CultureInvariant)]
    private static partial Regex InFull();
}

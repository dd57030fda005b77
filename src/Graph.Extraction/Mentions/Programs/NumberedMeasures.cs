using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Measures that are known by their number: 民营经济31条.</summary>
internal static partial class NumberedMeasures
{
    private static readonly NeededWords Words = new("条措施", "条政策", "条意见", "条举措", "条等", "条”", "条，", "条。");

    /// <summary>The least that says what measures are for.</summary>
    private const int ShortestSubject = 2;

    /// <summary>Verbs before measures that are known by their number.</summary>
    private static readonly WordList BeforeMeasures = new(["出台", "推出", "制定", "发布", "公布", "印发", "实施", "落实", "落地", "提出", "首批", "的", "了", "共", "共有", "等", "共计", "全部", "包括", "围绕", "明确", "列出", "补上", "打出", "拿出", "抛出", "形成", "梳理"]);

    /// <summary>What measures in quotation marks may be for, in characters, with the mark.</summary>
    private const int LongestSubject = 13;

    /// <summary>What is said of them, not what they are for.</summary>
    private static readonly WordList Pointing = new(["这", "上述", "该", "其中", "首批", "一批", "先后", "相继", "随后", "接连", "又", "再"]);

    /// <summary>Where the number of some closes that stands in quotation marks.</summary>
    private static readonly Trigger Quoted = Trigger.Words(["条”"]);

    /// <summary>Where some may stand.</summary>
    public static IReadOnlyList<Trigger> Triggers => [Words.Trigger, Quoted];

    /// <summary>Adds those of a text.</summary>
    public static void AddAll(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var match in Words.MatchesOf(Measures(), text))
        {
            var start = BeginningOfSubject(text.Text, match.Index, match.Index + match.Length);
            if (start >= 0)
                found.Add(ProgramByNumber.Candidate(text.Text, start, match.Index + match.Length));
        }

        foreach (var at in text.PlacesOf(Quoted))
            AddQuoted(text, at, found);
    }

    /// <summary>稳经济|“43条”: measures whose number alone is in quotation marks, behind what they are for.</summary>
    private static void AddQuoted(RecognitionText text, int closing, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var open = closing;
        while (open > 0 && char.IsAsciiDigit(printed[open - 1]))
            open--;
        if (open == closing || open < 2 || printed[open - 1] != '“' || !printed.AsSpan(closing).StartsWith("条”"))
            return;
        var start = open - 1;
        while (start > 0 && open - start <= LongestSubject && printed[start - 1] is >= '\u4E00' and <= '\u9FFF' and not ('的' or '和' or '与' or '了'))
            start--;
        for (var at = start; at < open - 1; at++)
        {
            if (BeforeMeasures.LongestAt(printed, at) is > 0 and var verb && text.IsWordBoundary(at))
                start = Math.Max(start, at + verb);
        }

        var subject = printed.AsSpan(start, Math.Max(0, open - 1 - start));
        if (subject.Length < ShortestSubject + 1 || open - start > LongestSubject || Pointing.LongestAt(subject, 0) > 0 || !text.IsWordBoundary(start))
            return;
        found.Add(ProgramByNumber.Candidate(start, closing + 2 - start, string.Concat(subject, printed.AsSpan(open, closing + 1 - open)), []));
    }

    /// <summary>Where the wording of measures begins behind the verb that enacts them: 出台|稳外贸25条; -1 when the verb is all there is: 近日出台|12条.</summary>
    private static int BeginningOfSubject(string text, int start, int end)
    {
        // In the middle of a sentence only a verb tells where the wording begins.
        var begins = start > 0 && text[start - 1] is >= '\u4E00' and <= '\u9FFF' && BeforeMeasures.LongestEndingAt(text, start) == 0 ? end : start;
        for (var at = start; at < end; at++)
        {
            if (BeforeMeasures.LongestAt(text, at) is > 0 and var verb)
                begins = begins == end ? at + verb : Math.Max(begins, at + verb);
        }

        // 共十项行动|32条: how many of what, not what for.
        return begins + ShortestSubject < end && text.AsSpan(begins, ShortestSubject).IndexOfAnyInRange('0', '9') < 0 && !("一二三四五六七八九十两".Contains(text[begins], StringComparison.Ordinal) && "项部个方条大".Contains(text[begins + 1], StringComparison.Ordinal)) ? begins : -1;
    }

    [GeneratedRegex("(?<=(?:出台|推出|发布|印发|落实)了?)[\u4E00-\u9FFF-[近约余共多]]{4,12}[0-9]{1,3}条$|[\u4E00-\u9FFF]{2,12}[0-9]{1,3}条(?=等?(?:政策|措施|举措)|意见|”|、[\u4E00-\u9FFF]{2,12}[0-9]{1,3}条等)", RegexOptions.CultureInvariant)]
    private static partial Regex Measures();
}

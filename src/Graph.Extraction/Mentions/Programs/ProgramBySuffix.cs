using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs and projects known by how their names end: 创新驱动发展战略, 第二届北斗规模应用国际峰会, 国家全域旅游示范区, 醴茶铁路电气化改造.
/// The name begins after the nearest verb, function word or mark to the left.
/// </summary>
public sealed class ProgramBySuffix(ProgramWords words) : IMentionRecognizer
{
    private const int LongestCore = 20;

    /// <inheritdoc/>
    public string Name => "program-by-suffix";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        for (var at = 1; at < printed.Length; at++)
        {
            if (LengthOfSuffix(text, at, words.Suffixes) is > 0 and var length && BeginningOfName(text, at) is >= 0 and var start)
                Add(text, start, at + length, found);
            if (LengthOfSuffix(text, at, words.TitleSuffixes) is > 0 and var title && BeginningOfTitle(text, at) is >= 0 and var titleStart)
                Add(text, titleStart, at + title, found);
            if (LengthOfSuffix(text, at, words.ProjectSuffixes) is > 0 and var project
                && BeginningOfName(text, at) is >= 0 and var projectStart && IsPlaced(text, projectStart, at))
            {
                Add(text, projectStart, at + project + words.Extensions.LongestAt(printed, at + project), found);
            }
        }
    }

    private void Add(RecognitionText text, int start, int end, List<MentionCandidate> found)
    {
        // A name the lexicon knows needs no other beginning: 科教兴国国家战略, whatever stands before it.
        for (var at = start + 1; at < end; at++)
        {
            foreach (var match in text.MatchesAt(at))
            {
                if (match.Span.End == end && !match.IsWeak && match.Entry.Kind == EntityKind.Program && !match.Entry.Has("title"))
                    return;
            }
        }

        var span = new TextSpan(start + LengthOfCount(text.Text.AsSpan(start, end - start)), end);
        found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(text.Text), Confidence = 40 });
    }

    /// <summary>The length of the suffix at a place; 0 when none stands there, or only the beginning of another word does.</summary>
    private int LengthOfSuffix(RecognitionText text, int at, WordList suffixes)
    {
        var length = suffixes.LongestAt(text.Text, at);
        // 行动 in 进行动态监测 is no word's beginning nor end.
        return length > 0 && (text.IsWordBoundary(at) || text.IsWordBoundary(at + length)) && !words.IsOnlyBeginning(text.Text, at) ? length : 0;
    }

    /// <summary>Where the name that ends with the suffix at <paramref name="suffix"/> begins; -1 when nothing before it names anything.</summary>
    private int BeginningOfName(RecognitionText recognized, int suffix)
    {
        var text = recognized.Text;
        var start = suffix;
        while (start > 0 && suffix - start < LongestCore)
        {
            // What is quoted inside a name is part of it: 专精特新“小巨人”企业培育行动.
            if (text[start - 1] == '”' && text.LastIndexOf('“', start - 1) is >= 0 and var open && suffix - open < LongestCore)
            {
                start = open;
                continue;
            }

            if (!IsNameCharacter(text[start - 1]))
                break;
            var stop = recognized.IsWordBoundary(start) ? StopEndingAt(recognized, start) : 0;
            if (stop > 0)
            {
                var core = text.AsSpan(start, suffix - start);
                if (IsNaming(core))
                    return IsSoftAndLaunched(recognized, start, stop) ? start - stop : start;
                if (!words.IsSoftStop(text.AsSpan(start - stop, stop)) || !(core.IsEmpty || words.IsTransparent(core)))
                    return -1;
            }

            start--;
        }

        // A long run without a verb or a mark is a sentence, not a name.
        return suffix - start < LongestCore && IsNaming(text.AsSpan(start, suffix - start)) ? start : -1;
    }

    /// <summary>A verb right after the one that launches the program belongs to its name: 开展优化营商环境行动.</summary>
    private bool IsSoftAndLaunched(RecognitionText recognized, int start, int stop) =>
        words.IsSoftStop(recognized.Text.AsSpan(start - stop, stop)) && ProgramWords.IsCarriedOutBefore(recognized.Text, start - stop);

    /// <summary>Honours begin with 国家 or 全国, which suffices: 国家卫生城市, 国家自主创新示范区.</summary>
    private int BeginningOfTitle(RecognitionText recognized, int suffix)
    {
        var text = recognized.Text;
        var from = Math.Max(0, suffix - 12);
        var before = text.AsSpan(from, suffix - from);
        var start = Math.Max(before.LastIndexOf("国家", StringComparison.Ordinal), before.LastIndexOf("全国", StringComparison.Ordinal));
        if (start < 0 || before[start..].IndexOfAny("，。；、的和与”“） \n") >= 0)
            return -1;
        var first = from + start;
        for (var at = first + 2; at < suffix; at++)
        {
            if (recognized.IsWordBoundary(at) && StopEndingAt(recognized, at) is > 0 and var stop && !words.IsSoftStop(text.AsSpan(at - stop, stop)) && at - stop >= first + 2)
                return -1;
        }

        // A place right before it belongs to the name: 长株潭国家综合交通枢纽.
        foreach (var match in recognized.Matches)
        {
            if (match.Span.End == first && match.Entry.Kind == EntityKind.Region && match.Span.Length > 1 && !match.IsWeak)
                return match.Span.Start;
        }

        return first;
    }

    /// <summary>A project's name begins with a place, joins two (韶山—井冈山), or continues another project's (醴茶铁路电气化改造).</summary>
    private bool IsPlaced(RecognitionText text, int start, int suffix)
    {
        var core = text.Text.AsSpan(start, suffix - start);
        return text.MatchesAt(start).Any(m => m.Entry.Kind == EntityKind.Region && m.Span.Length > 1)
            || core.IndexOfAny('—', '至', '-') > 0
            || words.ProjectSuffixes.LongestEnding(core) is > 0 and var inner && inner < core.Length;
    }

    /// <summary>How many come before the name is no part of it: 15个…试点.</summary>
    private static int LengthOfCount(ReadOnlySpan<char> name)
    {
        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
            digits++;
        return digits > 0 && digits + 3 < name.Length && name[digits] is '个' or '项' or '条' or '家' or '座' or '场' or '处' or '所' or '批' ? digits + 1 : 0;
    }

    private bool IsNaming(ReadOnlySpan<char> core) => core.Length >= 2 && !words.IsGeneric(core) && !words.BeginsWithHardStop(core);

    /// <summary>The length of the stop that ends at <paramref name="end"/>; 0 when none does.</summary>
    private int StopEndingAt(RecognitionText recognized, int end)
    {
        // A verb may be the end of a longer word (充分发挥); a single character must be a word of its own (和, not the one in 和美乡村).
        var length = words.Stops.LongestEndingAt(recognized.Text, end);
        return length != 1 || (recognized.IsWordBoundary(end - 1) && !recognized.IsInsideName(end)) ? length : 0;
    }

    private static bool IsNameCharacter(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '·' or '—' or '+' or '〇';
}

using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs and projects known by how their names end: 创新驱动发展战略, 第二届北斗规模应用国际峰会, 国家全域旅游示范区, 醴茶铁路电气化改造.
/// The name begins after the nearest verb, function word or mark to the left.
/// </summary>
public sealed class ProgramBySuffix(ProgramWords words) : IMentionRecognizer
{
    private const int LongestCore = 18;

    /// <inheritdoc/>
    public string Name => "program-by-suffix";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        for (var at = 1; at < printed.Length; at++)
        {
            Find(text, at, words.Suffixes, needsPlace: false, found);
            Find(text, at, words.ProjectSuffixes, needsPlace: true, found);
        }
    }

    private void Find(RecognitionText text, int at, WordList suffixes, bool needsPlace, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var length = suffixes.LongestAt(printed, at);
        if (length == 0 || words.IsOnlyBeginning(printed, at))
            return;
        var start = BeginningOfName(text, at);
        if (start < 0)
            return;
        if (needsPlace && !text.MatchesAt(start).Any(m => m.Entry.Kind == EntityKind.Region) && !HasDash(printed.AsSpan(start, at - start)))
            return;
        var span = new TextSpan(start, at + length);
        found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(printed), Confidence = 40 });
    }

    /// <summary>Where the name that ends with the suffix at <paramref name="suffix"/> begins; -1 when nothing before it names anything.</summary>
    private int BeginningOfName(RecognitionText recognized, int suffix)
    {
        var text = recognized.Text;
        var start = suffix;
        while (start > 0 && suffix - start < LongestCore && IsNameCharacter(text[start - 1]))
        {
            if (recognized.IsWordBoundary(start) && IsNaming(text.AsSpan(start, suffix - start)) && StopEndingAt(recognized, start))
                return start;
            start--;
        }

        // A long run without a verb or a mark is a sentence, not a name.
        return suffix - start < LongestCore && IsNaming(text.AsSpan(start, suffix - start)) ? start : -1;
    }

    private bool IsNaming(ReadOnlySpan<char> core) => core.Length >= 2 && !words.IsGeneric(core) && StopAtBeginning(core) == 0;

    private bool StopEndingAt(RecognitionText recognized, int end)
    {
        for (var length = Math.Min(words.LongestStop, end); length > 0; length--)
        {
            // A verb may be the end of a longer word (充分发挥); a single character must be a word of its own (和, not the one in 和美).
            if (words.IsStop(recognized.Text.AsSpan(end - length, length)) && (length > 1 || recognized.IsWordBoundary(end - 1)))
                return true;
        }

        return false;
    }

    private int StopAtBeginning(ReadOnlySpan<char> core)
    {
        for (var length = Math.Min(words.LongestStop, core.Length); length > 1; length--)
        {
            if (words.IsStop(core[..length]))
                return length;
        }

        return 0;
    }

    private static bool HasDash(ReadOnlySpan<char> core) => core.IndexOfAny('—', '至', '-') > 0;

    private static bool IsNameCharacter(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '·' or '—' or '+' or '〇';
}

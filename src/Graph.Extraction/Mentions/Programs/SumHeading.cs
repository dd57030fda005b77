using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>A system of industries by the sum that stands over what it adds up, on a line of its own: 3+3+2, 2+3+N.</summary>
internal static class SumHeading
{
    /// <summary>The longest sum, in characters.</summary>
    private const int Longest = 9;

    /// <summary>Where one may stand.</summary>
    public static Trigger Trigger { get; } = Trigger.Words(["+"]);

    /// <summary>Adds those of a text.</summary>
    public static void AddAll(RecognitionText text, List<MentionCandidate> found)
    {
        if (text.Field != TextField.Body)
            return;
        var printed = text.Text;
        foreach (var at in text.PlacesOf(Trigger))
        {
            var start = printed.AsSpan(0, at).LastIndexOf('\n') + 1;
            // The first sign of the line stands for all.
            if (at - start is < 1 or > Longest || printed.AsSpan(start, at - start).Contains('+'))
                continue;
            var rest = printed.AsSpan(start);
            var end = rest.IndexOf('\n');
            if (end is > 0 and <= Longest && IsSum(rest[..end]))
                found.Add(ProgramByNumber.Candidate(start, end, printed.Substring(start, end), []));
        }
    }

    private static bool IsSum(ReadOnlySpan<char> line) =>
        char.IsAsciiDigit(line[0]) && (char.IsAsciiDigit(line[^1]) || line[^1] is 'N' or 'X') && !line.ContainsAnyExcept("0123456789NX+");
}

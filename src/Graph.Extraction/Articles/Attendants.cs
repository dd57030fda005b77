using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Tells a text's list of those who were there (李明、王芳、赵强 over 等参加会见。) from the names of writers: it fills its line, and the lines under it say what they did.</summary>
internal static class Attendants
{
    /// <summary>A list of so many lines at most.</summary>
    private const int MaxLines = 4;

    private static readonly string[] Deeds = ["参加", "出席", "陪同", "列席", "会见", "在座"];

    /// <summary>Whether the names of a line are such a list.</summary>
    public static bool Are(string text, List<SourceLine> lines, int line)
    {
        if (text.AsSpan(lines[line].Span.Start, lines[line].Span.Length).Count('、') < 2)
            return false;
        for (var next = line + 1; next < Math.Min(lines.Count, line + MaxLines); next++)
        {
            var below = text.AsSpan(lines[next].Span.Start, lines[next].Span.Length);
            if (CharacterClass.EndsSentence(below))
                return Holds(below);
            if (!below.Contains('、') && !Holds(below))
                return false;
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> line)
    {
        foreach (var deed in Deeds)
        {
            if (line.Contains(deed, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

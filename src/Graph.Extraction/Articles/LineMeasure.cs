using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// How wide a line is, in quarters of a Han character. Print sets Latin letters and digits in half a character's width, and squeezes marks; what was copied from a
/// page, or recognised, is often broken after so many characters whatever they are. Which of the two holds is told by the lines themselves.
/// </summary>
internal sealed class LineMeasure
{
    /// <summary>Neighbouring lines that differ by no more than this are of one width.</summary>
    private const int SameWidth = 3;

    /// <summary>Longer lines than these were not broken by a column.</summary>
    private const int MaxColumnLength = 60;

    /// <summary>So many pairs more must agree before lines are measured by the number of their characters.</summary>
    private const int Margin = 3;

    /// <summary>What each character adds to a line's width, so that the walk over a line's characters needs no decision at any.</summary>
    private static readonly LineMeasure Printed = new(c => c < '\u0100' ? 2 : CharacterClass.IsWidePunctuation(c) ? 3 : 4);

    private static readonly LineMeasure Counted = new(_ => 4);

    private readonly byte[] _width;

    /// <summary>Whether lines hold a number of characters, so that a full one falls short of the others by none.</summary>
    public bool IsExact => this == Counted;

    private LineMeasure(Func<char, int> width) =>
        _width = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Select(c => CharacterClass.IsBlank(c) || char.IsLowSurrogate(c) ? (byte)0 : (byte)width(c))];

    /// <summary>The measure of a page: the one by which more neighbours of lines with Latin letters or digits have the width of those lines.</summary>
    public static LineMeasure Of(string text, List<SourceLine> lines)
    {
        int printed = 0, counted = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, line) = (lines[i - 1].Span, lines[i].Span);
            if (above.Length > MaxColumnLength || line.Length > MaxColumnLength)
                continue;
            var first = text.AsSpan(above.Start, above.Length);
            var second = text.AsSpan(line.Start, line.Length);
            if (!first.ContainsAnyInRange('0', 'z') && !second.ContainsAnyInRange('0', 'z'))
                continue;
            printed += Math.Abs(Printed.Width(first, int.MaxValue) - Printed.Width(second, int.MaxValue)) <= SameWidth ? 1 : 0;
            counted += Math.Abs(Counted.Width(first, int.MaxValue) - Counted.Width(second, int.MaxValue)) <= SameWidth ? 1 : 0;
        }

        return counted >= printed + Margin ? Counted : Printed;
    }

    /// <summary>The width of a line; counted no further than <paramref name="enough"/>.</summary>
    public int Width(ReadOnlySpan<char> line, int enough)
    {
        var width = 0;
        foreach (var c in line)
        {
            width += _width[c];
            if (width > enough)
                break;
        }

        return width;
    }
}

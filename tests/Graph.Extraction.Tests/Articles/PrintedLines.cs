using System.Text;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Breaks paragraphs into the lines of a column.</summary>
internal static class PrintedLines
{
    /// <summary>Marks that stand at no line's begin, but hang over its end.</summary>
    public const string ClosingMarks = "，。、；：！？”’）》】〕%";

    /// <summary>Breaks a paragraph as print does: its first line shorter by the indent, no closing mark at a line's begin.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="width">The width of the column in Chinese characters; 0 for none.</param>
    /// <param name="isIndented">Whether the indent stands before the first line.</param>
    /// <param name="latin">How wide a Latin character is beside a Chinese one.</param>
    public static List<string> Break(string paragraph, int width, bool isIndented, double latin = 0.5)
    {
        if (width == 0)
            return [paragraph];
        var lines = new List<string>();
        var line = new StringBuilder();
        var (limit, filled) = (width - 2.0, 0.0);
        foreach (var c in paragraph)
        {
            var size = c < '\u0100' ? latin : 1;
            if (filled + size > limit && !ClosingMarks.Contains(c, StringComparison.Ordinal))
            {
                lines.Add(line.ToString());
                line.Clear();
                (limit, filled) = (width, 0);
            }

            line.Append(c);
            filled += size;
        }

        lines.Add(line.ToString());
        if (isIndented)
            lines[0] = "\u3000\u3000" + lines[0];
        return lines;
    }
}

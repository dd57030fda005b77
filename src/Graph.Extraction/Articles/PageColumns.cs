using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>How print broke the lines of a page: into columns of which widths, and whether after so many characters, whatever they are.</summary>
internal static class PageColumns
{
    /// <summary>Columns of so many widths at most are told apart.</summary>
    private const int MaxWidths = 6;

    /// <summary>A column is the width of this share of the lines at least.</summary>
    private const double LeastShare = 0.04;

    /// <summary>And of so many lines at least.</summary>
    public const int LeastLines = 3;

    /// <summary>Whether lines with Latin letters, digits or narrow marks are oftener as long as those around by the number of their characters than by their width.</summary>
    public static bool AreCounted(SourcePage page)
    {
        int counted = 0, printed = 0;
        for (var line = 1; line < page.Lines.Count; line++)
        {
            var above = TextOf(page, line - 1);
            var own = TextOf(page, line);
            if (!above.ContainsAnyInRange('!', '~') && !own.ContainsAnyInRange('!', '~'))
                continue;
            counted += above.Length == own.Length ? 1 : 0;
            printed += Math.Abs(CharacterClass.Width(above) - CharacterClass.Width(own)) <= 1 ? 1 : 0;
        }

        return counted > printed;
    }

    /// <summary>The widths, most frequent first, that several lines share which do not end a sentence.</summary>
    /// <param name="text">The lines of the page that may be text.</param>
    public static int[] WidthsOf(IEnumerable<ColumnLine> text)
    {
        var counted = text.Where(line => !line.IsUnbroken && !line.EndsSentence && !line.IsIndented)
            .CountBy(line => line.Width).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).ToList();
        var all = counted.Sum(pair => pair.Value);
        var widths = new List<int>();
        foreach (var (width, held) in counted)
        {
            // Marks that hang over make lines wider by one character, and a paragraph's first line is narrower by two.
            if (widths.Count < MaxWidths && width >= 2 * PageLines.MinColumn && held >= Math.Max(LeastLines, all * LeastShare) && widths.TrueForAll(other => Math.Abs(other - width) > 1 && !(other - width is 4 or -2 or 2 && held * 4 < counted[0].Value)))
                widths.Add(width);
        }

        return [.. widths];
    }

    private static ReadOnlySpan<char> TextOf(SourcePage page, int line) => page.Text.AsSpan(page.Lines[line].Span.Start, page.Lines[line].Span.Length);
}

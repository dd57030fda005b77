using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>Tells how well the lines of a page's articles read on, from a first line of a paragraph to a sentence's end: so ways to read it are compared (<see cref="GatheredReading"/>).</summary>
internal static class ReadingWorth
{
    /// <summary>What it costs that a line of text is in no article.</summary>
    private const double Lost = 2;

    /// <summary>What it costs that an article has no title.</summary>
    private const double Untitled = 4;

    /// <summary>What it costs that an article ends in the middle of a sentence, beside what its last line says.</summary>
    private const double BreaksOff = 3;

    /// <summary>What it costs, where no print broke the paragraphs, that a whole one follows another that stands elsewhere on the page: columns end inside most.</summary>
    private const double Jump = 2.5;

    /// <summary>What the width of a line counts: the lines of a column have one width together.</summary>
    private const double WidthWeight = 0.3;

    /// <summary>How well the lines of the articles read on, each in a column of one width: a sum of natural logarithms.</summary>
    public static double Of(PageLines lines, IReadOnlyList<Article> articles)
    {
        int[] starts = [.. lines.Page.Lines.Select(line => lines.Page.Offsets.ToSource(line.Span.Start))];
        var isHeld = new bool[starts.Length];
        var fit = lines.IsUnbroken && !lines.IsMixed ? null : new WidthFit(lines.All, lines.Widths);
        double sum = 0;
        foreach (var article in articles)
        {
            var own = LinesOf(article, starts);
            if (own.Count == 0)
                continue;
            var width = own.Where(line => !lines.All[line].EndsSentence).CountBy(line => lines.All[line].Width).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Select(pair => pair.Key).FirstOrDefault(lines.Widths[0]);
            sum += lines.Succession.Opening(own[0], width) + lines.Succession.Ending(own[^1]) - (lines.All[own[^1]].EndsSentence ? 0 : BreaksOff) - (article.Title.Length == 0 ? Untitled : 0);
            // In the column that fits them best: what is most frequent among few lines may be chance.
            if (fit is not null)
                sum += WidthWeight * lines.Widths.Max(column => own.Sum(line => fit.Of(line, column)));
            for (var i = 0; i < own.Count; i++)
            {
                isHeld[own[i]] = true;
                if (i == 0)
                    continue;
                sum += Math.Max(-BreaksOff, lines.Succession.Of(own[i - 1], own[i], width));
                if (lines.All[own[i]].IsUnbroken && lines.All[own[i - 1]].EndsSentence && !AreNeighbours(lines, own[i - 1], own[i]))
                    sum -= Jump;
            }
        }

        for (var line = 0; line < starts.Length; line++)
            sum -= lines[line] == PageLines.Kind.Text && !isHeld[line] ? Lost : 0;
        return sum;
    }

    /// <summary>Whether no other text stands between a line and the next of its article.</summary>
    private static bool AreNeighbours(PageLines lines, int line, int next)
    {
        for (line++; line < next && lines[line] != PageLines.Kind.Text; line++)
        {
        }

        return line == next;
    }

    /// <summary>The lines of the page that an article's text is made of, in its order.</summary>
    private static List<int> LinesOf(Article article, int[] starts)
    {
        var lines = new List<int>();
        for (var i = 0; i < article.Body.Length; i++)
        {
            if (article.Body[i] == '\n')
                continue;
            var line = Array.BinarySearch(starts, article.BodyOffsets.ToSource(i));
            line = line < 0 ? ~line - 1 : line;
            if (line >= 0 && (lines.Count == 0 || lines[^1] != line))
                lines.Add(line);
        }

        return lines;
    }
}

namespace Graph.Extraction.Articles;

/// <summary>Tells whether a page put together from its pieces reads better than as it was printed.</summary>
/// <remarks>
/// In the order of the page it must be better by its lines (<see cref="ReadingWorth"/>) and lose no title. In any order there are far more ways, and words count with the lines: what each is
/// worth was told by a logistic regression on 240 scattered pages and 900 in order, of which it must move none. The figures were rounded and set a little safer then; on 240 pages that they were not fitted to they gain too.
/// </remarks>
internal static class GatheredReading
{
    /// <summary>How much better, as a logarithm, a reading in the order of the page must be.</summary>
    private const double Margin = 3;

    /// <summary>And for each title that it loses, or article that has none.</summary>
    private const double LostTitle = 20;

    /// <summary>And for each paragraph, in any order too, where the page as printed shows no fault: every article has a title, and none of its paragraphs breaks off.</summary>
    private const double WholeParagraph = 0.5;

    /// <summary>How much better a reading in any order must be.</summary>
    private const double MarginOfAnyOrder = 21;

    /// <summary>What counts of the gain in probability, in which ties of words are that are no independent evidence.</summary>
    private const double GainWeight = 0.8;

    /// <summary>A gain is no more than this: a long text has some words in common with any title.</summary>
    private const double MostOfGain = 60;

    /// <summary>What a title more or less counts.</summary>
    private const double Title = 6;

    /// <summary>What it counts that a text breaks off over another's title.</summary>
    private const double BreaksOff = 6;

    /// <summary>Whether what was put together is the better reading.</summary>
    /// <param name="gathered">The page put together.</param>
    /// <param name="reading">Its articles.</param>
    /// <param name="printed">The articles of the page as printed.</param>
    /// <param name="breaksOff">Whether one of these broke off over another's title before anything was moved.</param>
    public static bool IsBetter(GatheredPage gathered, AssembledPage reading, AssembledPage printed, bool breaksOff)
    {
        // What comes out as it was printed keeps its furniture in place.
        if (reading.Articles.Count == printed.Articles.Count && reading.Articles.Zip(printed.Articles).All(pair => pair.First.Title == pair.Second.Title && pair.First.Body == pair.Second.Body))
            return false;
        var better = ReadingWorth.Of(gathered.Lines, reading.Articles) - ReadingWorth.Of(gathered.Lines, printed.Articles);
        var whole = IsWhole(printed) ? WholeParagraph * Paragraphs(printed) : 0;
        if (gathered.Gain is { } gain)
            return better + (GainWeight * Math.Min(gain, MostOfGain)) + (Title * (Titles(reading) - Titles(printed))) + (breaksOff ? BreaksOff : 0) > MarginOfAnyOrder + whole;
        var lost = Math.Max(0, Titles(printed) - Titles(reading)) + Math.Max(0, Untitled(reading) - Untitled(printed));
        return better > (LostTitle * lost) + Margin + (breaksOff ? 0 : whole);
    }

    /// <summary>How many articles have a title: what loses one took another's for a heading.</summary>
    private static int Titles(AssembledPage page) => page.Articles.Count - Untitled(page);

    private static int Untitled(AssembledPage page) => page.Articles.Count(article => article.Title.Length == 0);

    private static int Paragraphs(AssembledPage page) => page.Articles.Sum(article => article.Body.Count(character => character == '\n') + 1);

    /// <summary>Whether every article has a title and no paragraph of one breaks off.</summary>
    private static bool IsWhole(AssembledPage page)
    {
        foreach (var article in page.Articles)
        {
            if (article.Title.Length == 0)
                return false;
            foreach (var paragraph in article.Body.AsSpan().Split('\n'))
            {
                if (BlockReader.IsCut(article.Body.AsSpan()[paragraph]))
                    return false;
            }
        }

        return true;
    }
}

namespace Graph.Extraction.Articles;

/// <summary>
/// Joins the two lines of a title that the first paragraph of their text was read between: the first line stands over it, unsigned, the second with the author under it (当好能源革命尖兵, the lead,
/// 建好融入京津冀桥头堡 and a name). The lead names most of what the second line says.
/// </summary>
internal static class HalvesOfTitles
{
    /// <summary>So many pairs of characters of the second line at least must stand in the lead.</summary>
    private const int MinPairs = 4;

    /// <summary>And one of so many of its pairs.</summary>
    private const int Share = 2;

    /// <summary>More paragraphs are no lead.</summary>
    private const int MaxLead = 2;

    /// <summary>A longer line is a whole title.</summary>
    private const int MaxLine = 16;

    /// <summary>Joins such lines.</summary>
    /// <param name="segments">The texts.</param>
    /// <param name="isGathered">Whether the page's lines were put in another order: the first line, of no name, then stands under the second.</param>
    public static void Mend(List<Segment> segments, bool isGathered)
    {
        for (var s = segments.Count - 1; s >= 0; s--)
        {
            if (segments[s] is not { IsTitled: true, Header: { Bylines.Count: > 0, Source: null, IsPerhapsColumn: false } second } article || !IsHalf(second.Title))
                continue;
            if (article.Body is [{ Kind: BlockKind.Short, HeadingLevel: 0 } line, { Kind: BlockKind.Paragraph, HasDateline: false } lead, ..] && (isGathered || second.Place > lead.Printed.Offsets.ToSource(0))
                && Headings.MayBeTitle(line.Text) && !Headings.IsColumn(line.Text) && IsHalf(line.Text) && Names(lead.Text, second.Title))
            {
                article.Header = second with { Title = $"{line.Text} {second.Title}", Place = line.Printed.Offsets.ToSource(0) };
                article.Body.RemoveAt(0);
            }
            else if (s > 0 && segments[s - 1] is { IsTitled: true, IsClosed: false, IsContinued: false, Signatures.Count: 0, Body: { Count: > 0 and <= MaxLead } body, Header: { Bylines.Count: 0, Source: null, IsPerhapsColumn: false } first }
                && body.TrueForAll(block => block is { Kind: BlockKind.Paragraph, HasDateline: false }) && IsHalf(first.Title) && Names(string.Concat(body.Select(block => block.Text)), second.Title))
            {
                article.Header = second with { Title = $"{first.Title} {second.Title}", Column = first.Column ?? second.Column, Place = first.Place };
                article.Body.InsertRange(0, body);
                segments.RemoveAt(--s);
            }
        }
    }

    private static bool IsHalf(string title) => title.Length <= MaxLine && !title.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether the lead names what the line says; one that quotes it (题为《让中南友好合作的巨轮扬帆远航》的署名文章) speaks of another text.</summary>
    private static bool Names(string lead, string line)
    {
        if (lead.Contains(line, StringComparison.Ordinal))
            return false;
        var words = HanPairs.Of(lead);
        var pairs = HanPairs.Of(line);
        var named = pairs.Count(words.Contains);
        return named >= MinPairs && named * Share >= pairs.Count;
    }
}

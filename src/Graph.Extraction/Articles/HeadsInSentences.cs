using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the second line of a title and its author, or the author alone, that were read into the middle of a sentence of their own text: the title over the text is unsigned,
/// the text breaks off above them, and what stands under them reads on.
/// </summary>
internal static class HeadsInSentences
{
    /// <summary>So many characters on each side of the break tell whether a sentence goes on.</summary>
    private const int Reach = 16;

    /// <summary>What two halves of a sentence are worth at least as lines that follow each other; most pairs by chance are worth less.</summary>
    private const double ReadsOn = -0.5;

    /// <summary>A line of a title is no longer.</summary>
    private const int MaxLine = 24;

    /// <summary>The header of the text above with what a cluster adds to it; null where the cluster is a header of its own.</summary>
    /// <param name="above">The text above.</param>
    /// <param name="cluster">The lines between it and the text below.</param>
    /// <param name="next">The paragraph below.</param>
    public static Header? Complete(Segment above, IReadOnlyList<Block> cluster, Block next)
    {
        if (above is not { IsTitled: true, IsClosed: false, Signatures.Count: 0, Header: { Bylines.Count: 0, Source: null } header, Body: [{ HasDateline: false }, ..] body }
            || cluster[^1] is not { Kind: BlockKind.Byline, Byline.Authors.Count: > 0 } || cluster.Count > 2 || next is not { Kind: BlockKind.Paragraph, HasDateline: false }
            || body[^1] is not { Kind: BlockKind.Paragraph } cut || !BlockReader.IsCut(cut.Characters) || !GoesOn(cut.Text, next.Text))
            return null;
        if (cluster.Count == 1)
            return header with { Bylines = [cluster[0]] };
        return cluster[0] is { Kind: BlockKind.Short, HeadingLevel: 0, Length: <= MaxLine } line && Headings.MayBeTitle(line.Text) && !Headings.IsColumn(line.Text)
            ? header with { Title = $"{header.Title} {Text.BlankCleaner.CleanTitle(line.Printed).Text}", Bylines = [cluster[1]] } : null;
    }

    private static bool GoesOn(string cut, string next)
    {
        ColumnLine[] lines = [new(cut[^Math.Min(Reach, cut.Length)..], 0, isCounted: true), new(next[..Math.Min(Reach, next.Length)], 0, isCounted: true)];
        return new LineSuccession(lines, Segmenter.BuiltIn.Dictionary).Of(0, 1, 2 * Reach) > ReadsOn;
    }
}

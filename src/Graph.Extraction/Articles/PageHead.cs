namespace Graph.Extraction.Articles;

/// <summary>Tells what stands over the masthead at a page's begin: the paper, the section, a banner.</summary>
internal static class PageHead
{
    /// <summary>Within so many lines a paper's name stands over its day and its number.</summary>
    private const int MaxNameplate = 3;

    /// <summary>A paper's name has no more characters.</summary>
    private const int MaxPaperName = 8;

    private static bool IsOfPage(Block line) => Headings.IsBanner(line.Text) || Headings.IsSlogan(line.Printed.Text) || Headings.IsCall(line.Printed.Text);

    /// <summary>
    /// The blocks without furniture, and without the short lines of a page's head above it: paper, section and banner stand over the masthead,
    /// titles under it.
    /// </summary>
    public static IEnumerable<Block> Without(IReadOnlyList<Block> blocks)
    {
        var head = 0;
        while (head < blocks.Count && blocks[head].Kind is BlockKind.Short or BlockKind.Furniture or BlockKind.SourceNote)
            head++;
        var lastFurniture = -1;
        for (var i = 0; i < head; i++)
        {
            if (blocks[i].Kind == BlockKind.Furniture && i is > 0 and <= MaxNameplate && blocks[i - 1] is { Kind: BlockKind.Short, Length: <= MaxPaperName } name && (name.Characters.StartsWith("今日", StringComparison.Ordinal) || name.Characters[^1] == '报') && Masthead.IsDateLine(blocks[i].Characters) && blocks[i].Text.AsSpan().IndexOfAny("期星历") > 0)
                lastFurniture = i;
            else if (blocks[i].Kind == BlockKind.Furniture && !Furniture.IsCaption(blocks[i].Text) && i + 1 < head && blocks.Skip(i + 1).Take(head - i - 1).Any(block => block.Kind == BlockKind.Short && !Headings.IsSubtitle(block.Text)))
                lastFurniture = i;
            // ——第十次代表大会特别报道 over the masthead and a text whose title stands elsewhere.
            else if (blocks[i].Kind == BlockKind.Furniture && i + 1 == head && head < blocks.Count && Masthead.IsDateLine(blocks[i].Characters) && blocks.Take(i).Any(block => block.Kind == BlockKind.Short && IsOfPage(block)))
                lastFurniture = i;
        }

        return blocks.Where((block, i) => block.Kind != BlockKind.Furniture && !(i < lastFurniture && block.Kind == BlockKind.Short));
    }
}

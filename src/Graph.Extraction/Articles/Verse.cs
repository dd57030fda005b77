namespace Graph.Extraction.Articles;

/// <summary>Finds poems: three lines and more of verse without marks at their ends under a title and its author, up to a gap. Line by line they are text.</summary>
internal static class Verse
{
    private const int MinLines = 3;

    private const int MaxLength = 22;

    /// <summary>The blocks, lines of verse marked as text.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = 1; i + MinLines < blocks.Count + 1; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Byline, Byline: { IsReporters: false, Speaker: null, Authors.Count: 1 } } || blocks[i - 1].Kind != BlockKind.Short)
                continue;
            var end = i + 1;
            while (end < blocks.Count && IsLine(blocks[end]) && (end == i + 1 || blocks[end].BlankLinesBefore == blocks[i + 2].BlankLinesBefore))
                end++;
            var isSetApart = end == blocks.Count || blocks[end].Kind == BlockKind.Furniture || blocks[end].BlankLinesBefore > blocks[end - 1].BlankLinesBefore;
            if (end - i <= MinLines || !isSetApart)
                continue;
            for (var line = i + 1; line < end; line++)
                blocks[line] = blocks[line] with { Kind = BlockKind.Paragraph };
        }

        return blocks;
    }

    private static bool IsLine(Block block) =>
        block is { Kind: BlockKind.Short, HeadingLevel: 0, Length: <= MaxLength, LineCount: 1 } && !Headings.IsNumbered(block.Text) && !Headings.IsSubtitle(block.Text) && block.Text.AsSpan().IndexOfAny("：“”（）") < 0
        && !block.Text.AsSpan().ContainsAnyInRange('0', '9');
}

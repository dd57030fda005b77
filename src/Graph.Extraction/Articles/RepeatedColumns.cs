namespace Graph.Extraction.Articles;

/// <summary>Finds the name of a column that a page prints over each of several articles (支点建设进行时): no two articles have one title.</summary>
internal static class RepeatedColumns
{
    private const int MinLength = 3;

    /// <summary>A longer line is a title, which a page may announce at its head and print again.</summary>
    private const int MaxLength = 10;

    /// <summary>The blocks, short lines that stand on the page more than once marked as names of columns.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!MayBeColumn(blocks[i]) || blocks[i].IsColumnName)
                continue;
            for (var other = i + 1; other < blocks.Count; other++)
            {
                if (MayBeColumn(blocks[other]) && blocks[other].Text == blocks[i].Text)
                    (blocks[i], blocks[other]) = (blocks[i] with { IsColumnName = true }, blocks[other] with { IsColumnName = true });
            }
        }

        return blocks;
    }

    /// <summary>An office stands over a document and under it, and is no column.</summary>
    private static bool MayBeColumn(Block block) =>
        block is { Kind: BlockKind.Short, HeadingLevel: 0, Text.Length: >= MinLength and <= MaxLength } && !Headings.IsNumbered(block.Text) && !Headings.IsFigure(block.Text)
        && !Institutions.EndsAsOne(block.Text);
}

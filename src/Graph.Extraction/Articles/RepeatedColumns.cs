namespace Graph.Extraction.Articles;

/// <summary>Finds the name of a column that a page prints over each of several articles (支点建设进行时): no two articles have one title.</summary>
internal static class RepeatedColumns
{
    /// <summary>A shorter line names no column.</summary>
    private const int MinLength = 3;

    /// <summary>A longer line is a title, which a page may announce at its head and print again.</summary>
    private const int MaxLength = 10;

    /// <summary>The blocks, short lines that stand on the page more than once marked as names of columns.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        // Most pages have no such line, or one.
        Dictionary<string, int>? first = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!MayBeColumn(blocks[i]))
                continue;
            first ??= new Dictionary<string, int>(StringComparer.Ordinal);
            if (first.TryAdd(blocks[i].Text, i))
                continue;
            var before = first[blocks[i].Text];
            (blocks[before], blocks[i]) = (blocks[before] with { IsColumnName = true }, blocks[i] with { IsColumnName = true });
        }

        return blocks;
    }

    /// <summary>An office stands over a document and under it, and is no column.</summary>
    private static bool MayBeColumn(Block block) =>
        block is { Kind: BlockKind.Short, HeadingLevel: 0, Length: >= MinLength and <= MaxLength } && !Headings.IsNumbered(block.Characters) && !Headings.IsFigure(block.Characters)
        && !Institutions.EndsAsOne(block.Text);
}

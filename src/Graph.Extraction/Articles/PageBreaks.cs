namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the lines that repeat the head of a paper, a gazette or a journal over each of its pages (自治区人民政府公报 2024年第18期, beside — 12 —): they stand in the
/// middle of articles, and belong to none.
/// </summary>
internal static class RunningHeads
{
    /// <summary>A longer line is text.</summary>
    private const int MaxLength = 30;

    /// <summary>As many characters of the first lines a line begins with at least.</summary>
    private const int MinShared = 4;

    /// <summary>Among so many lines at the top the head stands that is repeated.</summary>
    private const int HeadLines = 4;

    /// <summary>The blocks, those lines marked as furniture.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = HeadLines; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is not (BlockKind.Short or BlockKind.SourceNote or BlockKind.Paragraph) || block.Length is < MinShared or > MaxLength || block.Characters[^1] == '。' || !(IsPageNumber(blocks[i - 1]) || i + 1 < blocks.Count && IsPageNumber(blocks[i + 1])))
                continue;
            if (OpensAsHead(blocks, block.Characters[..MinShared]))
                blocks[i] = block with { Kind = BlockKind.Furniture };
        }

        return blocks;
    }

    private static bool OpensAsHead(List<Block> blocks, ReadOnlySpan<char> lead)
    {
        for (var i = 0; i < HeadLines; i++)
        {
            if (blocks[i].Characters.StartsWith(lead))
                return true;
        }

        return false;
    }

    /// <summary>12, — 12 —, · 12 ·.</summary>
    private static bool IsPageNumber(Block block) =>
        block.Kind == BlockKind.Furniture && block.Length <= 8 && block.Characters.Trim("-—·•一 ").IndexOfAnyExceptInRange('0', '9') < 0;
}

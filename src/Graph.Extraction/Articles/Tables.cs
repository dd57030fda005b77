using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the rows of charts and boxes of figures that print set into a page (机电产品 12.4 under 一季度主要出口产品增速（%）): words and a figure, three rows and more in a run, with
/// the line that heads them. They stand in the middle of articles and belong to none.
/// </summary>
internal static class Tables
{
    private const int MinRows = 3;

    /// <summary>A longer line is text.</summary>
    private const int MaxRowLength = 24;

    private const int MaxHeadLength = 40;

    /// <summary>The blocks, charts marked as furniture.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var end = i;
            while (end < blocks.Count && IsRow(blocks[end]))
                end++;
            if (end - i >= MinRows)
            {
                var from = i > 0 && IsHead(blocks[i - 1]) ? i - 1 : i;
                for (var row = from; row < end; row++)
                    blocks[row] = blocks[row] with { Kind = BlockKind.Furniture };
            }

            i = Math.Max(i, end);
        }

        return AfterCaptions(blocks);
    }

    /// <summary>The rows under 图表：某市场交易额（单位：亿元）, the line of their columns' names among them.</summary>
    private static List<Block> AfterCaptions(List<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i - 1].Kind != BlockKind.Furniture || !blocks[i - 1].Characters.StartsWith("图表", StringComparison.Ordinal))
                continue;
            var from = blocks[i].Kind == BlockKind.Short && i + 1 < blocks.Count ? i + 1 : i;
            for (var row = from; row < blocks.Count && Headings.IsTableRow(blocks[row].Printed.Characters); row++)
            {
                blocks[row] = blocks[row] with { Kind = BlockKind.Furniture };
                blocks[from - (from > i ? 1 : 0)] = blocks[from - (from > i ? 1 : 0)] with { Kind = BlockKind.Furniture };
            }
        }

        return blocks;
    }

    /// <summary>电池制造 38.6, 鞋 靴 -1.5: words without a mark, and a figure behind a blank.</summary>
    private static bool IsRow(Block block)
    {
        if (block.Kind is not (BlockKind.Short or BlockKind.Paragraph) || block.Length is < 3 or > MaxRowLength || block.HeadingLevel > 0)
            return false;
        var line = block.Printed.Characters.Trim();
        // 2024上半年 10.7, 2022 14.8: a time and a figure.
        if (char.IsAsciiDigit(line[0]) && line.IndexOfAny("，。；：、") < 0 && line.IndexOfAny(' ', '\u3000') is > 0 and var gap && line[gap..].Trim().IndexOfAny(' ', '\u3000') < 0)
            return Headings.IsFigure(line[(gap + 1)..].Trim()) && line[..gap].IndexOfAny("年月0123456789") >= 0;
        var blank = line.LastIndexOfAny(' ', '\u3000');
        return blank > 0 && CharacterClass.IsHan(line[0]) && line[..blank].IndexOfAny("，。；：、！？“”") < 0 && !line[..blank].ContainsAnyInRange('0', '9') && line[(blank + 1)..].ContainsAnyInRange('0', '9') && Headings.IsFigure(line[(blank + 1)..].ToString());
    }

    /// <summary>2025年上半年广西重点产业增加值增速（%）, 单位：亿元.</summary>
    private static bool IsHead(Block block) =>
        block.Kind is BlockKind.Short or BlockKind.Paragraph && block.Length <= MaxHeadLength && (block.Characters[^1] is '）' or ')' || block.Text.StartsWith("单位", StringComparison.Ordinal)) && !block.Text.Contains('。', StringComparison.Ordinal)
        && block.Text.AsSpan().IndexOfAny("%％元吨亿万") >= 0;
}

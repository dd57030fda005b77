using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the rows of charts and boxes of figures that print set into a page (机电产品 12.4 under 一季度主要出口产品增速（%）): words and a figure, three rows and more in a run, with
/// the line that heads them. They stand in the middle of articles and belong to none.
/// </summary>
internal static class Tables
{
    /// <summary>Fewer rows are no chart.</summary>
    private const int MinRows = 3;

    /// <summary>A longer line is text.</summary>
    private const int MaxRowLength = 24;

    /// <summary>The line over a chart is no longer.</summary>
    private const int MaxHeadLength = 40;

    /// <summary>A shorter line is neither a row nor the line over a chart.</summary>
    private const int MinRowLength = 3;

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

    /// <summary>The rows under 图表：某市场交易额（单位：亿元）, the line of their columns' names among them, and the figures under 图1 某市粮食产量.</summary>
    private static List<Block> AfterCaptions(List<Block> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (IsChart(blocks[i]))
            {
                MarkChart(blocks, i);
                continue;
            }

            if (blocks[i].Kind != BlockKind.Furniture || !blocks[i].Characters.StartsWith("图表", StringComparison.Ordinal))
                continue;
            var first = i + 1;
            var from = blocks[first].Kind == BlockKind.Short && first + 1 < blocks.Count ? first + 1 : first;
            for (var row = from; row < blocks.Count && Headings.IsTableRow(blocks[row].Printed.Characters); row++)
            {
                blocks[row] = blocks[row] with { Kind = BlockKind.Furniture };
                blocks[from - (from > first ? 1 : 0)] = blocks[from - (from > first ? 1 : 0)] with { Kind = BlockKind.Furniture };
            }
        }

        return blocks;
    }

    /// <summary>图1 2021—2025年某市粮食总产量(单位:亿斤), 表2　各县产值.</summary>
    private static bool IsChart(Block block) =>
        block is { Kind: BlockKind.Short, HeadingLevel: 0, Length: >= MinRowLength and <= MaxHeadLength } && block.Characters[0] is '图' or '表' && char.IsAsciiDigit(block.Characters[1]) && block.Characters.IndexOfAny("，。；") < 0;

    /// <summary>Marks a chart's name and the scale, years and figures under it.</summary>
    private static void MarkChart(List<Block> blocks, int head)
    {
        var (last, rows) = (head, 0);
        for (var i = head + 1; i < blocks.Count && (blocks[i].Kind == BlockKind.Furniture || Headings.IsFigure(blocks[i].Characters) || Headings.IsTableRow(blocks[i].Printed.Characters)); i++)
            (last, rows) = (i, rows + (blocks[i].Kind == BlockKind.Furniture ? 0 : 1));
        for (var i = head; rows > 0 && i <= last; i++)
            blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
    }

    /// <summary>电池制造 38.6, 鞋 靴 -1.5: words without a mark, and a figure behind a blank.</summary>
    private static bool IsRow(Block block)
    {
        if (block.Kind is not (BlockKind.Short or BlockKind.Paragraph) || block.Length is < MinRowLength or > MaxRowLength || block.HeadingLevel > 0)
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

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the names in what several say of one thing: 王建华（省社会科学院副院长）, and further down 李晓红（某大学商学院教授）, each on a line of its own over its words, with no title between.
/// They sign neither the text above nor the one below.
/// </summary>
internal static class Statements
{
    /// <summary>One name over a text and under another may sign either.</summary>
    private const int MinNames = 2;

    /// <summary>The blocks, such names marked as text.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (!IsName(blocks[i]))
                continue;
            // The stretch of text and such names around: where text ends it, the names stand over what they say, and do not sign.
            int from = i, to = i;
            while (from > 0 && IsText(blocks[from - 1]))
                from--;
            var names = 0;
            for (; to < blocks.Count && (IsText(blocks[to]) || IsName(blocks[to])); to++)
                names += to > from && to + 1 < blocks.Count && IsName(blocks[to]) && IsText(blocks[to - 1]) && IsText(blocks[to + 1]) ? 1 : 0;
            if (names >= MinNames && IsText(blocks[to - 1]))
            {
                for (var line = i; line < to; line++)
                {
                    if (IsName(blocks[line]))
                        blocks[line] = blocks[line] with { Kind = BlockKind.Paragraph, Byline = Byline.None };
                }
            }

            i = to;
        }

        return blocks;
    }

    private static bool IsText(Block block) => block is { Kind: BlockKind.Paragraph, HasDateline: false };

    /// <summary>A name and where or as what its bearer works.</summary>
    private static bool IsName(Block block) =>
        block is { Kind: BlockKind.Byline, Byline: { IsReporters: false, Authors: [{ Affiliation: not null }], Speaker: null } or { Authors: [], Speaker.Affiliation: not null } } && Posts.EndsWithPost(PostOf(block.Printed.Text));

    /// <summary>某大学教授 of 某大学教授 张三, 张三 某大学教授 and 张三（某大学教授）.</summary>
    private static string PostOf(string line)
    {
        line = line.TrimEnd('：', ':', '）', ')', ' ');
        if (line.AsSpan().IndexOfAny('（', '(') is > 0 and var open)
            return line[(open + 1)..];
        var blank = line.AsSpan().LastIndexOfAny(' ', '\u3000');
        return blank > 0 && !Posts.EndsWithPost(line) ? line[..blank].TrimEnd() : line;
    }
}

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the titles of short news that are printed under one heading, each behind an ornament (●我省夏粮收购资金落实到位), its text in the paragraph below.
/// Two at least must be set alike, and either a heading says what they are (要闻速览) or each text opens or closes as a news item does: else they are the
/// headings of one article.
/// </summary>
internal static class Briefs
{
    /// <summary>What print sets before the title of a short news.</summary>
    private const string Ornaments = "●■◆▲★□◇○※▶►◎▪◾";

    /// <summary>A title is no longer, with its ornament.</summary>
    private const int MaxTitleLength = 36;

    /// <summary>The text of a short news without an ornament has no more characters.</summary>
    private const int MaxNews = 500;

    /// <summary>It has no more paragraphs.</summary>
    private const int MaxParagraphs = 3;

    /// <summary>A shorter line without an ornament is a heading.</summary>
    private const int MinTitleLength = 8;

    /// <summary>The blocks, the titles of short news marked and without their ornaments.</summary>
    public static List<Block> Mark(List<Block> blocks, Places places)
    {
        MarkWithoutOrnaments(blocks);
        var from = blocks.FindIndex(MayBeTitle);
        while (from >= 0)
        {
            var ornament = blocks[from].Text[0];
            List<int> titles = [from];
            var areNews = true;
            var end = from + 1;
            for (; end < blocks.Count && (blocks[end].Kind is BlockKind.Paragraph or BlockKind.ClosingNote or BlockKind.Short || MayBeTitle(blocks[end])); end++)
            {
                if (MayBeTitle(blocks[end]) && blocks[end].Text[0] == ornament && end > titles[^1] + 1)
                {
                    areNews &= IsNews(blocks, titles[^1] + 1, end, places);
                    titles.Add(end);
                }
                else if (blocks[end].Kind == BlockKind.Short)
                {
                    break;
                }
            }

            areNews &= end > titles[^1] + 1 && IsNews(blocks, titles[^1] + 1, end, places);
            if (titles.Count > 1 && (areNews || from > 0 && blocks[from - 1].Kind == BlockKind.Short && Headings.IsBriefs(blocks[from - 1].Text)))
            {
                foreach (var title in titles)
                    blocks[title] = AsTitle(blocks[title]);
            }

            from = end < blocks.Count ? blocks.FindIndex(end, MayBeTitle) : -1;
        }

        return blocks;
    }

    /// <summary>Marks the titles of two news or more under 国际快讯 and its like, where each line stands over a short text that nobody signs.</summary>
    private static void MarkWithoutOrnaments(List<Block> blocks)
    {
        for (var i = 0; i + 2 < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Short || !Headings.IsBriefs(blocks[i].Text))
                continue;
            var titles = new List<int>();
            for (var at = i + 1; at + 1 < blocks.Count && blocks[at] is { Kind: BlockKind.Short, Length: >= MinTitleLength and <= MaxTitleLength } line && Headings.MayBeTitle(line.Text);)
            {
                var end = at + 1;
                var length = 0;
                while (end < blocks.Count && blocks[end].Kind == BlockKind.Paragraph)
                    length += blocks[end++].Length;
                if (end == at + 1 || end - at - 1 > MaxParagraphs || length > MaxNews)
                    break;
                titles.Add(at);
                at = end;
            }

            foreach (var title in titles.Count > 1 ? titles : [])
                blocks[title] = blocks[title] with { IsBriefTitle = true };
        }
    }

    /// <summary>▲ before a line is a caption's mark as a rule: what stands under it decides.</summary>
    private static bool MayBeTitle(Block block) =>
        (block.Kind is BlockKind.Paragraph or BlockKind.Short || block.Kind == BlockKind.Furniture && block.Characters[0] == '▲') && block.Length is > 5 and <= MaxTitleLength && Ornaments.Contains(block.Characters[0], StringComparison.Ordinal)
        && !block.Text.Contains('。', StringComparison.Ordinal) && !Headings.IsBriefs(block.Text) && block.Text[^1] is not ('：' or ':' or '；' or '，' or '、');

    private static bool IsNews(List<Block> blocks, int from, int end, Places places) => blocks[from].Kind == BlockKind.Paragraph && blocks[from].HasDateline || blocks[end - 1].Kind == BlockKind.ClosingNote || EndMark.Stands(blocks[end - 1].Text, places);

    private static Block AsTitle(Block block)
    {
        var printed = block.Printed;
        var start = printed.Text.Length - printed.Text.AsSpan().TrimStart($"{Ornaments} \u3000").Length;
        return new Block(BlockKind.Short, printed.Slice(new Graph.Model.TextSpan(start, printed.Text.Length)), block.HeadingLevel, block.BlankLinesBefore) { IsBriefTitle = true };
    }
}

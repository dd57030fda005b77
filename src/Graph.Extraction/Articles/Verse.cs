namespace Graph.Extraction.Articles;

/// <summary>Finds poems: three lines and more of verse without marks at their ends under a title and its author, up to the gap over another title. Line by line they are text.</summary>
internal static class Verse
{
    /// <summary>Fewer lines are no poem.</summary>
    private const int MinLines = 3;

    /// <summary>A longer line is none of verse.</summary>
    private const int MaxLength = 22;

    /// <summary>The titles of a page with their authors, set over each other, have fewer lines between two authors.</summary>
    private const int MinLongPoem = 6;

    /// <summary>The blocks, lines of verse marked as text.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = 1; i + MinLines < blocks.Count + 1; i++)
        {
            if (blocks[i] is not { Kind: BlockKind.Byline, Byline: { IsReporters: false, Speaker: null, Authors.Count: 1 } } || blocks[i - 1].Kind != BlockKind.Short)
                continue;
            var end = End(blocks, i + 1);
            if (end - i <= MinLines)
                continue;
            for (var line = i + 1; line < end; line++)
                blocks[line] = blocks[line] with { Kind = BlockKind.Paragraph };
        }

        return blocks;
    }

    /// <summary>The block behind the verse: the lines right over another text are its title.</summary>
    private static int End(List<Block> blocks, int first)
    {
        var end = first;
        while (end < blocks.Count && IsLine(blocks[end]))
            end++;
        if (end == blocks.Count || blocks[end].Kind == BlockKind.Furniture || end - first < MinLines)
            return end;
        var inside = blocks[first + 1].BlankLinesBefore;
        // A title that no verse is like, with a gap above it, begins something else by itself.
        if (blocks[end].Kind == BlockKind.Short && blocks[end].BlankLinesBefore > inside && !Headings.IsSubtitle(blocks[end].Text))
            return end;
        for (var head = end - 1; head > first; head--)
        {
            if (blocks[head].BlankLinesBefore > inside)
                return head;
        }

        // Where all lines have one gap above them, a long poem leaves one to the title of the next.
        return end - first > MinLongPoem && (blocks[end].Kind == BlockKind.Byline || Headings.IsSubtitle(blocks[end].Text)) ? end - 1 : first;
    }

    private static bool IsLine(Block block) =>
        block is { Kind: BlockKind.Short, HeadingLevel: 0, Length: <= MaxLength, LineCount: 1 } && !Headings.IsNumbered(block.Text) && !Headings.IsColumn(block.Text) && !Headings.IsSubtitle(block.Text) && block.Text.AsSpan().IndexOfAny("：“”（）") < 0
        && !block.Text.AsSpan().ContainsAnyInRange('0', '9');
}

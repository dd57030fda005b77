namespace Graph.Extraction.Articles;

/// <summary>Tells where editors' notes end and which line above one names the column that it opens.</summary>
internal static class EditorNotes
{
    /// <summary>A longer line over an editors' note is a title.</summary>
    private const int MaxColumnLength = 14;

    /// <summary>Whether a note tells what the column above it is for: a title follows, or the note names it.</summary>
    /// <param name="blocks">A page's blocks.</param>
    /// <param name="name">The line above the note.</param>
    /// <param name="note">Where the note begins.</param>
    /// <param name="end">The block behind it.</param>
    public static bool IsOf(List<Block> blocks, Block name, int note, int end) => name.Text.Length <= MaxColumnLength && (OpensTitle(blocks, end) || IsNamed(blocks, name, note, end));

    /// <summary>本报开设“走乡村　看振兴”专栏: whether an editors' note names the line above it.</summary>
    private static bool IsNamed(List<Block> blocks, Block line, int note, int end)
    {
        for (var i = note; i < end; i++)
        {
            if (WithoutBlanks(blocks[i].Text).Contains(WithoutBlanks(line.Text), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);

    /// <summary>Whether a short line stands at a block, and a subtitle or a byline under it.</summary>
    private static bool OpensTitle(List<Block> blocks, int i) =>
        i + 1 < blocks.Count && blocks[i] is { Kind: BlockKind.Short } title && !Headings.IsNumbered(title.Text)
        && (blocks[i + 1].Kind == BlockKind.Byline || blocks[i + 1].Kind == BlockKind.Short && Headings.IsSubtitle(blocks[i + 1].Text));

    /// <summary>
    /// The block after an editor's note. The note may stand in the same block as its word or in the paragraph below;
    /// further paragraphs belong to it when a signed title follows them.
    /// </summary>
    /// <param name="blocks">A page's blocks.</param>
    /// <param name="i">Where the note begins.</param>
    /// <param name="over">What stands over it and under the text above: where it is a title and its names, the text below is theirs.</param>
    public static int After(List<Block> blocks, int i, List<Block> over)
    {
        if (blocks[i].Text.Length > 30)
            return i + 1;
        if (over is [.., { Kind: BlockKind.Byline }] && over.Exists(block => block.Kind == BlockKind.Short) || over is [.., { Kind: BlockKind.Short, Length: > MaxColumnLength }])
            return Math.Min(i + 2, blocks.Count);
        i++;
        var end = i;
        while (end < blocks.Count && blocks[end].Kind == BlockKind.Paragraph && end - i < 4)
            end++;
        return end < blocks.Count && end > i && blocks[end].Kind is BlockKind.Short ? end : Math.Min(i + 1, Math.Max(end, i));
    }
}

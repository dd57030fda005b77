using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Tells how far a paragraph goes that print broke into lines: up to a title, a byline, the first line of a news item.</summary>
internal static class ParagraphLines
{
    /// <summary>The name of a column that stands right over a title is no longer.</summary>
    private const int MaxColumnName = 10;

    /// <summary>A line of a subtitle is no longer.</summary>
    private const int MaxSubtitle = 40;

    /// <summary>Within so many characters a news item says whose it is, from where and of which day.</summary>
    private const int MaxNewsOpening = 20;

    /// <summary>The last line of the paragraph that begins with a line of text.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="layout">Tells where print broke paragraphs.</param>
    /// <param name="first">The line.</param>
    /// <param name="blocks">The blocks before it.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    /// <param name="titled">The last line up to which lines above were told to be titles: each is read by itself then, and need not look so far again. Less than the line where nothing was told.</param>
    public static int Last(string text, List<SourceLine> lines, ColumnLayout layout, int first, List<Block> blocks, Places places, ref int titled)
    {
        var last = first;
        if (first <= titled)
            return first;
        if (IsTitleUnderColumn(text, lines, first, blocks))
            return first;
        while (last + 1 < lines.Count && (layout.Joins(last, last + 1) || Dateline.IsOpen(BlockReader.Line(text, lines[last])) || lines[last + 1].BlankLinesBefore <= lines[last].BlankLinesBefore && BrokenBrackets.BreakNote(BlockReader.Line(text, lines[last]), BlockReader.Line(text, lines[last + 1]))))
        {
            if (layout.IsOfColumn(last) && text[lines[last].Span.End - 1] is '）' or ')' && EndMark.SignatureOf(Join(text, lines, first, last + 1).Text, places) is not null)
                break;
            if (BrokenBrackets.BreakNote(BlockReader.Line(text, lines[last]), BlockReader.Line(text, lines[last + 1])))
            {
                last++;
                continue;
            }

            // The next line is looked at as if this block stood before it.
            var soFar = new Block(BlockKind.Paragraph, Join(text, lines, last, last + 1), 0, 0);
            blocks.Add(soFar);
            var kind = BlockReader.KindOf(text, lines, layout, last + 1, MappedText.Of(text, lines[last + 1].Span), blocks, places, out _, out _);
            blocks.RemoveAt(blocks.Count - 1);
            if (kind != BlockKind.Paragraph || layout.FallsShort(last + 1) && Headings.IsColumn(lines[last + 1].Span.Of(text)) || OpensNews(BlockReader.Line(text, lines[last + 1])) || IsTitleAhead(text, lines, layout, last + 1, places) || SpeakerLine.Opens(BlockReader.Line(text, lines[last + 1])))
                break;
            last++;
        }

        // 一句话新闻 over a title as wide as its column: the news opens below.
        if (last > first && blocks is [.., { Kind: BlockKind.Short } heading] && Headings.IsBriefs(heading.Text) && BlockReader.Line(text, lines[first]).IndexOfAny("，。；、！？") < 0)
            return first;
        if (last == first || !IsTitleOfLines(text, lines, first, last, out var holdsBracket))
            return last;
        // From a line further down the signature at a bracket may be another.
        if (!holdsBracket)
            titled = last;
        return first;
    }

    /// <summary>新闻链接 over a line without a mark, a gap under it: a title, though it may be as wide as the column below.</summary>
    private static bool IsTitleUnderColumn(string text, List<SourceLine> lines, int line, List<Block> blocks) =>
        line + 1 < lines.Count && lines[line + 1].BlankLinesBefore > lines[line].BlankLinesBefore && blocks is [.., { Length: <= MaxColumnName } name] && lines[line].Span.Length <= MaxSubtitle
        && BlockReader.Line(text, lines[line]).IndexOfAny("，。；、！,;!") < 0 && (Headings.IsSidebar(name.Text) || Headings.IsColumn(name.Text));

    /// <summary>新华社兰州3月17日电（记者: the words of a news item begin its text, and what fills the line above is its title.</summary>
    public static bool OpensNews(ReadOnlySpan<char> line) =>
        // 本 报 讯 （ 记 者: set wide to fill its column.
        line is ['本' or '新', ' ', '报' or '华', ' ', ..] ? OpensNews(line.ToString().Replace(" ", "", StringComparison.Ordinal)) : line.Length <= BlockReader.MaxSpecialLength && line[..Math.Min(line.Length, MaxNewsOpening)].IndexOfAny('讯', '电') > 1 && Dateline.TryRead(line, out _);

    /// <summary>Whether lines of one width hold no mark, but for a colon at the end of one: a title of several lines, not a broken paragraph.</summary>
    private static bool IsTitleOfLines(string text, List<SourceLine> lines, int first, int last, out bool holdsBracket)
    {
        holdsBracket = false;
        for (var i = first; i <= last; i++)
        {
            var line = BlockReader.Line(text, lines[i]);
            if (line.IndexOfAny("，。；、！？,;!?") >= 0 || line.IndexOf('：') is >= 0 and var colon && (colon < line.Length - 1 || i == last))
                return false;
            holdsBracket |= line[^1] is '）' or ')';
        }

        return true;
    }

    /// <summary>Whether a line without any mark, alone or with the next, stands over a line of names or a speaker: a title as wide as its column.</summary>
    private static bool IsTitleAhead(string text, List<SourceLine> lines, ColumnLayout layout, int line, Places places)
    {
        // A title's first of two lines is told only after a full stop or by its not filling the column; else it may be the last line of the paragraph before.
        var reach = CharacterClass.EndsSentence(BlockReader.Line(text, lines[line - 1])) || layout.FallsShort(line) ? 2 : 1;
        for (var i = line; i < Math.Min(lines.Count - 1, line + reach); i++)
        {
            var title = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            if (title.Length is < 4 or > 40 || title.IndexOfAny("，。；、！？,;") >= 0)
                return false;
            var under = i + 1;
            // ——某市做强大豆产业的启示 between the title and its reporters.
            while (under + 1 < lines.Count && under <= i + 2 && BlockReader.Line(text, lines[under]) is ['—' or '―' or '–', ..] and { Length: <= MaxSubtitle })
                under++;
            var below = BlockReader.Line(text, lines[under]);
            if (below.Length <= BlockReader.MaxSpecialLength && (SpeakerLine.Opens(below) || below.Length <= 30 && BylineReader.MayRead(below) && BylineReader.Read(below.ToString(), places) is { NamesSomebody: true }))
                return true;
        }

        return false;
    }

    /// <summary>Some lines as one.</summary>
    public static MappedText Join(string text, List<SourceLine> lines, int first, int end)
    {
        if (end == first + 1)
            return MappedText.Of(text, lines[first].Span);
        var builder = new MappedText.Builder();
        for (var i = first; i < end; i++)
        {
            var span = lines[i].Span;
            if (builder.Length > 0 && char.IsAscii(builder.Last) && char.IsAscii(text[span.Start])
                && char.IsAsciiLetter(builder.Last) && char.IsAsciiLetter(text[span.Start]))
                builder.AppendUnmapped(' ');
            builder.Append(text, span.Start, span.Length);
        }

        return builder.Build();
    }
}

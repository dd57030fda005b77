using System.Text.RegularExpressions;
using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Makes blocks of a page's lines: says of each line what it is by itself, then joins the lines that print broke.</summary>
internal static partial class BlockReader
{
    /// <summary>Lines of special meaning are shorter; the rest is text and not looked at further.</summary>
    internal const int MaxSpecialLength = 160;

    /// <summary>A block of this printed width or more is text although no full stop ends it.</summary>
    private const int TextWidth = 90;

    /// <summary>A news item's first line of a column is no longer than this.</summary>
    private const int MaxCutOpening = 40;

    /// <summary>The words a news item opens with take so many lines at most.</summary>
    private const int MaxOpeningLines = 3;

    /// <summary>【编者的话】 alone is no longer: behind more the note itself begins.</summary>
    private const int MaxNoteLabel = 8;

    /// <summary>Among so many lines at the top a page has its head.</summary>
    private const int PageTop = 2;

    /// <summary>（苏 羽 摄） is no longer.</summary>
    private const int MaxCredit = 16;

    /// <summary>（本报记者 张三 通讯员 李四） is no longer.</summary>
    private const int MaxNamesInBrackets = 36;

    /// <summary>One line in so many may have another gap on a page that is spaced evenly.</summary>
    private const int EvenShare = 8;

    /// <summary>A longer line whose characters stand apart is text that print spread over its column.</summary>
    private const int MaxSpacedNames = 18;

    /// <summary>A line longer than this with several commas is text that was cut off, not a title.</summary>
    private const int CutTextLength = 36;

    [GeneratedRegex(@"^\s*[【\[（(〖]?\s*(?:编者按|编者的话|编者语|编者注|编前话|编前语|开栏的话|开栏语|开篇的话|卷首语|主持人语|主持人按|按语|核心提示|核心阅读|内容提要|内容提示|阅读提示|导读提示)\s*[】\]）)〗]?\s*[:：]?|^\s*(?:[【\[〔]\s*摘\s*要\s*[】\]〕]|摘\s*要\s*[:：])", RegexOptions.CultureInvariant)]
    private static partial Regex EditorNote { get; }

    /// <summary>The blocks in the order of the page, and the blank lines that stand between the lines of one title.</summary>
    public static (IReadOnlyList<Block> Blocks, int TitleGap) Read(SourcePage page, Places places)
    {
        var text = page.Text;
        var lines = GluedLines.Split(text, page.Lines, places);
        var layout = new ColumnLayout(text, lines);
        var turns = DialogueTurns.Of(text, lines);
        var blocks = new List<Block>(lines.Count);
        var titled = -1;
        for (var i = 0; i < lines.Count;)
        {
            if (Contents.IsLine(text, lines, i))
            {
                i++;
                continue;
            }

            var first = MappedText.Of(text, lines[i].Span);
            var kind = KindOf(text, lines, layout, i, first, blocks, places, out var byline, out var source);
            var end = i + 1;
            if (kind is BlockKind.PullQuote or BlockKind.ClosingNote)
                end = ClosingLine(text, lines, i) + 1;
            else if (kind == BlockKind.Paragraph || kind == BlockKind.EditorNote && first.Length > MaxNoteLabel)
                end = ParagraphLines.Last(text, lines, layout, i, blocks, places, ref titled) + 1;
            if (kind == BlockKind.Paragraph && BrokenSpeaker(text, lines, i, places) is { } speaker)
                (kind, byline, end) = (BlockKind.Byline, speaker.Byline, speaker.End);
            if (kind == BlockKind.Furniture && blocks.Count > 0 && Furniture.IsCaption(first.Characters) && !(blocks[^1].Kind == BlockKind.Byline && first.Characters.StartsWith("本版", StringComparison.Ordinal)))
                DropCaptionHead(blocks, lines[i], first.Characters.Contains('。') ? -1 : Math.Max(0, layout.GapInsideParagraphs), first.Characters.StartsWith("漫画", StringComparison.Ordinal));
            var printed = end == i + 1 ? first : ParagraphLines.Join(text, lines, i, end);
            var block = new Block(kind, printed, lines[i].HeadingLevel, lines[i].BlankLinesBefore) { Byline = byline, Source = source, IsFlush = kind == BlockKind.Paragraph && layout.IsFlush(i), IsIndented = lines[i].Indent >= 2, LineWidth = layout.WidthOfBroken(i, end), LineCount = end - i, LineGap = end > i + 1 ? lines[i + 1].BlankLinesBefore : -1, EndsFull = kind == BlockKind.Paragraph && end > i + 1 && layout.BreaksOff(end - 1), FollowsRule = lines[i].FollowsRule };
            if (kind == BlockKind.Paragraph)
                block = end == i + 1 && layout.IsLongTitle(i) ? block with { Kind = BlockKind.Short } : Refine(block, lines[i].IsListItem, end - i, layout.BreaksOff(end - 1), turns);
            // A title's lines stay apart, for a blank stands between them.
            if (block.Kind == BlockKind.Short && end > i + 1 && first.Characters.ContainsAny('“', '：', '《'))
                (block, end) = (block with { Printed = first }, i + 1);
            // 本报讯（记者 沈蓉） on a line of its own opens the paragraph below.
            if (block.Kind == BlockKind.Paragraph && blocks is [.., { Kind: BlockKind.Paragraph, HasDateline: true } opening] && (Dateline.IsAll(opening.Text) || IsCutOpening(opening, block)))
                blocks[^1] = JoinCut(opening, block);
            else
                blocks.Add(block);
            i = end;
        }

        // Where a page sets blank lines between all lines, they stand inside titles too; but not where some short lines have none between them.
        var gap = layout.GapInsideParagraphs;
        var isTight = gap > 0 && HasTightTitle(blocks);
        // So they do where every paragraph is one line, and a blank stands above all.
        if (gap < 0 && IsEvenlySpaced(blocks))
            gap = 1;
        return (BlocksInContext.Read(blocks, places), isTight ? 0 : Math.Max(0, gap));
    }

    /// <summary>Whether a blank line stands over nearly every line, none or more over hardly any: what a gap tells elsewhere it does not tell here.</summary>
    private static bool IsEvenlySpaced(List<Block> blocks)
    {
        int others = 0, all = 0;
        for (var i = 1; i < blocks.Count; i++)
        {
            // A picture's credit stands nearer to what the picture shows.
            if (blocks[i].Kind == BlockKind.Furniture || blocks[i - 1].Kind == BlockKind.Furniture)
                continue;
            all++;
            if (blocks[i].BlankLinesBefore == 1)
                continue;
            if (blocks[i].Kind == BlockKind.Short && blocks[i - 1].Kind == BlockKind.Short)
                return false;
            others++;
        }

        return all > EvenShare && others * EvenShare <= all;
    }

    /// <summary>本报讯（记者 沈蓉）沉 over 寂了二十年的老厂…: a news item's first line that breaks off, whatever its width, goes on below.</summary>
    private static bool IsCutOpening(Block opening, Block next) =>
        opening.LineCount == 1 && opening.Length <= MaxCutOpening && next.BlankLinesBefore <= 1 && CharacterClass.IsHan(opening.Characters[^1]) && !opening.Characters.ContainsAny('。', '，');

    private static bool HasTightTitle(List<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Short && blocks[i].BlankLinesBefore == 0 && blocks[i - 1].Kind == BlockKind.Short && !Headings.IsSubtitle(blocks[i].Text))
                return true;
        }

        return false;
    }

    /// <summary>The characters of a line.</summary>
    internal static ReadOnlySpan<char> Line(string text, SourceLine line) => text.AsSpan(line.Span.Start, line.Span.Length);

    /// <summary>What a line is by itself, and who is named in it.</summary>
    internal static BlockKind KindOf(
        string text, List<SourceLine> lines, ColumnLayout layout, int i, MappedText printed, List<Block> before, Places places, out Byline byline, out SourceNote? source)
    {
        byline = Byline.None;
        source = null;
        var line = printed.Characters;
        if (line.Length > MaxSpecialLength)
            return BlockKind.Paragraph;
        if (MayBeEditorNote(line) && EditorNote.Match(printed.Text) is { Success: true } note && (note.Length >= line.TrimEnd().Length || note.Value.AsSpan().IndexOfAny("：:】])）") >= 0 || char.IsWhiteSpace(note.Value[^1])))
            return BlockKind.EditorNote;
        if (Dateline.IsOpen(line))
            return BlockKind.Paragraph;
        if (lines[i].HeadingLevel > 0)
            return Furniture.IsMasthead(line) ? BlockKind.Furniture : BlockKind.Paragraph;
        var running = before.Count > 0 && before[^1].Kind is BlockKind.Paragraph or BlockKind.Short && layout.IsInsideParagraph(i) && (lines[i].BlankLinesBefore == 0 || layout.GapInsideParagraphs != 0);
        if (Furniture.IsInfoTable(line) && before.TrueForAll(block => block.Kind is BlockKind.Furniture or BlockKind.SourceNote))
            return BlockKind.Furniture;
        if ((line.Contains("来源", StringComparison.Ordinal) || UnlabelledSource.MayNamePaper(line)) && !running && SourceNote.Read(line) is { Source: not null } printedWith)
        {
            source = printedWith;
            return BlockKind.SourceNote;
        }

        if (Furniture.IsRule(line) || Furniture.IsWebOrPageNumber(line) && !running || Furniture.IsMasthead(line) && !BylineReader.OpensWithWriter(printed.Text, places) || IsSpacedMasthead(line))
            return BlockKind.Furniture;
        if (line[0] == '【' && line.IndexOf('】') is var close && (close < 0 || close == line.Length - 1) && !(ClosingNotes.MayBeNote(line) && IsNote(text, lines, i)))
            return BlockKind.PullQuote;
        if (BylineByPlace(printed, before, isLast: i + 1 == lines.Count, places) is { } told)
        {
            byline = told;
            return BlockKind.Byline;
        }

        if ((line[0] is '（' or '(' or '〔' or '[' or '［' || line[0] == '【' && ClosingNotes.MayBeNote(line)) && !(line.Length <= MaxCredit && !line.Contains("者", StringComparison.Ordinal) && Furniture.IsCaption(line)) && (ClosingNotes.IsSignature(printed.Text) ? before is [.., { Kind: BlockKind.Paragraph } signed] && CharacterClass.EndsSentence(signed.Characters) : IsNote(text, lines, i)))
            return BlockKind.ClosingNote;
        if ((source = SourceNote.Read(line)) is not null && !running)
            return BlockKind.SourceNote;
        source = null;
        if (i > 0 && line.Length <= 20 && SourceNote.IsBareSourceLabel(Line(text, lines[i - 1])) && line.IndexOfAny("，。：:") < 0)
        {
            source = new SourceNote(printed.Text, null, Byline.None);
            return BlockKind.SourceNote;
        }

        if (i < PageTop && lines[i].Indent < 2 && (Masthead.IsPageHead(line) || Masthead.IsNumberedHead(line)))
            return BlockKind.Furniture;
        if (Furniture.IsCaption(line) && !running && !BylineReader.OpensWithWriter(printed.Text, places))
            return BlockKind.Furniture;
        if (!lines[i].IsListItem && BylineReader.MayRead(line) && !(line.Length > MaxSpacedNames && BlankCleaner.IsSpacedOut(line)) && BylineReader.Read(printed.Text, places) is { } read && !Headings.IsNumbered(line) && !(line.Length <= 4 && before.Count > 0 && before[^1].Kind == BlockKind.Short && i + 1 < lines.Count && Headings.IsSubtitle(Line(text, lines[i + 1]))) && (!running || read.IsReporters || read.Authors.Count > 1 && before is [.., { Kind: BlockKind.Short }] || read.Speaker is not null || read.Authors is [{ Affiliation: not null }, ..] && line.Contains(' '))
            && (read.NamesSomebody || line[^1] is not ('：' or ':'))
            && (read.NamesSomebody || i + 1 == lines.Count || !IsDocumentBelow(Line(text, lines[i + 1]))) && (read.IsReporters || !Attendants.Are(text, lines, i)))
        {
            byline = read;
            return BlockKind.Byline;
        }

        return line.Length <= 30 && !running && line.Contains(' ') && !CharacterClass.EndsSentence(line) && line.IndexOfAny("，、“”") < 0 && LabelledByline.NamesOnlyOthers(printed.Text)
            ? BlockKind.Furniture : BlockKind.Paragraph;
    }

    /// <summary>What a line tells of who wrote because it stands right under names or under a title: where an author belongs, or in brackets who it is; null where it tells nothing so.</summary>
    private static Byline? BylineByPlace(MappedText printed, List<Block> before, bool isLast, Places places)
    {
        var line = printed.Characters;
        var isBracketed = line[0] is '（' or '(';
        // （作者单位：某大学） right under the names.
        if (before is [.., { Kind: BlockKind.Byline, Byline: { IsReporters: false, Authors: [{ Affiliation: null }, ..] } }])
            return NumberedAffiliations.Is(printed.Text) || NumberedAffiliations.IsHouse(printed.Text, places) || isBracketed && NumberedAffiliations.IsUnit(printed.Text) ? Byline.Affiliation : null;
        if (!isBracketed || before is not [.., { Kind: BlockKind.Short }])
            return null;
        if (line.Length <= 30 && line[1..].StartsWith("作者", StringComparison.Ordinal) && BylineReader.Read(printed.Text, places) is { Authors.Count: > 0 } authors)
            return authors;
        // （本报记者 彭佳） right under a title; at a text's end no title stands above.
        return !isLast && line.Length <= MaxNamesInBrackets && line.Contains("者", StringComparison.Ordinal) && BylineReader.Read(printed.Text, places) is { IsReporters: true, Authors.Count: > 0 } reporters ? reporters : null;
    }

    /// <summary>责 编 ：次 仁 美 编 ：袁 敏: a masthead whose characters stand apart.</summary>
    private static bool IsSpacedMasthead(ReadOnlySpan<char> line) =>
        line.Contains(' ') && BlankCleaner.IsSpacedOut(line) && Furniture.IsMasthead(line.ToString().Replace(" ", "", StringComparison.Ordinal));

    /// <summary>Whether the line begins with the words that head an editors' note.</summary>
    internal static bool OpensEditorNote(ReadOnlySpan<char> line) => MayBeEditorNote(line) && EditorNote.IsMatch(line);

    /// <summary>Whether the line begins as an editor's note or a bracket before one does.</summary>
    private static bool MayBeEditorNote(ReadOnlySpan<char> line) => line[0] is '摘' or '核' or '内' or '阅' or '导' or '编' or '开' or '卷' or '主' or '按' || CharacterClass.IsOpener(line[0]) || line[0] == '〖' || char.IsWhiteSpace(line[0]);

    /// <summary>Whether what stands under an office says that the office issues a document here: 关于印发…的通知 under its name, or the day under its signature.</summary>
    private static bool IsDocumentBelow(ReadOnlySpan<char> line) =>
        line.StartsWith("关于", StringComparison.Ordinal) || line.Length is >= 8 and <= 14 && line[^1] == '日' && Masthead.FindDate(line) is not null;

    private static bool IsNote(string text, List<SourceLine> lines, int i)
    {
        var joined = ParagraphLines.Join(text, lines, i, ClosingLine(text, lines, i) + 1).Text;
        return joined[^1] is '）' or ')' or '〕' or ']' or '］' or '】' or '。' && ClosingNotes.ClosesArticle(joined.TrimEnd('。'));
    }

    /// <summary>The line, at most four further on, in which the bracket opened at the line's start closes.</summary>
    private static int ClosingLine(string text, List<SourceLine> lines, int first)
    {
        var opener = text[lines[first].Span.Start];
        var closer = opener switch { '【' => '】', '（' or '(' => '）', '〔' => '〕', '[' => ']', '［' => '］', _ => opener };
        for (int i = first, depth = 0; i < lines.Count && i <= first + 4; i++)
        {
            foreach (var c in text.AsSpan(lines[i].Span.Start, lines[i].Span.Length))
            {
                var folded = c switch { '(' => '（', ')' => '）', _ => c };
                depth += folded == (opener == '(' ? '（' : opener) ? 1 : folded == closer ? -1 : 0;
            }

            if (depth <= 0)
                return i;
        }

        return first;
    }

    /// <summary>Tells a paragraph from a short line.</summary>
    private static Block Refine(Block block, bool isListItem, int lines, bool breaksOff, DialogueTurns turns)
    {
        var text = block.Characters;
        if (block.HeadingLevel > 0)
            return block with { Kind = BlockKind.Short };
        if (isListItem || text.Length == 0)
            return block;
        if (Headings.IsBox(text))
            return block with { Kind = BlockKind.Furniture };
        if (Dateline.TopicOf(text) is not null)
            return block with { HasDateline = true };
        if (Interviews.OpensTurn(text) || turns.Opens(text) || Headings.IsTableRow(block.Printed.Characters) || Headings.IsRowOfCells(block.Printed.Characters) || Headings.IsReference(text))
            return block;
        if (lines <= MaxOpeningLines && ParagraphLines.OpensNews(text))
            return block with { HasDateline = true };
        var isShort = text[^1] is not ('。' or '：' or ':' or '；' or ';' or '，' or '、')
            && text.IndexOf('。') < 0 && text.IndexOf(".\"", StringComparison.Ordinal) < 0 && text.IndexOf(".”", StringComparison.Ordinal) < 0
            && CharacterClass.Width(text[..Math.Min(text.Length, TextWidth)]) < TextWidth
            && (text.Length <= CutTextLength || text.Count('，') + text.Count(',') < 2 || Headings.IsSubtitle(text))
            && (lines < 3 || text.IndexOfAny('，', ',') < 0)
            && text[0] is not ('●' or '•' or '·')
            && !IsSaying(text) && !Headings.IsEventFact(text) && !(text.ContainsAny('，', ',') && text.LastIndexOf('“') > text.LastIndexOf('”')) && !(breaksOff && text.Count('，') + text.Count(',') > 1) && !(lines == 2 && IsBrokenSentence(block))
            && (!CharacterClass.EndsSentence(text) || text.Length <= 30 && text[^1] is '？' or '！' or '”' or '?' or '!' or '…');
        if (isShort)
            return block with { Kind = BlockKind.Short };
        return Dateline.TryRead(text, out _) ? block with { HasDateline = true } : block;
    }

    /// <summary>为什么有的“网红县”红不过三 over 个月？: a question of which print left a rest for its second line; the lines of a title are of about one length.</summary>
    private static bool IsBrokenSentence(Block block) =>
        block.LineWidth > 0 && CharacterClass.EndsSentence(block.Characters) && (CharacterClass.Width(block.Characters) * 2 - block.LineWidth) * 3 < block.LineWidth;

    /// <summary>“小区终于有了自己的会客厅！”: what somebody cries, with which a report begins.</summary>
    private static bool IsSaying(ReadOnlySpan<char> text) => text.Length > 3 && text[0] == '“' && text[^1] == '”' && text[^2] == '！' && text.IndexOf('”') == text.Length - 1;

    /// <summary>讲述人：… with so long a post that its name stands one, two or three lines further down.</summary>
    private static (Byline Byline, int End)? BrokenSpeaker(string text, List<SourceLine> lines, int first, Places places)
    {
        if (!SpeakerLine.Opens(Line(text, lines[first])))
            return null;
        for (var end = first + 2; end <= Math.Min(lines.Count, first + 4); end++)
        {
            if (BylineReader.Read(ParagraphLines.Join(text, lines, first, end).Text, places) is { Speaker: not null } byline)
                return (byline, end);
        }

        return null;
    }

    [GeneratedRegex(@"^(?:\d{1,2}月\d{1,2}日[，,]|图为|近日，|日前，)", RegexOptions.CultureInvariant)]
    private static partial Regex OpensCaption { get; }

    /// <summary>The name under a portrait stands alone above the credit line: it belongs to the caption.</summary>
    private static void DropCaptionHead(List<Block> blocks, SourceLine credit, int gap, bool isDrawn)
    {
        var last = blocks[^1];
        var isSpeaker = blocks.Count > 1 && blocks[^2].Byline.Speaker is { } speaker && last.Byline.Authors is [var named] && named.Name == speaker.Name;
        // 3月15日，工人在风电场吊装叶片。 over 张三 摄: what the picture shows, a sentence of a line or two.
        if (gap >= 0 && credit.BlankLinesBefore <= gap && credit.Span.Length <= 24 && last.Kind == BlockKind.Paragraph && last.LineCount <= 2 && last.Text.Length is >= 10 and <= 60 && CharacterClass.EndsSentence(last.Text)
            && OpensCaption.IsMatch(last.Text) && last.Text.AsSpan(0, last.Text.Length - 1).IndexOfAny("。！？") < 0)
            blocks[^1] = last with { Kind = BlockKind.Furniture };
        // 覃若水 right under a title and apart from 漫画/邹力 wrote the text, as does one right over it: a drawing is no portrait.
        else if (!(isDrawn && blocks is [.., { Kind: BlockKind.Short }, { Kind: BlockKind.Byline }]) && (credit.BlankLinesBefore <= gap || isSpeaker) && !(last.Kind == BlockKind.Byline && blocks is [.., { Kind: BlockKind.Short }, _] && last.BlankLinesBefore < credit.BlankLinesBefore) && last.Kind is BlockKind.Short or BlockKind.Byline && last.Text.Length <= 20
            && (last.Kind == BlockKind.Short || PersonNames.AsList(last.Printed.Text) is not null))
            blocks[^1] = last with { Kind = BlockKind.Furniture };
    }

    /// <summary>A cut paragraph and its other half as one.</summary>
    public static Block JoinCut(Block cut, Block rest) =>
        new(BlockKind.Paragraph, new MappedText.Builder().Append(cut.Printed).Append(rest.Printed).Build(), cut.HeadingLevel, cut.BlankLinesBefore) { HasDateline = cut.HasDateline, EndsFull = rest.EndsFull };

    /// <summary>Whether the paragraph ends in the middle of a sentence.</summary>
    public static bool IsCut(ReadOnlySpan<char> text) =>
        text.Length > 30 && !CharacterClass.EndsSentence(text) && (CharacterClass.IsHan(text[^1]) || text[^1] is '，' or '、' or ',');
}

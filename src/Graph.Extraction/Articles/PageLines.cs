using Graph.Extraction.Pages;
using Graph.Extraction.Segmentation;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>What the lines of a page printed in columns are when its pieces have to be put together: running text, heads, and what belongs to no article.</summary>
internal sealed class PageLines
{
    /// <summary>A longer line was not broken by a column.</summary>
    public const int MaxLineLength = 44;

    /// <summary>On a page of unbroken paragraphs one line of so many is long at least.</summary>
    private const int LongShare = 4;

    /// <summary>On a page whose paragraphs print broke not even one line of so many is long.</summary>
    private const int FewLong = 10;

    /// <summary>Nor are so many lines: where they are, some articles are printed a paragraph a line.</summary>
    private const int MinLong = 6;

    /// <summary>A line goes on with the one above where it reads on better than this: a word stands across the break.</summary>
    private const double SurelyReadsOn = 1.2;

    /// <summary>A word certainly stands across the break where a line reads on better than this: of many lines one begins with the rest of a word by chance.</summary>
    private const double WordAcross = 4.5;

    /// <summary>A line does not go on with the one above where it reads on less well than this.</summary>
    private const double SurelyNot = -1;

    /// <summary>By how much, in half-width columns, a line falls short that was not broken.</summary>
    private const int ShortOfColumn = 6;

    /// <summary>By how much marks that hang over make a line wider.</summary>
    private const int Hang = 4;

    /// <summary>A line of a title on a page of unbroken paragraphs has so many characters at least.</summary>
    private const int MinTitleLength = 3;

    /// <summary>And no more than so many: of 13,492 news items one in eleven has a title of more than 36, one in a hundred of more than 60.</summary>
    private const int MaxTitleLength = 60;

    /// <summary>A line of an unbroken page that is longer is taken for a paragraph where the blank lines between paragraphs are counted.</summary>
    private const int LeastParagraph = 36;

    /// <summary>A column is so many characters wide at least.</summary>
    public const int MinColumn = 8;

    /// <summary>A name that stands alone on its line.</summary>
    private const int MaxNameLength = 4;

    private readonly SourcePage _page;
    private readonly Places _places;
    private readonly Kind[] _kinds;
    private readonly int _gap;

    private PageLines(SourcePage page, Places places, bool isUnbroken)
    {
        IsUnbroken = isUnbroken;
        page = page with { Lines = GluedLines.Split(page.Text, page.Lines, places) };
        (_page, _places) = (page, places);
        _kinds = new Kind[page.Lines.Count];
        var isCounted = PageColumns.AreCounted(page);
        All = [.. page.Lines.Select(line => new ColumnLine(page.Text[line.Span.Start..line.Span.End], line.Indent, isCounted))];
        _gap = isUnbroken ? GapInside() : -1;
        if (isUnbroken)
            UnbrokenLines.Tell(All);
        for (var line = 0; line < _kinds.Length; line++)
            _kinds[line] = KindAlone(line);
        Widths = !isUnbroken ? PageColumns.WidthsOf(TextLines()) : IsMixed ? [0, .. PageColumns.WidthsOf(TextLines())] : [0];
        Succession = new LineSuccession(All, Segmenter.BuiltIn.Dictionary, isOfPieces: true);
        FindHeads();
    }

    /// <summary>What a line is.</summary>
    public enum Kind
    {
        /// <summary>Running text, headings in it too.</summary>
        Text,

        /// <summary>A line of a title.</summary>
        Title,

        /// <summary>The names of writers.</summary>
        Byline,

        /// <summary>The page's head, a caption: of no article.</summary>
        Apart,
    }

    /// <summary>The page, lines parted that were glued together.</summary>
    public SourcePage Page => _page;

    /// <summary>The lines.</summary>
    public ColumnLine[] All { get; }

    /// <summary>Weighs whether one of the lines reads on in another.</summary>
    public LineSuccession Succession { get; }

    /// <summary>The widths of the page's columns in half-width columns, most frequent first.</summary>
    public int[] Widths { get; }

    /// <summary>What a line is.</summary>
    public Kind this[int line] => _kinds[line];

    /// <summary>Whether a line of a title is the name of a column alone, or of several short news.</summary>
    public bool NamesColumn(int line) => _kinds[line] == Kind.Title && (Headings.IsColumn(All[line].Text) || Headings.IsBriefs(All[line].Text));

    /// <summary>Whether lines hold whole paragraphs, or what a column's end left of them: all on most such pages.</summary>
    public bool IsUnbroken { get; }

    /// <summary>Whether other lines of such a page were broken by columns.</summary>
    public bool IsMixed => IsUnbroken && Array.Exists(All, line => !line.IsUnbroken);

    /// <summary>The lines of a page, or null where they are neither broken by columns nor whole paragraphs.</summary>
    public static PageLines? Of(SourcePage page, Places places)
    {
        int longer = 0, marked = 0;
        foreach (var line in page.Lines)
        {
            marked += line.HeadingLevel > 0 || line.IsListItem ? 1 : 0;
            longer += line.Span.Length > MaxLineLength ? 1 : 0;
        }

        if (longer * FewLong <= page.Lines.Count && longer < MinLong)
            return marked > 0 ? null : new PageLines(page, places, false);
        var lines = new PageLines(page, places, true);
        return lines.IsMixed ? marked > 0 ? null : lines : longer * LongShare < page.Lines.Count ? null : lines;
    }

    private IEnumerable<ColumnLine> TextLines() => All.Where((_, line) => _kinds[line] == Kind.Text);

    private static ReadOnlySpan<char> TextOf(SourcePage page, int line) => page.Text.AsSpan(page.Lines[line].Span.Start, page.Lines[line].Span.Length);

    private Kind KindAlone(int line)
    {
        var text = TextOf(_page, line).ToString();
        if (IsUnbroken && _page.Lines[line].HeadingLevel > 0)
            return Kind.Title;
        if (!IsUnbroken && text.Length > MaxLineLength || text.AsSpan().ContainsAnyInRange('\u0E00', '\u1FFF') || text.Contains("www.", StringComparison.Ordinal))
            return Kind.Apart;
        // （张 猛 李晓琪） under a text is of it.
        if (text[0] is '（' or '(')
            return Kind.Text;
        // （本报记者 over 葛欣然 董乐）: the rest of a note.
        if (line > 0 && BrokenBrackets.BreakNote(TextOf(_page, line - 1), text))
            return Kind.Text;
        var isByline = ColumnNames.IsByline(text, _places) && !Captions.IsSecondLine(text, _page.Lines[line].BlankLinesBefore) || text is "本报评论员" or "本报编辑部" or "本报特约评论员";
        if (text.Length <= MaxLineLength && Furniture.IsCaption(text) && !isByline)
            return Kind.Apart;
        if (text.Length > MaxLineLength && !Furniture.IsMasthead(text))
            return Kind.Text;
        if (CharacterClass.EndsSentence(text))
            return Kind.Text;
        if (Furniture.IsMasthead(text) || Furniture.IsWebOrPageNumber(text) || Headings.IsTableRow(text) || Masthead.IsDateLine(text) && text.Contains(' ', StringComparison.Ordinal))
            return Kind.Apart;
        return isByline ? Kind.Byline : Kind.Text;
    }

    /// <summary>Finds the lines of titles, first such that fill no column and have no mark, then what these and the names of writers tell of the lines beside them.</summary>
    private void FindHeads()
    {
        // 工人正在装配 right over 新能源汽车。 本报记者 某某 摄: a caption of two lines that stand nearer to each other than to the text.
        for (var line = 1; line < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Apart && _kinds[line - 1] == Kind.Text && Captions.IsSecondLine(TextOf(_page, line).ToString(), _page.Lines[line].BlankLinesBefore) && _page.Lines[line - 1].BlankLinesBefore > _page.Lines[line].BlankLinesBefore && !All[line - 1].EndsSentence)
                _kinds[line - 1] = Kind.Apart;
        }

        for (var line = 0; line < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Text && FillsNoColumn(line))
                _kinds[line] = Kind.Title;
        }

        FindNames();
        // 【增值服务，重在让企业有“获得感”。】 under a title or its names.
        for (var line = 1; line < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Text && IsHead(line - 1) && All[line].Text is ['【', .., '】'])
                _kinds[line] = _kinds[line - 1];
        }

        if (IsUnbroken)
            FindFragments();
        FindTitlesBesideHeads();
        if (!IsUnbroken)
            FindCutWords();
        // The page's last line, under the names of another's text.
        if (_kinds is [.., Kind.Byline, Kind.Text] && IsNoText(_kinds.Length - 1))
            _kinds[^1] = Kind.Title;
        SetApart();
    }

    /// <summary>Finds names of writers, each alone on its line, by the titles above them, and titles by the names under them.</summary>
    private void FindNames()
    {
        // 白志刚 right under a line of a title.
        for (var line = 1; line + 1 < _kinds.Length; line++)
        {
            if (_kinds[line] is Kind.Text or Kind.Title && All[line].Text.Length is >= 2 and <= MaxNameLength && (_kinds[line - 1] == Kind.Title || IsNoText(line - 1)) && IsNoText(line) && (!IsHeadBelow(line) || IsBetweenTitles(line)) && PersonNames.AsList(All[line].Text) is [_] && BylineReader.Read(All[line].Text, _places) is { Authors.Count: 1 })
                _kinds[line] = Kind.Byline;
        }

        // 岭南快语 over 技改不是换机器，而是换脑筋 over a name: so a title is told in which a comma stands.
        for (var line = 2; line < _kinds.Length; line++)
        {
            if (_kinds[line - 1] == Kind.Text && _kinds[line - 2] == Kind.Title && Headings.IsColumn(All[line - 2].Text) && !All[line - 1].EndsSentence && All[line].Text.Length is >= 2 and <= MaxNameLength && PersonNames.AsList(All[line].Text) is [_])
                (_kinds[line - 1], _kinds[line]) = (Kind.Title, Kind.Byline);
        }
    }

    /// <summary>Finds lines of titles beside such and beside names of writers, where less tells them.</summary>
    private void FindTitlesBesideHeads()
    {
        for (var line = 0; line < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Text && Headings.IsSubtitle(All[line].Text) && All[line].Text[0] is not ('（' or '(') && (IsHead(line - 1) || IsHead(line + 1)))
                _kinds[line] = Kind.Title;
        }

        // 我省在北京、天津设立招商工作站 between a title and its names.
        for (var line = 1; line + 1 < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Text && _kinds[line - 1] == Kind.Title && _kinds[line + 1] == Kind.Byline && !All[line].EndsSentence && All[line].Text.AsSpan().IndexOfAny("。，；") < 0)
                _kinds[line] = Kind.Title;
        }

        // 立足强链补链，因地制宜发展特色产业 over its names, on a page of unbroken paragraphs.
        for (var line = 0; line + 1 < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Text && _kinds[line + 1] == Kind.Byline && All[line] is { IsUnbroken: true, EndsSentence: false, Text.Length: > MinColumn } own && HasTitleLength(own.Text) && own.Text.AsSpan().IndexOfAny("。；：") < 0
                && own.Text.AsSpan().Count('，') <= 1 && own.Text[^1] is not ('，' or '、') && (line == 0 || _kinds[line - 1] != Kind.Text || All[line - 1].EndsSentence || ReadsOn(line - 1) < 0))
                _kinds[line] = Kind.Title;
        }

        // So a line of a title may be as wide as a column: it has no mark, and does not read on.
        for (var line = _kinds.Length - 2; line >= 0; line--)
        {
            if (_kinds[line] == Kind.Text && IsHead(line + 1) && IsNoText(line) && (line == 0 || _kinds[line - 1] != Kind.Text || All[line - 1].EndsSentence || ReadsOn(line - 1) < (_kinds[line + 1] == Kind.Byline ? SurelyReadsOn : 0)))
                _kinds[line] = Kind.Title;
        }

        for (var line = 1; line + 1 < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Text && _kinds[line - 1] != Kind.Text && _kinds[line + 1] == Kind.Text && IsNoText(line) && ReadsOn(line) < (_kinds[line - 1] == Kind.Byline ? 2 * SurelyNot : SurelyNot))
                _kinds[line] = Kind.Title;
        }
    }

    /// <summary>Tells what is of no article by the lines around it.</summary>
    private void SetApart()
    {
        // What stands above the masthead at the page's begin.
        var top = Array.FindIndex(_kinds, kind => kind == Kind.Text);
        if (top > 0 && Array.LastIndexOf(_kinds, Kind.Apart, top) is > 0 and var masthead)
            _kinds.AsSpan(0, masthead).Fill(Kind.Apart);

        // A caption is none that ends what the line above begins.
        for (var line = 1; line < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Apart && _kinds[line - 1] == Kind.Text && !All[line - 1].EndsSentence && All[line].EndsSentence && ReadsOn(line - 1) > SurelyReadsOn)
                _kinds[line] = Kind.Text;
        }

        // 推荐官”讲好河洛故事；推动 under a line in which the quotation opens.
        for (var line = 1; line < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Apart && _kinds[line - 1] == Kind.Text && !All[line - 1].EndsSentence && All[line - 1].LeavesOpen(false) && All[line].Text.AsSpan().IndexOfAny('“', '”') is > 0 and var mark && All[line].Text[mark] == '”')
                _kinds[line] = Kind.Text;
        }
    }

    /// <summary>What a column's end left of a paragraph may be as short as a title: its last character is hardly a word, or a word stands across its end and another line's beginning.</summary>
    private void FindFragments()
    {
        Dictionary<char, List<int>>? begun = null;
        for (var line = 1; line < _kinds.Length; line++)
        {
            if (All[line].IsUnbroken && _kinds[line] == Kind.Title && _kinds[line - 1] is Kind.Text or Kind.Apart && !StandsAlone(line) && _page.Lines[line].HeadingLevel == 0 && (line + 1 == _kinds.Length || !IsHead(line + 1))
                && (_page.Lines[line].Indent >= 2 || Succession.IsCutAtEnd(line) || GoesOnElsewhere(line, begun ??= UnbrokenTextByBeginning())))
            {
                _kinds[line] = Kind.Text;
                if (begun is not null)
                    AddByBeginning(begun, line);
            }
        }
    }

    /// <summary>What a column's end left of its last line, 宁的油茶产业 under 耒阳和常, or begins a column of few lines, may look like a title: a word stands across.</summary>
    private void FindCutWords()
    {
        for (var line = 0; line < _kinds.Length; line++)
        {
            if (_kinds[line] == Kind.Title && _page.Lines[line].HeadingLevel == 0 && (line == 0 || _kinds[line - 1] != Kind.Title) && (line + 1 == _kinds.Length || !IsHead(line + 1))
                && (line > 0 && _kinds[line - 1] == Kind.Text && !All[line - 1].EndsSentence && Succession.HasWordAcross(line - 1, line) || line + 1 < _kinds.Length && _kinds[line + 1] == Kind.Text && Succession.HasWordAcross(line, line + 1)))
                _kinds[line] = Kind.Text;
        }
    }

    /// <summary>The blank lines that stand between most paragraphs of a page; -1 where it has none beside each other.</summary>
    private int GapInside()
    {
        int[] gaps = [.. Enumerable.Range(1, Math.Max(0, All.Length - 1)).Where(line => All[line].Text.Length > LeastParagraph && All[line - 1].Text.Length > LeastParagraph).Select(line => _page.Lines[line].BlankLinesBefore).Order()];
        return gaps.Length == 0 ? -1 : gaps[gaps.Length / 4];
    }

    /// <summary>Whether more blank lines stand on both sides of a line than between paragraphs.</summary>
    private bool StandsAlone(int line) => _gap >= 0 && _page.Lines[line].BlankLinesBefore > _gap && (line + 1 == _kinds.Length || _page.Lines[line + 1].BlankLinesBefore > _gap);

    /// <summary>土楼的灯,要为烟火人间而亮: a title may have a comma.</summary>
    private static bool IsOfTwoClauses(string line) =>
        !CharacterClass.EndsSentence(line) && line.AsSpan().IndexOfAny("。；;") < 0 && line.AsSpan().CountAny('，', ',') == 1 && line[^1] is not ('，' or ',' or '、') && line[0] is not ('（' or '(' or '、' or '，' or ',') && !Headings.IsNumbered(line);

    /// <summary>Whether a word stands across a line's end and the beginning of another's text, wherever that is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="begun">The lines by their first characters: few of these can end a word.</param>
    private bool GoesOnElsewhere(int line, Dictionary<char, List<int>> begun)
    {
        foreach (var (first, others) in begun)
        {
            if (Succession.MayHaveWordAcross(line, first) && others.Exists(other => other != line && Succession.HasWordAcross(line, other) && Succession.Of(line, other, 0) > WordAcross))
                return true;
        }

        return false;
    }

    private Dictionary<char, List<int>> UnbrokenTextByBeginning()
    {
        var begun = new Dictionary<char, List<int>>();
        for (var line = 0; line < _kinds.Length; line++)
            AddByBeginning(begun, line);
        return begun;
    }

    private void AddByBeginning(Dictionary<char, List<int>> begun, int line)
    {
        if (_kinds[line] != Kind.Text || !All[line].IsUnbroken || All[line].Head.Length == 0)
            return;
        if (!begun.TryGetValue(All[line].Head[0], out var lines))
            begun[All[line].Head[0]] = lines = [];
        lines.Add(line);
    }

    private double ReadsOn(int line) => Succession.Of(line, line + 1, All[line].Width);

    private bool IsNoText(int line) => HasNoMark(line) && !All[line].EndsSentence && !BreaksOffInQuotation(line) && !EndsNote(line) && All[line].Text[0] is not ('（' or '(') && !Headings.IsNumbered(All[line].Text);

    /// <summary>省委党校科技教研部）: the bracket that closes a note was opened above.</summary>
    private bool EndsNote(int line) => All[line].Text[^1] is '）' or ')' && All[line].Text.AsSpan().IndexOfAny('（', '(') < 0;

    /// <summary>把绿氢“试验田”变成产业“高产 over 田”。绿氢是…: the quotation is closed by a line of text.</summary>
    private bool BreaksOffInQuotation(int line) => All[line].LeavesOpen(false) && line + 1 < All.Length && All[line + 1].Text.IndexOf('”') is > 0 and var close && All[line + 1].Text.AsSpan(close).IndexOfAny("。，；") >= 0;

    /// <summary>梁国栋 between a title and the next of a list: both are longer than any name.</summary>
    private bool IsBetweenTitles(int line) => All[line - 1].Text.Length > MaxNameLength && _kinds[line + 1] == Kind.Title && All[line + 1].Text.Length > MaxNameLength;

    private bool IsHeadBelow(int line) => _kinds[line + 1] is Kind.Title or Kind.Byline;

    private bool IsHead(int line) => line >= 0 && line < _kinds.Length && _kinds[line] is Kind.Title or Kind.Byline;

    private bool FillsNoColumn(int line)
    {
        var own = All[line];
        // A day and the institution above it sign a document.
        if (own.IsUnbroken)
            return own.Text.Length >= MinTitleLength && HasTitleLength(own.Text) && !_page.Lines[line].IsListItem && (IsNoText(line) || StandsAlone(line) && IsOfTwoClauses(own.Text));
        if (!IsNoText(line) || Widths.Length == 0 || IsDay(line) || line + 1 < All.Length && IsDay(line + 1) && Institutions.EndsAsOne(own.Text))
            return false;
        var isShort = Array.TrueForAll(Widths, width => own.Width < width - ShortOfColumn);
        var isWide = Array.TrueForAll(Widths, width => own.Width > width + Hang);
        if (isShort || isWide)
            return true;
        // Between columns of different widths: as wide as none of them.
        var column = Around(line);
        return column > 0 && (own.Width < column - ShortOfColumn || own.Width > column + Hang) && Array.TrueForAll(Widths, width => Math.Abs(own.Width - width) > 2);
    }

    /// <summary>The width that the nearest lines above and below share with others; 0 where they differ.</summary>
    private int Around(int line)
    {
        int? found = null;
        foreach (var other in (int[])[line - 1, line + 1])
        {
            if (other >= 0 && other < All.Length && _kinds[other] == Kind.Text && Widths.Contains(All[other].Width))
                found = found is { } known && known != All[other].Width ? Math.Max(known, All[other].Width) : All[other].Width;
        }

        return found ?? 0;
    }

    /// <summary>A long line of Latin letters is a running head or a translation.</summary>
    private static bool HasTitleLength(string line) => line.Length <= LeastParagraph || (line.Length <= MaxTitleLength && line.Count(CharacterClass.IsHan) * 2 > line.Length);

    private bool IsDay(int line) => All[line].Text[^1] == '日' && Masthead.FindDate(All[line].Text) is not null;

    private bool HasNoMark(int line) => All[line].Text.AsSpan().IndexOfAny("。，；,;") < 0 && (All[line].IsUnbroken || !All[line].Text.Contains('、', StringComparison.Ordinal));
}

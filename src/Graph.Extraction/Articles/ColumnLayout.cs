using Graph.Extraction.Pages;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells where print broke a paragraph into lines. In a column most lines have one width; a line of that width goes on in the next,
/// a shorter one ends its paragraph. Columns on a page differ in width, so the width is taken from the lines around.
/// </summary>
internal sealed class ColumnLayout
{
    private const int MaxColumnWidth = ColumnWidths.MaxColumn;

    private const int Slack = ColumnWidths.Slack;

    private const int MinBrokenWidth = ColumnWidths.MinBroken;

    /// <summary>Two Han characters.</summary>
    private const int Indent = 8;

    /// <summary>A mark that hangs over the end of its line.</summary>
    private const int HangingMark = 4;

    /// <summary>From this width on a line without a full stop is text that was cut, not a heading.</summary>
    private const int CutTextWidth = 152;

    /// <summary>A title of fewer characters is told by its length.</summary>
    private const int MinLongTitle = 37;

    /// <summary>A title on one line has no more characters.</summary>
    private const int MaxLongTitle = 96;

    /// <summary>Fewer paragraphs with a blank line behind them say nothing of a page.</summary>
    private const int MinParted = 4;

    private readonly string _text;
    private readonly List<SourceLine> _lines;
    private readonly LineMarks _marks;
    private readonly bool _isIndented;

    /// <summary>Whether a blank line stands behind nearly every line that ends a sentence: lines without one between them are of one paragraph.</summary>
    private readonly bool _blanksPart;

    /// <summary>For each line whether the next, without an indent, goes on with the paragraph that an indent opened and whose lines are full so far; null where no indents tell.</summary>
    private readonly bool[]? _goesOn;

    /// <summary>Whether a line that is followed by another ends without ending a sentence: else none stands inside a paragraph, and no width is asked for.</summary>
    private readonly bool _mayBeBroken;
    private readonly bool _isBroken;
    private readonly bool _firstLinesAreShort;

    private ColumnWidths? _measured;

    public ColumnLayout(string text, List<SourceLine> lines)
    {
        _text = text;
        _lines = lines;
        _marks = new LineMarks(text, lines);
        int indented = 0, ends = 0, parted = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            indented += lines[i].Indent >= 2 ? 1 : 0;
            if (i + 1 == lines.Count)
                break;
            var endsSentence = _marks.EndsSentence(i);
            _mayBeBroken |= !endsSentence;
            ends += endsSentence ? 1 : 0;
            parted += endsSentence && lines[i + 1].BlankLinesBefore > 0 ? 1 : 0;
        }

        _blanksPart = parted >= MinParted && parted * 5 >= ends * 4;

        if (_mayBeBroken)
        {
            var inside = 0;
            for (var i = 0; i < lines.Count; i++)
                inside += IsInsideParagraph(i) ? 1 : 0;
            _isBroken = inside >= 3 && inside * 6 >= lines.Count;
            _firstLinesAreShort = FirstLinesAreShort();
        }

        // Indents tell paragraphs only where some lines have them and most have not.
        _isIndented = indented >= 3 && indented * 2 <= lines.Count;
        if (_isIndented)
            _goesOn = GoesOnFromIndents();
    }

    /// <summary>The widths of the lines, measured when one is first asked for: lines that all end their sentences are never measured.</summary>
    private ColumnWidths Widths => _measured ??= new ColumnWidths(_text, _lines);

    /// <summary>
    /// Whether the line stands inside a broken paragraph: the one above fills its column without ending a sentence, and so does this one.
    /// </summary>
    public bool IsInsideParagraph(int line) =>
        line > 0 && !_marks.EndsSentence(line - 1) && Widths.IsFull(line - 1) && Widths.IsFull(line) && Math.Abs(Widths.Column(line) - Widths.Column(line - 1)) <= Slack;

    /// <summary>Blank lines between the lines of broken paragraphs, or -1 when no paragraph on the page is broken.</summary>
    public int GapInsideParagraphs
    {
        get
        {
            for (var i = 1; _mayBeBroken && i < _lines.Count; i++)
            {
                // Two lines of a title may be as alike as those of a column.
                if ((_marks.HasInnerMark(i) || _marks.HasInnerMark(i - 1)) && IsInsideParagraph(i))
                    return _lines[i].BlankLinesBefore;
            }

            return -1;
        }
    }

    /// <summary>Whether <paramref name="line"/> and the next text line <paramref name="next"/> are one paragraph.</summary>
    public bool Joins(int line, int next)
    {
        // Of most lines it is told at once: where print broke nothing, what ends its sentence goes on in no other line, whatever the two are.
        if (!_isBroken && _goesOn is null && _marks.EndsSentence(line))
            return false;
        if (_lines[line].HeadingLevel != 0 || _lines[next].HeadingLevel != 0 || _lines[next].IsListItem || IsLongTitle(line) || Headings.IsRowOfCells(_marks.Line(next)) || Headings.IsRowOfCells(_marks.Line(line)))
            return false;
        if (_isIndented && _lines[next].Indent >= 2)
            return false;
        if (next == line + 1 && _goesOn is not null && _goesOn[line])
            return true;
        // The end of a sentence may stand inside a paragraph only where print broke some.
        if (!_isBroken && _marks.EndsSentence(line))
            return false;
        if (_marks.HasInnerMark(next) && BrokenBrackets.BreakName(_marks.Line(line), _marks.Line(next)) || !_marks.EndsSentence(line) && BrokenBrackets.BreakSignature(_marks.Line(line), _marks.Line(next)))
            return true;
        if (StandsAlone(line, next))
            return false;
        // 1. 建设总窗口； over 2. 推动成果转化；: items of a list.
        if (_marks.LastOf(line) is '；' or ';' && BlockReader.Line(_text, _lines[next]) is var item && (char.IsAsciiDigit(item[0]) || item[0] is '（' or '(' or (>= '①' and <= '⑩')) && Headings.IsNumbered(item))
            return false;
        if (IsOverText(line) || _marks.EndsSentence(line) && IsOverText(next) || IsTitleByForm(line, next))
            return false;
        if (_marks.EndsSentence(line))
        {
            // A sentence that ends where its line does: the paragraph goes on more often than not, unless the next line is short by an indent.
            if (_firstLinesAreShort && !_isIndented && Widths.Column(next) > 0 && Widths[line] >= Widths.Column(next) - Indent - 3)
                return !_marks.OpensParagraph(next) && (_lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore || GapInsideParagraphs != 0) && (Widths[next] >= Widths.Column(next) - 3 && Widths[next] <= Widths.Column(next) + Slack || Widths[line] >= Widths.Column(next) - 3 && _marks.EndsSentence(next));
            return _isBroken && Widths.Column(line) > 0 && Widths[line] >= Widths.Column(line) - 3 && Widths[next] <= Widths.Column(line) + Slack
                && (_isIndented && (_lines[line].Indent >= 2 || _lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore) && (Widths[next] >= Widths.Column(line) - 3 || _marks.EndsSentence(next)) || _lines[next].BlankLinesBefore == _lines[line].BlankLinesBefore && SameColumn(line, next)
                    && !_marks.OpensParagraph(next) && (Widths[next] >= Widths.Column(line) - 3 || _marks.EndsSentence(next)));
        }

        // A line without a mark that a wide gap parts from the next, or that stands under a title, is a subtitle.
        if (_text[_lines[line].Span.Start] is '—' or '―' or '-' && !_marks.HasInnerMark(line) && (_lines[next].BlankLinesBefore > _lines[line].BlankLinesBefore + 1 || line > 0 && !_marks.EndsSentence(line - 1) && !_marks.HasInnerMark(line - 1) && !Widths.IsFull(line - 1)) && Headings.IsSubtitle(_text.Substring(_lines[line].Span.Start, Math.Min(_lines[line].Span.Length, MaxColumnWidth))))
            return false;
        if (IsAlikeText(line, next) || IsOpenText(line, next) || IsBetweenBlanks(line, next))
            return true;
        if (_isBroken && (Widths.IsFull(line) && SameColumn(line, next) || IsIndentedFirst(line, next)))
            return true;
        // What a sentence leaves for its last line is no paragraph of its own.
        if (_marks.EndsSentence(next) && Widths[next] <= 32 && Widths[line] > Widths[next])
            return true;
        // 五年来，他拍下一万多张照片，见 over 证了青头潜鸭从无到有。: no title ends in mid-sentence behind a comma over less than itself.
        if (_marks.EndsSentence(next) && Widths[line] >= MinBrokenWidth && Widths[line] >= Widths[next] && _lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore && _lines[next].BlankLinesBefore <= 1 && _marks.IsCutAfterComma(line))
            return true;
        var last = _marks.LastOf(line);
        if (last is '，' or '、' or '；' or ',' or ';')
            return _lines[next].BlankLinesBefore < 2 || _lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore;
        if (_isBroken && _marks.HasInnerMark(line) && (_marks.HasInnerMark(next) || _marks.EndsSentence(next) || Widths.IsFull(next)) && Widths[line] * 5 >= Widths.Column(next) * 3 && last is not ('：' or ':'))
            return true;
        return Widths[line] >= CutTextWidth && IsText(next) && last is not ('：' or ':');
    }

    /// <summary>
    /// Whether the line is too long to be told from text by its length and is a title all the same: where no print broke the paragraphs, the first line of the page, or one behind the
    /// end of a sentence that a gap or the lack of an indent tells from the paragraphs, or whose clauses blanks or a stroke part, over a line of text.
    /// </summary>
    public bool IsLongTitle(int line)
    {
        var (own, below) = (_lines[line], line + 1);
        if (!_mayBeBroken || _isBroken || own.Span.Length is < MinLongTitle or > MaxLongTitle || own.IsListItem || _text[own.Span.Start] is '●' or '•' or '·' || _marks.EndsSentence(line))
            return false;
        if (line > 0 && !_marks.EndsSentence(line - 1) || below >= _lines.Count || !IsText(below) || !_marks.EndsSentence(below) && _marks.LastOf(below) is not ('：' or ':'))
            return false;
        var text = _text.AsSpan(own.Span.Start, own.Span.Length);
        if (LongTitles.IsOneSentence(text) || LongTitles.HasOpenQuotation(text))
            return false;
        var standsApart = own.BlankLinesBefore > _lines[below].BlankLinesBefore || own.Indent < 2 && _lines[below].Indent >= 2;
        return line == 0 || standsApart || _lines[below].Span.Length > own.Span.Length && LongTitles.IsPartedWithoutCommas(text);
    }

    private bool[] GoesOnFromIndents()
    {
        var goesOn = new bool[_lines.Count];
        var usualGap = _lines.CountBy(line => line.BlankLinesBefore).MaxBy(pair => (pair.Value, -pair.Key)).Key;
        for (int i = 0, full = 0; i + 1 < _lines.Count; i++)
        {
            if (_lines[i].Indent >= 2)
                full = Widths[i] >= MinBrokenWidth && Widths[i] <= MaxColumnWidth ? Widths[i] + Indent : 0;
            var isFull = full > 0 && Math.Abs(Widths[i] + (_lines[i].Indent >= 2 ? Indent : 0) - full) <= Slack;
            goesOn[i] = isFull && _lines[i + 1].Indent < 2 && _lines[i + 1].BlankLinesBefore <= usualGap && Widths[i + 1] <= full + Slack
                && (!_marks.EndsSentence(i) || Widths[i + 1] >= full - Slack);
            if (!goesOn[i])
                full = 0;
        }

        return goesOn;
    }

    /// <summary>
    /// Whether the first lines of paragraphs are shorter by an indent that copying dropped: of the lines after a paragraph's
    /// evident end (a short line with a full stop) most are.
    /// </summary>
    private bool FirstLinesAreShort()
    {
        int firsts = 0, shorts = 0;
        for (var i = 1; _isBroken && i < _lines.Count; i++)
        {
            if (!_marks.EndsSentence(i - 1) || Widths.Column(i) == 0 || Widths[i - 1] >= Widths.Column(i) - Indent - Slack || _marks.EndsSentence(i) || !_marks.HasInnerMark(i) && Widths[i] < Widths.Column(i) - Indent - Slack)
                continue;
            firsts++;
            shorts += Widths[i] <= Widths.Column(i) - Indent + 3 ? 1 : 0;
        }

        return firsts >= 3 && shorts * 10 >= firsts * 7;
    }

    /// <summary>Whether the line stands behind a text's end, has no mark, and is told from a paragraph's first by its own width or indent and the next line's: a title over its text.</summary>
    private bool IsOverText(int line) =>
        line > 0 && line + 1 < _lines.Count && !_marks.EndsSentence(line) && !_marks.HasInnerMark(line) && !_marks.OpensWithRest(line + 1)
        && (_marks.EndsSentence(line - 1) ? _isIndented ? _lines[line].Indent < 2 && _lines[line + 1].Indent >= 2 : IsTooWideForFirst(line) || IsOverFirst(line + 1) : !_isIndented && IsBehindNoText(line) && IsOverFirst(line + 1));

    /// <summary>Whether what stands over the line is none of its column, or a gap parts them that the line below has not.</summary>
    private bool IsBehindNoText(int line) => Widths.Column(line - 1) == 0 || FallsShort(line - 1) || _lines[line].BlankLinesBefore > _lines[line + 1].BlankLinesBefore;

    /// <summary>Whether the line, without a mark, is wider than the column under it (a title over several columns), or is the title of a notice (关于…的通告) that does not fill its column.</summary>
    private bool IsTitleByForm(int line, int next)
    {
        if (_marks.EndsSentence(line) || _marks.HasInnerMark(line))
            return false;
        if (Widths.Column(next) > 0 && Widths.IsFull(next) && Widths[line] > Widths.Column(next) + Indent + Slack && Widths[line] <= MaxColumnWidth && Widths.Column(line) != Widths[line] && (line == 0 || Math.Abs(Widths[line - 1] - Widths[line]) > Slack))
            return true;
        return _marks.LastOf(line) is '知' or '告' or '示' or '见' or '函' && _text[_lines[line].Span.Start] == '关' && (!Widths.IsFull(line) || Widths[line] < Widths[next] - Slack) && Headings.IsNotice(_lines[line].Span.Of(_text));
    }

    /// <summary>Whether the line fills its column although first lines are shorter by an indent here, or the next line is.</summary>
    private bool IsTooWideForFirst(int line) =>
        (_firstLinesAreShort || Math.Abs(Widths[line + 1] + Indent - Widths.Column(line + 1)) <= 3) && Widths.Column(line) > 0 && Widths[line] > Widths.Column(line) - Indent + 3
        && (_lines[line].BlankLinesBefore > _lines[line - 1].BlankLinesBefore || FallsShort(line - 1));

    /// <summary>Whether the line is shorter than the one after it by an indent, as a paragraph's first is, and not by marks that were squeezed.</summary>
    private bool IsOverFirst(int first) =>
        first + 1 < _lines.Count && Widths.Column(first) > 0 && Math.Abs(Widths[first] + Indent - Widths.Column(first)) <= 5 && Widths[first] + _marks.WideMarks(first) < Widths.Column(first) - 3
        && _marks.HasInnerMark(first) && !_marks.EndsSentence(first) && Widths[first + 1] >= Widths.Column(first) - 3;

    /// <summary>Whether a line without a mark has a blank line above and below where those of paragraphs have none.</summary>
    private bool StandsAlone(int line, int next) =>
        _isBroken && _lines[next].BlankLinesBefore > 0 && (line == 0 || _lines[line].BlankLinesBefore > 0) && !_marks.EndsSentence(line) && !_marks.HasInnerMark(line) && GapInsideParagraphs == 0;

    /// <summary>Whether both lines and the one after them have marks inside and about one width: text of a column too short to be told by its width alone.</summary>
    private bool IsAlikeText(int line, int next)
    {
        if (next + 1 >= _lines.Count || Widths[line] < MinBrokenWidth || Widths[line] > MaxColumnWidth || !_marks.HasInnerMark(line) || !_marks.HasInnerMark(next) || !_marks.HasInnerMark(next + 1))
            return false;
        var gap = _lines[next].BlankLinesBefore;
        return gap == _lines[next + 1].BlankLinesBefore && Widths[next] - Widths[line] is >= -4 and <= Indent + HangingMark + 2
            && (Math.Abs(Widths[next + 1] - Widths[next]) <= Slack || _marks.EndsSentence(next + 1) && Widths[next + 1] < Widths[next]);
    }

    /// <summary>
    /// Whether both lines stand in one stretch between blank lines where those part paragraphs, and it reads as one: a comma in the first, lines of about one width, a sentence's end.
    /// </summary>
    private bool IsBetweenBlanks(int line, int next)
    {
        if (!_blanksPart || _lines[next].BlankLinesBefore > 0 || !_marks.HasInnerMark(line) || Widths[line] is < MinBrokenWidth or > MaxColumnWidth)
            return false;
        var last = next;
        for (; last + 1 < _lines.Count && _lines[last + 1].BlankLinesBefore == 0; last++)
        {
            if (Math.Abs(Widths[last] - Widths[line]) > Indent + Slack)
                return false;
        }

        return _marks.EndsSentence(last) && Widths[last] <= Widths[line] + Indent + Slack;
    }

    /// <summary>
    /// Whether the line breaks off what can be no title and the next goes on right below: a question or an answer of an interview (记者：您长期从事…，近年又参与创), text with a bracket that only the next line closes.
    /// </summary>
    private bool IsOpenText(int line, int next)
    {
        var text = _marks.Line(line);
        var below = _marks.Line(next);
        var isOpen = Interviews.OpensTurn(text) ? !Interviews.OpensTurn(below)
            : text.LastIndexOf('（') > text.LastIndexOf('）') && text.IndexOf('，') > 0 && below.IndexOf('）') is >= 0 and var close && below[..close].IndexOf('（') < 0;
        if (isOpen)
            return _lines[next].BlankLinesBefore <= Math.Max(1, _lines[line].BlankLinesBefore) && Widths[line] >= MinBrokenWidth && Widths[next] <= Widths[line] + Slack + 2 * Indent;
        return _lines[line].Indent >= 2 && _lines[next] is { Indent: < 2, BlankLinesBefore: 0 } && _marks.HasInnerMark(next) && Widths[line] >= MinBrokenWidth && Math.Abs(Widths[line] + Indent - Widths[next]) <= Slack;
    }

    /// <summary>
    /// A paragraph's first line is shorter by its indent, which copying often drops. It tells itself from a heading by the line below:
    /// that is no first line but fills the column.
    /// </summary>
    private bool IsIndentedFirst(int line, int next) =>
        Widths.OfPage > 0 && Math.Abs(Widths[line] + Indent - Widths.OfPage) <= 4 && Math.Abs(Widths[next] - Widths.OfPage) <= 6 && _marks.HasInnerMark(next)
        || Widths.Column(next) > 0 && Widths[line] >= Widths.Column(next) - Indent - Widths.FullSlack && Widths[line] <= Widths.Column(next) + 2 - (Widths.IsExact ? Indent - Widths.FullSlack : 0)
        && Widths[next] >= Widths.Column(next) - 6 && Widths[next] <= Widths.Column(next) + Slack;

    /// <summary>Whether the line has no indent although the first lines of the page's paragraphs have one.</summary>
    public bool IsFlush(int line) => _isIndented && _lines[line].Indent < 2;

    /// <summary>The width of the lines of a paragraph, the last apart; 0 when it has only one.</summary>
    public int WidthOfBroken(int first, int end) => end - first < 2 ? 0 : Widths.OfBroken(first, end);

    /// <summary>Whether the line fills its column and ends inside its sentence.</summary>
    public bool BreaksOff(int line) => !_marks.EndsSentence(line) && Widths.IsFull(line);

    /// <summary>Whether the line stands in a column of broken lines.</summary>
    public bool IsOfColumn(int line) => Widths.Column(line) > 0;

    /// <summary>Whether the line is clearly shorter than its column.</summary>
    public bool FallsShort(int line) => Widths.Column(line) > 0 && Widths[line] < Widths.Column(line) - Slack - Indent;

    private bool SameColumn(int line, int next) =>
        Math.Abs(Widths.Column(line) - Widths.Column(next)) <= Slack || Widths[next] <= Widths.Column(line) + Slack && _marks.EndsSentence(next);

    private bool IsText(int line) =>
        Widths[line] >= CutTextWidth || _marks.Line(line).IndexOfAny('。', '！', '？') >= 0;

}

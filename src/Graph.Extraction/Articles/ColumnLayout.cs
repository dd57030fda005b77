using Graph.Extraction.Pages;
using Graph.Extraction.Text;

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

    private readonly string _text;
    private readonly List<SourceLine> _lines;
    private readonly bool _isIndented;

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
        var indented = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            indented += lines[i].Indent >= 2 ? 1 : 0;
            _mayBeBroken |= i + 1 < lines.Count && !EndsSentence(i);
        }

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
        line > 0 && !EndsSentence(line - 1) && Widths.IsFull(line - 1) && Widths.IsFull(line) && Math.Abs(Widths.Column(line) - Widths.Column(line - 1)) <= Slack;

    /// <summary>Blank lines between the lines of broken paragraphs, or -1 when no paragraph on the page is broken.</summary>
    public int GapInsideParagraphs
    {
        get
        {
            for (var i = 1; _mayBeBroken && i < _lines.Count; i++)
            {
                // Two lines of a title may be as alike as those of a column.
                if ((HasInnerMark(i) || HasInnerMark(i - 1)) && IsInsideParagraph(i))
                    return _lines[i].BlankLinesBefore;
            }

            return -1;
        }
    }

    /// <summary>Whether <paramref name="line"/> and the next text line <paramref name="next"/> are one paragraph.</summary>
    public bool Joins(int line, int next)
    {
        if (_lines[line].HeadingLevel != 0 || _lines[next].HeadingLevel != 0 || _lines[next].IsListItem || IsLongTitle(line))
            return false;
        if (_isIndented && _lines[next].Indent >= 2)
            return false;
        if (next == line + 1 && _goesOn is not null && _goesOn[line])
            return true;
        // The end of a sentence may stand inside a paragraph only where print broke some.
        if (!_isBroken && EndsSentence(line))
            return false;
        if (HasInnerMark(next) && BrokenBrackets.BreakName(Line(line), Line(next)) || !EndsSentence(line) && BrokenBrackets.BreakSignature(Line(line), Line(next)))
            return true;
        if (StandsAlone(line, next))
            return false;
        if (IsOverText(line) || EndsSentence(line) && IsOverText(next) || IsTitleByForm(line, next))
            return false;
        if (EndsSentence(line))
        {
            // A sentence that ends where its line does: the paragraph goes on more often than not, unless the next line is short by an indent.
            if (_firstLinesAreShort && !_isIndented && Widths.Column(next) > 0 && Widths[line] >= Widths.Column(next) - Indent - 3)
                return !OpensParagraph(next) && (_lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore || GapInsideParagraphs != 0) && (Widths[next] >= Widths.Column(next) - 3 && Widths[next] <= Widths.Column(next) + Slack || Widths[line] >= Widths.Column(next) - 3 && EndsSentence(next));
            return _isBroken && Widths.Column(line) > 0 && Widths[line] >= Widths.Column(line) - 3 && Widths[next] <= Widths.Column(line) + Slack
                && (_isIndented && (_lines[line].Indent >= 2 || _lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore) && (Widths[next] >= Widths.Column(line) - 3 || EndsSentence(next)) || _lines[next].BlankLinesBefore == _lines[line].BlankLinesBefore && SameColumn(line, next)
                    && !OpensParagraph(next) && (Widths[next] >= Widths.Column(line) - 3 || EndsSentence(next)));
        }

        // A line without a mark that a wide gap parts from the next, or that stands under a title, is a subtitle.
        if (_text[_lines[line].Span.Start] is '—' or '―' or '-' && !HasInnerMark(line) && (_lines[next].BlankLinesBefore > _lines[line].BlankLinesBefore + 1 || line > 0 && !EndsSentence(line - 1) && !HasInnerMark(line - 1) && !Widths.IsFull(line - 1)) && Headings.IsSubtitle(_text.Substring(_lines[line].Span.Start, Math.Min(_lines[line].Span.Length, MaxColumnWidth))))
            return false;
        if (IsAlikeText(line, next) || IsOpenText(line, next))
            return true;
        if (_isBroken && (Widths.IsFull(line) && SameColumn(line, next) || IsIndentedFirst(line, next)))
            return true;
        // What a sentence leaves for its last line is no paragraph of its own.
        if (EndsSentence(next) && Widths[next] <= 32 && Widths[line] > Widths[next])
            return true;
        // 五年来，他拍下一万多张照片，见 over 证了青头潜鸭从无到有。: no title ends in mid-sentence behind a comma over less than itself.
        if (EndsSentence(next) && Widths[line] >= MinBrokenWidth && Widths[line] >= Widths[next] && _lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore && _lines[next].BlankLinesBefore <= 1 && IsCutAfterComma(line))
            return true;
        var last = LastOf(line);
        if (last is '，' or '、' or '；' or ',' or ';')
            return _lines[next].BlankLinesBefore < 2 || _lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore;
        if (_isBroken && HasInnerMark(line) && (HasInnerMark(next) || EndsSentence(next) || Widths.IsFull(next)) && Widths[line] * 5 >= Widths.Column(next) * 3 && last is not ('：' or ':'))
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
        if (!_mayBeBroken || _isBroken || own.Span.Length is < MinLongTitle or > MaxLongTitle || own.IsListItem || EndsSentence(line))
            return false;
        if (line > 0 && !EndsSentence(line - 1) || below >= _lines.Count || !IsText(below) || !EndsSentence(below) && LastOf(below) is not ('：' or ':'))
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
                && (!EndsSentence(i) || Widths[i + 1] >= full - Slack);
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
            if (!EndsSentence(i - 1) || Widths.Column(i) == 0 || Widths[i - 1] >= Widths.Column(i) - Indent - Slack || EndsSentence(i) || !HasInnerMark(i) && Widths[i] < Widths.Column(i) - Indent - Slack)
                continue;
            firsts++;
            shorts += Widths[i] <= Widths.Column(i) - Indent + 3 ? 1 : 0;
        }

        return firsts >= 3 && shorts * 10 >= firsts * 7;
    }

    /// <summary>Whether the line stands behind a text's end, has no mark, and is told from a paragraph's first by its own width or indent and the next line's: a title over its text.</summary>
    private bool IsOverText(int line) =>
        line > 0 && line + 1 < _lines.Count && EndsSentence(line - 1) && !EndsSentence(line) && !HasInnerMark(line) && !OpensWithRest(line + 1)
        && (_isIndented ? _lines[line].Indent < 2 && _lines[line + 1].Indent >= 2 : IsTooWideForFirst(line) || IsOverFirst(line + 1));

    /// <summary>一。近年来, 设，: what a sentence leaves for its next line.</summary>
    private bool OpensWithRest(int line) =>
        Line(line) is [_, '。' or '，' or '、' or '；' or ',' or ';', ..] or [_, _, '。', ..];

    /// <summary>Whether the line, without a mark, is wider than the column under it (a title over several columns), or is the title of a notice (关于…的通告) that does not fill its column.</summary>
    private bool IsTitleByForm(int line, int next)
    {
        if (EndsSentence(line) || HasInnerMark(line))
            return false;
        if (Widths.Column(next) > 0 && Widths.IsFull(next) && Widths[line] > Widths.Column(next) + Indent + Slack && Widths[line] <= MaxColumnWidth && Widths.Column(line) != Widths[line] && (line == 0 || Math.Abs(Widths[line - 1] - Widths[line]) > Slack))
            return true;
        return LastOf(line) is '知' or '告' or '示' or '见' or '函' && _text[_lines[line].Span.Start] == '关' && (!Widths.IsFull(line) || Widths[line] < Widths[next] - Slack) && Headings.IsNotice(_lines[line].Span.Of(_text));
    }

    /// <summary>Whether the line fills its column although first lines are shorter by an indent here, or the next line is.</summary>
    private bool IsTooWideForFirst(int line) =>
        (_firstLinesAreShort || Math.Abs(Widths[line + 1] + Indent - Widths.Column(line + 1)) <= 3) && Widths.Column(line) > 0 && Widths[line] > Widths.Column(line) - Indent + 3
        && (_lines[line].BlankLinesBefore > _lines[line - 1].BlankLinesBefore || FallsShort(line - 1));

    /// <summary>Whether the line is shorter than the one after it by an indent, as a paragraph's first is, and not by marks that were squeezed.</summary>
    private bool IsOverFirst(int first) =>
        first + 1 < _lines.Count && Widths.Column(first) > 0 && Math.Abs(Widths[first] + Indent - Widths.Column(first)) <= 5 && Widths[first] + WideMarks(first) < Widths.Column(first) - 3
        && HasInnerMark(first) && !EndsSentence(first) && Widths[first + 1] >= Widths.Column(first) - 3;

    /// <summary>Whether a line without a mark has a blank line above and below where those of paragraphs have none.</summary>
    private bool StandsAlone(int line, int next) =>
        _isBroken && _lines[next].BlankLinesBefore > 0 && (line == 0 || _lines[line].BlankLinesBefore > 0) && !EndsSentence(line) && !HasInnerMark(line) && GapInsideParagraphs == 0;

    private int WideMarks(int line)
    {
        var marks = 0;
        foreach (var c in Line(line))
            marks += CharacterClass.IsWidePunctuation(c) ? 1 : 0;
        return marks;
    }

    /// <summary>Whether both lines and the one after them have marks inside and about one width: text of a column too short to be told by its width alone.</summary>
    private bool IsAlikeText(int line, int next)
    {
        if (next + 1 >= _lines.Count || Widths[line] < MinBrokenWidth || Widths[line] > MaxColumnWidth || !HasInnerMark(line) || !HasInnerMark(next) || !HasInnerMark(next + 1))
            return false;
        var gap = _lines[next].BlankLinesBefore;
        return gap == _lines[next + 1].BlankLinesBefore && Widths[next] - Widths[line] is >= -4 and <= Indent + HangingMark + 2
            && (Math.Abs(Widths[next + 1] - Widths[next]) <= Slack || EndsSentence(next + 1) && Widths[next + 1] < Widths[next]);
    }

    /// <summary>
    /// Whether the line breaks off what can be no title and the next goes on right below: a question or an answer of an interview (记者：您长期从事…，近年又参与创), text with a bracket that only the next line closes.
    /// </summary>
    private bool IsOpenText(int line, int next)
    {
        var text = Line(line);
        var below = Line(next);
        var isOpen = Interviews.OpensTurn(text) ? !Interviews.OpensTurn(below)
            : text.LastIndexOf('（') > text.LastIndexOf('）') && text.IndexOf('，') > 0 && below.IndexOf('）') is >= 0 and var close && below[..close].IndexOf('（') < 0;
        if (isOpen)
            return _lines[next].BlankLinesBefore <= Math.Max(1, _lines[line].BlankLinesBefore) && Widths[line] >= MinBrokenWidth && Widths[next] <= Widths[line] + Slack + 2 * Indent;
        return _lines[line].Indent >= 2 && _lines[next] is { Indent: < 2, BlankLinesBefore: 0 } && HasInnerMark(next) && Widths[line] >= MinBrokenWidth && Math.Abs(Widths[line] + Indent - Widths[next]) <= Slack;
    }

    /// <summary>Whether a comma stands in the line and so little behind the last one that no clause of a title is so short.</summary>
    private bool IsCutAfterComma(int line)
    {
        var text = Line(line);
        return CharacterClass.IsHan(text[^1]) && text.LastIndexOf('，') is > 0 and var comma && (text.Length - comma <= 4 || text.Count('，') > 1);
    }

    /// <summary>Whether a comma or a full stop stands inside the line, as in text and seldom in titles.</summary>
    private bool HasInnerMark(int line) => Line(line).IndexOfAny("，。；、,") >= 0;

    /// <summary>
    /// A paragraph's first line is shorter by its indent, which copying often drops. It tells itself from a heading by the line below:
    /// that is no first line but fills the column.
    /// </summary>
    private bool IsIndentedFirst(int line, int next) =>
        Widths.OfPage > 0 && Math.Abs(Widths[line] + Indent - Widths.OfPage) <= 4 && Math.Abs(Widths[next] - Widths.OfPage) <= 6 && HasInnerMark(next)
        || Widths.Column(next) > 0 && Widths[line] >= Widths.Column(next) - Indent - Widths.FullSlack && Widths[line] <= Widths.Column(next) + 2 - (Widths.IsExact ? Indent - Widths.FullSlack : 0)
        && Widths[next] >= Widths.Column(next) - 6 && Widths[next] <= Widths.Column(next) + Slack;

    /// <summary>Whether the line has no indent although the first lines of the page's paragraphs have one.</summary>
    public bool IsFlush(int line) => _isIndented && _lines[line].Indent < 2;

    /// <summary>The width of the lines of a paragraph, the last apart; 0 when it has only one.</summary>
    public int WidthOfBroken(int first, int end) => end - first < 2 ? 0 : Widths.OfBroken(first, end);

    /// <summary>Whether the line fills its column and ends inside its sentence.</summary>
    public bool BreaksOff(int line) => !EndsSentence(line) && Widths.IsFull(line);

    /// <summary>Whether the line stands in a column of broken lines.</summary>
    public bool IsOfColumn(int line) => Widths.Column(line) > 0;

    /// <summary>Whether the line is clearly shorter than its column.</summary>
    public bool FallsShort(int line) => Widths.Column(line) > 0 && Widths[line] < Widths.Column(line) - Slack - Indent;

    private bool SameColumn(int line, int next) =>
        Math.Abs(Widths.Column(line) - Widths.Column(next)) <= Slack || Widths[next] <= Widths.Column(line) + Slack && EndsSentence(next);

    private bool EndsSentence(int line)
    {
        var text = Line(line);
        // …更新改造。（市工业和信息化局牵头）: a remark behind the full stop.
        if (text[^1] is '）' or ')' && text.LastIndexOfAny('（', '(') is > 0 and var open && text[open - 1] is '。')
            return true;
        return CharacterClass.EndsSentence(text) && LastOf(line) is not ('；' or ';');
    }

    private ReadOnlySpan<char> Line(int line) => _text.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length);

    private char LastOf(int line) => _text[_lines[line].Span.End - 1];

    private bool IsText(int line) =>
        Widths[line] >= CutTextWidth || Line(line).IndexOfAny('。', '！', '？') >= 0;

    /// <summary>一、, （一）, 第一， and their like begin a paragraph.</summary>
    private bool OpensParagraph(int line) => Headings.IsNumbered(Line(line));
}

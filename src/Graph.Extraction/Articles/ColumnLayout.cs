using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells where print broke a paragraph into lines. In a column most lines have one width; a line of that width goes on in the next,
/// a shorter one ends its paragraph. Columns on a page differ in width, so the width is taken from the lines around.
/// </summary>
internal sealed class ColumnLayout
{
    /// <summary>Lines looked at on each side.</summary>
    private const int Reach = 4;

    /// <summary>Wider lines were not broken by a newspaper's column, nor by a terminal's 80 characters.</summary>
    private const int MaxColumnWidth = 220;

    /// <summary>By how much a line wider than this is wider is never asked.</summary>
    private const int BeyondColumns = MaxColumnWidth + 4 * Slack;

    /// <summary>By how much a full line may fall short, two Han characters: squeezed punctuation, a word that did not fit.</summary>
    private const int Slack = 8;

    /// <summary>A narrower line with an indent, ten Han characters, is rather a heading than a paragraph's first line.</summary>
    private const int MinBrokenWidth = 40;

    /// <summary>Two Han characters.</summary>
    private const int Indent = 8;

    /// <summary>From this width on a line without a full stop is text that was cut, not a heading.</summary>
    private const int CutTextWidth = 152;

    /// <summary>Fewer lines of one width are no column.</summary>
    private const int MinColumnLines = 5;

    /// <summary>A longer word would be broken.</summary>
    private const int MaxFirstWord = 6;

    /// <summary>By how much a full line falls short where lines are broken after so many characters: by one, where a mark hangs over the others.</summary>
    private const int ExactSlack = 5;

    private readonly int[] _width;

    private readonly int _slack;

    /// <summary>The width of the number or Latin word that begins a line: unbroken, it did not fit into the line above.</summary>
    private readonly int[] _firstWord;
    private readonly int[] _column;
    /// <summary>The width that most lines of the page share, 0 where none is shared by a third of them.</summary>
    private readonly int _pageColumn;

    private readonly bool _isIndented;

    /// <summary>For each line whether the next, without an indent, goes on with the paragraph that an indent opened and whose lines are full so far.</summary>
    private readonly bool[] _goesOn;
    private readonly bool _isBroken;
    private readonly bool _firstLinesAreShort;
    private readonly string _text;
    private readonly List<SourceLine> _lines;

    public ColumnLayout(string text, List<SourceLine> lines)
    {
        _text = text;
        _lines = lines;
        _width = new int[lines.Count];
        _column = new int[lines.Count];
        var indented = 0;
        var measure = LineMeasure.Of(text, lines);
        _slack = measure.IsExact ? ExactSlack : Slack;
        _firstWord = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines[i].Span;
            _width[i] = span.Length > MaxColumnWidth ? int.MaxValue : measure.Width(text.AsSpan(span.Start, span.Length), BeyondColumns);
            _firstWord[i] = measure.Width(FirstWord(text.AsSpan(span.Start, Math.Min(span.Length, MaxFirstWord))), BeyondColumns);
            indented += lines[i].Indent >= 2 ? 1 : 0;
        }

        for (var i = 0; i < lines.Count; i++)
            _column[i] = ColumnWidth(i);
        _pageColumn = PageColumn();
        for (var i = 0; i < lines.Count; i++)
        {
            // A line whose characters were spaced out was made to fill its column.
            if (_column[i] > _width[i] && BlankCleaner.IsSpacedOut(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
                _width[i] = _column[i];
        }

        var inside = 0;
        for (var i = 0; i < lines.Count; i++)
            inside += IsInsideParagraph(i) ? 1 : 0;
        _isBroken = inside >= 3 && inside * 6 >= lines.Count;
        _firstLinesAreShort = FirstLinesAreShort();
        // Indents tell paragraphs only where some lines have them and most have not.
        _isIndented = indented >= 3 && indented * 2 <= lines.Count;
        _goesOn = new bool[lines.Count];
        var usualGap = _isIndented ? lines.CountBy(line => line.BlankLinesBefore).MaxBy(pair => (pair.Value, -pair.Key)).Key : 0;
        for (int i = 0, full = 0; _isIndented && i + 1 < lines.Count; i++)
        {
            if (lines[i].Indent >= 2)
                full = _width[i] >= MinBrokenWidth && _width[i] <= MaxColumnWidth ? _width[i] + Indent : 0;
            var isFull = full > 0 && Math.Abs(_width[i] + (lines[i].Indent >= 2 ? Indent : 0) - full) <= Slack;
            _goesOn[i] = isFull && lines[i + 1].Indent < 2 && lines[i + 1].BlankLinesBefore <= usualGap && _width[i + 1] <= full + Slack
                && (!EndsSentence(i) || _width[i + 1] >= full - Slack);
            if (!_goesOn[i])
                full = 0;
        }
    }

    /// <summary>
    /// Whether the line stands inside a broken paragraph: the one above fills its column without ending a sentence, and so does this one.
    /// </summary>
    public bool IsInsideParagraph(int line) =>
        line > 0 && IsFull(line - 1) && !EndsSentence(line - 1) && IsFull(line) && Math.Abs(_column[line] - _column[line - 1]) <= Slack;

    /// <summary>Blank lines between the lines of broken paragraphs, or -1 when no paragraph on the page is broken.</summary>
    public int GapInsideParagraphs
    {
        get
        {
            for (var i = 1; i < _lines.Count; i++)
            {
                if (IsInsideParagraph(i))
                    return _lines[i].BlankLinesBefore;
            }

            return -1;
        }
    }

    /// <summary>Whether <paramref name="line"/> and the next text line <paramref name="next"/> are one paragraph.</summary>
    public bool Joins(int line, int next)
    {
        if (_lines[line].HeadingLevel != 0 || _lines[next].HeadingLevel != 0 || _lines[next].IsListItem)
            return false;
        if (_isIndented && _lines[next].Indent >= 2)
            return false;
        if (next == line + 1 && _goesOn[line])
            return true;
        if (IsOverText(line) || EndsSentence(line) && IsOverText(next))
            return false;
        if (EndsSentence(line))
        {
            // A sentence that ends where its line does: the paragraph goes on more often than not, unless the next line is short by an indent.
            if (_firstLinesAreShort && !_isIndented && _column[next] > 0 && _width[line] >= _column[next] - Indent - 3)
                return !OpensParagraph(next) && (_width[next] >= _column[next] - 3 && _width[next] <= _column[next] + Slack || _width[line] >= _column[next] - 3 && EndsSentence(next));
            return _isBroken && _column[line] > 0 && _width[line] >= _column[line] - 3 && _width[next] <= _column[line] + Slack
                && (_isIndented || _lines[next].BlankLinesBefore == _lines[line].BlankLinesBefore && SameColumn(line, next)
                    && !OpensParagraph(next) && (_width[next] >= _column[line] - 3 || EndsSentence(next)));
        }

        if (HasInnerMark(next) && BreaksName(line, next) || IsAlikeText(line, next))
            return true;
        if (_isBroken && (IsFull(line) && SameColumn(line, next) || IsIndentedFirst(line, next)))
            return true;
        // What a sentence leaves for its last line is no paragraph of its own.
        if (EndsSentence(next) && _width[next] <= 32 && _width[line] > _width[next])
            return true;
        var last = LastOf(line);
        if (last is '，' or '、' or '；' or ',' or ';')
            return _lines[next].BlankLinesBefore < 2 || _lines[next].BlankLinesBefore <= _lines[line].BlankLinesBefore;
        if (_isBroken && HasInnerMark(line) && (HasInnerMark(next) || EndsSentence(next) || IsFull(next)) && _width[line] * 5 >= _column[next] * 3 && last is not ('：' or ':'))
            return true;
        return _width[line] >= CutTextWidth && IsText(next) && last is not ('：' or ':');
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
            if (!EndsSentence(i - 1) || _column[i] == 0 || _width[i - 1] >= _column[i] - Indent - Slack || EndsSentence(i) || !HasInnerMark(i) && _width[i] < _column[i] - Indent - Slack)
                continue;
            firsts++;
            shorts += _width[i] <= _column[i] - Indent + 3 ? 1 : 0;
        }

        return firsts >= 3 && shorts * 10 >= firsts * 7;
    }

    /// <summary>Whether the line stands behind a text's end, has no mark, and is told from a paragraph's first by its own width or indent and the next line's: a title over its text.</summary>
    private bool IsOverText(int line) =>
        line > 0 && line + 1 < _lines.Count && EndsSentence(line - 1) && !EndsSentence(line) && !HasInnerMark(line)
        && (_isIndented ? _lines[line].Indent < 2 && _lines[line + 1].Indent >= 2 : IsTooWideForFirst(line) || IsOverFirst(line + 1));

    /// <summary>Whether the line fills its column although first lines are shorter by an indent here, or the next line is.</summary>
    private bool IsTooWideForFirst(int line) =>
        (_firstLinesAreShort || Math.Abs(_width[line + 1] + Indent - _column[line + 1]) <= 3) && _column[line] > 0 && _width[line] > _column[line] - Indent + 3
        && (_lines[line].BlankLinesBefore > _lines[line - 1].BlankLinesBefore || FallsShort(line - 1));

    /// <summary>Whether the line is shorter than the one after it by an indent, as a paragraph's first is.</summary>
    private bool IsOverFirst(int first) =>
        first + 1 < _lines.Count && _column[first] > 0 && Math.Abs(_width[first] + Indent - _column[first]) <= 5
        && HasInnerMark(first) && !EndsSentence(first) && _width[first + 1] >= _column[first] - 3;

    /// <summary>Whether both lines and the one after them have marks inside and about one width: text of a column too short to be told by its width alone.</summary>
    private bool IsAlikeText(int line, int next)
    {
        if (next + 1 >= _lines.Count || _width[line] < MinBrokenWidth || _width[line] > MaxColumnWidth || !HasInnerMark(line) || !HasInnerMark(next) || !HasInnerMark(next + 1))
            return false;
        var gap = _lines[next].BlankLinesBefore;
        return gap == _lines[next + 1].BlankLinesBefore && _width[next] - _width[line] is >= -4 and <= Indent + 2
            && (Math.Abs(_width[next + 1] - _width[next]) <= Slack || EndsSentence(next + 1) && _width[next + 1] < _width[next]);
    }

    /// <summary>Whether the line opens 《 and only the next closes it: a document's name broken by print.</summary>
    private bool BreaksName(int line, int next)
    {
        var text = _text.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length);
        var below = _text.AsSpan(_lines[next].Span.Start, _lines[next].Span.Length);
        return text.LastIndexOf('《') > text.LastIndexOf('》') && below.IndexOf('》') is >= 0 and var close && below[..close].IndexOf('《') < 0;
    }

    /// <summary>Whether a comma or a full stop stands inside the line, as in text and seldom in titles.</summary>
    private bool HasInnerMark(int line) => _text.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length).IndexOfAny("，。；、,") >= 0;

    private bool IsFull(int line) => _column[line] > 0 && _width[line] + (line + 1 < _firstWord.Length ? _firstWord[line + 1] : 0) >= _column[line] - _slack;

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || end > 0 && line[end] is '.' or '%'))
            end++;
        return end > 1 ? line[..(end - 1)] : [];
    }

    /// <summary>
    /// A paragraph's first line is shorter by its indent, which copying often drops. It tells itself from a heading by the line below:
    /// that is no first line but fills the column.
    /// </summary>
    private bool IsIndentedFirst(int line, int next) =>
        _pageColumn > 0 && Math.Abs(_width[line] + Indent - _pageColumn) <= 4 && Math.Abs(_width[next] - _pageColumn) <= 6 && HasInnerMark(next)
        || _column[next] > 0 && _width[line] >= _column[next] - Indent - _slack && _width[line] <= _column[next] + 2 - (_slack == ExactSlack ? Indent - _slack : 0)
        && _width[next] >= _column[next] - 6 && _width[next] <= _column[next] + Slack;

    /// <summary>Whether the line has no indent although the first lines of the page's paragraphs have one.</summary>
    public bool IsFlush(int line) => _isIndented && _lines[line].Indent < 2;

    /// <summary>The width of the lines of a paragraph, the last apart; 0 when it has only one.</summary>
    public int WidthOfBroken(int first, int end)
    {
        // The width most lines have: marks that hang over and the first line's indent make others wider or narrower.
        if (end - first < 2)
            return 0;
        Span<int> counts = stackalloc int[MaxColumnWidth + 1];
        counts.Clear();
        int best = 0, bestCount = 0;
        for (var i = first; i < end - 1; i++)
        {
            var width = Math.Min(_width[i], MaxColumnWidth);
            var count = ++counts[width];
            if (count > bestCount || count == bestCount && width > best)
                (best, bestCount) = (width, count);
        }

        return best;
    }

    /// <summary>Whether the line stands in a column of broken lines.</summary>
    public bool IsOfColumn(int line) => _column[line] > 0;

    /// <summary>Whether the line is clearly shorter than its column.</summary>
    public bool FallsShort(int line) => _column[line] > 0 && _width[line] < _column[line] - Slack - Indent;

    private bool SameColumn(int line, int next) =>
        Math.Abs(_column[line] - _column[next]) <= Slack || _width[next] <= _column[line] + Slack && EndsSentence(next);

    private bool EndsSentence(int line) => CharacterClass.EndsSentence(_text.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length)) && LastOf(line) is not ('；' or ';');

    private char LastOf(int line) => _text[_lines[line].Span.End - 1];

    private bool IsText(int line) =>
        _width[line] >= CutTextWidth || _text.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length).IndexOfAny('。', '！', '？') >= 0;

    /// <summary>一、, （一）, 第一， and their like begin a paragraph.</summary>
    private bool OpensParagraph(int line) => Headings.IsNumbered(_text.AsSpan(_lines[line].Span.Start, _lines[line].Span.Length));

    private int PageColumn()
    {
        if (_width.Length < MinColumnLines)
            return 0;
        Span<int> counts = stackalloc int[MaxColumnWidth + 1];
        counts.Clear();
        foreach (var width in _width)
        {
            if (width is >= MinBrokenWidth and <= MaxColumnWidth)
                counts[width]++;
        }

        int best = 0, bestCount = 0;
        for (var width = MinBrokenWidth; width <= MaxColumnWidth; width++)
        {
            if (counts[width] == 0)
                continue;
            var count = 0;
            for (var other = Math.Max(0, width - 5); other <= Math.Min(MaxColumnWidth, width + 5); other++)
                count += counts[other];
            if (count >= bestCount)
                (best, bestCount) = (width, count);
        }

        return bestCount * 4 >= _width.Length && bestCount >= MinColumnLines ? best : 0;
    }

    /// <summary>
    /// The most frequent width around the line, ties to the larger; 0 unless at least three lines share it.
    /// A column is no narrower than the line itself: where two columns meet, each line belongs to its own.
    /// </summary>
    private int ColumnWidth(int line)
    {
        // A line wider than any column has none; those of articles on the web are so long as a rule.
        if (_width[line] - Slack > MaxColumnWidth)
            return 0;
        int from = Math.Max(0, line - Reach), to = Math.Min(_width.Length - 1, line + Reach);
        // Where lines hold a number of characters, those of just that number say more.
        var exact = _slack == ExactSlack ? 2 : 1;
        int best = 0, bestCount = 0;
        for (var i = from; i <= to; i++)
        {
            var width = _width[i];
            if (width > MaxColumnWidth || width < 24 || width < _width[line] - Slack)
                continue;
            var count = 0;
            for (var j = from; j <= to; j++)
                count += _width[j] == width ? exact : Math.Abs(_width[j] - width) <= 4 ? 1 : 0;
            if (count > bestCount || count == bestCount && width > best)
                (best, bestCount) = (width, count);
        }

        return bestCount >= 2 * exact + 1 ? best : 0;
    }
}

using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>The printed widths of a page's lines, and of the columns they stand in. Columns on a page differ in width, so a line's is taken from the lines around.</summary>
internal sealed class ColumnWidths
{
    /// <summary>Wider lines were not broken by a newspaper's column, nor by a terminal's 80 characters.</summary>
    public const int MaxColumn = 220;

    /// <summary>By how much a full line may fall short, two Han characters: squeezed punctuation, a word that did not fit.</summary>
    public const int Slack = 8;

    /// <summary>A narrower line with an indent, ten Han characters, is rather a heading than a paragraph's first line.</summary>
    public const int MinBroken = 40;

    /// <summary>Lines looked at on each side.</summary>
    private const int Reach = 4;

    /// <summary>Fewer lines that share a width are no column.</summary>
    private const int MinSharing = 3;

    /// <summary>Of a line wider than this nobody asks how wide it is.</summary>
    private const int BeyondColumns = MaxColumn + 4 * Slack;

    /// <summary>Fewer lines of one width are no column.</summary>
    private const int MinColumnLines = 5;

    /// <summary>A longer word would be broken.</summary>
    private const int MaxFirstWord = 6;

    /// <summary>By how much a full line falls short where lines are broken after so many characters: by one, where a mark hangs over the others.</summary>
    private const int ExactSlack = 5;

    private readonly int[] _width;
    private readonly int[] _column;

    /// <summary>The width of the number or Latin word that begins a line: unbroken, it did not fit into the line above.</summary>
    private readonly int[] _firstWord;

    public ColumnWidths(string text, List<SourceLine> lines)
    {
        _width = new int[lines.Count];
        _column = new int[lines.Count];
        _firstWord = new int[lines.Count];
        var measure = LineMeasure.Of(text, lines);
        IsExact = measure.IsExact;
        var narrow = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines[i].Span;
            _width[i] = span.Length > MaxColumn ? int.MaxValue : measure.Width(text.AsSpan(span.Start, span.Length), BeyondColumns);
            narrow += _width[i] <= BeyondColumns ? 1 : 0;
        }

        // Too few for any column, as in most news, where one line is a heading and the others are paragraphs: no line has one, and no more is asked.
        if (narrow < MinSharing)
            return;
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines[i].Span;
            _firstWord[i] = measure.Width(FirstWord(text.AsSpan(span.Start, Math.Min(span.Length, MaxFirstWord))), BeyondColumns);
        }

        for (var i = 0; i < lines.Count; i++)
            _column[i] = ColumnAround(i);
        OfPage = WidthOfPage();
        for (var i = 0; i < lines.Count; i++)
        {
            // A line whose characters were spaced out was made to fill its column.
            var overflows = MayOverflow(i, lines[i].Span.Length) && text.AsSpan(lines[i].Span.Start, lines[i].Span.Length).IndexOfAny('，', '。', '、') >= 0;
            var column = overflows ? _column[i - 1] : _column[i];
            if ((overflows || column > _width[i]) && BlankCleaner.IsSpacedOut(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
                (_width[i], _column[i]) = (column, column);
        }
    }

    /// <summary>Whether the line has more characters than the column of the line above is wide, and nearly as many blanks: recognition pressed two lines' worth into one.</summary>
    private bool MayOverflow(int line, int length) =>
        line > 0 && _column[line - 1] > 0 && _width[line] > _column[line - 1] + FullSlack && length <= MaxColumn && length * 8 > _width[line] * 3;

    /// <summary>Whether lines hold a number of characters, so that a full one falls short of the others by none.</summary>
    public bool IsExact { get; }

    /// <summary>By how much a full line falls short here.</summary>
    public int FullSlack => IsExact ? ExactSlack : Slack;

    /// <summary>The width that most lines of the page share, 0 where none is shared by a third of them.</summary>
    public int OfPage { get; }

    /// <summary>The width of a line; more than <see cref="MaxColumn"/> of one no column broke.</summary>
    public int this[int line] => _width[line];

    /// <summary>The width of the column a line stands in; 0 when it stands in none.</summary>
    public int Column(int line) => _column[line];

    /// <summary>Whether a line fills its column.</summary>
    public bool IsFull(int line) => _column[line] > 0 && _width[line] + (line + 1 < _firstWord.Length ? _firstWord[line + 1] : 0) >= _column[line] - FullSlack;

    /// <summary>The width that most lines of a paragraph of two at least have, the last apart: marks that hang over and the first line's indent make others wider or narrower.</summary>
    public int OfBroken(int first, int end)
    {
        Span<int> counts = stackalloc int[MaxColumn + 1];
        counts.Clear();
        int best = 0, bestCount = 0;
        for (var i = first; i < end - 1; i++)
        {
            var width = Math.Min(_width[i], MaxColumn);
            var count = ++counts[width];
            if (count > bestCount || count == bestCount && width > best)
                (best, bestCount) = (width, count);
        }

        return best;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        // “33618”现代: the mark that opens stands before its word.
        var start = !line.IsEmpty && CharacterClass.IsOpener(line[0]) ? 1 : 0;
        var end = start;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || end > start && line[end] is '.' or '%'))
            end++;
        return end > start + 1 ? line[..(end - 1)] : [];
    }

    private int WidthOfPage()
    {
        if (_width.Length < MinColumnLines)
            return 0;
        Span<int> counts = stackalloc int[MaxColumn + 1];
        counts.Clear();
        var all = 0;
        foreach (var width in _width)
        {
            if (width is < MinBroken or > MaxColumn)
                continue;
            counts[width]++;
            all++;
        }

        if (all < MinColumnLines)
            return 0;
        int best = 0, bestCount = 0;
        for (var width = MinBroken; width <= MaxColumn; width++)
        {
            if (counts[width] == 0)
                continue;
            var count = 0;
            for (var other = Math.Max(0, width - 5); other <= Math.Min(MaxColumn, width + 5); other++)
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
    private int ColumnAround(int line)
    {
        // A line wider than any column has none; those of articles on the web are so long as a rule.
        if (_width[line] - Slack > MaxColumn)
            return 0;
        int from = Math.Max(0, line - Reach), to = Math.Min(_width.Length - 1, line + Reach);
        Span<int> widths = stackalloc int[2 * Reach + 1];
        var found = 0;
        for (var i = from; i <= to; i++)
        {
            if (_width[i] <= BeyondColumns)
                widths[found++] = _width[i];
        }

        if (found < MinSharing)
            return 0;
        widths = widths[..found];
        // Where lines hold a number of characters, those of just that number say more.
        var exact = IsExact ? 2 : 1;
        int best = 0, bestCount = 0;
        foreach (var width in widths)
        {
            if (width > MaxColumn || width < 24 || width < _width[line] - Slack)
                continue;
            var count = 0;
            foreach (var other in widths)
                count += other == width ? exact : Math.Abs(other - width) <= 4 ? 1 : 0;
            if (count > bestCount || count == bestCount && width > best)
                (best, bestCount) = (width, count);
        }

        return bestCount >= 2 * exact + 1 ? best : 0;
    }
}

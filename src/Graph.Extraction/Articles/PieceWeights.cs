namespace Graph.Extraction.Articles;

/// <summary>
/// What the pieces of a page's columns tell by themselves and two by two, whatever else stands on the page: how well the lines of one fit a column, whether it begins or ends a text, how well it
/// reads on in another. All values are natural logarithms.
/// </summary>
internal sealed class PieceWeights
{
    /// <summary>What reading on counts beside the other evidence, which it partly repeats.</summary>
    private const double SuccessionWeight = 0.7;

    /// <summary>What it costs to begin a text with a line that is no paragraph's first.</summary>
    private const double BeginsInside = 2.4;

    /// <summary>What it tells that a note in brackets stands behind a sentence's end.</summary>
    private const double NoteAtEnd = 0.5;

    /// <summary>What it tells that it stands in the middle of a sentence.</summary>
    private const double NoteInside = -5;

    /// <summary>What it tells that text follows it, or that a text begins with it.</summary>
    private const double BehindNote = -8;

    /// <summary>What it costs that a text breaks off, beside what its last line says.</summary>
    private const double BreaksOff = 3;

    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly IReadOnlyList<ColumnPiece> _pieces;
    private readonly int[] _widths;
    private readonly LineSuccession _succession;
    private readonly double[][] _inner;
    private readonly double[] _ending;
    private readonly bool[] _isNote;
    private readonly (int Odd, bool LeavesOpen)[][] _quotes;
    private readonly string?[] _themes;
    private readonly CountedPoints[] _points;

    /// <summary>Weighs the pieces of a page.</summary>
    /// <param name="lines">The page's lines of text.</param>
    /// <param name="pieces">The pieces they make up.</param>
    /// <param name="widths">The widths of the page's columns in half-width columns.</param>
    /// <param name="succession">Weighs whether a line reads on in another.</param>
    public PieceWeights(IReadOnlyList<ColumnLine> lines, IReadOnlyList<ColumnPiece> pieces, int[] widths, LineSuccession succession)
    {
        (_lines, _pieces, _widths, _succession) = (lines, pieces, widths, succession);
        var fit = new WidthFit(lines, widths);
        _inner = [.. pieces.Select(piece => widths.Select(width => FitOf(piece, width, fit)).ToArray())];
        _isNote = [.. pieces.Select(piece => lines[piece.First].Text[0] is '（' or '(' && lines[piece.Last].Text[^1] is '）' or ')')];
        _ending = [.. pieces.Select((piece, i) => _isNote[i] ? NoteAtEnd : succession.Ending(piece.Last) - (lines[piece.Last].EndsSentence ? 0 : BreaksOff))];
        _points = [.. pieces.Select(piece => CountedPoints.Of(lines, piece))];
        _themes = [.. pieces.Select(piece => ParallelThemes.Of(lines, piece))];
        _quotes = [.. pieces.Select(piece => ((int, bool)[])[QuotesOf(piece, false), QuotesOf(piece, true)])];
    }

    /// <summary>The number of widths.</summary>
    public int Widths => _widths.Length;

    /// <summary>Whether a piece is a note in brackets, such as closes a text.</summary>
    public bool IsNote(int piece) => _isNote[piece];

    /// <summary>How well a piece's lines fit a column and read on in each other.</summary>
    public double Inner(int piece, int width) => _inner[piece][width];

    /// <summary>How much a piece looks like the last of a text.</summary>
    public double Ending(int piece) => _ending[piece];

    /// <summary>The quotation marks of a piece that open what is open or close what is not, and whether it leaves a quotation open.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="isOpen">Whether one is open before it.</param>
    public (int Odd, bool LeavesOpen) Quotes(int piece, bool isOpen) => _quotes[piece][isOpen ? 1 : 0];

    /// <summary>How well a piece reads on in another, in a column of a width.</summary>
    public double Joint(int last, int piece, int width) => _isNote[piece] ? _lines[_pieces[last].Last].EndsSentence ? NoteAtEnd : NoteInside
        : (SuccessionWeight * _succession.Of(_pieces[last].Last, _pieces[piece].First, _widths[width])) + (_isNote[last] ? BehindNote : 0);

    /// <summary>How well a piece reads on in another, in the column in which it does so best.</summary>
    public double BestJoint(int last, int piece)
    {
        var best = double.NegativeInfinity;
        for (var width = 0; width < _widths.Length; width++)
            best = Math.Max(best, Joint(last, piece, width));
        return best;
    }

    /// <summary>How much a piece looks like the first of a text.</summary>
    public double Opening(int piece, int width) => _isNote[piece] ? BehindNote : SuccessionWeight * _succession.Opening(_pieces[piece].First, _widths[width]) is var value && value < 0 ? value - BeginsInside : value;

    /// <summary>The short first sentence of a piece (<see cref="ParallelThemes.Of"/>), or null.</summary>
    public string? Theme(int piece) => _themes[piece];

    /// <summary>The points that a piece counts.</summary>
    public CountedPoints Points(int piece) => _points[piece];

    /// <summary>The width that fits some pieces best.</summary>
    public int WidthOf(IReadOnlyList<int> pieces)
    {
        var best = 0;
        for (var width = 1; width < _widths.Length; width++)
        {
            if (pieces.Sum(piece => _inner[piece][width]) > pieces.Sum(piece => _inner[piece][best]))
                best = width;
        }

        return best;
    }

    private double FitOf(ColumnPiece piece, int width, WidthFit fit)
    {
        double sum = 0;
        for (var line = piece.First; line <= piece.Last; line++)
            sum += fit.Of(line, width) + (line > piece.First ? SuccessionWeight * _succession.Of(line - 1, line, width) : 0);
        return sum;
    }

    private (int Odd, bool LeavesOpen) QuotesOf(ColumnPiece piece, bool isOpen)
    {
        var odd = 0;
        for (var line = piece.First; line <= piece.Last; line++)
        {
            odd += _lines[line].OddQuotes(isOpen);
            isOpen = _lines[line].LeavesOpen(isOpen);
        }

        return (odd, isOpen);
    }
}

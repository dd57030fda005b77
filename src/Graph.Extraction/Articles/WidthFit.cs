using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>What the width of a line tells for a column: the logarithm of how much oftener lines of the column have it than lines of the page.</summary>
internal sealed class WidthFit
{
    /// <summary>What a width tells at least.</summary>
    private const double Least = -6;

    /// <summary>And at most.</summary>
    private const double Most = 2;

    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly Dictionary<int, double> _shares;
    private readonly bool _isIndented;

    public WidthFit(IReadOnlyList<ColumnLine> lines, int[] widths)
    {
        _lines = lines;
        _isIndented = lines.Count(line => line.IsIndented && !line.IsUnbroken) >= 3;
        var full = lines.Where(line => !line.EndsSentence && !line.IsUnbroken).ToList();
        _shares = full.CountBy(Filled).ToDictionary(pair => pair.Key, pair => (pair.Value + 1.0) / (full.Count + widths.Length));
    }

    /// <summary>What a line tells for a width.</summary>
    public double Of(int line, int width)
    {
        if (width == 0 || _lines[line].IsUnbroken)
            return width == 0 && _lines[line].IsUnbroken ? 0 : Least;
        var own = Filled(_lines[line]);
        var isMark = CharacterClass.IsWidePunctuation(_lines[line].Text[^1]) || _lines[line].Text[^1] < '0';
        if (_lines[line].EndsSentence)
            return own == width || own == width + 2 ? 0.7 : own < width ? 0 : own < width + 2 ? -1 : Least;
        // How often a line of the column is as wide as it, has a mark that hangs over, is a paragraph's first.
        var share = (own - width) switch { 0 => 0.7, 1 or 2 when isMark => 0.1, 1 or -1 => 0.04, -2 => 0.03, -4 when !_isIndented => 0.12, > 0 => 0.001, _ => 0.006 };
        return Math.Clamp(Math.Log(share / _shares[own]), Least, Most);
    }

    private int Filled(ColumnLine line) => line.Width + (_isIndented && line.IsIndented ? 4 : 0);
}

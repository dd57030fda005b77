using Graph.Extraction.Segmentation;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Weighs whether one line of a column reads on in another: a word that stands across the break, a word that is cut and does not go on, a paragraph's first line after a
/// sentence's end, widths. All values are natural logarithms of how much oftener such a pair of lines follows each other than stands together by chance.
/// </summary>
/// <remarks>
/// The values were counted in 1,500 news items broken into lines of 14 to 22 characters: pairs that follow each other against pairs of two different items.
/// </remarks>
internal sealed class LineSuccession
{
    /// <summary>By how much a line falls short, in half-width columns, to be a paragraph's last.</summary>
    private const int Short = 5;

    /// <summary>The indent that copying drops from a paragraph's first line.</summary>
    private const int Indent = 4;

    /// <summary>By how much marks that hang over make a line wider.</summary>
    private const int Hang = 4;

    /// <summary>So many lines above and below a line tell how its column sets paragraphs.</summary>
    private const int Around = 24;

    /// <summary>What it tells that both characters beside the break stand side by side elsewhere on the page.</summary>
    private const double KnownPair = 2.5;

    /// <summary>What it tells that a line begins as a news item does.</summary>
    private const double News = 5;

    /// <summary>Where less is told, a word is cut that does not go on.</summary>
    private const double CutWord = -1;

    /// <summary>What it tells that a line that breaks off is followed by the beginning of a text.</summary>
    private const double Anew = -3;

    /// <summary>By how many characters the first sentences of paragraphs differ that begin alike.</summary>
    private const int MostUnlike = 3;

    /// <summary>How many times that counts where paragraphs are not broken: there are few places then, and recognition loses the rest of some lines.</summary>
    private const double AtCutWord = 3;

    /// <summary>What it tells that whole words stand on both sides of the break.</summary>
    private const double Whole = 0.4;

    /// <summary>What is counted in digits: one of these stands behind a number mostly.</summary>
    private const string Units = "年月日时分秒个万亿元吨家名人项次倍多余周届岁米公亩斤千百度位条座";

    /// <summary>Further ones, of things.</summary>
    private const string Classifiers = "方件场片口只套批颗株棵辆艘架所间幢届笔起";

    /// <summary>Numbers in words, before either.</summary>
    private const string Numerals = "一两三四五六七八九十几";

    /// <summary>What stands before figures.</summary>
    private const string BeforeNumbers = "有达超近约逾仅满破第";

    /// <summary>What it tells against a beginning that the rest of a word stands first.</summary>
    private const double RestOfWord = -3;

    /// <summary>How seldom, as a logarithm, a character is a word at a line's beginning that is taken for the rest of one.</summary>
    private const double SeldomAlone = -1.4;

    /// <summary>How seldom, as a logarithm, a character is a word at a line's end that is taken for the beginning of a longer one.</summary>
    private const double SeldomLast = -1.4;

    /// <summary>A word stands across a break where the words of both sides together are by so much more probable.</summary>
    private const double WordAcross = 1.3;

    /// <summary>What a number on one side and what it counts on the other tell.</summary>
    private const double Counted = 2;

    /// <summary>What it tells that a paragraph begins with such a mark, behind a word: one break in eight stands before one, and of whole paragraphs hardly one in five hundred begins so.</summary>
    private const double MarkFirst = 4;

    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly WordDictionary _words;
    private readonly WordEdges _edges = WordEdges.BuiltIn;
    private readonly HashSet<(char, char)> _pairs = [];
    private readonly bool _isIndented;
    private readonly bool _isUnbrokenIndented;
    private readonly bool _isOfPieces;
    private readonly Dictionary<(int, int, int), double> _known = [];
    private bool[]? _isBlock;

    /// <summary>Weighs the lines of a page.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="words">Tells words across a break.</param>
    /// <param name="isOfPieces">Whether most lines stand beside others of their column, so that those around a line tell whether its column sets indents.</param>
    public LineSuccession(IReadOnlyList<ColumnLine> lines, WordDictionary words, bool isOfPieces = false)
    {
        _lines = lines;
        _words = words;
        _isIndented = lines.Count(line => line.IsIndented && !line.IsUnbroken) >= 3;
        _isUnbrokenIndented = lines.Count(line => line is { IsIndented: true, IsUnbroken: true }) >= 3;
        foreach (var line in lines)
            HanPairs.Add(line.Text, _pairs);
        _isOfPieces = isOfPieces;
    }

    /// <summary>What a line is in a column of some width.</summary>
    public enum Shape
    {
        /// <summary>As wide as the column.</summary>
        Full,

        /// <summary>A paragraph's first line.</summary>
        First,

        /// <summary>A short line that ends a sentence.</summary>
        Last,

        /// <summary>Too short for text that goes on.</summary>
        Odd,

        /// <summary>Wider than the column.</summary>
        TooWide,

        /// <summary>A paragraph that no print broke, or a part of one, or a full line of a column that sets paragraphs without indent: nothing tells whether it is a first one.</summary>
        Either,
    }

    /// <summary>Which lines stand in a column whose paragraphs begin without an indent: around them more lines behind a paragraph's evident last are full than not.</summary>
    private static bool[] BlockColumns(IReadOnlyList<ColumnLine> lines)
    {
        // 1 where a full line without indent stands under a short one that ends a sentence, -1 where an indented one does or one that an indent made shorter.
        var signs = new int[lines.Count];
        for (var line = 2; line + 1 < lines.Count; line++)
        {
            var full = lines[line - 2].Width;
            if (lines[line - 1].EndsSentence && lines[line - 1].Width < full - Short && !lines[line - 2].EndsSentence && Math.Abs(lines[line + 1].Width - full) <= 1)
                signs[line] = lines[line].IsIndented || lines[line].Width - full is >= -Short and <= 1 - Indent ? -1 : Math.Abs(lines[line].Width - full) <= 1 ? 1 : 0;
        }

        var isBlock = new bool[lines.Count];
        for (var line = 0; line < isBlock.Length; line++)
        {
            var sum = 0;
            for (var other = Math.Max(0, line - Around); other < Math.Min(isBlock.Length, line + Around + 1); other++)
                sum += Math.Abs(lines[other].Width - lines[line].Width) <= 1 ? signs[other] : 0;
            isBlock[line] = sum > 0;
        }

        return isBlock;
    }

    /// <summary>The shape of a line in a column of a width in half-width columns.</summary>
    public Shape ShapeOf(int line, int width)
    {
        if (_lines[line].IsUnbroken)
            return !_isUnbrokenIndented ? Shape.Either : _lines[line].IsIndented ? Shape.First : Shape.Full;
        var own = WidthOf(line);
        if (own > width + Hang)
            return Shape.TooWide;
        var isShort = own < width - Short;
        if (_isIndented)
        {
            if (_lines[line].IsIndented)
                return own >= width - Indent + 1 || _lines[line].EndsSentence ? Shape.First : Shape.Odd;
        }
        else if (own >= width - Short && own <= width - Indent)
        {
            return Shape.First;
        }

        return !isShort ? _isOfPieces && (_isBlock ??= BlockColumns(_lines))[line] ? Shape.Either : Shape.Full : _lines[line].EndsSentence ? Shape.Last : Shape.Odd;
    }

    /// <summary>How much a line looks like the first of a text.</summary>
    public double Opening(int line, int width) => _lines[line].OpensNews ? News : ShapeOf(line, width) switch { Shape.First => 1, Shape.Either => IsMark(_lines[line].Text[0]) ? -6 : _lines[line].IsUnbroken ? 0.5 + OfFirstWord(_lines[line]) : 0, Shape.Full => -2, Shape.TooWide => -6, _ => -2.5 };

    /// <summary>What tells against a line that it begins a sentence: 方水都用在刀刃上 and 展,支持… begin with the rest of a word. Never more than 0.</summary>
    private double OfFirstWord(ColumnLine line)
    {
        if (line.Head.Length == 1 && line.Text.Length > 1 && (line.Text[1] is '，' or ',' or '、'))
            return RestOfWord;
        return line.Head.Length > 1 && IsAlone(line.Head, false) && _edges.AloneAtStart(line.Head[0]) < SeldomAlone ? RestOfWord : 0;
    }

    /// <summary>How much a line looks like the last of a text.</summary>
    public double Ending(int line) => _lines[line].EndsSentence ? 0.7 : -2.5;

    /// <summary>How well a line reads on in another, in a column of a width.</summary>
    public double Of(int line, int next, int width)
    {
        if (!_known.TryGetValue((line, next, width), out var value))
            _known[(line, next, width)] = value = Weigh(line, next, width);
        return value;
    }

    /// <summary>Whether a word stands across the end of a line and the beginning of another, which neither side makes up alone.</summary>
    public bool HasWordAcross(int line, int next) => _lines[line].Tail.Length > 0 && _lines[next].Head.Length > 0 && AcrossWords(_lines[line].Tail, _lines[next].Head) >= WordAcross;

    /// <summary>Whether a word may stand across the end of a line and a beginning with a character: none does where the dictionary knows none that goes on so.</summary>
    public bool MayHaveWordAcross(int line, char first)
    {
        var tail = _lines[line].Tail;
        Span<char> word = stackalloc char[tail.Length + 1];
        tail.CopyTo(word);
        word[^1] = first;
        for (var start = 0; start < tail.Length; start++)
        {
            if (_words.HasBeginning(word[start..]))
                return true;
        }

        return false;
    }

    /// <summary>把窗口做得更: whether a line ends with a character that is hardly ever a word where longer ones begin with it.</summary>
    public bool IsCutAtEnd(int line) => _lines[line].Tail is { Length: > 0 } tail && IsAlone(tail, true) && _edges.AloneAtEnd(tail[^1]) < SeldomLast;

    private int WidthOf(int line) => _lines[line].Width + (_isIndented && _lines[line].IsIndented ? Indent : 0);

    private double Weigh(int line, int next, int width)
    {
        var (above, below) = (_lines[line], _lines[next]);
        if (below.OpensNews)
            return -News;
        // 本报讯（记者 张三） on a line of its own: the text goes on below.
        if (above.OpensNews && above.Text[^1] is '）' or ')' or '讯' or '电')
            return News;
        var shape = ShapeOf(next, width);
        var fit = shape switch { Shape.TooWide => -6, Shape.Odd => -2.5, _ => 0 };
        if (above.EndsSentence)
        {
            var isLast = WidthOf(line) < width - Short;
            var isIndented = below.IsUnbroken ? _isUnbrokenIndented : _isIndented;
            return fit + shape switch
            {
                Shape.First => isLast ? isIndented ? 2.5 : 1.7 : isIndented ? 2 : 1.2,
                Shape.Last => -1.5,
                Shape.Either => IsMark(below.Text[0]) ? -6 : 0.3 + (below.IsUnbroken ? OfFirstWord(below) : 0),
                _ => isLast ? isIndented ? -4 : -2 : isIndented ? -1 : -0.4,
            };
        }

        if (below.IsUnbroken && OpensSentence(next))
            return Anew;
        fit += shape == Shape.First ? (below.IsUnbroken ? _isUnbrokenIndented : _isIndented) ? -5 : -1.6 : 0.15;
        var across = AcrossBreak(above, below, shape);
        return fit + (below.IsUnbroken && across < CutWord ? AtCutWord * across : across);
    }

    private double AcrossBreak(ColumnLine above, ColumnLine below, Shape shape)
    {
        var (last, first) = (above.Text[^1], below.Text[0]);
        var isMark = IsMark(first);
        if (last is '，' or '、' or '；' or '：' or ',' or ';' or ':')
            return (shape == Shape.First ? -0.8 : 0) + (isMark ? -3 : 0);
        // No print begins a line with a mark that belongs behind a word, but what a column's end left of a paragraph may begin so, and nothing else does.
        if (isMark)
            return below.IsUnbroken ? MarkFirst : 0;
        if (CountsAcross(last, first))
            return Counted;
        if (above.Tail.Length > 0 && below.Head.Length > 0)
        {
            var word = AcrossWords(above.Tail, below.Head);
            return !_pairs.Contains((last, first)) ? word : word < 3 ? Math.Max(word, 0) + KnownPair : word + 1;
        }

        if (char.IsAsciiLetterOrDigit(last))
            return char.IsAsciiLetterOrDigit(first) ? 2.5 : first == '%' ? 2 : char.IsAsciiDigit(last) && Units.Contains(first, StringComparison.Ordinal) ? 1.5 : -0.3;
        return CharacterClass.IsOpener(last) ? 1 : 0;
    }

    /// <summary>Whether a line opens a text, or a paragraph that begins as the one beside it does: 以平台建设夯实底座。 over 以金融活水浇灌幼苗。.</summary>
    private bool OpensSentence(int line) => _lines[line].OpensSentence || IsParallel(line, line - 1) || IsParallel(line, line + 1);

    private bool IsParallel(int line, int beside) =>
        beside >= 0 && beside < _lines.Count && _lines[line].Theme > 0 && _lines[beside].Theme > 0 && Math.Abs(_lines[line].Theme - _lines[beside].Theme) <= MostUnlike && _lines[line].Text[0] == _lines[beside].Text[0];

    /// <summary>把每一 and 方水, 今年有 and 6个: a number, and what is counted or a word that a number stands behind.</summary>
    private static bool CountsAcross(char last, char first) =>
        char.IsAsciiDigit(first) ? BeforeNumbers.Contains(last, StringComparison.Ordinal) : Numerals.Contains(last, StringComparison.Ordinal) && (Units.Contains(first, StringComparison.Ordinal) || Classifiers.Contains(first, StringComparison.Ordinal));

    private static bool IsMark(char first) => first is '，' or '、' or '。' or '；' or '：' or '！' or '？' or '”' or '》' or '）' or ',' or ';' or ':' or '!' or '?' or ')';

    /// <summary>What the words say on both sides of a break and across it.</summary>
    private double AcrossWords(string tail, string head)
    {
        var gain = BestPath(tail + head) - BestPath(tail) - BestPath(head);
        var (isAloneAbove, isAloneBelow) = (IsAlone(tail, true), IsAlone(head, false));
        if (gain > 0.01)
            return !isAloneAbove && !isAloneBelow ? 4 : gain switch { < 2 => 0, < 4 => 1.3, < 6 => 2.6, < 8 => 3.7, _ => 5 };
        var above = !isAloneAbove ? Whole : _edges.AloneAtEnd(tail[^1]) switch { > -0.35 => Whole, > -0.7 => -0.6, > -1.4 => -1.2, > -2.5 => -2.3, _ => -3.3 };
        var below = !isAloneBelow ? Whole : _edges.AloneAtStart(head[0]) switch { > -0.35 => Whole, > -0.7 => -0.4, > -1.4 => -1.1, > -2.5 => -2.4, _ => -3.9 };
        return Math.Min(above, below);
    }

    /// <summary>Whether the best words of a side set the character beside the break alone.</summary>
    private bool IsAlone(string side, bool isAbove)
    {
        if (side.Length == 1)
            return true;
        var single = LogOf(isAbove ? side.AsSpan(side.Length - 1) : side.AsSpan(0, 1));
        return single + BestPath(isAbove ? side.AsSpan(0, side.Length - 1) : side.AsSpan(1)) >= BestPath(side) - 1e-9;
    }

    /// <summary>The greatest logarithm of the probability of the words some characters can be cut into.</summary>
    private double BestPath(ReadOnlySpan<char> text)
    {
        Span<double> best = stackalloc double[text.Length + 1];
        best[text.Length] = 0;
        for (var start = text.Length - 1; start >= 0; start--)
        {
            best[start] = LogOf(text.Slice(start, 1)) + best[start + 1];
            for (var end = start + 2; end <= text.Length; end++)
                best[start] = Math.Max(best[start], _words.LogOf(text[start..end]) + best[end]);
        }

        return best[0];
    }

    private double LogOf(ReadOnlySpan<char> single) => Math.Max(_words.LogOf(single), _words.LogOfUnknown);
}

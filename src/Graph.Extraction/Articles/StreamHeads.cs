namespace Graph.Extraction.Articles;

/// <summary>What the titles between the pieces of a page tell of the texts that begin: how many there must be, and of what words.</summary>
internal sealed class StreamHeads
{
    /// <summary>More are no titles of articles.</summary>
    private const int Most = 24;

    /// <summary>What it costs, for each, that fewer texts have begun than signed titles stand above; in the end, than stand on the page.</summary>
    private const double MissingText = 9.66;

    /// <summary>What it costs to begin more texts than there are titles.</summary>
    private const double MoreThanTitles = 2.24;

    /// <summary>How often the words of its title count in a text that begins.</summary>
    private const int TitleCount = 3;

    /// <summary>What each of these words tells.</summary>
    private const double TitleWeight = 0.3;

    private readonly PieceHead[] _heads;
    private readonly PairModel _model;
    private readonly PairModel.Bag[] _words;
    private readonly int[] _over;
    private readonly int[] _signed;

    /// <summary>The heads of a page.</summary>
    /// <param name="heads">In the order of the page.</param>
    /// <param name="pieces">The number of pieces.</param>
    /// <param name="model">Knows the words of the titles.</param>
    public StreamHeads(IReadOnlyList<PieceHead> heads, int pieces, PairModel model)
    {
        Count = heads.Count;
        _model = model;
        _heads = [.. heads.Where(head => head.Title >= 0 && head.Over < pieces).Take(Most)];
        _words = Array.ConvertAll(_heads, head => Repeat(head.Title));
        _over = new int[pieces];
        Array.Fill(_over, -1);
        for (var head = 0; head < _heads.Length; head++)
            _over[_heads[head].Over] = head;
        _signed = new int[pieces + 1];
        foreach (var head in heads)
            _signed[head.Over] += head.IsSigned ? 1 : 0;
        for (var piece = 1; piece <= pieces; piece++)
            _signed[piece] += _signed[piece - 1];
    }

    /// <summary>The number of heads.</summary>
    public int Count { get; }

    /// <summary>The words of each title that stands over a piece.</summary>
    public IReadOnlyList<PairModel.Bag> Words => _words;

    /// <summary>The last title that stands right over a piece, or -1.</summary>
    public int Over(int piece) => _over[piece];

    /// <summary>The titles that a text which begins with a piece may have, none of the claimed (a bit each); -1 for none, unless one stands right over it.</summary>
    public IEnumerable<int> For(int piece, int claimed)
    {
        if (_over[piece] < 0 || (claimed & (1 << _over[piece])) != 0)
            yield return -1;
        for (var head = 0; head < _heads.Length && _heads[head].Over <= piece; head++)
        {
            if ((claimed & (1 << head)) == 0)
                yield return head;
        }
    }

    /// <summary>What the words of a title tell for a piece.</summary>
    public double Gain(int head, int piece) => TitleWeight * _model.Shared(_words[head], piece);

    /// <summary>What it costs at a piece, and at the page's end with their number, that so many texts have begun and no more; less than nothing where fewer were missing before it.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="before">The texts that had begun before it.</param>
    /// <param name="after">Those that have begun with it.</param>
    public double Cost(int piece, int before, int after) => MissingText * (Math.Max(0, _signed[piece] - after) - (piece == 0 ? 0 : Math.Max(0, _signed[piece - 1] - before)));

    /// <summary>What it costs that another text begins beside so many.</summary>
    public double CostOfMore(int texts) => texts >= Math.Max(1, Count) ? MoreThanTitles : 0;

    /// <summary>What it gains that two of so many texts are one: less than nothing where one is missing then.</summary>
    public double GainOfOneLess(int texts) => CostOfMore(texts - 1) - (texts <= _signed[^1] ? MissingText : 0);

    private PairModel.Bag Repeat(int title)
    {
        var bag = _model.None;
        for (var time = 0; time < TitleCount; time++)
            bag = _model.With(bag, title);
        return bag;
    }
}

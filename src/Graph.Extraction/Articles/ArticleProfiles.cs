namespace Graph.Extraction.Articles;

/// <summary>
/// The words of the articles of a page, for asking how like a text is to each: how many texts of an article hold each pair of Han characters, and its title counted several times.
/// A pair weighs the more the fewer articles and texts hold it.
/// </summary>
/// <remarks>
/// Held by pair (an inverted index), so that a text is compared with all articles in one pass over the holders of its own pairs, and leaving a few texts out costs no more than they hold.
/// </remarks>
internal sealed class ArticleProfiles
{
    /// <summary>How often a title's words count.</summary>
    private const int TitleWeight = 3;

    private readonly int[][] _texts;
    private readonly int[][] _titles;
    private readonly double[] _rootOfRarity;
    private readonly double[] _logs;
    private readonly int[] _articleOf;
    private readonly int[] _held;
    private readonly int[] _starts;
    private readonly double[] _weights;
    private readonly double[] _lengths;
    private readonly double[] _whole;
    private readonly List<int> _left = [];
    private readonly bool[] _isLeft;
    private readonly List<(int Pair, double Weight)> _changed = [];
    private int[] _articles = [];
    private int[] _counts = [];

    /// <summary>The words of texts and titles.</summary>
    /// <param name="texts">The pairs of each text.</param>
    /// <param name="titles">The pairs of each article's title.</param>
    public ArticleProfiles(IReadOnlyList<IReadOnlyCollection<(char, char)>> texts, IReadOnlyList<IReadOnlyCollection<(char, char)>> titles)
    {
        var numbers = new Dictionary<(char, char), int>();
        _texts = Numbered(texts, numbers);
        _rootOfRarity = new double[numbers.Count];
        foreach (var text in _texts)
        {
            foreach (var pair in text)
                _rootOfRarity[pair]++;
        }

        for (var pair = 0; pair < _rootOfRarity.Length; pair++)
            _rootOfRarity[pair] = Math.Sqrt(Math.Log(1 + (_texts.Length / _rootOfRarity[pair])));
        var inTexts = numbers.Count;
        _titles = Numbered(titles, numbers);
        Array.Resize(ref _rootOfRarity, numbers.Count);
        _rootOfRarity.AsSpan(inTexts).Fill(1);
        _logs = new double[titles.Count + 1];
        for (var held = 1; held < _logs.Length; held++)
            _logs[held] = Math.Log(1 + ((double)titles.Count / held));
        (_articleOf, _isLeft, _lengths, _whole) = (new int[texts.Count], new bool[texts.Count], new double[titles.Count], new double[titles.Count]);
        (_held, _starts, _weights) = (new int[numbers.Count], new int[numbers.Count + 1], new double[numbers.Count]);
    }

    /// <summary>Gives each text to an article.</summary>
    /// <param name="articleOf">The article of each text, -1 of one that counts in none.</param>
    public void Assign(ReadOnlySpan<int> articleOf)
    {
        articleOf.CopyTo(_articleOf);
        var texts = TextsByArticle();
        var last = new int[_held.Length];
        Array.Clear(_held);
        Array.Fill(last, -1);
        for (var article = 0; article < _titles.Length; article++)
        {
            CountHolders(_titles[article], article, last);
            foreach (var text in texts[article])
                CountHolders(_texts[text], article, last);
        }

        for (var pair = 0; pair < _held.Length; pair++)
        {
            _starts[pair + 1] = _starts[pair] + _held[pair];
            _weights[pair] = WeightOf(pair);
        }

        (_articles, _counts) = (new int[_starts[^1]], new int[_starts[^1]]);
        Array.Clear(_held);
        Array.Fill(last, -1);
        for (var article = 0; article < _titles.Length; article++)
        {
            AddTo(article, _titles[article], TitleWeight, last);
            foreach (var text in texts[article])
                AddTo(article, _texts[text], 1, last);
        }

        Array.Clear(_lengths);
        for (var pair = 0; pair < _held.Length; pair++)
        {
            for (var holder = _starts[pair]; holder < _starts[pair + 1]; holder++)
                _lengths[_articles[holder]] += _weights[pair] * _counts[holder] * _counts[holder];
        }

        _lengths.CopyTo(_whole, 0);
    }

    /// <summary>Leaves texts out of what their article holds, until <see cref="TakeBack"/>.</summary>
    /// <param name="from">The first text.</param>
    /// <param name="to">The one behind the last.</param>
    /// <param name="article">Only texts of this article are left out.</param>
    public void LeaveOut(int from, int to, int article)
    {
        for (var text = from; text < to; text++)
        {
            if (_articleOf[text] != article)
                continue;
            _left.Add(text);
            _isLeft[text] = true;
            foreach (var pair in _texts[text])
            {
                var holder = HolderOf(pair, article);
                var count = _counts[holder]--;
                _lengths[article] -= _weights[pair] * ((2 * count) - 1);
                if (count == 1)
                    Drop(pair);
            }
        }
    }

    /// <summary>Puts back all texts left out.</summary>
    public void TakeBack()
    {
        foreach (var text in _left)
        {
            _isLeft[text] = false;
            foreach (var pair in _texts[text])
                _counts[HolderOf(pair, _articleOf[text])]++;
        }

        foreach (var (pair, weight) in _changed)
            (_held[pair], _weights[pair]) = (_held[pair] + 1, weight);
        if (_left.Count > 0)
            _whole.CopyTo(_lengths, 0);
        _left.Clear();
        _changed.Clear();
    }

    /// <summary>The cosine of the angle between a text's words and those of each article, the text's own share taken out of its article unless it is left out anyway.</summary>
    public void Likeness(int text, Span<double> likeness)
    {
        likeness.Clear();
        double length = 0;
        foreach (var pair in _texts[text])
        {
            var weight = _held[pair] == 0 ? 1 : _weights[pair];
            length += weight;
            for (var holder = _starts[pair]; holder < _starts[pair + 1]; holder++)
                likeness[_articles[holder]] += weight * _counts[holder];
        }

        var own = _isLeft[text] ? -1 : _articleOf[text];
        for (var article = 0; article < likeness.Length; article++)
        {
            if (article != own && likeness[article] > 0)
                likeness[article] /= Math.Sqrt(length * _lengths[article]);
        }

        if (own >= 0)
            likeness[own] = LikenessToRest(text, own, length);
    }

    private double LikenessToRest(int text, int article, double length)
    {
        var (product, rest) = (0.0, _lengths[article]);
        foreach (var pair in _texts[text])
        {
            var count = _counts[HolderOf(pair, article)];
            product += _weights[pair] * (count - 1);
            rest -= _weights[pair] * ((2 * count) - 1);
        }

        return product == 0 ? 0 : product / Math.Sqrt(length * rest);
    }

    /// <summary>Lets a pair go from one of the articles that hold it: it weighs more for the others.</summary>
    private void Drop(int pair)
    {
        _changed.Add((pair, _weights[pair]));
        _held[pair]--;
        var weight = WeightOf(pair);
        for (var holder = _starts[pair]; holder < _starts[pair + 1]; holder++)
            _lengths[_articles[holder]] += (weight - _weights[pair]) * _counts[holder] * _counts[holder];
        _weights[pair] = weight;
    }

    /// <summary>The square of what a pair weighs.</summary>
    private double WeightOf(int pair) => _logs[_held[pair]] * _rootOfRarity[pair] is var weight ? weight * weight : 0;

    /// <summary>Where the count of an article stands that holds a pair.</summary>
    private int HolderOf(int pair, int article) => Array.BinarySearch(_articles, _starts[pair], _starts[pair + 1] - _starts[pair], article);

    private void CountHolders(int[] pairs, int article, int[] last)
    {
        foreach (var pair in pairs)
        {
            _held[pair] += last[pair] == article ? 0 : 1;
            last[pair] = article;
        }
    }

    private void AddTo(int article, int[] pairs, int count, int[] last)
    {
        foreach (var pair in pairs)
        {
            if (last[pair] != article)
                (_articles[_starts[pair] + _held[pair]++], last[pair]) = (article, article);
            _counts[_starts[pair] + _held[pair] - 1] += count;
        }
    }

    private List<int>[] TextsByArticle()
    {
        var texts = Array.ConvertAll(_titles, _ => new List<int>());
        for (var text = 0; text < _articleOf.Length; text++)
        {
            if (_articleOf[text] >= 0)
                texts[_articleOf[text]].Add(text);
        }

        return texts;
    }

    private static int[][] Numbered(IReadOnlyList<IReadOnlyCollection<(char, char)>> texts, Dictionary<(char, char), int> numbers)
    {
        var numbered = new int[texts.Count][];
        for (var text = 0; text < numbered.Length; text++)
        {
            var (own, i) = (new int[texts[text].Count], 0);
            foreach (var pair in texts[text])
            {
                if (!numbers.TryGetValue(pair, out var number))
                    numbers[pair] = number = numbers.Count;
                own[i++] = number;
            }

            numbered[text] = own;
        }

        return numbered;
    }
}

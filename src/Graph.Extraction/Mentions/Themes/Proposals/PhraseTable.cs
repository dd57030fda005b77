using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions.Themes.Proposals;

/// <summary>
/// Every run of one to so many words that is frequent enough in a corpus, with its counts. A run is counted only when the runs it is
/// made of are frequent themselves (Agrawal and Srikant, VLDB 1994), so that memory stays with the corpus and not with its phrases.
/// </summary>
internal sealed class PhraseTable
{
    /// <summary>What stands at a mark, a line's end and the ends of an article: no word.</summary>
    private const int NoWord = -1;

    private readonly List<string> _words = [];
    private readonly List<int> _tokens = [];
    private readonly List<int> _articleOf = [];
    private readonly List<Level> _levels = [];
    private readonly int _least;

    /// <summary>Counts the runs of a corpus.</summary>
    /// <param name="articles">Its texts.</param>
    /// <param name="segmenter">Cuts them into words.</param>
    /// <param name="mostWords">The longest run, in words.</param>
    /// <param name="least">Runs that occur less often are left out.</param>
    public PhraseTable(IEnumerable<string> articles, Segmenter segmenter, int mostWords, int least)
    {
        _least = least;
        ReadTokens(articles, segmenter);
        for (var length = 1; length <= mostWords; length++)
            _levels.Add(CountLevel(length));
    }

    /// <summary>Words in the corpus.</summary>
    public long Total { get; private set; }

    /// <summary>The runs of <paramref name="length"/> words that are frequent enough, in the order of their first places.</summary>
    public IEnumerable<Phrase> Phrases(int length)
    {
        var level = _levels[length - 1];
        for (var id = 0; id < level.Counts.Count; id++)
        {
            if (level.Counts[id] >= _least)
                yield return new Phrase(level.Places[id], length, level.Counts[id], level.Articles[id]);
        }
    }

    /// <summary>The words of a run.</summary>
    public IEnumerable<string> WordsOf(Phrase phrase) => Enumerable.Range(phrase.Place, phrase.Length).Select(place => _words[_tokens[place]]);

    /// <summary>The weakest cohesion of a run over the places it can be cut in two at.</summary>
    public double CohesionOf(Phrase phrase) => Enumerable.Range(1, phrase.Length - 1)
        .Min(cut => Cohesion.Of(phrase.Occurrences, CountAt(phrase.Place, cut), CountAt(phrase.Place + cut, phrase.Length - cut), Total));

    /// <summary>The entropies on both sides of the runs of one length, by run.</summary>
    public Dictionary<int, (double Left, double Right)> EntropiesOf(int length)
    {
        var level = _levels[length - 1];
        var left = new Dictionary<int, Dictionary<int, int>>();
        var right = new Dictionary<int, Dictionary<int, int>>();
        for (var place = 0; place + length <= _tokens.Count; place++)
        {
            var id = level.Ids[place];
            if (id < 0)
                continue;
            Count(left, level.Places[id], place == 0 ? NoWord : _tokens[place - 1]);
            Count(right, level.Places[id], place + length == _tokens.Count ? NoWord : _tokens[place + length]);
        }

        return left.ToDictionary(pair => pair.Key, pair => (BoundaryEntropy.Of(pair.Value.Values), BoundaryEntropy.Of(right[pair.Key].Values)));

        static void Count(Dictionary<int, Dictionary<int, int>> sides, int phrase, int neighbour)
        {
            if (!sides.TryGetValue(phrase, out var neighbours))
                sides.Add(phrase, neighbours = []);
            neighbours[neighbour] = neighbours.GetValueOrDefault(neighbour) + 1;
        }
    }

    private int CountAt(int place, int length)
    {
        var level = _levels[length - 1];
        return level.Counts[level.Ids[place]];
    }

    private void ReadTokens(IEnumerable<string> articles, Segmenter segmenter)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var cut = new List<TextSpan>();
        var article = 0;
        foreach (var text in articles)
        {
            cut.Clear();
            segmenter.Cut(text, cut);
            foreach (var span in cut)
            {
                var word = span.Of(text);
                if (!char.IsLetterOrDigit(word[0]))
                {
                    Add(NoWord);
                    continue;
                }

                if (!ids.TryGetValue(word, out var id))
                {
                    ids.Add(word, id = _words.Count);
                    _words.Add(word);
                }

                Add(id);
                Total++;
            }

            Add(NoWord);
            article++;
        }

        void Add(int token)
        {
            _tokens.Add(token);
            _articleOf.Add(article);
        }
    }

    private Level CountLevel(int length)
    {
        var before = length == 1 ? null : _levels[length - 2];
        var level = new Level(new int[_tokens.Count]);
        Array.Fill(level.Ids, NoWord);
        var idOf = new Dictionary<(int Run, int Word), int>();
        for (var place = 0; place + length <= _tokens.Count; place++)
        {
            var last = _tokens[place + length - 1];
            if (last == NoWord || (before is not null && (before.Ids[place] < 0 || before.Ids[place + 1] < 0)))
                continue;
            var key = (before is null ? NoWord : before.Ids[place], last);
            if (!idOf.TryGetValue(key, out var id))
                idOf.Add(key, id = level.Add(place));
            level.Ids[place] = id;
            level.Count(id, _articleOf[place]);
        }

        for (var place = 0; place < level.Ids.Length; place++)
        {
            if (level.Ids[place] >= 0 && level.Counts[level.Ids[place]] < _least)
                level.Ids[place] = NoWord;
        }

        return level;
    }

    /// <summary>A run of words.</summary>
    /// <param name="Place">The place of its first word among the corpus's words, where it stands first.</param>
    /// <param name="Length">Its words.</param>
    /// <param name="Occurrences">How often it stands.</param>
    /// <param name="Articles">In how many articles.</param>
    internal readonly record struct Phrase(int Place, int Length, int Occurrences, int Articles);

    /// <summary>The runs of one length.</summary>
    private sealed record Level(int[] Ids)
    {
        private readonly List<int> _lastArticles = [];

        public List<int> Counts { get; } = [];

        public List<int> Articles { get; } = [];

        public List<int> Places { get; } = [];

        public int Add(int place)
        {
            Places.Add(place);
            Counts.Add(0);
            Articles.Add(0);
            _lastArticles.Add(-1);
            return Places.Count - 1;
        }

        public void Count(int id, int article)
        {
            Counts[id]++;
            if (_lastArticles[id] == article)
                return;
            _lastArticles[id] = article;
            Articles[id]++;
        }
    }
}

using System.Runtime.InteropServices;
using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>How all stored counts change by the articles that one batch takes in and out; entities by their place in the batch.</summary>
internal sealed class Counts(int entities)
{
    private static readonly WindowRule BySentence = new(CoMentionScope.Sentence, CountingRule.OncePerWindow);
    private static readonly WindowRule ByParagraph = new(CoMentionScope.Paragraph, CountingRule.OncePerWindow);

    private readonly Dictionary<PairYear, PairDelta> _pairs = [];
    private readonly HashSet<(int, int)> _shrunk = [];

    /// <summary>The changes of each entity.</summary>
    public List<CountChange> Entities { get; } = [.. Enumerable.Range(0, entities).Select(_ => new CountChange())];

    /// <summary>The changes of the whole graph.</summary>
    public CountChange Totals { get; } = new();

    /// <summary>Pairs that lose an article and may end, lower entity first.</summary>
    public IEnumerable<int[]> Shrunk => _shrunk.Order().Select(pair => (int[])[pair.Item1, pair.Item2]);

    /// <summary>Makes room for one more entity.</summary>
    public void AddEntity() => Entities.Add(new CountChange());

    /// <summary>Counts an article in (<paramref name="sign"/> 1) or out (-1).</summary>
    public void Count(ArticleNode article, int sign)
    {
        var year = article.Year;
        Totals.Add("articles", sign, year);
        Totals.Add("bodySentences", sign * article.Sentences);
        Totals.Add("sentences", sign * article.Windows(CoMentionScope.Sentence), year);
        Totals.Add("paragraphs", sign * article.Windows(CoMentionScope.Paragraph), year);
        Totals.Add("mentions", sign * article.Mentions.Length);
        Totals.Add("ambiguousMentions", sign * article.AmbiguousMentions);
        Totals.Add("unresolvedMentions", sign * article.UnresolvedMentions);
        Totals.Add("undatedArticles", article.Date is null ? sign : 0);
        for (var i = 0; i < article.Occurrences.Length; i++)
        {
            ref readonly var high = ref article.Occurrences[i];
            var counts = Entities[high.Entity];
            counts.Add("articles", sign, year);
            counts.Add("paragraphs", sign * high.Paragraphs, year);
            counts.Add("sentences", sign * high.Sentences, year);
            counts.Add("mentions", sign * high.Count, year);
            for (var j = 0; j < i; j++)
                CountPair(article, article.Occurrences[j], high, year, sign);
        }
    }

    /// <summary>The changes of the pairs, grouped by lower entity, in order; pairs whose counts stay as they are left out.</summary>
    /// <returns>The groups and the changes they refer to by number; most pairs change alike.</returns>
    public (List<PairGroup> Groups, List<Dictionary<string, object?>> Changes) Grouped()
    {
        var groups = new List<PairGroup>();
        var changes = new List<Dictionary<string, object?>>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var keys = new PairYear[_pairs.Count];
        _pairs.Keys.CopyTo(keys, 0);
        Array.Sort(keys);
        var years = new List<PairDelta>();
        for (var i = 0; i < keys.Length;)
        {
            var (low, high, _) = keys[i];
            years.Clear();
            for (; i < keys.Length && keys[i].Low == low && keys[i].High == high; i++)
            {
                if (_pairs[keys[i]] is { IsNothing: false } delta)
                    years.Add(delta);
            }

            if (years.Count == 0)
                continue;
            // The numbers themselves are the key: making texts of a million changes would take most of the time.
            var signature = MemoryMarshal.Cast<PairDelta, char>(CollectionsMarshal.AsSpan(years));
            if (!numbers.TryGetValue(signature, out var number))
            {
                numbers[signature] = number = changes.Count;
                changes.Add(Sum(years).ToMap());
            }

            if (groups.Count == 0 || groups[^1].Low != low)
                groups.Add(new PairGroup(low, []));
            groups[^1].Others.Add((high, number));
        }

        return (groups, changes);
    }

    private static CountChange Sum(List<PairDelta> years)
    {
        var change = new CountChange();
        foreach (var delta in years)
        {
            change.Add("articles", delta.Articles, delta.Year);
            change.Add("paragraphs", delta.Paragraphs, delta.Year);
            change.Add("sentences", delta.Sentences, delta.Year);
        }

        return change;
    }

    private void CountPair(ArticleNode article, in Occurrence low, in Occurrence high, int year, int sign)
    {
        ref var delta = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, new PairYear(low.Entity, high.Entity, year), out _);
        delta = new PairDelta(
            year,
            delta.Articles + sign,
            delta.Paragraphs + (sign * CoMentionCounter.CountBoth(article, low, high, ByParagraph)),
            delta.Sentences + (sign * CoMentionCounter.CountBoth(article, low, high, BySentence)));
        if (sign < 0)
            _shrunk.Add((low.Entity, high.Entity));
    }

    private readonly record struct PairYear(int Low, int High, int Year) : IComparable<PairYear>
    {
        public int CompareTo(PairYear other)
        {
            var order = Low.CompareTo(other.Low);
            if (order == 0)
                order = High.CompareTo(other.High);
            return order == 0 ? Year.CompareTo(other.Year) : order;
        }
    }

    private readonly record struct PairDelta(int Year, int Articles, int Paragraphs, int Sentences)
    {
        public bool IsNothing => Articles == 0 && Paragraphs == 0 && Sentences == 0;
    }
}

using System.Runtime.InteropServices;
using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>How all stored counts change by the articles that one batch takes in and out; entities by their place in the batch.</summary>
internal sealed class Counts(int entities)
{
    private static readonly WindowRule BySentence = new(CoMentionScope.Sentence, CountingRule.OncePerWindow);
    private static readonly WindowRule ByParagraph = new(CoMentionScope.Paragraph, CountingRule.OncePerWindow);

    private readonly Dictionary<(int Low, int High, int Year), (int Articles, int Paragraphs, int Sentences)> _pairs = [];
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

    /// <summary>The changes of the pairs by lower entity: the entity, then each other one and the number of its change by turns.</summary>
    /// <returns>The groups and the changes they refer to; most pairs change alike.</returns>
    public (List<object?> Groups, List<object?> Changes) Grouped()
    {
        var groups = new List<object?>();
        var changes = new List<object?>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<int>? others = null;
        var (low, high) = (-1, -1);
        var change = new CountChange();
        foreach (var (key, delta) in _pairs.OrderBy(pair => pair.Key))
        {
            if ((key.Low, key.High) != (low, high))
                Close();
            if (key.Low != low)
                groups.Add(new object?[] { key.Low, others = [] });
            (low, high) = (key.Low, key.High);
            change.Add("articles", delta.Articles, key.Year);
            change.Add("paragraphs", delta.Paragraphs, key.Year);
            change.Add("sentences", delta.Sentences, key.Year);
        }

        Close();
        return (groups, changes);

        void Close()
        {
            if (high < 0)
                return;
            var signature = change.Signature();
            if (!numbers.TryGetValue(signature, out var number))
            {
                numbers[signature] = number = changes.Count;
                changes.Add(change.ToMap());
            }

            others!.Add(high);
            others.Add(number);
            change = new CountChange();
        }
    }

    private void CountPair(ArticleNode article, in Occurrence low, in Occurrence high, int year, int sign)
    {
        ref var delta = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (low.Entity, high.Entity, year), out _);
        delta = (
            delta.Articles + sign,
            delta.Paragraphs + (sign * CoMentionCounter.CountBoth(article, low, high, ByParagraph)),
            delta.Sentences + (sign * CoMentionCounter.CountBoth(article, low, high, BySentence)));
        if (sign < 0)
            _shrunk.Add((low.Entity, high.Entity));
    }
}

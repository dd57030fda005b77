using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// Articles that print the same text, but for small changes: those whose bodies resemble each other by <see cref="Reprints.LeastResemblance"/> or more, and those that
/// hang together by way of others. A function of the texts alone, whatever the order in which they came.
/// </summary>
internal sealed class ReprintClusters
{
    // 16 bands of 4 places: of pairs that resemble each other by 0.8, 1 in 5,000 is missed (1 - (1 - 0.8⁴)¹⁶).
    private const int Rows = 4, Bands = MinHash.Places / Rows;

    private readonly Dictionary<int, ArticleNode[]> _clusterOf = [];

    public ReprintClusters(GraphIndex index)
    {
        // The order of print: the first one is the original as far as the corpus tells.
        var articles = index.Articles.Filled().Where(article => (article.Likeness ??= MinHash.Of(article.Text!.Body)) is not null).Order(InPrint).ToArray();
        var heads = new int[articles.Length];
        for (var i = 0; i < heads.Length; i++)
            heads[i] = i;
        for (var band = 0; band < Bands; band++)
            JoinAlike(articles, heads, band);
        foreach (var cluster in Enumerable.Range(0, heads.Length).GroupBy(i => HeadOf(heads, i)).Where(cluster => cluster.Skip(1).Any()))
        {
            var members = cluster.Select(i => articles[i]).ToArray();
            foreach (var member in members)
                _clusterOf.Add(member.Ordinal, members);
        }
    }

    /// <summary>By day, undated last, then document key and place on the page.</summary>
    public static Comparer<ArticleNode> InPrint { get; } = Comparer<ArticleNode>.Create((a, b) =>
    {
        var order = (a.Date ?? DateOnly.MaxValue).CompareTo(b.Date ?? DateOnly.MaxValue);
        if (order == 0)
            order = a.Document.CompareTo(b.Document);
        return order == 0 ? a.Place.CompareTo(b.Place) : order;
    });

    /// <summary>The articles that print the same text as that one, itself included, in the order of print; empty when it stands alone.</summary>
    public IReadOnlyList<ArticleNode> Of(ArticleNode article) => _clusterOf.GetValueOrDefault(article.Ordinal, []);

    private static void JoinAlike(ArticleNode[] articles, int[] heads, int band)
    {
        var buckets = new Dictionary<(uint, uint, uint, uint), List<int>>();
        for (var i = 0; i < articles.Length; i++)
        {
            var places = articles[i].Likeness!.AsSpan(band * Rows, Rows);
            var key = (places[0], places[1], places[2], places[3]);
            if (!buckets.TryGetValue(key, out var bucket))
                buckets[key] = bucket = [];
            foreach (var other in bucket)
            {
                if (HeadOf(heads, i) != HeadOf(heads, other) && MinHash.Resemblance(articles[i].Likeness!, articles[other].Likeness!) >= Reprints.LeastResemblance)
                    heads[Math.Max(HeadOf(heads, i), HeadOf(heads, other))] = Math.Min(HeadOf(heads, i), HeadOf(heads, other));
            }

            bucket.Add(i);
        }
    }

    private static int HeadOf(int[] heads, int i)
    {
        while (heads[i] != i)
            i = heads[i] = heads[heads[i]];
        return i;
    }
}

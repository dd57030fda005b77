using System.Text;
using Graph.Model;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>
/// How much one transaction may hold. Halved when the server has too little memory or time for one, and grown back by each that goes through; for
/// one writer at a time.
/// </summary>
internal sealed class BatchSize
{
    /// <summary>Articles a transaction holds at most.</summary>
    public const int MostArticles = 2_000;

    /// <summary>Bytes of text: some tens of megabytes of the server's transaction memory.</summary>
    private const long MostBytes = 12_000_000;

    /// <summary>Pairs of entities that an article names, which take more memory than its text.</summary>
    private const long MostPairs = 500_000;

    // What goes through lets the next one be larger by an eighth.
    private const double Growth = 1.125, Least = 1.0 / 4096;

    private double _share = 1;

    /// <summary>The documents from a place on that one transaction takes: at least one.</summary>
    public IReadOnlyList<DocumentFacts> Take(IReadOnlyList<DocumentFacts> facts, int from)
    {
        var batch = new List<DocumentFacts>();
        long articles = 0, bytes = 0, pairs = 0;
        for (var i = from; i < facts.Count; i++)
        {
            articles += facts[i].Articles.Count;
            bytes += facts[i].Articles.Sum(one => (long)Encoding.UTF8.GetByteCount(one.Article.Body));
            pairs += facts[i].Articles.Sum(PairsOf);
            if (batch.Count > 0 && (articles > MostArticles * _share || bytes > MostBytes * _share || pairs > MostPairs * _share))
                break;
            batch.Add(facts[i]);
        }

        return batch;
    }

    /// <summary>A transaction went through.</summary>
    public void Grow() => _share = Math.Min(1, _share * Growth);

    /// <summary>A transaction was too large: the next one takes half of it.</summary>
    public void Halve(IReadOnlyList<DocumentFacts> batch)
    {
        // Below the documents' own number first: a share that still lets all of them in would change nothing.
        do
            _share /= 2;
        while (_share > Least && Take(batch, 0).Count > (batch.Count + 1) / 2);
    }

    private static long PairsOf(ArticleFacts facts)
    {
        long entities = facts.Mentions.Select(mention => mention.Entity).Distinct().Count();
        return entities * (entities - 1) / 2;
    }
}

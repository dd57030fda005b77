using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>A graph that lives as long as the process.</summary>
public sealed class MemoryGraphStore : IGraphStore
{
    private readonly GraphIndexWriter _writer = new();
    private readonly Lock _writing = new();
    private volatile GraphIndex _index;
    private volatile IngestRecord? _lastIngest;

    /// <summary>An empty graph.</summary>
    public MemoryGraphStore()
    {
        _index = _writer.Publish();
    }

    /// <inheritdoc/>
    public string Location => "memory";

    /// <inheritdoc/>
    public ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default) =>
        new(PutMany([facts])[0]);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default) =>
        new(PutMany(facts));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<DocumentKey, string>> ContentHashesAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation = default) =>
        new(_index.ContentHashes(keys));

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default)
    {
        lock (_writing)
        {
            if (_writer.Document(key) is not { } document)
                return new(false);
            _writer.Remove(document);
            _index = _writer.Publish();
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default)
    {
        _lastIngest = record;
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IngestRecord?> LastIngestAsync(CancellationToken cancellation = default) => new(_lastIngest);

    /// <inheritdoc/>
    public ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default) =>
        new(new IndexSnapshot(_index, HeldArticles.Instance));

    /// <inheritdoc/>
    public IAsyncEnumerable<DocumentFacts> ReadDocumentsAsync(CancellationToken cancellation = default) =>
        DocumentReader.Read(_index, HeldArticles.Facts).ToAsyncEnumerable();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;

    private PutOutcome[] PutMany(IReadOnlyList<DocumentFacts> facts)
    {
        foreach (var one in facts)
            FactsCheck.Check(one);
        lock (_writing)
        {
            var outcomes = facts.Select(Put).ToArray();
            _index = _writer.Publish();
            return outcomes;
        }
    }

    private PutOutcome Put(DocumentFacts facts)
    {
        var outcome = PutOutcome.Added;
        if (_writer.Document(facts.Document.Key) is { } known)
        {
            if (known.Document.ContentHash == facts.Document.ContentHash)
                return PutOutcome.Unchanged;
            _writer.Remove(known);
            outcome = PutOutcome.Replaced;
        }

        var articles = new List<ArticleNode>(facts.Articles.Count);
        foreach (var article in facts.Articles)
        {
            var node = ArticleNodeBuilder.Build(article, _writer.OrdinalOf(article.Article.Id), locator: 0, _writer.OrdinalOf);
            node.Held = article;
            articles.Add(node);
        }

        var forms = facts.Entities.Select(_writer.FormOf).ToArray();
        _writer.Add(new DocumentNode(facts.Document, [.. articles.Select(article => article.Ordinal)], forms), articles);
        return outcome;
    }
}

using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>
/// The newest version of the graph that was asked for, in memory and without its texts. Read whole once; from then on brought forward by the
/// documents that were written since.
/// </summary>
internal sealed class SharedIndex(IAsyncSession session, FactsReader facts) : IDisposable
{
    /// <summary>Documents a request brings: some megabytes.</summary>
    private const int PageSize = 500;

    private const long NoVersion = -1;

    private readonly SemaphoreSlim _reading = new(1);
    private GraphIndexWriter _writer = new();
    private volatile Kept? _kept;
    private long _version = NoVersion;

    /// <summary>The graph of a version; null when the server's has moved on and it was not read in time.</summary>
    public async Task<GraphIndex?> AtAsync(long version, ulong fingerprint, CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            if (AtHand(version, fingerprint) is { } held)
                return held;
            // An older version than the one at hand is a server that was set back, or a snapshot that came too late.
            if (version > _version && _version != NoVersion && await BringForwardAsync(version, fingerprint, cancellation) is { } forward)
                return Keep(new Kept(version, forward, HoldsTexts));
            return await ReadAllAsync(version, fingerprint, cancellation) is { } whole ? Keep(new Kept(version, whole, HadTexts: false)) : null;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Whether texts were read for the graph at hand, or for the one that was brought forward to it.</summary>
    public bool HoldsTexts => _kept is { } kept && (kept.HadTexts || kept.Index.HasTexts);

    /// <summary>The graph of a version, if nothing has to be read for it.</summary>
    public GraphIndex? AtHand(long version, ulong fingerprint) =>
        _kept is { } kept && kept.Version == version && kept.Index.Fingerprint == fingerprint ? kept.Index : null;

    /// <summary>Keeps what a document says, for snapshots that go on showing it when it is gone from the server.</summary>
    public void Hold(DocumentFacts document)
    {
        foreach (var article in document.Articles)
        {
            if (_kept?.Index.Article(article.Article.Id) is { } node)
                node.Held = article;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    /// <summary>A graph of some articles alone.</summary>
    /// <param name="entities">What they mention.</param>
    /// <param name="articles">Each as a document's row has it, with the key and the content of its document.</param>
    public static GraphIndex Of(IReadOnlyList<Entity> entities, IEnumerable<List<object?>> articles)
    {
        var writer = new GraphIndexWriter();
        EntityForm[] forms = [.. entities.OrderBy(entity => entity.Id).Select(writer.FormOf)];
        // One that mentions nothing, so that entities are there even where no article is.
        writer.Add(new DocumentNode(new Document(new DocumentKey(""), "", ""), [], forms), []);
        foreach (var document in articles.Select(one => (Stored: (Dictionary<string, object?>)one[0]!, Mentions: (List<object?>)one[1]!)).GroupBy(one => (string)one.Stored["document"]!))
        {
            var key = new DocumentKey(document.Key);
            var nodes = document.Select(one => StoredArticle.ReadNode(key, one.Stored, one.Mentions, writer)).OrderBy(node => node.Place).ToArray();
            var hash = (string)document.First().Stored["contentHash"]!;
            writer.Add(new DocumentNode(new Document(key, hash, ""), [.. nodes.Select(node => node.Ordinal)], forms), nodes);
        }

        return writer.Publish();
    }

    private GraphIndex Keep(Kept kept)
    {
        _version = kept.Version;
        _kept = kept;
        return kept.Index;
    }

    private async Task<GraphIndex?> BringForwardAsync(long version, ulong fingerprint, CancellationToken cancellation)
    {
        if (await ReadAsync(CypherTexts.IndexChanged, version, _version, cancellation) is not { } changed)
            return null;
        Apply(changed);
        var index = _writer.Publish();
        if (index.Fingerprint == fingerprint)
            return index;
        // Something was removed, which leaves no trace on the server but its absence.
        var row = (await session.ExecuteReadAsync(new Query(CypherTexts.DocumentKeys), cancellation)).Records[0];
        var keys = row.Get<List<object?>>("keys").Cast<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var document in index.Documents.Filled().Where(document => !keys.Contains(document.Document.Key.Value)))
            _writer.Remove(document);
        index = _writer.Publish();
        return index.Fingerprint == fingerprint ? index : null;
    }

    private async Task<GraphIndex?> ReadAllAsync(long version, ulong fingerprint, CancellationToken cancellation)
    {
        if (await ReadAsync(CypherTexts.IndexAll, version, NoVersion, cancellation) is not { } all)
            return null;
        _version = NoVersion;
        _writer = new GraphIndexWriter();
        Apply(all);
        var index = _writer.Publish();
        // A commit that was half visible while it was read shows here.
        return index.Fingerprint == fingerprint ? index : null;
    }

    /// <summary>All rows of one version; null when the graph moved while they were read.</summary>
    private async Task<Rows?> ReadAsync(string statement, long version, long since, CancellationToken cancellation)
    {
        var documents = new List<Record>();
        for (var after = ""; ;)
        {
            var parameters = new Dictionary<string, object?> { ["since"] = since, ["after"] = after, ["limit"] = PageSize };
            var page = (await session.ExecuteReadAsync(new Query(statement, parameters), cancellation)).Records;
            if (page.Any(row => row.Get<long>("version") != version))
                return null;
            documents.AddRange(page);
            if (page.Count < PageSize)
                break;
            after = page[^1].Get<string>("key");
        }

        string[]? ids = since == NoVersion ? null : [.. documents.SelectMany(FactsReader.FormsOf).Distinct(StringComparer.Ordinal)];
        var forms = await facts.FormsAsync(ids, cancellation);
        var end = (await session.ExecuteReadAsync(new Query(CypherTexts.GraphState), cancellation)).Records[0];
        return end.Get<long>("version") == version && documents.SelectMany(FactsReader.FormsOf).All(forms.ContainsKey) ? new Rows(documents, forms) : null;
    }

    private void Apply(Rows rows)
    {
        foreach (var row in rows.Documents)
        {
            var document = new Document(new DocumentKey(row.Get<string>("key")), row.Get<string>("contentHash"), row.Get<string>("page"));
            if (_writer.Document(document.Key) is { } known)
                _writer.Remove(known);
            // Entities are numbered before the articles that mention them.
            EntityForm[] forms = [.. FactsReader.FormsOf(row).Select(form => rows.Forms[form]).OrderBy(entity => entity.Id).Select(_writer.FormOf)];
            var articles = row.Get<List<object?>>("articles").Cast<List<object?>>()
                .Select(one => StoredArticle.ReadNode(document.Key, (Dictionary<string, object?>)one[0]!, (List<object?>)one[1]!, _writer))
                .OrderBy(article => article.Place).ToArray();
            _writer.Add(new DocumentNode(document, [.. articles.Select(article => article.Ordinal)], forms), articles);
        }
    }

    private sealed record Kept(long Version, GraphIndex Index, bool HadTexts);

    private sealed record Rows(IReadOnlyList<Record> Documents, Dictionary<string, Entity> Forms);
}

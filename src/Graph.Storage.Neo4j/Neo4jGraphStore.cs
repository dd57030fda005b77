using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;
using Graph.Storage.Neo4j.Writing;

namespace Graph.Storage.Neo4j;

/// <summary>
/// A graph in a Neo4j server. Each batch of documents is one statement in one transaction. Nothing is asked of the server before the first
/// call, so a service can be there before the server is.
/// </summary>
/// <remarks>
/// Any number of programs may write to one server: they take turns. A write whose outcome is unknown, because the server or the way to it
/// failed, is sent again; the statement itself tells whether it was done already.
/// </remarks>
public sealed class Neo4jGraphStore : IGraphStore
{
    /// <summary>The newest schema this program knows.</summary>
    private const int Schema = 1;

    /// <summary>Text characters a batch holds at most: some tens of megabytes of the server's transaction memory.</summary>
    private const int MaxCharacters = 4_000_000;

    private const int MaxArticles = 2_000;

    /// <summary>How often a batch is planned anew because another program changed one of its documents meanwhile.</summary>
    private const int MaxPlans = 20;

    private static readonly Version Oldest = new(5, 26);

    private readonly IDriver _driver;
    private readonly IAsyncSession _session;
    private readonly FactsReader _facts;
    private readonly SemaphoreSlim _preparing = new(1);
    private readonly SemaphoreSlim _writing = new(1);
    private readonly SemaphoreSlim _loading = new(1);
    private volatile bool _prepared;
    private readonly ConcurrentDictionary<Neo4jSnapshot, bool> _open = [];
    private volatile Loaded? _loaded;

    /// <summary>A store on a server.</summary>
    /// <param name="options">Where it is and who asks.</param>
    public Neo4jGraphStore(Neo4jOptions options)
        : this(options, new HttpDriver(options))
    {
    }

    internal Neo4jGraphStore(Neo4jOptions options, IDriver driver)
    {
        Location = options.ToString();
        _driver = driver;
        _session = driver.AsyncSession();
        _facts = new FactsReader(_session);
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <inheritdoc/>
    public async ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default) =>
        (await PutManyAsync([facts], cancellation))[0];

    /// <summary>Takes in many documents, in order, in as few transactions as the server's memory allows: one for up to 2,000 articles.</summary>
    /// <returns>What became of each, in the order given.</returns>
    /// <exception cref="GraphStoreException">The store cannot be written. Earlier transactions of the same call stay.</exception>
    public async ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default)
    {
        foreach (var one in facts)
            FactsCheck.Check(one);
        var outcomes = new List<PutOutcome>(facts.Count);
        await WriteAsync(
            async () =>
            {
                foreach (var batch in Batches(facts))
                    outcomes.AddRange(await PutBatchAsync(batch, cancellation));
                return true;
            },
            cancellation);
        return outcomes;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default) => await WriteAsync(
        async () =>
        {
            var removed = false;
            for (var plan = 0; plan < MaxPlans; plan++)
            {
                if (await _facts.ReadAsync([key], cancellation) is not [var old])
                    return removed;
                // Should the answer be lost and the statement sent again, it finds the document gone: that was this program.
                removed = true;
                if (await SendAsync([new DocumentChange(key, old, null)], cancellation) is null)
                    return true;
            }

            throw Busy();
        },
        cancellation);

    /// <inheritdoc/>
    public async ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default)
    {
        await PrepareAsync(cancellation);
        return await GuardAsync<IGraphSnapshot>(async () =>
        {
            var (version, fingerprint) = await StateAsync(cancellation);
            var snapshot = new Neo4jSnapshot(this, _session, version, fingerprint);
            _open.TryAdd(snapshot, true);
            return snapshot;
        });
    }

    /// <summary>A snapshot that nobody asks any more.</summary>
    internal void Close(Neo4jSnapshot snapshot) => _open.TryRemove(snapshot, out _);

    /// <inheritdoc/>
    public async IAsyncEnumerable<DocumentFacts> ReadDocumentsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await PrepareAsync(cancellation);
        var (version, _) = await GuardAsync(() => StateAsync(cancellation));
        for (var after = ""; ;)
        {
            var last = after;
            var page = await GuardAsync(() => _facts.ReadNextAsync(version, last, cancellation)) ?? throw Busy();
            if (page.Count == 0)
                yield break;
            foreach (var facts in page)
                yield return facts;
            after = page[^1].Document.Key.Value;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _driver.DisposeAsync();
        _preparing.Dispose();
        _writing.Dispose();
        _loading.Dispose();
    }

    private static IEnumerable<IReadOnlyList<DocumentFacts>> Batches(IReadOnlyList<DocumentFacts> facts)
    {
        var batch = new List<DocumentFacts>();
        long characters = 0, articles = 0;
        foreach (var one in facts)
        {
            var size = one.Articles.Sum(article => (long)article.Article.Body.Length);
            if (batch.Count > 0 && (characters + size > MaxCharacters || articles + one.Articles.Count > MaxArticles))
            {
                yield return batch;
                batch = [];
                characters = articles = 0;
            }

            batch.Add(one);
            characters += size;
            articles += one.Articles.Count;
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private async Task<IReadOnlyList<PutOutcome>> PutBatchAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        try
        {
            return await PutOnceAsync(facts, cancellation);
        }
        catch (Neo4jException e) when (e.IsTooLarge && facts.Count > 1)
        {
            // The server holds less than was thought: what one half needs is about half.
            var half = facts.Count / 2;
            var first = await PutBatchAsync([.. facts.Take(half)], cancellation);
            return [.. first, .. await PutBatchAsync([.. facts.Skip(half)], cancellation)];
        }
    }

    /// <summary>Puts a batch in one transaction. At first every document is taken for new: on a first load no question has to be asked before.</summary>
    private async Task<IReadOnlyList<PutOutcome>> PutOnceAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        // Of several that bear one key the last one stands.
        var last = facts.GroupBy(one => one.Document.Key).ToDictionary(group => group.Key, group => group.Last());
        var known = new Dictionary<DocumentKey, DocumentFacts>();
        var hashes = new Dictionary<DocumentKey, string>();
        Dictionary<DocumentKey, string>? sent = null;
        for (var plan = 0; plan < MaxPlans; plan++)
        {
            var changes = last
                .Where(one => hashes.GetValueOrDefault(one.Key) != one.Value.Document.ContentHash)
                .Select(one => new DocumentChange(one.Key, known.GetValueOrDefault(one.Key), one.Value))
                .ToArray();
            var before = new Dictionary<DocumentKey, string>(hashes);
            if (changes.Length == 0)
                return Outcomes(facts, sent ?? before);
            if (await SendAsync(changes, cancellation) is not { } stale)
                return Outcomes(facts, before);
            sent = plan == 0 ? null : before;
            foreach (var (key, hash) in stale)
            {
                if (hash.Length == 0)
                    hashes.Remove(key);
                else
                    hashes[key] = hash;
                known.Remove(key);
            }

            var changed = stale.Where(one => one.Hash.Length > 0 && one.Hash != last[one.Key].Document.ContentHash).Select(one => one.Key).ToArray();
            if (changed.Length == 0)
                continue;
            foreach (var old in await _facts.ReadAsync(changed, cancellation))
            {
                known[old.Document.Key] = old;
                hashes[old.Document.Key] = old.Document.ContentHash;
            }
        }

        throw Busy();
    }

    private static PutOutcome[] Outcomes(IReadOnlyList<DocumentFacts> facts, Dictionary<DocumentKey, string> before)
    {
        var now = new Dictionary<DocumentKey, string>(before);
        var outcomes = new PutOutcome[facts.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var document = facts[i].Document;
            outcomes[i] = !now.TryGetValue(document.Key, out var hash) ? PutOutcome.Added
                : hash == document.ContentHash ? PutOutcome.Unchanged
                : PutOutcome.Replaced;
            now[document.Key] = document.ContentHash;
        }

        return outcomes;
    }

    /// <summary>Sends one batch.</summary>
    /// <returns>Null when it is written; otherwise the documents that are not as expected, with their hashes, empty where there is none.</returns>
    private async Task<IReadOnlyList<(DocumentKey Key, string Hash)>?> SendAsync(IReadOnlyList<DocumentChange> changes, CancellationToken cancellation)
    {
        var result = await _session.ExecuteWriteAsync(BatchPlan.Write(changes), cancellation);
        var stale = result.Records[0].Get<List<object?>>("stale");
        return stale.Count == 0
            ? null
            : stale.ConvertAll(one => (new DocumentKey((string)((List<object?>)one!)[0]!), (string)((List<object?>)one)[1]!));
    }

    private async Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        await _writing.WaitAsync(cancellation);
        try
        {
            // Whoever holds a snapshot of this program goes on seeing what it shows: after the write the server could not tell.
            foreach (var snapshot in _open.Keys)
                await snapshot.PinAsync(cancellation);
            return await GuardAsync(write);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The whole graph of one moment in memory; null when the server's has moved on and it was not read in time.</summary>
    internal async Task<GraphIndex?> IndexAtAsync(long version, ulong fingerprint, CancellationToken cancellation)
    {
        await _loading.WaitAsync(cancellation);
        try
        {
            if (_loaded is { } held && held.Version == version)
                return held.Index;
            if (await _facts.ReadAllAsync(version, cancellation) is not { } documents)
                return null;
            var index = IndexOf(documents);
            // A commit that was half visible while it was read shows here.
            if (index.Fingerprint != fingerprint || (await StateAsync(cancellation)).Version != version)
                return null;
            _loaded = new Loaded(version, index);
            return index;
        }
        finally
        {
            _loading.Release();
        }
    }

    internal static GraphIndex IndexOf(IReadOnlyList<DocumentFacts> documents)
    {
        var writer = new GraphIndexWriter();
        foreach (var facts in documents)
        {
            var articles = new List<ArticleNode>(facts.Articles.Count);
            foreach (var article in facts.Articles)
            {
                var node = ArticleNodeBuilder.Build(article, writer.OrdinalOf(article.Article.Id), locator: 0, writer.OrdinalOf);
                node.Held = article;
                articles.Add(node);
            }

            writer.Add(new DocumentNode(facts.Document, [.. articles.Select(article => article.Ordinal)], [.. facts.Entities.Select(writer.FormOf)]), articles);
        }

        return writer.Publish();
    }

    private async Task<(long Version, ulong Fingerprint)> StateAsync(CancellationToken cancellation)
    {
        var row = (await _session.ExecuteReadAsync(new Query(CypherTexts.GraphState), cancellation)).Records[0];
        return (row.Get<long>("version"), ((ulong)row.Get<long>("high") << 32) | (ulong)row.Get<long>("low"));
    }

    /// <summary>Looks at the server's version and brings its schema to the newest, once.</summary>
    private async Task PrepareAsync(CancellationToken cancellation)
    {
        if (_prepared)
            return;
        await _preparing.WaitAsync(cancellation);
        try
        {
            if (!_prepared)
                await GuardAsync(() => MigrateAsync(cancellation));
            _prepared = true;
        }
        finally
        {
            _preparing.Release();
        }
    }

    private async Task<bool> MigrateAsync(CancellationToken cancellation)
    {
        var version = await _driver.GetServerVersionAsync(cancellation);
        if (version < Oldest)
            throw new StoreUnavailableException(StoreProblem.NotAStore, Location, $"the server is Neo4j {version}; {Oldest} or newer is needed.");
        var rows = (await _session.ExecuteReadAsync(new Query(CypherTexts.SchemaVersion), cancellation)).Records;
        var found = rows.Count == 0 ? 0 : (int)rows[0].Get<long>("schema");
        if (found > Schema)
            throw new StoreTooNewException(Location, found, Schema);
        if (found == Schema)
            return true;
        // A graph without a schema comes from import files.
        foreach (var step in rows.Count == 0 ? CypherTexts.Migration : [.. CypherTexts.AfterImport, .. CypherTexts.Migration])
            await _session.ExecuteWriteAsync(new Query(step), cancellation);
        return true;
    }

    internal async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Neo4jException e)
        {
            throw e.IsSecurity
                ? new StoreUnavailableException(
                    StoreProblem.NoAccess, Location, "the server refuses the user or the password; set GRAPH_NEO4J_USER and GRAPH_NEO4J_PASSWORD.", e)
                : e.IsUnreachable
                    ? new StoreUnavailableException(StoreProblem.Unreachable, Location, e.Message, e)
                    : new StoreUnavailableException(StoreProblem.NotAStore, Location, $"the server refused: {e.Code}.", e);
        }
    }

    /// <summary>The graph moved while a snapshot of it was asked.</summary>
    internal StoreUnavailableException Moved() =>
        new(StoreProblem.Changed, Location, "another program changed the graph while the question was answered; ask again.");

    private StoreUnavailableException Busy() =>
        new(StoreProblem.Busy, Location, "other programs change it faster than it can be read; try again when they are done.");

    private sealed record Loaded(long Version, GraphIndex Index);
}

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
    private static readonly Version Oldest = new(5, 26);

    private readonly IDriver _driver;
    private readonly IAsyncSession _session;
    private readonly FactsReader _facts;
    private readonly DocumentWriter _documents;
    private readonly SharedIndex _index;
    private readonly SemaphoreSlim _preparing = new(1);
    private readonly SemaphoreSlim _writing = new(1);
    private volatile bool _prepared;
    private readonly ConcurrentDictionary<Neo4jSnapshot, bool> _open = [];

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
        AnswersFromMemory = options.AnswersFromMemory;
        _session = driver.AsyncSession();
        _facts = new FactsReader(_session);
        _index = new SharedIndex(_session, _facts);
        _documents = new DocumentWriter(_session, _facts, _index.Hold);
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <inheritdoc/>
    public async ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default) =>
        (await PutManyAsync([facts], cancellation))[0];

    /// <summary>Takes in many documents, in order, in as few transactions as the server's memory allows: one for up to 2,000 articles of ordinary length.</summary>
    /// <returns>What became of each, in the order given.</returns>
    /// <exception cref="GraphStoreException">The store cannot be written. Earlier transactions of the same call stay.</exception>
    public async ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default)
    {
        foreach (var one in facts)
            FactsCheck.Check(one);
        return await WriteAsync(() => _documents.PutAsync(facts, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<DocumentKey, string>> ContentHashesAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation = default)
    {
        await PrepareAsync(cancellation);
        return await GuardAsync(() => _facts.ContentHashesAsync(keys, cancellation));
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default) =>
        await WriteAsync(() => _documents.RemoveAsync(key, cancellation), cancellation);

    /// <inheritdoc/>
    public async ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default)
    {
        await PrepareAsync(cancellation);
        await GuardAsync(async () =>
        {
            await IngestRecords.WriteAsync(_session, record, cancellation);
            return true;
        });
    }

    /// <inheritdoc/>
    public async ValueTask<IngestRecord?> LastIngestAsync(CancellationToken cancellation = default)
    {
        await PrepareAsync(cancellation);
        return await GuardAsync(() => IngestRecords.ReadLastAsync(_session, cancellation));
    }

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

    /// <summary>
    /// Reads the graph into memory, texts too, so that questions are answered there from now on. Questions asked meanwhile go to the server; a
    /// program that asks only one or two need not call this.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The server is away, or another program changed the graph while it was read.</exception>
    public async Task ReadIntoMemoryAsync(CancellationToken cancellation = default)
    {
        await using var snapshot = await OpenSnapshotAsync(cancellation);
        await ((Neo4jSnapshot)snapshot).ReadIntoMemoryAsync(cancellation);
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
        _index.Dispose();
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

    /// <summary>The whole graph of one version in memory, but for the texts; null when the server's has moved on and it was not read in time.</summary>
    internal Task<GraphIndex?> IndexAtAsync(long version, ulong fingerprint, CancellationToken cancellation) =>
        _index.AtAsync(version, fingerprint, cancellation);

    /// <inheritdoc cref="Neo4jOptions.AnswersFromMemory"/>
    internal bool AnswersFromMemory { get; }

    /// <summary>The same where it is at hand already and may be used instead of the server; null otherwise.</summary>
    internal GraphIndex? IndexAtHand(long version, ulong fingerprint) => AnswersFromMemory ? _index.AtHand(version, fingerprint) : null;

    /// <summary>Whether the graph in memory has its texts, all but those of the latest articles.</summary>
    internal bool HoldsTexts => _index.HoldsTexts;

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
        await new Schema(_session, Location).BringForwardAsync(cancellation);
        return true;
    }

    internal async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (ChangedTooOftenException)
        {
            throw Busy();
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
}

using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>
/// A store for a program that stays: where another file is put in its place, the next question is answered from that one. A question sees one of both, never some of
/// each: what it still reads of the old file it reads from there, or it is asked once more. What is written goes into the file that was opened first, or is refused.
/// </summary>
/// <remarks>
/// SQLite knows a file's log, and the memory programs share over it, by name alone (https://www.sqlite.org/howtocorrupt.html, 2.4). So the old file is closed before the
/// new one is opened, and the new one only where <see cref="Successor"/> says that nothing of the old one's is left; until then every question is refused with what to do.
/// </remarks>
public sealed class StoreToServe : IGraphStore
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _opening = new(1);
    private readonly string _path;
    private readonly Func<string, SqliteGraphStore> _open;
    private readonly Action<string>? _told;
    private readonly SqliteGraphStore _written;
    private volatile SqliteGraphStore _store;

    private StoreToServe(string path, Func<string, SqliteGraphStore> open, Action<string>? told)
    {
        (_path, _open, _told) = (path, open, told);
        _store = _written = open(path);
    }

    /// <inheritdoc/>
    public string Location => _store.Location;

    /// <inheritdoc/>
    public bool IsReadOnly => _store.IsReadOnly;

    /// <summary>Opens the store.</summary>
    /// <param name="path">The file.</param>
    /// <param name="open">Opens it, and what takes its place: to write (<see cref="SqliteGraphStore.Open"/>) or to read (<see cref="SqliteGraphStore.OpenToRead"/>).</param>
    /// <param name="told">Told in a sentence each time another file was opened in its place.</param>
    /// <exception cref="GraphStoreException">It cannot be opened.</exception>
    public static StoreToServe Open(string path, Func<string, SqliteGraphStore> open, Action<string>? told = null) => new(path, open, told);

    /// <summary>Looks every second whether another file stands there, so that it is open before it is asked, and before another program opens it beside the old one's log.</summary>
    /// <param name="clock">What the seconds are measured by.</param>
    /// <param name="cancellation">Ends it, without an error.</param>
    public async Task WatchAsync(TimeProvider clock, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                try
                {
                    if (_store is { IsSame: false } old)
                        await OpenAgainAsync(old, cancellation);
                }
                catch (GraphStoreException)
                {
                    // Who asks is told.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It was to end.
        }
    }

    /// <inheritdoc/>
    public ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default) => _written.PutAsync(facts, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default) =>
        _written.PutManyAsync(facts, cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default) => _written.RemoveAsync(key, cancellation);

    /// <inheritdoc/>
    public ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default) => _written.RecordAsync(record, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<DocumentKey, string>> ContentHashesAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation = default) =>
        AskAsync(store => store.ContentHashesAsync(keys, cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask<IngestRecord?> LastIngestAsync(CancellationToken cancellation = default) =>
        AskAsync(store => store.LastIngestAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default) =>
        AskAsync(store => store.OpenSnapshotAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<DocumentFacts> ReadDocumentsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var snapshot = await OpenSnapshotAsync(cancellation);
        await foreach (var facts in _store.ReadDocumentsAsync(cancellation))
            yield return facts;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _opening.Dispose();
        return _store.DisposeAsync();
    }

    private async ValueTask<T> AskAsync<T>(Func<SqliteGraphStore, ValueTask<T>> question, CancellationToken cancellation)
    {
        var store = _store;
        while (true)
        {
            try
            {
                return await question(store);
            }
            catch (StoreUnavailableException e) when (e.Problem == StoreProblem.Replaced)
            {
                store = await OpenAgainAsync(store, cancellation);
            }
        }
    }

    private async ValueTask<SqliteGraphStore> OpenAgainAsync(SqliteGraphStore old, CancellationToken cancellation)
    {
        await _opening.WaitAsync(cancellation);
        try
        {
            if (_store != old)
                return _store;
            await old.DisposeAsync();
            // Where there is no store yet, or half of one, this question is refused, and the next one looks again.
            Successor.Check(_path, old);
            _store = _open(_path);
            _told?.Invoke($"{Location}: was replaced or changed by another program; answering from what stands there now.");
            return _store;
        }
        finally
        {
            _opening.Release();
        }
    }
}

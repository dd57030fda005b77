using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>
/// A store that may only be read, for a program that stays: where another file is put in its place, the next question is answered from that one. A question sees one of
/// both, never some of each: what it still reads of the old file it reads from there, or it is asked once more.
/// </summary>
/// <remarks>
/// Only a file that is taken for one that nobody changes can be changed for another (<see cref="SqliteFile.IsSealed"/>): beside one that others write, the memory
/// that SQLite shares with them is of the old file, and opening the new one would make it anew under its readers. Then every question is refused with what to do.
/// </remarks>
public sealed class StoreToRead : IGraphStore
{
    private readonly SemaphoreSlim _opening = new(1);
    private readonly string _path;
    private readonly Action<string>? _told;
    private volatile SqliteGraphStore _store;

    private StoreToRead(string path, SqliteGraphStore store, Action<string>? told) => (_path, _store, _told) = (path, store, told);

    /// <inheritdoc/>
    public string Location => _store.Location;

    /// <inheritdoc/>
    public bool IsReadOnly => true;

    /// <summary>Opens the store, as <see cref="SqliteGraphStore.OpenToRead"/> does.</summary>
    /// <param name="path">The file.</param>
    /// <param name="told">Told in a sentence each time another file was opened in its place.</param>
    /// <exception cref="StoreTooNewException">A newer version of this program wrote it.</exception>
    /// <exception cref="StoreUnavailableException">It is no store, is damaged, was written by an older version of this program, or may not be read.</exception>
    public static StoreToRead Open(string path, Action<string>? told = null) => new(path, SqliteGraphStore.OpenToRead(path), told);

    /// <inheritdoc/>
    public ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default) => _store.PutAsync(facts, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default) =>
        _store.PutManyAsync(facts, cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default) => _store.RemoveAsync(key, cancellation);

    /// <inheritdoc/>
    public ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default) => _store.RecordAsync(record, cancellation);

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
        try
        {
            return await question(store);
        }
        catch (StoreUnavailableException e) when (e.Problem == StoreProblem.Replaced && store.IsSealed)
        {
            return await question(await OpenAgainAsync(store, cancellation));
        }
    }

    private async ValueTask<SqliteGraphStore> OpenAgainAsync(SqliteGraphStore old, CancellationToken cancellation)
    {
        await _opening.WaitAsync(cancellation);
        try
        {
            if (_store != old)
                return _store;
            // Where there is no store yet, or half of one, this question is refused, and the next one looks again.
            _store = SqliteGraphStore.OpenToRead(_path);
            await old.DisposeAsync();
            _told?.Invoke($"{Location}: was replaced or changed by another program; answering from what stands there now.");
            return _store;
        }
        finally
        {
            _opening.Release();
        }
    }
}

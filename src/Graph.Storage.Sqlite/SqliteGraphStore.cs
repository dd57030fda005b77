using System.Globalization;
using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Sqlite.Schema;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// A graph in one SQLite file. Opening reads everything but the texts into memory; from then on questions are answered there, and only the
/// texts an answer shows are read from the file.
/// </summary>
/// <remarks>
/// Several programs may use one file: each write is one transaction, a writer waits for another, and readers see what others wrote with the
/// next snapshot they open. A kill at any moment leaves the last complete transaction.
/// </remarks>
public sealed class SqliteGraphStore : IGraphStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SqliteFile _file;
    private readonly SqliteArticles _articles;
    private readonly FileIdentity _identity;
    private readonly StoreWriter _writer;
    private readonly StoreFollower _follower;

    private SqliteGraphStore(SqliteFile file, bool isReadOnly)
    {
        _file = file;
        IsReadOnly = isReadOnly;
        _identity = FileIdentity.Of(file, Patience);
        SqliteFile? watch = null;
        try
        {
            watch = file.AnotherToRead(Patience);
            _articles = new SqliteArticles(_identity);
            _writer = new StoreWriter(file);
            _follower = new StoreFollower(_writer, watch, _identity, isReadOnly);
            // All connections are to one file, which stood still where nobody is to change it.
            if (file.HasMoved)
                throw new StoreUnavailableException(StoreProblem.Replaced, file.Path, "another store was put in its place while it was opened; try again.");
            _identity.Check();
        }
        catch
        {
            // Whoever tries again may find another file there, beside which none of this one's connections may stay open.
            watch?.Dispose();
            _identity.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public string Location => $"sqlite:{_file.Path}";

    /// <inheritdoc/>
    public bool IsReadOnly { get; }

    /// <summary>Whether it is read as a file that nobody changes.</summary>
    internal bool IsSealed => _identity.IsSealed;

    /// <summary>Whether the file that was opened still stands at its path, and is open.</summary>
    internal bool IsSame => _identity.IsSame;

    /// <summary>Whether what stood in the log of a file that was moved away is in that file.</summary>
    internal bool IsLogEmptied => _follower.IsLogEmptied;

    /// <summary>Opens the store in a file, which is made with its folder where it does not exist and brought to the newest schema.</summary>
    /// <param name="path">The file.</param>
    /// <param name="waiting">Told once, in a sentence, when this or a later write waits for another program's, and for which.</param>
    /// <exception cref="StoreTooNewException">A newer version of this program wrote it; it is left untouched.</exception>
    /// <exception cref="StoreUnavailableException">It is no store, is damaged, or may not be opened or written.</exception>
    public static SqliteGraphStore Open(string path, Action<string>? waiting = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, Patience, waiting);
        try
        {
            Migrations.Check(file);
            file.ExecuteInTurn("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY");
            // Rows of one transaction come in an order that suits the index; FindDamage checks the references.
            file.Execute("PRAGMA foreign_keys = OFF");
            Migrations.Run(file);
            var store = new SqliteGraphStore(file, isReadOnly: false);
            try
            {
                store.CountAll();
            }
            catch
            {
                store.Close();
                throw;
            }

            // Only now: loading reads everything once, and pages kept from it would serve nobody.
            file.Execute("PRAGMA cache_size = -65536");
            return store;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Opens a store that may not be written, in a folder of others or on a disk that is only read, for questions alone. Nothing is made beside it.</summary>
    /// <remarks>
    /// Where SQLite cannot follow other programs for want of its log, the file is taken for one that nobody changes; when somebody does all the same, no question is
    /// answered any more, since texts would be read from the wrong places. <see cref="StoreToServe"/> opens it anew then.
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <exception cref="StoreTooNewException">A newer version of this program wrote it.</exception>
    /// <exception cref="StoreUnavailableException">It is no store, is damaged, was written by an older version of this program, or may not be read.</exception>
    public static SqliteGraphStore OpenToRead(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = FileToRead.Open(path, Patience);
        try
        {
            Migrations.Check(file);
            Migrations.CheckNewest(file);
            return new SqliteGraphStore(file, isReadOnly: true);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default) =>
        new(PutMany([facts], cancellation)[0]);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default) =>
        new(PutMany(facts, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<DocumentKey, string>> ContentHashesAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation = default) =>
        new(_follower.CatchUp().ContentHashes(keys));

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default) => new(Write(mirror =>
    {
        var removed = mirror.Remove(key);
        return (removed, removed);
    }));

    /// <inheritdoc/>
    public ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default)
    {
        RefuseWhereReadOnly();
        _writer.Alone(() =>
        {
            _follower.CheckFile();
            IngestRecords.Write(_file, record);
        });
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IngestRecord?> LastIngestAsync(CancellationToken cancellation = default) => new(_follower.LastIngest());

    /// <inheritdoc/>
    public ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default) =>
        new(new IndexSnapshot(_follower.CatchUp(), _articles));

    /// <inheritdoc/>
    public IAsyncEnumerable<DocumentFacts> ReadDocumentsAsync(CancellationToken cancellation = default) =>
        DocumentReader.Read(_follower.CatchUp(), _articles.Facts).ToAsyncEnumerable();

    /// <summary>Copies the store, as of now, to another file, while it is read and written.</summary>
    /// <exception cref="StoreUnavailableException">The other file cannot be written.</exception>
    public void Backup(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var target = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, Patience);
        Migrations.Check(target);
        _follower.CheckFile();
        using var source = _file.AnotherToRead(Patience);
        try
        {
            source.Connection.BackupDatabase(target.Connection);
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.From(error.SqliteExtendedErrorCode, path, error.Message);
        }
    }

    /// <summary>Looks for damage: SQLite's own check, and every stored count against a recount of the mentions.</summary>
    /// <returns>One line per finding; empty when all is well.</returns>
    public IReadOnlyList<string> FindDamage()
    {
        CountAll();
        _follower.CheckFile();
        using var file = _file.AnotherToRead(Patience);
        return IntegrityCheck.Run(file);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        try
        {
            CountAll();
        }
        catch (StoreUnavailableException)
        {
            // A full disk or another writer: whoever opens the store next counts.
        }

        // Who reads now is waited for: what is opened next at this path must find nobody beside it.
        _articles.Dispose();
        if (!_identity.IsSame)
            _follower.EmptyLog();
        Close();
        return default;
    }

    private void Close() => _writer.Alone(() => _follower.Close(_file));

    /// <summary>How often all of the file was read, for tests; another program's writes are taken in without, but for rare ones.</summary>
    internal int WholeReadings => _writer.WholeReadings;

    /// <summary>Lets the file grow to so many pages only: a disk that is full, for tests.</summary>
    internal void LimitPages(int pages) => _file.Scalar(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));

    /// <summary>Writes the counts of articles that still wait for it.</summary>
    private void CountAll()
    {
        if (_writer.HasUncounted)
            Write(mirror => (mirror.HasUncounted, true), countAll: true);
    }

    private PutOutcome[] PutMany(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        foreach (var one in facts)
            FactsCheck.Check(one);
        return Write(mirror =>
        {
            var outcomes = new PutOutcome[facts.Count];
            for (var i = 0; i < outcomes.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                outcomes[i] = mirror.Put(facts[i]);
            }

            return (outcomes.Any(outcome => outcome != PutOutcome.Unchanged), outcomes);
        });
    }

    private T Write<T>(Func<GraphMirror, (bool Changed, T Result)> change, bool countAll = false)
    {
        RefuseWhereReadOnly();
        // What is written into a file that is not there any more is lost.
        return _writer.Write(_follower.CheckFile, change, countAll);
    }

    private void RefuseWhereReadOnly()
    {
        if (IsReadOnly)
            throw new StoreUnavailableException(StoreProblem.NoAccess, _file.Path, SqliteErrors.NotForWriting);
    }
}

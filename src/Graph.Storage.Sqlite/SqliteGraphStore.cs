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
    private readonly SqliteFile _watch;
    private readonly SqliteArticles _articles;
    private readonly FileIdentity _identity;
    private readonly GraphMirror _mirror;
    private readonly Lock _writing = new();
    private readonly Lock _watching = new();
    private volatile GraphIndex _index;
    private long _seenVersion = -1;
    private long _followedVersion;
    private bool _isClosed;
    private bool _isLogEmptied;

    private SqliteGraphStore(SqliteFile file, bool isReadOnly)
    {
        _file = file;
        IsReadOnly = isReadOnly;
        _identity = FileIdentity.Of(file, Patience);
        try
        {
            _watch = file.AnotherToRead(Patience);
            _articles = new SqliteArticles(_identity);
            file.Execute("BEGIN");
            try
            {
                _mirror = new GraphMirror(file);
                _followedVersion = Version(file);
            }
            finally
            {
                EndTransaction();
            }

            _index = _mirror.Publish();
            // All connections are to one file, which stood still where nobody is to change it.
            if (file.HasMoved)
                throw new StoreUnavailableException(StoreProblem.Replaced, file.Path, "another store was put in its place while it was opened; try again.");
            _identity.Check();
        }
        catch
        {
            // Whoever tries again may find another file there, beside which none of this one's connections may stay open.
            _watch?.Dispose();
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
    internal bool IsLogEmptied => _isLogEmptied;

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
    public ValueTask<IReadOnlyDictionary<DocumentKey, string>> ContentHashesAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation = default)
    {
        CatchUp();
        return new(_index.ContentHashes(keys));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default) => new(Write(() =>
    {
        var removed = _mirror.Remove(key);
        return (removed, removed);
    }));

    /// <inheritdoc/>
    public ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default)
    {
        RefuseWhereReadOnly();
        lock (_writing)
        {
            CheckFile();
            IngestRecords.Write(_file, record);
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IngestRecord?> LastIngestAsync(CancellationToken cancellation = default)
    {
        CheckFile();
        lock (_watching)
        {
            if (_isClosed)
                _identity.Check();
            return new(IngestRecords.ReadLast(_watch));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default)
    {
        CatchUp();
        return new(new IndexSnapshot(_index, _articles));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<DocumentFacts> ReadDocumentsAsync(CancellationToken cancellation = default)
    {
        CatchUp();
        return DocumentReader.Read(_index, _articles.Facts).ToAsyncEnumerable();
    }

    /// <summary>Copies the store, as of now, to another file, while it is read and written.</summary>
    /// <exception cref="StoreUnavailableException">The other file cannot be written.</exception>
    public void Backup(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var target = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, Patience);
        Migrations.Check(target);
        CheckFile();
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
        CheckFile();
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
            EmptyLog();
        Close();
        return default;
    }

    private void Close()
    {
        lock (_writing)
        {
            lock (_watching)
            {
                _isClosed = true;
                _watch.Dispose();
                _identity.Dispose();
                _file.Dispose();
            }
        }
    }

    /// <summary>How often all of the file was read, for tests; another program's writes are taken in without, but for rare ones.</summary>
    internal int WholeReadings => 1 + _mirror.WholeReadings;

    /// <summary>Lets the file grow to so many pages only: a disk that is full, for tests.</summary>
    internal void LimitPages(int pages) => _file.Scalar(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));

    /// <summary>Writes the counts of articles that still wait for it.</summary>
    private void CountAll()
    {
        if (_mirror.HasUncounted)
            Write(() => (_mirror.HasUncounted, true), countAll: true);
    }

    private PutOutcome[] PutMany(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        foreach (var one in facts)
            FactsCheck.Check(one);
        return Write(() =>
        {
            var outcomes = new PutOutcome[facts.Count];
            for (var i = 0; i < outcomes.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                outcomes[i] = _mirror.Put(facts[i]);
            }

            return (outcomes.Any(outcome => outcome != PutOutcome.Unchanged), outcomes);
        });
    }

    /// <summary>One transaction: the file first, then the published index. Any failure undoes both.</summary>
    /// <param name="change">What to do; returns whether it did anything, and the result.</param>
    /// <param name="countAll">Whether to write the counts of all articles that wait for it.</param>
    private T Write<T>(Func<(bool Changed, T Result)> change, bool countAll = false)
    {
        RefuseWhereReadOnly();
        lock (_writing)
        {
            // What is written into a file that is not there any more is lost.
            CheckFile();
            _file.ExecuteInTurn("BEGIN IMMEDIATE");
            try
            {
                _mirror.Begin();
                _followedVersion = Version(_file);
                var (changed, result) = change();
                if (changed)
                    _mirror.WriteConsequences(countAll);
                _file.Execute("COMMIT");
                if (changed)
                    _mirror.Advance();
                _index = _mirror.Publish();
                return result;
            }
            catch
            {
                EndTransaction();
                _file.Execute("BEGIN");
                try
                {
                    _mirror.ReadAgain();
                }
                finally
                {
                    _file.Execute("ROLLBACK");
                }

                throw;
            }
        }
    }

    private void RefuseWhereReadOnly()
    {
        if (IsReadOnly)
            throw new StoreUnavailableException(StoreProblem.NoAccess, _file.Path, SqliteErrors.NotForWriting);
    }

    /// <summary>Reads what another program wrote since the last look.</summary>
    private void CatchUp()
    {
        CheckFile();
        // Whoever comes while another looks is served from the moment at hand.
        if (!_watching.TryEnter())
            return;
        try
        {
            // Closed as it was replaced, by whoever opens the new one.
            if (_isClosed)
                _identity.Check();
            var version = Version(_watch);
            if (version == _seenVersion)
                return;
            if (GraphMirror.StoredGeneration(_watch) != _mirror.Generation && _writing.TryEnter())
            {
                try
                {
                    _file.Execute("BEGIN");
                    _mirror.BringForward();
                    _followedVersion = Version(_file);
                    _index = _mirror.Publish();
                }
                finally
                {
                    EndTransaction();
                    _writing.Exit();
                }
            }

            _seenVersion = version;
        }
        finally
        {
            _watching.Exit();
        }
    }

    /// <exception cref="StoreUnavailableException">It is not the file any more that was opened.</exception>
    private void CheckFile()
    {
        if (_identity.IsSame)
            return;
        EmptyLog();
        _identity.Check();
    }

    /// <summary>
    /// Puts what stands in the log into the file that was moved away: SQLite knows a log by its name alone, and the next program to open what stands in the file's place would
    /// take the log for that one's (https://www.sqlite.org/howtocorrupt.html, 2.4).
    /// </summary>
    private void EmptyLog()
    {
        if (IsReadOnly)
            return;
        lock (_watching)
        {
            if (_isClosed || _isLogEmptied || !_writing.TryEnter())
                return;
            try
            {
                // What others wrote since this program's last look may be of the new file already.
                if (Version(_file) != _followedVersion)
                    return;
                _file.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
                _isLogEmptied = true;
            }
            catch (StoreUnavailableException)
            {
                // Somebody reads or writes it just now; the next question tries again.
            }
            finally
            {
                _writing.Exit();
            }
        }
    }

    /// <summary>A number that changes with what other connections write, and with that alone (https://www.sqlite.org/pragma.html#pragma_data_version).</summary>
    private static long Version(SqliteFile file) => file.Scalar("PRAGMA data_version");

    /// <summary>Undoes the transaction, where a failed COMMIT or a full disk has not done so already.</summary>
    private void EndTransaction()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_file.Handle) == 0)
            _file.Execute("ROLLBACK");
    }
}

using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>
/// Writes a store's file and keeps the graph in memory in step with it: one transaction at a time, the file first, then what questions see. It writes what this program takes in, and reads what
/// others wrote, which is why both are here: neither may happen while the other does.
/// </summary>
internal sealed class StoreWriter
{
    private readonly SqliteFile _file;
    private readonly GraphMirror _mirror;
    private readonly Lock _writing = new();
    private volatile GraphIndex _index;
    private long _followedVersion;

    /// <summary>Reads the whole graph.</summary>
    /// <param name="file">The file, which is closed by whoever opened it.</param>
    public StoreWriter(SqliteFile file)
    {
        _file = file;
        file.Execute("BEGIN");
        try
        {
            _mirror = new GraphMirror(file);
            _followedVersion = file.DataVersion;
        }
        finally
        {
            EndTransaction();
        }

        _index = _mirror.Publish();
    }

    /// <summary>The graph as of the last transaction.</summary>
    public GraphIndex Index => _index;

    /// <summary>The state of the file that the graph in memory is of.</summary>
    public long Generation => _mirror.Generation;

    /// <summary>Whether articles wait for their counts to be written.</summary>
    public bool HasUncounted => _mirror.HasUncounted;

    /// <summary>How often all of the file was read.</summary>
    public int WholeReadings => 1 + _mirror.WholeReadings;

    /// <summary>Does something while nobody writes.</summary>
    public void Alone(Action action)
    {
        lock (_writing)
            action();
    }

    /// <summary>One transaction: the file first, then the published index. Any failure undoes both.</summary>
    /// <param name="check">Refuses where nothing may be written just now.</param>
    /// <param name="change">What to do; returns whether it did anything, and the result.</param>
    /// <param name="countAll">Whether to write the counts of all articles that wait for it.</param>
    public T Write<T>(Action check, Func<GraphMirror, (bool Changed, T Result)> change, bool countAll = false)
    {
        lock (_writing)
        {
            check();
            _file.ExecuteInTurn("BEGIN IMMEDIATE");
            try
            {
                _mirror.Begin();
                _followedVersion = _file.DataVersion;
                var (changed, result) = change(_mirror);
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

    /// <summary>Reads what others wrote, unless this program writes just now, which reads it as well.</summary>
    public void TryBringForward()
    {
        if (!_writing.TryEnter())
            return;
        try
        {
            _file.Execute("BEGIN");
            _mirror.BringForward();
            _followedVersion = _file.DataVersion;
            _index = _mirror.Publish();
        }
        finally
        {
            EndTransaction();
            _writing.Exit();
        }
    }

    /// <summary>Puts what stands in the log into the file, where nobody else wrote to it since the last look.</summary>
    /// <returns>Whether that is done; if not, it may be tried again.</returns>
    public bool TryEmptyLog()
    {
        if (!_writing.TryEnter())
            return false;
        try
        {
            // What others wrote since this program's last look may be of another file already.
            if (_file.DataVersion != _followedVersion)
                return false;
            _file.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        }
        catch (StoreUnavailableException)
        {
            // Somebody reads or writes it just now.
            return false;
        }
        finally
        {
            _writing.Exit();
        }
    }

    /// <summary>Undoes the transaction, where a failed COMMIT or a full disk has not done so already.</summary>
    private void EndTransaction()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_file.Handle) == 0)
            _file.Execute("ROLLBACK");
    }
}

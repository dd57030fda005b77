using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>Notices what others do to a store's file: what they write is read before the next question, and where they moved it away, questions and writes are refused.</summary>
/// <param name="writer">Reads what they wrote.</param>
/// <param name="watch">A connection of its own, by which it is seen that they wrote.</param>
/// <param name="identity">Whether the file that was opened stands there still.</param>
/// <param name="isReadOnly">Whether it is opened for questions alone.</param>
internal sealed class StoreFollower(StoreWriter writer, SqliteFile watch, FileIdentity identity, bool isReadOnly)
{
    // Who writes may come here; from here a writer is never waited for.
    private readonly Lock _watching = new();
    private long _seenVersion = -1;
    private bool _isClosed;
    private bool _isLogEmptied;

    /// <summary>Whether what stood in the log of a file that was moved away is in that file.</summary>
    public bool IsLogEmptied => _isLogEmptied;

    /// <summary>The graph with what others wrote.</summary>
    /// <exception cref="StoreUnavailableException">It is not the file any more that was opened.</exception>
    public GraphIndex CatchUp()
    {
        CheckFile();
        // Whoever comes while another looks is served from the moment at hand.
        if (!_watching.TryEnter())
            return writer.Index;
        try
        {
            // Closed as it was replaced, by whoever opens the new one.
            if (_isClosed)
                identity.Check();
            var version = watch.DataVersion;
            if (version == _seenVersion)
                return writer.Index;
            if (GraphMirror.StoredGeneration(watch) != writer.Generation)
                writer.TryBringForward();
            _seenVersion = version;
            return writer.Index;
        }
        finally
        {
            _watching.Exit();
        }
    }

    /// <summary>The record of the last ingest, whoever ran it.</summary>
    /// <exception cref="StoreUnavailableException">It is not the file any more that was opened.</exception>
    public IngestRecord? LastIngest()
    {
        CheckFile();
        lock (_watching)
        {
            if (_isClosed)
                identity.Check();
            return IngestRecords.ReadLast(watch);
        }
    }

    /// <exception cref="StoreUnavailableException">It is not the file any more that was opened.</exception>
    public void CheckFile()
    {
        if (identity.IsSame)
            return;
        EmptyLog();
        identity.Check();
    }

    /// <summary>
    /// Puts what stands in the log into the file that was moved away: SQLite knows a log by its name alone, and the next program to open what stands in the file's place would
    /// take the log for that one's (https://www.sqlite.org/howtocorrupt.html, 2.4).
    /// </summary>
    public void EmptyLog()
    {
        if (isReadOnly)
            return;
        lock (_watching)
        {
            if (!_isClosed && !_isLogEmptied)
                _isLogEmptied = writer.TryEmptyLog();
        }
    }

    /// <summary>Closes what this follows by, and with it what the store is written by.</summary>
    /// <param name="file">Closed while nobody looks.</param>
    public void Close(SqliteFile file)
    {
        lock (_watching)
        {
            _isClosed = true;
            watch.Dispose();
            identity.Dispose();
            file.Dispose();
        }
    }
}

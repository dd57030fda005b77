namespace Graph.Storage.Sqlite;

/// <summary>
/// Notices that the file at the store's path is not the one any more that was opened: another was put in its place, or it was moved or deleted; or, where nobody is to
/// change it, that somebody did. Connections opened before go on with the old file, one opened now would read the new one: both together would be no graph at all.
/// </summary>
/// <remarks>
/// SQLite itself is asked whether its file still has its name, and the file system what the file looks like; the file is never opened for it, for closing it would let
/// go of this process's own locks (POSIX). Any thread may ask.
/// </remarks>
internal sealed class FileIdentity : IDisposable
{
    private const string Changed = "the store was changed or replaced, though it may only be read here and was taken for one that nobody changes; start this program again.";

    private const string Replaced = "the store was moved, deleted or replaced while this program had it open; start this program again.";

    private readonly Lock _lock = new();
    private readonly SqliteFile _opened;
    private readonly FileLook _look;
    private bool _isClosed;

    private FileIdentity(SqliteFile opened, FileLook look) => (_opened, _look) = (opened, look);

    /// <summary>What stands at the path now, asked of a connection of its own.</summary>
    /// <param name="file">A connection that was just opened.</param>
    /// <param name="patience">How long to wait for another program's transaction.</param>
    public static FileIdentity Of(SqliteFile file, TimeSpan patience) => new(file.AnotherToRead(patience), file.Look);

    /// <summary>The path, as the user wrote it.</summary>
    public string Path => _opened.Path;

    /// <summary>Whether it is read as a file that nobody changes, so that what is read from it counts only when it is still the same afterwards.</summary>
    public bool IsSealed => _opened.IsSealed;

    /// <summary>Whether the path still leads to the file that was opened; and, where nobody is to change that, to what it was.</summary>
    public bool IsSame
    {
        get
        {
            lock (_lock)
                return !_isClosed && !_opened.HasMoved && (!IsSealed || FileLook.Of(Path) == _look);
        }
    }

    /// <summary>Another connection to the same file; null when the path does not lead there any more.</summary>
    public SqliteFile? AnotherToRead(TimeSpan patience)
    {
        // Asked before too: opening another file beside this one's log would have SQLite make the log's memory anew under its readers.
        if (!IsSame)
            return null;
        var file = _opened.AnotherToRead(patience);
        if (IsSame)
            return file;
        file.Dispose();
        return null;
    }

    /// <exception cref="StoreUnavailableException">It is not the file any more that was opened.</exception>
    public void Check()
    {
        if (!IsSame)
            throw new StoreUnavailableException(StoreProblem.Replaced, Path, IsSealed ? Changed : Replaced);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isClosed = true;
            _opened.Dispose();
        }
    }
}

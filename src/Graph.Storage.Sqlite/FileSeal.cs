namespace Graph.Storage.Sqlite;

/// <summary>What a file that nobody is to change looked like when it was opened.</summary>
/// <remarks>The file system is asked, the file is never opened for it: closing it would let go of this process's own locks (POSIX).</remarks>
internal sealed class FileSeal
{
    private readonly string _path;
    private readonly (bool, long, DateTime) _look;

    private FileSeal(string path) => (_path, _look) = (path, Look(path));

    /// <summary>The look of a file now.</summary>
    public static FileSeal Of(string path) => new(path);

    /// <exception cref="StoreUnavailableException">Somebody has changed or replaced the file.</exception>
    public void Check()
    {
        if (Look(_path) != _look)
            throw new StoreUnavailableException(
                StoreProblem.NoAccess, _path, "the store was changed, though it may only be read here and was taken for one that nobody changes; start this program again.");
    }

    private static (bool Exists, long Length, DateTime Written) Look(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (true, file.Length, file.LastWriteTimeUtc) : default;
    }
}

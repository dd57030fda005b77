using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Opens a store's file where it, or its folder, may not be written.</summary>
internal static class FileToRead
{
    /// <summary>As other programs see it at each moment where that can be followed, else as a file that nobody changes.</summary>
    /// <remarks>
    /// SQLite reads a file with a log (WAL) by way of memory that it shares with other programs, in a file beside it. Where that is not there and may not be made, it
    /// reads the file only as one that does not change (https://www.sqlite.org/wal.html#readonly), and would then overlook what still stands in a log.
    /// </remarks>
    /// <exception cref="StoreUnavailableException">It may not be read, or its log holds what it does not.</exception>
    public static SqliteFile Open(string path, TimeSpan patience)
    {
        try
        {
            return SqliteFile.Open(path, SqliteOpenMode.ReadOnly, patience);
        }
        catch (StoreUnavailableException error) when (error.Problem == StoreProblem.NoAccess)
        {
            var log = new FileInfo(path + "-wal");
            if (log is { Exists: true, Length: > 0 })
                throw new StoreUnavailableException(StoreProblem.NoAccess, path, string.Concat(
                    $"what was written last still stands in {log.Name} beside it, and may not be put into the store where it is; open the store once where it may be written, ",
                    "or copy both files to a folder of your own and name the copy with --store."), error);
        }

        try
        {
            return SqliteFile.OpenSealed(path, patience);
        }
        catch (StoreUnavailableException error) when (error.Problem == StoreProblem.NoAccess)
        {
            throw new StoreUnavailableException(
                StoreProblem.NoAccess, path, "the store may not even be read; check the rights of the file and its folder, or name another with --store.", error);
        }
    }
}

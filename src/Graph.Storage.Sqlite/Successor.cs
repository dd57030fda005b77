namespace Graph.Storage.Sqlite;

/// <summary>Whether what stands at a store's path, after the store that was open there is closed, may be opened without harm.</summary>
internal static class Successor
{
    // The byte that everybody who has a file with a log open locks in the memory that is shared over it, to read (UNIX_SHM_DMS in SQLite's os_unix.c).
    private const int Presence = 128;

    /// <param name="path">The file.</param>
    /// <param name="old">The store that was open there, which this program has closed.</param>
    /// <exception cref="StoreUnavailableException">It may not be opened.</exception>
    public static void Check(string path, SqliteGraphStore old)
    {
        // An empty file is one that somebody begins to write.
        if (FileLook.Of(path) is not { Exists: true, Length: > 0 })
            throw Refused(path, "the store was moved or deleted and none stands in its place; put one there, and the next question is answered from it.");
        if (old.IsSealed)
            return;
        if (!old.IsLogEmptied && new FileInfo(path + "-wal") is { Exists: true, Length: > 0 } log)
        {
            throw Refused(path, string.Concat(
                $"the store was replaced, and what stands in {log.Name} beside it may have been written to the old one; move that file away if so, and start this program again."));
        }

        if (IsHeld(path + "-shm"))
        {
            throw Refused(path, string.Concat(
                $"the store was replaced while {LockHolder.FindOpen(path) ?? "another program"} has it open too; ",
                "when that one has ended, the next question is answered from what stands there now."));
        }
    }

    /// <summary>Whether another program has it open; so it is taken to be where that cannot be asked.</summary>
    private static bool IsHeld(string shared)
    {
        // Where no lock can be had on a part of a file.
        if (OperatingSystem.IsMacOS() || OperatingSystem.IsIOS() || OperatingSystem.IsTvOS() || OperatingSystem.IsFreeBSD())
            return true;
        try
        {
            using var file = new FileStream(shared, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            file.Lock(Presence, 1);
            file.Unlock(Presence, 1);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static StoreUnavailableException Refused(string path, string reason) => new(StoreProblem.Replaced, path, reason);
}

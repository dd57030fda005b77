using SQLitePCL;

namespace Graph.Storage.Sqlite;

/// <summary>From SQLite's result codes to errors a user can act on.</summary>
internal static class SqliteErrors
{
    /// <summary>What is told where a write is refused for want of rights.</summary>
    public const string NotForWriting =
        "the store may not be opened for writing; check the rights of the file and its folder, copy it to a folder of your own, or name another with --store.";

    /// <summary>The error for a result code.</summary>
    public static Exception From(int code, string location, string message)
    {
        // Extended codes keep the primary one in their low byte.
        (StoreProblem Problem, string Reason)? known = (code & 0xff) switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => (StoreProblem.Busy,
                "another program is writing to the store; try again when it is done."),
            raw.SQLITE_FULL => (StoreProblem.Full, "the disk is full; what was stored before is whole. Free some space and run again: the rest is taken in."),
            raw.SQLITE_IOERR => (StoreProblem.Full,
                "the disk refused to read or write, it may be full; what was stored before is whole. Check it and run again: the rest is taken in."),
            raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => (StoreProblem.NoAccess, NotForWriting),
            raw.SQLITE_NOTADB => (StoreProblem.NotAStore, "this is not a store of this program; name another file with --store."),
            // A length beyond every bound can only be read where a damaged one stands: nothing that is stored comes near it.
            raw.SQLITE_CORRUPT or raw.SQLITE_TOOBIG => (StoreProblem.NotAStore, "the store is damaged; restore a backup, or delete it and ingest again."),
            _ => null,
        };
        var said = new InvalidOperationException($"{location}: SQLite says {code}, {message}.");
        return known is { } user ? new StoreUnavailableException(user.Problem, location, user.Reason, said) : said;
    }
}

using System.Globalization;

namespace Graph.Storage.Sqlite.Schema;

/// <summary>Brings a file to the newest schema.</summary>
internal static class Migrations
{
    /// <summary>Marks a file as ours: the letters PTKG, the policy-theme knowledge graph.</summary>
    public const int ApplicationId = 0x50544B47;

    private static readonly Migration[] All = [InitialSchema.Migration, IngestRecords.Migration, UnresolvedMentions.Migration];

    /// <summary>The newest version.</summary>
    public static int Newest => All[^1].Version;

    /// <summary>Refuses a file that is not ours or newer than we are, before anything is written to it.</summary>
    /// <exception cref="StoreTooNewException">A newer program wrote it.</exception>
    /// <exception cref="StoreUnavailableException">It is some other program's database.</exception>
    public static void Check(SqliteFile file)
    {
        var version = (int)file.Scalar("PRAGMA user_version");
        var isOurs = file.Scalar("PRAGMA application_id") == ApplicationId;
        if (!isOurs && (version != 0 || file.Scalar("SELECT count(*) FROM sqlite_master") > 0))
            throw new StoreUnavailableException(
                StoreProblem.NotAStore, file.Path, "this database belongs to another program; name another file with --store.");
        if (version > Newest)
            throw new StoreTooNewException(file.Path, version, Newest);
    }

    /// <summary>Refuses a file that what is missing would have to be run on, which may not be written.</summary>
    /// <exception cref="StoreUnavailableException">It is empty, or an older version of this program wrote it.</exception>
    public static void CheckNewest(SqliteFile file)
    {
        var version = file.Scalar("PRAGMA user_version");
        if (version == 0)
            throw new StoreUnavailableException(StoreProblem.NotAStore, file.Path, "the file is empty, and may not be written; name a store with --store.");
        if (version < Newest)
            throw new StoreUnavailableException(StoreProblem.NoAccess, file.Path, string.Create(CultureInfo.InvariantCulture,
                $"an older version of this program wrote the store (schema {version}, this one reads {Newest}), and it may not be brought forward where it is; copy it to a folder of your own and name the copy with --store."));
    }

    /// <summary>Runs what is missing, in one transaction.</summary>
    public static void Run(SqliteFile file)
    {
        if (file.Scalar("PRAGMA user_version") == Newest)
            return;
        file.ExecuteInTurn("BEGIN IMMEDIATE");
        try
        {
            // Another program may have done it while this one waited.
            Check(file);
            var version = file.Scalar("PRAGMA user_version");
            foreach (var migration in All.Where(migration => migration.Version > version))
                file.Execute(migration.Sql);
            file.Execute(string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Newest}; COMMIT"));
        }
        catch
        {
            file.Execute("ROLLBACK");
            throw;
        }
    }
}

using Graph.Api.Commands;
using Graph.Api.Configuration;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

namespace Graph.Api.Hosting;

/// <summary>Opens the store an address means.</summary>
internal static class Stores
{
    /// <summary>For writing: an embedded store that is not there yet is made, its folder too. A server is not asked before the store is used.</summary>
    /// <exception cref="GraphStoreException">It cannot be opened; nothing in it was changed.</exception>
    public static IGraphStore OpenOrCreate(Settings settings, Surroundings surroundings)
    {
        var address = settings.Store;
        if (address.Kind == StoreKind.Memory)
            return new MemoryGraphStore();
        if (address.Kind == StoreKind.Neo4j)
            return new Neo4jGraphStore(Neo4j(settings));
        return OpenToWrite(PrepareFolder(address, surroundings), surroundings);
    }

    /// <summary>For serving: as for writing, or for reading where it may be, and anew where another embedded store takes its place.</summary>
    /// <param name="settings">What is set.</param>
    /// <param name="mayBeRead">Whether an embedded store that is there and may not be written is opened to be read.</param>
    /// <param name="surroundings">Where it is told that another store was opened.</param>
    /// <exception cref="GraphStoreException">It cannot be opened; nothing in it was changed.</exception>
    public static IGraphStore OpenToServe(Settings settings, bool mayBeRead, Surroundings surroundings)
    {
        if (settings.Store.Kind != StoreKind.Sqlite)
            return OpenOrCreate(settings, surroundings);
        return StoreToServe.Open(
            PrepareFolder(settings.Store, surroundings),
            path => mayBeRead ? OpenOrRead(path, surroundings) : OpenToWrite(path, surroundings),
            replaced => surroundings.Error.WriteLine($"graph: {replaced}"));
    }

    /// <exception cref="CommandException">The folder is not there and cannot be made.</exception>
    private static string PrepareFolder(StoreAddress address, Surroundings surroundings)
    {
        var path = Path.GetFullPath(address.Place, surroundings.WorkingFolder);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{address}: its folder cannot be made ({e.Message}).", ExitCode.Environment);
        }
    }

    private static SqliteGraphStore OpenToWrite(string path, Surroundings surroundings) =>
        SqliteGraphStore.Open(path, wait => surroundings.Error.WriteLine($"graph: {wait}"));

    private static SqliteGraphStore OpenOrRead(string path, Surroundings surroundings)
    {
        try
        {
            return OpenToWrite(path, surroundings);
        }
        catch (StoreUnavailableException e) when (e.Problem == StoreProblem.NoAccess && File.Exists(path))
        {
            return SqliteGraphStore.OpenToRead(path);
        }
    }

    /// <summary>For asking: an embedded store must be there.</summary>
    /// <exception cref="CommandException">It is not there.</exception>
    /// <exception cref="GraphStoreException">It cannot be opened; nothing in it was changed.</exception>
    public static IGraphStore OpenExisting(Settings settings, Surroundings surroundings)
    {
        var address = settings.Store;
        if (address.Kind == StoreKind.Memory)
            throw new CommandException("--store memory: holds nothing before something is taken in; give --store sqlite:PATH.", ExitCode.Usage);
        if (address.Kind == StoreKind.Neo4j)
            return OpenOrCreate(settings, surroundings);
        var path = Path.GetFullPath(address.Place, surroundings.WorkingFolder);
        if (File.Exists(path))
            return OpenOrRead(path, surroundings);
        throw new CommandException(
            Directory.Exists(path) ? $"{address}: is a folder; name a file in it with --store." : $"{address}: there is no store yet; `ingest PATH` makes one.",
            ExitCode.Environment);
    }

    /// <summary>For what only an embedded store can do.</summary>
    /// <exception cref="CommandException">It is another kind of store, or not there.</exception>
    /// <exception cref="GraphStoreException">It cannot be opened; nothing in it was changed.</exception>
    public static SqliteGraphStore OpenEmbedded(Settings settings, string command, Surroundings surroundings) =>
        settings.Store.Kind == StoreKind.Sqlite
            ? (SqliteGraphStore)OpenExisting(settings, surroundings)
            : throw new CommandException($"--store {settings.Store}: {command} is for sqlite:PATH alone.", ExitCode.Usage);

    private static Neo4jOptions Neo4j(Settings settings) => new()
    {
        Url = new Uri(settings.Store.Place),
        ReadUrl = settings.Neo4j.ReadUrl,
        User = settings.Neo4j.User,
        Password = settings.Neo4j.Password
            ?? throw new CommandException($"{SettingKeys.Neo4jPassword.Environment}: must be {SettingKeys.Neo4jPassword.Allowed}.", ExitCode.Usage),
        Database = settings.Neo4j.Database,
        Timeout = settings.Neo4j.Timeout,
        WriteRetries = settings.Neo4j.Retries,
    };
}

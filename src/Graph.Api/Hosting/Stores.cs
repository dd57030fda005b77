using Graph.Api.Commands;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

namespace Graph.Api.Hosting;

/// <summary>Opens the store an address means.</summary>
internal static class Stores
{
    /// <summary>For writing: an embedded store that is not there yet is made, its folder too. A server is not asked before the store is used.</summary>
    /// <exception cref="GraphStoreException">It cannot be opened; nothing in it was changed.</exception>
    public static IGraphStore OpenOrCreate(StoreAddress address, Surroundings surroundings)
    {
        if (address.Kind == StoreKind.Memory)
            return new MemoryGraphStore();
        if (address.Kind == StoreKind.Neo4j)
            return new Neo4jGraphStore(Neo4jSettings.Read(address, surroundings.Variable));
        var path = Path.GetFullPath(address.Place, surroundings.WorkingFolder);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{address}: its folder cannot be made ({e.Message}).", ExitCode.Environment);
        }

        return SqliteGraphStore.Open(path);
    }

    /// <summary>For asking: an embedded store must be there.</summary>
    /// <exception cref="CommandException">It is not there.</exception>
    /// <exception cref="GraphStoreException">It cannot be opened; nothing in it was changed.</exception>
    public static IGraphStore OpenExisting(StoreAddress address, Surroundings surroundings)
    {
        if (address.Kind == StoreKind.Memory)
            throw new CommandException("--store memory: holds nothing before something is taken in; give --store sqlite:PATH.", ExitCode.Usage);
        if (address.Kind == StoreKind.Neo4j)
            return OpenOrCreate(address, surroundings);
        return File.Exists(Path.GetFullPath(address.Place, surroundings.WorkingFolder))
            ? OpenOrCreate(address, surroundings)
            : throw new CommandException($"{address}: there is no store yet; `ingest PATH` makes one.", ExitCode.Environment);
    }

    /// <summary>For what only an embedded store can do.</summary>
    /// <exception cref="CommandException">It is another kind of store, or not there.</exception>
    /// <exception cref="GraphStoreException">It cannot be opened; nothing in it was changed.</exception>
    public static SqliteGraphStore OpenEmbedded(StoreAddress address, string command, Surroundings surroundings) =>
        address.Kind == StoreKind.Sqlite
            ? (SqliteGraphStore)OpenExisting(address, surroundings)
            : throw new CommandException($"--store {address}: {command} is for sqlite:PATH alone.", ExitCode.Usage);
}

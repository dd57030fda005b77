using System.Security.Cryptography;

namespace Graph.Faults.Support;

/// <summary>What the cases share: a folder, articles, a server, and the undisturbed graphs.</summary>
internal sealed class Ground(string folder, int kills) : IAsyncDisposable
{
    /// <summary>Fewer for Neo4j, where taking in is slower: three transactions.</summary>
    public const int ForSqlite = 1_500, ForNeo4j = 700;

    private readonly Dictionary<string, string> _neo4j = [];
    private Neo4jProcess? _server;
    private string? _sqlite;
    private int _files;

    /// <summary>How often to kill in the cases that do.</summary>
    public int Kills => kills;

    public string Folder => folder;

    /// <summary>When to kill: the same moments in every run.</summary>
    public Random Moments { get; } = new(6);

    /// <param name="count">How many articles.</param>
    /// <param name="sentences">How many each has. What an article names, and with its square the pairs a server has to write, follows.</param>
    public string Rows(int count, int sentences = 8)
    {
        var path = Path.Combine(folder, $"rows-{count}-{sentences}.jsonl");
        if (!File.Exists(path))
            Articles.Write(path, count, sentences);
        return path;
    }

    public StorePlace NewFile() => new($"sqlite:{Path.Combine(folder, $"graph-{++_files}.db")}", folder);

    public static string FileOf(StorePlace place) => place.Address["sqlite:".Length..];

    /// <summary>The server, running, with an empty graph.</summary>
    public async Task<Neo4jProcess> EmptyServerAsync()
    {
        if (_server is null)
        {
            _server = new Neo4jProcess(folder);
            await _server.StartAsync();
        }

        await _server.EmptyAsync();
        return _server;
    }

    /// <summary>What an undisturbed ingest leaves in a file.</summary>
    public async Task<string> UndisturbedFileAsync() => _sqlite ??= await DescribeAsync(await IngestedAsync(NewFile(), Rows(ForSqlite)));

    /// <summary>What an undisturbed ingest leaves in the server, which is empty again afterwards.</summary>
    public async Task<string> UndisturbedServerAsync(string rows)
    {
        if (!_neo4j.TryGetValue(rows, out var described))
        {
            var server = await EmptyServerAsync();
            await IngestedAsync(server.Place, rows);
            _neo4j[rows] = described = await server.DescribeAsync();
            await server.EmptyAsync();
        }

        return described;
    }

    /// <summary>All that is in a file: no damage, every count, every node, tie, article and mention.</summary>
    public async Task<string> DescribeAsync(StorePlace place)
    {
        await GraphProgram.MustAsync(place, "check");
        var export = Path.Combine(folder, "described.zip");
        await GraphProgram.MustAsync(place, "export", "--format", "csv", "--output", export);
        var described = await GraphProgram.MustAsync(place, "statistics") + Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(export)));
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(described)))[..16];
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task<StorePlace> IngestedAsync(StorePlace place, string rows)
    {
        await GraphProgram.MustAsync(place, "ingest", rows);
        return place;
    }
}

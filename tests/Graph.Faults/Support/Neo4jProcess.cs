using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Graph.Faults.Support;

/// <summary>A Neo4j server of this run, on a free port and an empty folder.</summary>
internal sealed class Neo4jProcess : IAsyncDisposable
{
    private const string Password = "faults-password";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(5) };
    private readonly string _folder;
    private readonly int _port = FreePort();
    private readonly int _bolt = FreePort();
    private Process? _process;

    public Neo4jProcess(string folder)
    {
        _folder = folder;
        Url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}"));
        _http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Password}")));
    }

    public Uri Url { get; }

    public StorePlace Place => new($"neo4j:{Url.ToString().TrimEnd('/')}", _folder, Password);

    public static string Home =>
        Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J_HOME") is { Length: > 0 } home && File.Exists(Path.Combine(home, "serve.sh"))
            ? home
            : throw new SkippedException("GRAPH_TEST_NEO4J_HOME names no folder with Neo4j's serve.sh.");

    /// <summary>Starts it on the data it had.</summary>
    public async Task StartAsync()
    {
        Launch();
        await UntilReadyAsync();
    }

    /// <summary>Starts it without waiting.</summary>
    public void Launch()
    {
        var start = new ProcessStartInfo(
            Path.Combine(Home, "serve.sh"),
            [Path.Combine(_folder, "neo4j"), $"{_port}", $"{_bolt}", Password])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public async Task UntilReadyAsync()
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            try
            {
                await RunAsync("RETURN 1");
                return;
            }
            catch (Exception e) when (e is HttpRequestException or FaultException)
            {
                Must.Hold(waited.Elapsed < Patience, $"Neo4j does not start: {e.Message}");
            }
        }
    }

    /// <summary>Stops it as an administrator does (SIGTERM).</summary>
    public async Task StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process!.Id}"]))
            await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    /// <summary>Kills it (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Runs a statement and gives its rows.</summary>
    public async Task<JsonArray> RunAsync(string statement)
    {
        using var content = new StringContent(new JsonObject { ["statement"] = statement }.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(Url, "/db/neo4j/query/v2"), content);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return answer["data"]?["values"]?.AsArray() ?? throw new FaultException($"Neo4j refused: {answer.ToJsonString()}");
    }

    public async Task<long> NumberAsync(string statement) => (await RunAsync(statement))[0]![0]!.GetValue<long>();

    /// <summary>Deletes the graph and its schema's mark, but not the schema, in pieces that fit the server's memory.</summary>
    public async Task EmptyAsync()
    {
        await RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS RETURN count(*)");
    }

    /// <summary>All nodes with their properties and labels, and all relationships with theirs, in order, as one hash: what two histories must agree on.</summary>
    public async Task<string> DescribeAsync()
    {
        var rows = await RunAsync("""
            MATCH (n) WHERE NOT n:Graph AND NOT n:Ingest
            RETURN [COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label }, n {.*, version: null}] AS line
            UNION ALL
            MATCH (g:Graph) RETURN [g {.*, version: null, ingests: null, batches: null}] AS line
            UNION ALL
            MATCH (a)-[r]->(b)
            RETURN [type(r), coalesce(a.id, a.key, a.name), coalesce(b.id, b.key, b.name), properties(r)] AS line
            """);
        var lines = rows.Select(row => Sorted(row![0])!.ToJsonString()).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..16];
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
            await KillAsync();
        _http.Dispose();
    }

    private static JsonNode? Sorted(JsonNode? value) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        JsonObject map => new JsonObject(map.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, Sorted(one.Value)))),
        _ => value?.DeepClone(),
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

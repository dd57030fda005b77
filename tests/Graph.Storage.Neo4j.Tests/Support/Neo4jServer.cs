using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Graph.Storage.Neo4j.Tests.Support;

/// <summary>
/// The server the tests talk to: the one <c>GRAPH_TEST_NEO4J_URL</c> names, or one of their own, started from the folder that
/// <c>GRAPH_TEST_NEO4J_HOME</c> names. Its graph is deleted by every test.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string? Named = Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J_URL");
    private static readonly string? Home = Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J_HOME");

    private readonly string? _data;
    private readonly int _port;
    private Process? _process;

    private Neo4jServer(string? data, int port, Neo4jOptions options) => (_data, _port, Options) = (data, port, options);

    /// <summary>Why there is none, or null.</summary>
    public static string? Missing => Named is { Length: > 0 } || (Home is { Length: > 0 } && File.Exists(Path.Combine(Home, "serve.sh")))
        ? null
        : "There is no Neo4j: set GRAPH_TEST_NEO4J_URL, _USER and _PASSWORD, or GRAPH_TEST_NEO4J_HOME to a folder with serve.sh.";

    /// <summary>Why no test can have one of its own, or null.</summary>
    public static string? MissingOwn => Home is { Length: > 0 } && Directory.Exists(Path.Combine(Home, "lib"))
        ? null
        : "There is no Neo4j to start: set GRAPH_TEST_NEO4J_HOME to a folder with serve.sh and Neo4j's lib/.";

    /// <summary>The server of this run, started by the first test that asks and stopped with the process.</summary>
    public static Lazy<Task<Neo4jServer>> Shared { get; } = new(async () =>
    {
        var server = Named is { Length: > 0 }
            ? new Neo4jServer(null, 0, new Neo4jOptions
            {
                Url = new Uri(Named),
                User = Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J_USER") ?? "neo4j",
                Password = Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J_PASSWORD") ?? "",
            })
            : await StartNewAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.DisposeAsync().AsTask().Wait();
        return server;
    });

    /// <summary>How to reach it.</summary>
    public Neo4jOptions Options { get; }

    /// <summary>A server of a test's own, which may stop it.</summary>
    public static Task<Neo4jServer> StartNewAsync() => StartNewAsync([]);

    /// <summary>A server of a test's own, on the database that <c>neo4j-admin</c> makes.</summary>
    /// <param name="arguments">What it is given.</param>
    public static Task<Neo4jServer> StartImportedAsync(IReadOnlyList<string> arguments) => StartNewAsync(arguments);

    /// <summary>A server of a test's own that is not there yet.</summary>
    public static Neo4jServer CreateStopped()
    {
        var port = FreePort();
        return new Neo4jServer(Directory.CreateTempSubdirectory("graph-neo4j-").FullName, port, new Neo4jOptions
        {
            Url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")),
            Password = "test-password",
        });
    }

    private static async Task<Neo4jServer> StartNewAsync(IReadOnlyList<string> import)
    {
        var server = CreateStopped();
        if (import.Count > 0)
            await server.ImportAsync(import);
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it, on the data it had when it was stopped.</summary>
    public async Task StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo(Path.Combine(Home ?? throw new InvalidOperationException(MissingOwn), "serve.sh"))
        {
            ArgumentList = { _data!, _port.ToString(CultureInfo.InvariantCulture), FreePort().ToString(CultureInfo.InvariantCulture), Options.Password },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            try
            {
                if ((await http.GetAsync(Options.Url)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            waited.Elapsed.ShouldBeLessThan(Patience, "Neo4j does not start.");
        }
    }

    /// <summary>Kills it at once, as a failing machine would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not { HasExited: false })
            return;
        await KillAsync();
        Directory.Delete(_data!, recursive: true);
    }

    private async Task ImportAsync(IReadOnlyList<string> arguments)
    {
        // As serve.sh runs it.
        string[] opened = ["java.nio", "java.io", "sun.nio.ch"];
        var start = new ProcessStartInfo("java")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NEO4J_HOME"] = _data },
        };
        string[] all =
        [
            .. opened.Select(package => $"--add-opens=java.base/{package}=ALL-UNNAMED"), "-cp", Path.Combine(Home!, "lib", "*"), "org.neo4j.cli.AdminTool",
            .. arguments,
        ];
        foreach (var argument in all)
            start.ArgumentList.Add(argument);
        using var importer = Process.Start(start)!;
        var errors = importer.StandardError.ReadToEndAsync();
        var output = await importer.StandardOutput.ReadToEndAsync();
        await importer.WaitForExitAsync();
        importer.ExitCode.ShouldBe(0, output + await errors);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

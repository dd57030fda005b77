using System.Diagnostics;

namespace Graph.Faults.Support;

/// <summary>The product's program, as a person or a scheduler starts it.</summary>
internal static class GraphProgram
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Graph.Api");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Starts it; what it prints is collected.</summary>
    /// <param name="store">Where the graph is.</param>
    /// <param name="arguments">The command.</param>
    public static Running Start(StorePlace store, params string[] arguments) => Start([], store, arguments);

    /// <summary>Starts it by way of another program, which limits it.</summary>
    public static Running Start(string[] by, StorePlace store, params string[] arguments)
    {
        string[] line = [.. by, Path, .. arguments, "--store", store.Address];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = store.Folder,
        };
        if (store.Password is { } password)
            start.Environment["GRAPH_NEO4J_PASSWORD"] = password;
        return new Running(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<Ended> RunAsync(StorePlace store, params string[] arguments) => await Start(store, arguments).EndAsync(Patience);

    /// <summary>Runs it to its end, which must be a good one.</summary>
    public static async Task<string> MustAsync(StorePlace store, params string[] arguments)
    {
        var ended = await RunAsync(store, arguments);
        Must.Hold(ended.Status == 0, $"`{string.Join(' ', arguments)}` ended with {ended.Status}: {ended.Error.Trim()}");
        return ended.Output;
    }
}

/// <summary>Where a graph is kept.</summary>
/// <param name="Address">As <c>--store</c> takes it.</param>
/// <param name="Folder">Where the program is run.</param>
/// <param name="Password">A Neo4j server's.</param>
internal sealed record StorePlace(string Address, string Folder, string? Password = null);

/// <summary>How a process ended.</summary>
internal sealed record Ended(int Status, string Output, string Error)
{
    /// <summary>One line, no stack.</summary>
    public string ErrorLine()
    {
        var lines = Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith("graph: ", StringComparison.Ordinal)).ToArray();
        Must.Hold(lines.Length == 1 && !Error.Contains("   at ", StringComparison.Ordinal), $"the error is not one clear line: {Error.Trim()}");
        return lines[0]["graph: ".Length..];
    }
}

/// <summary>A process under way.</summary>
internal sealed class Running
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;
    private readonly List<string> _lines = [];

    public Running(Process process)
    {
        _process = process;
        _output = CollectAsync(process.StandardOutput);
        _error = CollectAsync(process.StandardError);
    }

    public bool HasEnded => _process.HasExited;

    public string Printed
    {
        get
        {
            lock (_lines)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Kills it (SIGKILL), as a machine out of memory does.</summary>
    /// <returns>False when it had ended before.</returns>
    public async Task<bool> KillAsync()
    {
        if (_process.HasExited)
            return false;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        return _process.ExitCode == 137;
    }

    /// <summary>Asks it to end (SIGTERM).</summary>
    public async Task<Ended> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await kill.WaitForExitAsync();
        return await EndAsync(TimeSpan.FromMinutes(1));
    }

    public async Task<Ended> EndAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
            throw new FaultException($"it did not come to an end within {patience.TotalMinutes:0} minutes: {Printed}");
        }

        return new Ended(_process.ExitCode, await _output, await _error);
    }

    /// <summary>Waits until it printed something.</summary>
    public async Task UntilPrintedAsync(string text, TimeSpan patience)
    {
        for (var waited = Stopwatch.StartNew(); !Printed.Contains(text, StringComparison.Ordinal); await Task.Delay(50))
            Must.Hold(waited.Elapsed < patience && !HasEnded, $"it never printed \"{text}\": {Printed}");
    }

    private async Task<string> CollectAsync(StreamReader reader)
    {
        var all = new System.Text.StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            all.Append(line).Append('\n');
            lock (_lines)
                _lines.Add(line);
        }

        return all.ToString();
    }
}

using Graph.Api.Commands;

namespace Graph.Api.Tests.Support;

/// <summary>Runs command lines in process, in a folder of its own.</summary>
public sealed class Shell : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The example pages of this checkout.</summary>
    public static string Seeds { get; } = Checkout.Path("seeds");

    public Task<Run> RunAsync(params string[] arguments) => RunAsync("", arguments);

    /// <summary>Runs a command that goes on until it is stopped, and stops it when it has printed something.</summary>
    public Task<Run> RunUntilAsync(string printed, params string[] arguments) => RunWhileAsync(printed, _ => Task.CompletedTask, arguments);

    /// <summary>Runs <c>serve</c> with what is given besides on a free port, and stops it when what is done meanwhile is done.</summary>
    /// <param name="meanwhile">Given the address of the service.</param>
    /// <param name="arguments">Paths and options.</param>
    public Task<Run> ServeWhileAsync(Func<Uri, Task> meanwhile, params string[] arguments) => RunWhileAsync(
        "Ctrl+C stops.",
        printed => meanwhile(new Uri(printed.Split('\n').Single(line => line.StartsWith("Serving on ", StringComparison.Ordinal))["Serving on ".Length..])),
        ["serve", "--urls", "http://127.0.0.1:0", .. arguments]);

    public async Task<Run> RunAsync(string input, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return await RunAsync(output, input, arguments, CancellationToken.None);
    }

    /// <summary>Runs a command that goes on until it is stopped, does something when it has printed something, and stops it then.</summary>
    private async Task<Run> RunWhileAsync(string printed, Func<string, Task> meanwhile, string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var output = new WatchedWriter(printed);
        var running = RunAsync(output, "", arguments, stop.Token);
        try
        {
            // A command that failed ends without having printed it.
            if (await Task.WhenAny(running, output.Printed) == output.Printed)
                await meanwhile(await output.Printed);
        }
        finally
        {
            await stop.CancelAsync();
        }

        return await running;
    }

    private async Task<Run> RunAsync(StringWriter output, string input, string[] arguments, CancellationToken cancellation)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Out = output,
            Error = error,
            In = new StringReader(input),
            Variable = name => Variables.GetValueOrDefault(name),
            WorkingFolder = Folder.Path,
            Clock = Clock,
        };
        var status = await new CommandLine(surroundings).RunAsync(arguments, cancellation);
        return new Run(status, output.ToString(), error.ToString());
    }

    public void Dispose() => Folder.Dispose();

    private sealed class WatchedWriter(string printed) : StringWriter
    {
        private readonly TaskCompletionSource<string> _printed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>All that was written when the text was among it.</summary>
        public Task<string> Printed => _printed.Task;

        public override void Flush()
        {
            if (ToString() is var text && text.Contains(printed, StringComparison.Ordinal))
                _printed.TrySetResult(text);
        }
    }

    public sealed record Run(int Status, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        /// <summary>Failed with one line that a person can read, and nothing on standard output.</summary>
        public void ShouldFail(int status, string message)
        {
            Error.TrimEnd().ShouldBe($"graph: {message}");
            Status.ShouldBe(status);
            Output.ShouldBeEmpty();
        }
    }
}

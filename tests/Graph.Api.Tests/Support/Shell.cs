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
    public async Task<Run> RunUntilAsync(string printed, params string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var output = new StoppingWriter(printed, stop);
        return await RunAsync(output, "", arguments, stop.Token);
    }

    public async Task<Run> RunAsync(string input, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return await RunAsync(output, input, arguments, CancellationToken.None);
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

    private sealed class StoppingWriter(string printed, CancellationTokenSource stop) : StringWriter
    {
        public override void Flush()
        {
            if (ToString().Contains(printed, StringComparison.Ordinal))
                stop.Cancel();
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

using Graph.Api.Commands;

namespace Graph.Api.Tests.Support;

/// <summary>Runs command lines in process, in a folder of its own.</summary>
public sealed class Shell : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The example pages of this checkout.</summary>
    public static string Seeds { get; } = Checkout.Path("seeds");

    public Task<Run> RunAsync(params string[] arguments) => RunAsync("", arguments);

    public async Task<Run> RunAsync(string input, string[] arguments, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Out = output,
            Error = error,
            In = new StringReader(input),
            Variable = name => Variables.GetValueOrDefault(name),
            WorkingFolder = Folder.Path,
        };
        var status = await new CommandLine(surroundings).RunAsync(arguments, cancellation);
        return new Run(status, output.ToString(), error.ToString());
    }

    public void Dispose() => Folder.Dispose();

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

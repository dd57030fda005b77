using System.Globalization;
using Graph.Api.Ingest;
using Spectre.Console;

namespace Graph.Api.Commands;

/// <summary>Shows how far a run is: a bar on a terminal, a plain line every thousand documents elsewhere. Problems get a line of their own.</summary>
internal static class ProgressDisplay
{
    private const int DocumentsPerLine = 1000;

    /// <summary>Runs the work and shows its progress on standard error.</summary>
    public static Task<T> RunAsync<T>(Surroundings surroundings, Func<IIngestProgress, Task<T>> work) =>
        surroundings.IsTerminal ? RunWithBarAsync(surroundings.Error, work) : work(new PlainLines(surroundings.Error));

    private static Task<T> RunWithBarAsync<T>(TextWriter error, Func<IIngestProgress, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(console, context.AddTask("Reading"))));
    }

    private sealed class PlainLines(TextWriter error) : IIngestProgress
    {
        public void Advance(int documents, double share)
        {
            if (documents % DocumentsPerLine == 0)
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents, {100 * share:0} % of the bytes"));
        }

        public void Report(IngestProblem problem) => error.WriteLine(problem);
    }

    private sealed class Bar(IAnsiConsole console, ProgressTask task) : IIngestProgress
    {
        public void Advance(int documents, double share)
        {
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents");
            task.Value = 100 * share;
        }

        public void Report(IngestProblem problem) => console.WriteLine(problem.ToString());
    }
}

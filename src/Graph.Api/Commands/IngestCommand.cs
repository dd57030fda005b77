using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Api.Ingest;

namespace Graph.Api.Commands;

/// <summary><c>ingest PATH...</c>: takes files and folders into the store.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class IngestCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var paths = Arguments.Paths();
        var command = new Command(
            "ingest",
            "Takes files, folders, .jsonl and .jsonl.gz into the store. What did not change since is left alone; what did is replaced.") { paths };
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), parsed.GetRequiredValue(paths), cancellation));
        return command;
    }

    private async Task<int> RunAsync(Settings settings, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var listing = SourceListing.Of(paths, surroundings.WorkingFolder);
        await using var store = Stores.OpenOrCreate(settings.Store, surroundings);
        var extractor = Extractors.Load(settings.LexiconFolder, surroundings);
        var report = await ProgressDisplay.RunAsync(surroundings, progress =>
            new IngestRun(store, extractor.Extract).RunAsync(listing, SourceLimits.Default, progress, cancellation));
        ReportLines.Write(report, listing, string.Join(", ", paths), store.Location, surroundings.Out);
        return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Partial;
    }
}

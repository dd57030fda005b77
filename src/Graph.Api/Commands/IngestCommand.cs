using System.CommandLine;
using Graph.Api.Configuration;
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
        var shard = new Option<string?>("--shard")
        {
            Description = "Takes only the documents of one shard, such as 3/16: workers side by side, one each, take in everything once.",
            HelpName = "NUMBER/COUNT",
        };
        var command = new Command(
            "ingest",
            "Takes files, folders and tables (.xlsx, .csv, .json, .jsonl) into the store. What did not change since is left alone; what did is replaced.") { paths, shard };
        command.SetAction((parsed, cancellation) => RunAsync(
            options.Read(parsed), parsed.GetRequiredValue(paths), ParseShard(parsed.GetValue(shard)), cancellation));
        return command;
    }

    private async Task<int> RunAsync(Settings settings, IReadOnlyList<string> paths, Shard shard, CancellationToken cancellation)
    {
        var listing = SourceListing.Of(paths, surroundings.WorkingFolder);
        await using var store = Stores.OpenOrCreate(settings, surroundings);
        var extractor = Extractors.Load(settings.LexiconFolder, surroundings);
        var report = await ProgressDisplay.RunAsync(surroundings, progress =>
            new IngestRun(store, extractor) { Shard = shard }.RunAsync(listing, SourceLimits.Default, progress, cancellation));
        await store.RecordAsync(report.ToRecord(extractor.LexiconVersion, surroundings.Clock), cancellation);
        var from = string.Join(", ", paths) + (shard == Shard.Whole ? "" : $", shard {shard}");
        ReportLines.Write(report, listing, from, store.Location, surroundings.Out);
        return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Partial;
    }

    private static Shard ParseShard(string? text)
    {
        try
        {
            return text is null ? Shard.Whole : Shard.Parse(text);
        }
        catch (FormatException e)
        {
            throw new CommandException($"--shard {text}: {e.Message}", ExitCode.Usage);
        }
    }
}

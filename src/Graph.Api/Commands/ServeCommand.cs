using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Api.Ingest;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Commands;

/// <summary><c>serve [PATH...]</c>: answers over HTTP until it is stopped. The command when none is named.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class ServeCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var paths = Arguments.Paths(least: 0);
        var noSeeds = new Option<bool>("--no-seeds") { Description = "Do not take the example pages into an empty store." };
        var command = new Command(
            "serve",
            "Answers GraphQL over HTTP until it is stopped, after taking in what is named. An empty store gets the example pages of seeds/.")
        {
            paths,
            noSeeds,
        };
        command.SetAction((parsed, cancellation) =>
            RunAsync(options.Read(parsed), parsed.GetValue(paths) ?? [], !parsed.GetValue(noSeeds), cancellation));
        return command;
    }

    /// <summary>Serves until stopped.</summary>
    /// <param name="settings">What the global options say.</param>
    /// <param name="paths">Files and folders to take in first.</param>
    /// <param name="seeds">Whether an empty store gets the example pages when no path is named.</param>
    /// <param name="cancellation">Stops the service.</param>
    public async Task<int> RunAsync(Settings settings, IReadOnlyList<string> paths, bool seeds, CancellationToken cancellation)
    {
        var listing = paths.Count > 0 ? SourceListing.Of(paths, surroundings.WorkingFolder) : null;
        await using var store = Stores.OpenOrCreate(settings.Store, surroundings);
        var status = ExitCode.Done;
        if (listing is not null)
            status = await TakeInAsync(listing, string.Join(", ", paths), store, settings, cancellation);
        else if (seeds)
            status = await TakeInSeedsAsync(store, settings, cancellation);

        await using var service = Service.Build(store, settings.Urls);
        await Service.StartAsync(service, settings.Urls, cancellation);
        WriteWhereToLook(service.Urls.First());
        await service.WaitForShutdownAsync(cancellation);
        return status;
    }

    private async Task<int> TakeInSeedsAsync(IGraphStore store, Settings settings, CancellationToken cancellation)
    {
        if (SeedFolder.Find(surroundings.WorkingFolder) is not { } folder)
            return ExitCode.Done;
        var listing = SourceListing.Of([folder], Path.GetDirectoryName(folder)!);
        try
        {
            return await WantsSeedsAsync(store, listing, cancellation)
                ? await TakeInAsync(listing, Path.GetFileName(folder), store, settings, cancellation)
                : ExitCode.Done;
        }
        catch (StoreUnavailableException e) when (e.Problem == StoreProblem.Unreachable)
        {
            // A server may come up later than this service: it is asked again by every question.
            surroundings.Error.WriteLine($"{e.Message} Serving all the same; /health/ready tells when it is back.");
            return ExitCode.Done;
        }
    }

    // Somebody's own graph stays their own: the examples go into an empty store, and are kept up to date where they are.
    private static async Task<bool> WantsSeedsAsync(IGraphStore store, SourceListing listing, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenSnapshotAsync(cancellation);
        return await snapshot.DocumentAsync(new DocumentKey(listing.Files[0].Key), cancellation) is not null
            || (await snapshot.StatisticsAsync(cancellation)).Documents == 0;
    }

    private async Task<int> TakeInAsync(SourceListing listing, string from, IGraphStore store, Settings settings, CancellationToken cancellation)
    {
        var extractor = Extractors.Load(settings.LexiconFolder, surroundings);
        var report = await ProgressDisplay.RunAsync(surroundings, progress =>
            new IngestRun(store, extractor.Extract).RunAsync(listing, SourceLimits.Default, progress, cancellation));
        await store.RecordAsync(report.ToRecord(extractor.LexiconVersion, surroundings.Clock), cancellation);
        ReportLines.Write(report, listing, from, store.Location, surroundings.Out);
        return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Partial;
    }

    private void WriteWhereToLook(string url)
    {
        surroundings.Out.WriteLine(
            $"""

            Serving on {url}
              {url}/           the first page: the links question answered
              {url}/graphiql   ask your own questions
              {url}/graphql    for programs
            Ctrl+C stops.
            """);
        surroundings.Out.Flush();
    }
}

using System.CommandLine;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Api.Ingest;
using Graph.Extraction.Lexicon;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

namespace Graph.Api.Commands;

/// <summary><c>serve [PATH...]</c>: answers over HTTP until it is stopped. The command when none is named.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class ServeCommand(Surroundings surroundings, GlobalOptions options)
{
    private static readonly TimeSpan WaitForServer = TimeSpan.FromSeconds(2);

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
        {
            var settings = options.Read(parsed);
            return RunAsync(parsed.GetValue(noSeeds) ? settings with { Seeds = false } : settings, parsed.GetValue(paths) ?? [], cancellation);
        });
        return command;
    }

    /// <summary>Serves until stopped.</summary>
    /// <param name="settings">What is set.</param>
    /// <param name="paths">Files and folders to take in first.</param>
    /// <param name="cancellation">Stops the service.</param>
    public async Task<int> RunAsync(Settings settings, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var intake = FindIntake(settings, paths);
        if (intake is not null)
            await Service.TryAddressesAsync(settings.Urls, cancellation);
        // Whoever named what is to be taken in is refused where it cannot be.
        await using var store = Stores.OpenToServe(settings, mayBeRead: intake is not { OnlyExamples: false }, surroundings);
        if (store.IsReadOnly)
        {
            surroundings.Error.WriteLine($"graph: {store.Location}: may not be written here, so it is only read; nothing can be taken in.");
            intake = null;
        }

        int? status = ExitCode.Done;
        try
        {
            if (intake is not null)
                status = await TakeInAsync(intake, store, settings, cancellation);
        }
        catch (StoreUnavailableException e) when (e.Problem == StoreProblem.Unreachable)
        {
            surroundings.Error.WriteLine($"{e.Message} Serving all the same; /health/ready tells when it is back.");
            status = null;
        }

        await using var service = Service.Build(store, settings);
        await Service.StartAsync(service, settings.Urls, cancellation);
        WriteWhereToLook(service.Urls.First());
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var later = status is { } done ? Task.FromResult(done) : TakeInWhenItIsBackAsync(intake!, store, settings, stopping.Token);
        var warming = WarmAsync(store, stopping.Token);
        var watching = (store as StoreToServe)?.WatchAsync(surroundings.Clock, stopping.Token) ?? Task.CompletedTask;
        await service.WaitForShutdownAsync(cancellation);
        await stopping.CancelAsync();
        await Task.WhenAll(warming, watching);
        return await later;
    }

    /// <summary>A server's graph is read into memory while the first questions are asked of the server.</summary>
    private static async Task WarmAsync(IGraphStore store, CancellationToken cancellation)
    {
        try
        {
            if (store is Neo4jGraphStore server)
                await server.ReadIntoMemoryAsync(cancellation);
        }
        catch (Exception e) when (e is GraphStoreException or OperationCanceledException)
        {
            // Nothing is lost: the first question that needs it reads it, or is told why that cannot be.
        }
    }

    private Intake? FindIntake(Settings settings, IReadOnlyList<string> paths)
    {
        if (paths.Count > 0)
            return new Intake(SourceListing.Of(paths, surroundings.WorkingFolder), string.Join(", ", paths), OnlyExamples: false);
        return settings.Seeds && SeedFolder.Find(surroundings.WorkingFolder) is { } folder
            ? new Intake(SourceListing.Of([folder], Path.GetDirectoryName(folder)!), Path.GetFileName(folder), OnlyExamples: true)
            : null;
    }

    /// <exception cref="StoreUnavailableException">The server is away, or goes away for longer than an ingest waits; what was taken in stays.</exception>
    private async Task<int> TakeInAsync(Intake intake, IGraphStore store, Settings settings, CancellationToken cancellation)
    {
        // A question is given up sooner than a write: it tells at once whether a server is there.
        if (!await IsWantedAsync(store, intake, cancellation))
            return ExitCode.Done;
        var extractor = Extractors.Load(settings.LexiconFolder, surroundings);
        var report = await ProgressDisplay.RunAsync(surroundings, progress =>
            new IngestRun(store, extractor).RunAsync(intake.Listing, SourceLimits.Default, progress, cancellation));
        await store.RecordAsync(report.ToRecord(extractor.LexiconVersion, surroundings.Clock), cancellation);
        ReportLines.Write(report, intake.Listing, intake.From, store.Location, surroundings.Out);
        return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Partial;
    }

    /// <summary>A server may come up later than this service: what was to be taken in is taken in then.</summary>
    private async Task<int> TakeInWhenItIsBackAsync(Intake intake, IGraphStore store, Settings settings, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await Task.Delay(WaitForServer, surroundings.Clock, cancellation);
                try
                {
                    var status = await TakeInAsync(intake, store, settings, cancellation);
                    surroundings.Out.Flush();
                    return status;
                }
                catch (StoreUnavailableException e) when (e.Problem == StoreProblem.Unreachable)
                {
                    // Still away; that was told.
                }
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
        catch (Exception e) when (e is GraphStoreException or LexiconException or CommandException)
        {
            surroundings.Error.WriteLine($"graph: {e.Message}");
            return ExitCode.Partial;
        }
    }

    // Somebody's own graph stays their own: the examples go into an empty store, and are kept up to date where they are.
    private static async Task<bool> IsWantedAsync(IGraphStore store, Intake intake, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenSnapshotAsync(cancellation);
        return !intake.OnlyExamples
            || await snapshot.DocumentAsync(new DocumentKey(intake.Listing.Files[0].Key), cancellation) is not null
            || (await snapshot.StatisticsAsync(cancellation)).Documents == 0;
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

    /// <summary>What to take in before serving.</summary>
    /// <param name="Listing">The files.</param>
    /// <param name="From">Where they come from, for a person.</param>
    /// <param name="OnlyExamples">Whether they are the example pages, which do not go into anybody's own graph.</param>
    private sealed record Intake(SourceListing Listing, string From, bool OnlyExamples);
}

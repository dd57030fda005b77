using System.CommandLine;
using Graph.Api.Configuration;
using Graph.Api.Export;
using Graph.Api.Hosting;
using Graph.Api.Ingest;

namespace Graph.Api.Commands;

/// <summary><c>extract PATH...</c>: prints what is found, without a store.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class ExtractCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var paths = Arguments.Paths();
        var format = new Option<string>("--format")
        {
            Description = "How to print it: jsonl is one JSON object per article.",
            DefaultValueFactory = _ => "jsonl",
        };
        Arguments.Among(format, "jsonl");
        var command = new Command("extract", "Prints the articles of files and folders with everything found in them; no store is touched.")
        {
            paths,
            format,
        };
        command.SetAction((parsed, cancellation) =>
            RunAsync(options.Read(parsed), parsed.GetRequiredValue(paths), cancellation));
        return command;
    }

    private async Task<int> RunAsync(Settings settings, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var listing = SourceListing.Of(paths, surroundings.WorkingFolder);
        var extractor = Extractors.Load(settings.LexiconFolder, surroundings);
        var reader = new SourceReader(listing, SourceLimits.Default);
        var pipeline = new ExtractionPipeline(extractor.Extract, documentsAhead: 512);
        var status = ExitCode.Done;
        await foreach (var outcome in pipeline.RunAsync(reader.Read(cancellation), cancellation))
        {
            if (outcome.Problem is { } problem)
            {
                surroundings.Error.WriteLine(problem);
                if (!problem.IsNotice)
                    status = ExitCode.Partial;
                continue;
            }

            foreach (var line in ArticleLines.Of(outcome.Facts!))
                surroundings.Out.WriteLine(line);
        }

        return status;
    }
}

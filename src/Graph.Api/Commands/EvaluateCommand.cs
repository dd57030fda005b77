using System.CommandLine;
using System.Globalization;
using Graph.Api.Configuration;
using Graph.Api.Evaluation;
using Graph.Api.Hosting;
using Graph.Api.Ingest;
using Graph.Extraction.Evaluation;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary><c>evaluate GOLD-DIR PATH...</c>: holds what is found against pages annotated by hand.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class EvaluateCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var gold = new Argument<string>("GOLD-DIR") { Description = "A folder of annotated pages, one .json each." };
        var paths = Arguments.Paths();
        var list = new Option<bool>("--list") { Description = "Also print what was missed (-) and what is extra (+), article by article." };
        var least = new Option<string?>("--min") { Description = "The least F1 of all kinds together, 0 to 1; status 1 when it is not reached.", HelpName = "F1" };
        var leastOfKind = new Option<string[]>("--min-kind") { Description = "The least F1 of one kind, such as PROGRAM=0.85; may be given several times.", HelpName = "KIND=F1" };
        var command = new Command("evaluate", "Prints precision, recall and F1 of what is found on annotated pages; no store is touched.")
        {
            gold, paths, list, least, leastOfKind,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            options.Read(parsed),
            parsed.GetRequiredValue(gold),
            parsed.GetRequiredValue(paths),
            parsed.GetValue(list),
            Demands(parsed.GetValue(least), parsed.GetValue(leastOfKind) ?? []),
            cancellation));
        return command;
    }

    private async Task<int> RunAsync(
        Settings settings, string gold, IReadOnlyList<string> paths, bool list, IReadOnlyList<Demand> demands, CancellationToken cancellation)
    {
        var matching = new GoldMatching(GoldFolder.Read(gold, surroundings.WorkingFolder));
        var status = ExitCode.Done;
        foreach (var item in new SourceReader(SourceListing.Of(paths, surroundings.WorkingFolder), SourceLimits.Default).Read(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Document is { } document)
                matching.Offer(document);
            else
                Report(item.Problem!);
        }

        var pairs = matching.Pairs();
        var extractor = Extractors.Load(settings.LexiconFolder, surroundings);
        var pipeline = new ExtractionPipeline(extractor.Extract, documentsAhead: 64);
        var evaluations = new List<PageEvaluation>();
        await foreach (var (outcome, pair) in pipeline.RunAsync(pairs.Select(pair => SourceItem.Of(pair.Document)), cancellation).Zip(pairs.ToAsyncEnumerable()))
        {
            if (outcome.Problem is { } problem)
                Report(problem);
            // A page that cannot be read counts as one without articles: its entities are missed, not forgotten.
            evaluations.Add(Evaluator.Evaluate(pair.Page, outcome.Facts ?? new DocumentFacts(new Document(pair.Document.Key, "", pair.Document.Page), [], [])));
        }

        foreach (var line in list ? EvaluationLines.Differences(evaluations).Append("") : [])
            surroundings.Out.WriteLine(line);
        foreach (var line in EvaluationLines.Figures(evaluations))
            surroundings.Out.WriteLine(line);

        var under = demands.Where(demand => demand.ScoreIn(evaluations).F1 < demand.Least).Select(demand => demand.Told(evaluations)).ToList();
        return under.Count > 0 ? throw new CommandException($"{string.Join("; ", under)}.", ExitCode.Partial) : status;

        void Report(IngestProblem problem)
        {
            surroundings.Error.WriteLine(problem);
            if (!problem.IsNotice)
                status = ExitCode.Partial;
        }
    }

    private static List<Demand> Demands(string? least, string[] leastOfKind)
    {
        var demands = new List<Demand>();
        if (least is not null)
            demands.Add(new Demand(null, Share("--min", least, least)));
        foreach (var given in leastOfKind)
        {
            var parts = given.Split('=');
            if (parts.Length != 2 || !EntityKinds.TryParse(parts[0], out var kind))
                throw new CommandException($"--min-kind {given}: must look like PROGRAM=0.85; the kinds are {string.Join(", ", EntityKinds.All.Select(k => k.ToWireName()))}.", ExitCode.Usage);
            demands.Add(new Demand(kind, Share("--min-kind", given, parts[1])));
        }

        return demands;
    }

    private static double Share(string option, string given, string number) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share
            : throw new CommandException($"{option} {given}: the F1 must be a number from 0 to 1.", ExitCode.Usage);

    /// <summary>An F1 that must be reached.</summary>
    /// <param name="Kind">Of one kind, or null for all together.</param>
    /// <param name="Least">From 0 to 1.</param>
    private sealed record Demand(EntityKind? Kind, double Least)
    {
        public Score ScoreIn(IReadOnlyList<PageEvaluation> pages) =>
            Kind is { } kind ? EvaluationLines.ScoreOf(pages, kind) : EvaluationLines.Total(pages);

        public string Told(IReadOnlyList<PageEvaluation> pages) => string.Create(CultureInfo.InvariantCulture,
            $"{Kind?.ToWireName() ?? "total"}: F1 {ScoreIn(pages).F1:0.0000} is under {Least:0.0###}");
    }
}

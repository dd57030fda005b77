using System.CommandLine;
using System.Globalization;
using Graph.Api.Configuration;
using Graph.Api.Export;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Commands;

/// <summary><c>statistics</c>: how much of everything the store, or a selection of its articles, holds.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class StatisticsCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var arguments = ArticleArguments.All.ToDictionary(argument => argument.Name, Arguments.Of, StringComparer.Ordinal);
        var command = new Command("statistics", "Prints how much of everything the store, or a selection of its articles, holds, one figure a line.");
        foreach (var argument in arguments.Values)
            command.Add(argument);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), argument => parsed.GetValue(arguments[argument]) ?? [], cancellation));
        return command;
    }

    private async Task<int> RunAsync(Settings settings, Func<string, IReadOnlyList<string>> values, CancellationToken cancellation)
    {
        var asked = Parse(values);
        await using var store = Stores.OpenExisting(settings, surroundings);
        await using var snapshot = await store.OpenSnapshotAsync(cancellation);
        var statistics = await snapshot.StatisticsAsync(await asked.ResolveAsync(snapshot, cancellation), cancellation);
        foreach (var (name, figure) in Figures(statistics))
            surroundings.Out.WriteLine($"{name,-20}{figure,12}");
        surroundings.Out.WriteLine($"{"snapshot",-20}{snapshot.Id,20}");
        return ExitCode.Done;
    }

    private static AskedArticles Parse(Func<string, IReadOnlyList<string>> values)
    {
        try
        {
            return ArticleArguments.Parse(new ArgumentValues(values));
        }
        catch (ExportArgumentException e)
        {
            throw Arguments.Refused(e);
        }
    }

    private static IEnumerable<(string Name, string Figure)> Figures(GraphStatistics statistics)
    {
        yield return ("documents", Number(statistics.Documents));
        yield return ("articles", Number(statistics.Articles));
        yield return ("sentences", Number(statistics.Sentences));
        yield return ("mentions", Number(statistics.Mentions));
        yield return ("ambiguous mentions", Number(statistics.AmbiguousMentions));
        yield return ("unresolved mentions", Number(statistics.UnresolvedMentions));
        yield return ("entities", Number(statistics.Entities));
        foreach (var kind in statistics.Kinds)
            yield return ($"  {kind.Kind.ToWireName()}", Number(kind.Entities));
        yield return ("co-mentions", Number(statistics.CoMentions));
        yield return ("newspapers", Number(statistics.Newspapers));
        yield return ("undated articles", Number(statistics.UndatedArticles));
        if (statistics.FirstDate is { } first && statistics.LastDate is { } last)
        {
            yield return ("first day", first.ToString("O", CultureInfo.InvariantCulture));
            yield return ("last day", last.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}

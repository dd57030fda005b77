using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>The graph in numbers.</summary>
[QueryType]
public static class StatisticsQueries
{
    /// <summary>How much of everything the graph holds, or a selection of its articles.</summary>
    /// <param name="counted">Which articles.</param>
    public static async Task<StatisticsView> GetStatisticsAsync(
        [AsArguments] LevelArguments counted, GraphReader graph, CancellationToken cancellation)
    {
        var selection = await counted.SelectAsync(graph, cancellation);
        return await graph.AskAsync(async snapshot => new StatisticsView(await snapshot.StatisticsAsync(selection, cancellation), selection, snapshot.Id));
    }

    /// <summary>
    /// How an answer was come by, as a text for the methods section of a paper: corpus, dates, versions, scope, counting rule, the measures with their
    /// formulas and sources.
    /// </summary>
    /// <param name="measures">The measures used.</param>
    /// <param name="counted">What was counted.</param>
    public static async Task<string> GetMethodsCardAsync(
        [DefaultValueSyntax("[OCHIAI]")] IReadOnlyList<Measure> measures,
        [AsArguments] CountingArguments counted,
        GraphReader graph,
        IGraphStore store,
        CancellationToken cancellation)
    {
        var selection = await counted.SelectAsync(graph, cancellation);
        var ingest = await store.LastIngestAsync(cancellation);
        return await graph.AskAsync(async snapshot => MethodsCard.Of(
            await snapshot.StatisticsAsync(cancellation),
            snapshot.Id,
            ingest,
            selection,
            selection.IsAll ? 0 : (await snapshot.FindArticlesAsync(new ArticleQuery { Selection = selection, Page = new PageRequest { First = 0 } }, cancellation)).TotalCount,
            counted.Scope,
            counted.Counting,
            measures));
    }
}

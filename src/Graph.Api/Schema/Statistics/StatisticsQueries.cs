using Graph.GraphQL.Annotations;

namespace Graph.Api.Schema.Statistics;

/// <summary>The graph in numbers.</summary>
[QueryType]
public static class StatisticsQueries
{
    /// <summary>How much of everything the graph holds.</summary>
    public static Task<StatisticsView> GetStatisticsAsync(GraphReader graph, CancellationToken cancellation) =>
        graph.AskAsync(async snapshot => new StatisticsView(await snapshot.StatisticsAsync(cancellation), snapshot.Id)).AsTask();
}

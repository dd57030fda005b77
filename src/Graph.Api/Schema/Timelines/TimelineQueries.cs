using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Timelines;

/// <summary>How something spread over time.</summary>
[QueryType]
public static class TimelineQueries
{
    /// <summary>How often entities come up over time, or how often they come up together with others. Articles without a date never count.</summary>
    /// <param name="of">The entities, at least one, all different.</param>
    /// <param name="with">Give one series for each pair of an entity of `of` and one of these, instead of one for each entity.</param>
    /// <param name="interval">The length of a step.</param>
    /// <param name="counted">What counts.</param>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<TimeSeriesView>> GetTimelineAsync(
        IReadOnlyList<EntityRefInput> of,
        IReadOnlyList<EntityRefInput>? with,
        [AsArguments] CountingArguments counted,
        GraphReader graph,
        CancellationToken cancellation,
        Interval interval = Interval.Year)
    {
        var query = new TimelineQuery
        {
            Of = await graph.ResolveAsync(of, cancellation),
            With = await graph.ResolveAsync(with ?? [], cancellation),
            Interval = interval.ToStorage(),
            Scope = counted.Scope.ToModel(),
            Counting = counted.Counting,
            Selection = await counted.SelectAsync(graph, cancellation),
        };
        var series = await graph.AskAsync(snapshot => snapshot.TimelineAsync(query, cancellation));
        return [.. series.Select(one => new TimeSeriesView(one, query))];
    }
}

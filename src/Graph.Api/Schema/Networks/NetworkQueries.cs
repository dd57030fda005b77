using Graph.Api.Schema.Timelines;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>Whole networks.</summary>
[QueryType]
public static class NetworkQueries
{
    /// <summary>A whole weighted network: the entities that count most and all ties among them.</summary>
    /// <param name="network">The network.</param>
    [ListSize(AssumedSize = 100, SlicingArguments = ["limit"])]
    public static async Task<NetworkView> GetNetworkAsync([AsArguments] NetworkArguments network, GraphReader graph, CancellationToken cancellation)
    {
        var query = (await network.ToQueryAsync(graph, cancellation)) with { WithLeftOut = true };
        return new NetworkView(await graph.AskAsync(snapshot => snapshot.NetworkAsync(query, cancellation)), query);
    }

    /// <summary>
    /// A network as it changes: one for each window of time, the windows moving along the calendar, through all days articles have or those of `period`.
    /// Articles without a date belong to none.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="interval">What windows are measured in.</param>
    /// <param name="width">How many intervals a window has, from 1.</param>
    /// <param name="step">How many intervals lie between the beginnings of two windows, from 1; less than `width` makes them overlap.</param>
    [ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<NetworkSliceView>> GetNetworkSlicesAsync(
        [AsArguments] NetworkArguments network,
        GraphReader graph,
        CancellationToken cancellation,
        Interval interval = Interval.Year,
        int width = 1,
        int step = 1)
    {
        var query = (await network.ToQueryAsync(graph, cancellation)) with { WithLeftOut = true };
        return await graph.AskAsync(async snapshot =>
        {
            var statistics = await snapshot.StatisticsAsync(cancellation);
            if ((statistics.FirstDate, statistics.LastDate) is not ({ } first, { } last))
                return [];
            var all = Period.Both(query.Selection.Period, new Period(first, last))!;
            if (all.From > all.To)
                return [];
            var slices = new List<NetworkSliceView>();
            foreach (var window in MovingWindows.Of(all.From!.Value, all.To!.Value, interval.ToStorage(), width, step))
            {
                var within = query with { Selection = query.Selection with { Period = Period.Both(query.Selection.Period, window) } };
                slices.Add(new NetworkSliceView(window, new NetworkView(await snapshot.NetworkAsync(within, cancellation), within)));
            }

            return (IReadOnlyList<NetworkSliceView>)slices;
        });
    }
}

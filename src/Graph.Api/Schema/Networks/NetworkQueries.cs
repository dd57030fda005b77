using Graph.Api.Schema.Inputs;
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
    /// <param name="kinds">The kinds a node may be of; left out for all six.</param>
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="tie">What ties two nodes.</param>
    /// <param name="scope">The window that counts as together.</param>
    /// <param name="counting">Whether an entity counts once a window or as often as it is named there.</param>
    /// <param name="measure">What a tie's score is.</param>
    /// <param name="minSupport">Ties with fewer windows do not exist; from 1.</param>
    /// <param name="limit">At most so many nodes, those that count most first, 1 to 2,000.</param>
    [ListSize(AssumedSize = 100, SlicingArguments = ["limit"])]
    public static async Task<NetworkView> GetNetworkAsync(
        IReadOnlyList<EntityKind>? kinds,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        CancellationToken cancellation,
        NetworkTie tie = NetworkTie.CoMention,
        Scope scope = Scope.Article,
        CountingRule counting = CountingRule.OncePerWindow,
        Measure measure = Measure.Ochiai,
        int minSupport = 1,
        int limit = 100)
    {
        var query = await NetworkArguments.ToQueryAsync(
            tie, kinds, scope, counting, measure, minSupport, limit, period, articles, graph, cancellation);
        return new NetworkView(await graph.AskAsync(snapshot => snapshot.NetworkAsync(query, cancellation)), query);
    }

    /// <summary>
    /// A network as it changes: one for each window of time, the windows moving along the calendar. Articles without a date belong to none.
    /// </summary>
    /// <param name="kinds">The kinds a node may be of; left out for all six.</param>
    /// <param name="period">Move through this stretch of days only; left out for all days articles have.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="interval">What windows are measured in.</param>
    /// <param name="width">How many intervals a window has, from 1.</param>
    /// <param name="step">How many intervals lie between the beginnings of two windows, from 1; less than `width` makes them overlap.</param>
    /// <param name="tie">What ties two nodes.</param>
    /// <param name="scope">The window of text that counts as together.</param>
    /// <param name="counting">Whether an entity counts once a window or as often as it is named there.</param>
    /// <param name="measure">What a tie's score is.</param>
    /// <param name="minSupport">Ties with fewer windows do not exist; from 1.</param>
    /// <param name="limit">At most so many nodes in each, those that count most first, 1 to 2,000.</param>
    [ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<NetworkSliceView>> GetNetworkSlicesAsync(
        IReadOnlyList<EntityKind>? kinds,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        CancellationToken cancellation,
        Interval interval = Interval.Year,
        int width = 1,
        int step = 1,
        NetworkTie tie = NetworkTie.CoMention,
        Scope scope = Scope.Article,
        CountingRule counting = CountingRule.OncePerWindow,
        Measure measure = Measure.Ochiai,
        int minSupport = 1,
        int limit = 100)
    {
        var query = await NetworkArguments.ToQueryAsync(
            tie, kinds, scope, counting, measure, minSupport, limit, period, articles, graph, cancellation);
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

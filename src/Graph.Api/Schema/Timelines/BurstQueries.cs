using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Timelines;

/// <summary>What came up suddenly.</summary>
[QueryType]
public static class BurstQueries
{
    /// <summary>
    /// Stretches of time in which an entity comes up clearly more often than its usual share of windows, the strongest first. (Kleinberg 2003) Articles
    /// without a date never count.
    /// </summary>
    /// <param name="of">Only these entities; left out for all of `kinds`.</param>
    /// <param name="kinds">The kinds to look at; an empty list for all six. Of no matter when `of` names entities.</param>
    /// <param name="interval">The length of a step.</param>
    /// <param name="counted">What counts.</param>
    /// <param name="scaling">How much denser each level is than the one below it, above 1.</param>
    /// <param name="gamma">How hard it is to rise a level, above 0; higher gives fewer, stronger bursts.</param>
    /// <param name="minArticles">Only entities mentioned in at least so many of the articles counted. Of no matter when `of` names entities.</param>
    /// <param name="first">How many bursts, 1 to 1,000.</param>
    [ListSize(AssumedSize = 20, SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<BurstView>> GetBurstsAsync(
        IReadOnlyList<EntityRefInput>? of,
        [AsArguments] CountingArguments counted,
        GraphReader graph,
        CancellationToken cancellation,
        [DefaultValueSyntax("[PROGRAM, THEME]")] IReadOnlyList<EntityKind> kinds,
        Interval interval = Interval.Month,
        double scaling = 2,
        double gamma = 1,
        int minArticles = 5,
        int first = 20)
    {
        if (first is < 1 or > 1000)
            throw InvalidArgument.Because(FormattableString.Invariant($"`first` must be 1 to 1,000, not {first:N0}."));
        var asked = await graph.ResolveAsync(of ?? [], cancellation);
        var selection = await counted.SelectAsync(graph, cancellation);
        return await graph.AskAsync(async snapshot =>
        {
            if (asked.Count == 0)
            {
                var listed = await snapshot.FindEntitiesAsync(new EntityQuery { Kinds = kinds, MinArticles = minArticles, Selection = selection }, cancellation);
                asked = [.. listed.Nodes.Select(node => node.Entity.Id)];
            }

            if (asked.Count == 0)
                return [];
            var query = new TimelineQuery
            {
                Of = asked,
                Interval = interval.ToStorage(),
                Scope = counted.Scope.ToModel(),
                Counting = counted.Counting,
                Selection = selection,
            };
            var series = await snapshot.TimelineAsync(query, cancellation);
            return (IReadOnlyList<BurstView>)
            [
                .. series.SelectMany(one => Find(one, scaling, gamma), (one, burst) => (one, burst))
                    .OrderByDescending(found => found.burst.Weight)
                    .ThenBy(found => found.one.Entity.Id)
                    .ThenBy(found => found.burst.First)
                    .Take(first)
                    .Select(found => new BurstView(found.one, found.burst, query)),
            ];
        });
    }

    private static IReadOnlyList<BurstSpan> Find(TimeSeries series, double scaling, double gamma) => KleinbergBursts.Find(
        [.. series.Points.Select(point => point.Counts.Both)], [.. series.Points.Select(point => point.Counts.Total)], scaling, gamma);
}

/// <summary>A stretch of time in which an entity comes up clearly more often than usual.</summary>
[ObjectType("Burst")]
public sealed class BurstView
{
    private readonly TimeSeries _series;
    private readonly BurstSpan _burst;
    private readonly TimelineQuery _query;

    internal BurstView(TimeSeries series, BurstSpan burst, TimelineQuery query) => (_series, _burst, _query) = (series, burst, query);

    /// <summary>Who or what came up suddenly.</summary>
    public EntityView Entity => new(_series.Entity);

    /// <summary>Its first day.</summary>
    public DateOnly From => _series.Points[_burst.First].From;

    /// <summary>Its last day.</summary>
    public DateOnly To => _series.Points[_burst.Last].To;

    /// <summary>How dense, from 1; a burst of level 2 lies within one of level 1.</summary>
    public int Level => _burst.Level;

    /// <summary>How much better its level explains it than the level below; higher is stronger.</summary>
    public double Weight => _burst.Weight;

    /// <summary>Windows that name the entity in that time.</summary>
    public int Count => checked((int)Points.Sum(point => point.Counts.Both));

    /// <summary>All windows of that time.</summary>
    public int Total => checked((int)Points.Sum(point => point.Counts.Total));

    /// <summary>The sentences of that time that name the entity, behind `count`.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) => EvidenceView.FindAsync(
        new EvidenceQuery { Of = [_series.Entity.Id], Scope = _query.Scope, Selection = _query.Selection.In(From, To) }, orderBy, graph, paging, cancellation);

    private IEnumerable<TimePoint> Points => _series.Points.Skip(_burst.First).Take(_burst.Last - _burst.First + 1);
}

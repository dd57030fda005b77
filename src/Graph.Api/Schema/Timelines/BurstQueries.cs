using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.GraphQL;
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
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="kinds">The kinds to look at; an empty list for all six. Of no matter when `of` names entities.</param>
    /// <param name="interval">The length of a step.</param>
    /// <param name="scope">The window that counts.</param>
    /// <param name="scaling">How much denser each level is than the one below it, above 1.</param>
    /// <param name="gamma">How hard it is to rise a level, above 0; higher gives fewer, stronger bursts.</param>
    /// <param name="minArticles">Only entities mentioned in at least so many articles. Of no matter when `of` names entities.</param>
    /// <param name="first">How many bursts, 1 to 1,000.</param>
    [ListSize(AssumedSize = 20, SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<BurstView>> GetBurstsAsync(
        IReadOnlyList<EntityRefInput>? of,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        CancellationToken cancellation,
        [DefaultValueSyntax("[PROGRAM, THEME]")] IReadOnlyList<EntityKind> kinds,
        Interval interval = Interval.Month,
        Scope scope = Scope.Article,
        double scaling = 2,
        double gamma = 1,
        int minArticles = 5,
        int first = 20)
    {
        if (first is < 1 or > 1000)
            throw new GraphQLException(FormattableString.Invariant($"`first` must be 1 to 1,000, not {first:N0}."));
        var asked = await graph.ResolveAsync(of ?? [], cancellation);
        var selection = await SelectionInput.ResolveAsync(articles, period, graph, cancellation);
        return await graph.AskAsync(async snapshot =>
        {
            if (asked.Count == 0)
            {
                var listed = await snapshot.FindEntitiesAsync(new EntityQuery { Kinds = kinds, MinArticles = minArticles }, cancellation);
                asked = [.. listed.Nodes.Select(node => node.Entity.Id)];
            }

            if (asked.Count == 0)
                return [];
            var series = await snapshot.TimelineAsync(
                new TimelineQuery { Of = asked, Interval = interval.ToStorage(), Scope = scope.ToModel(), Selection = selection }, cancellation);
            return (IReadOnlyList<BurstView>)
            [
                .. series.SelectMany(one => Find(one, scaling, gamma), (one, burst) => (one, burst))
                    .OrderByDescending(found => found.burst.Weight)
                    .ThenBy(found => found.one.Entity.Id)
                    .ThenBy(found => found.burst.First)
                    .Take(first)
                    .Select(found => new BurstView(found.one, found.burst)),
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

    internal BurstView(TimeSeries series, BurstSpan burst) => (_series, _burst) = (series, burst);

    /// <summary>The entity.</summary>
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

    private IEnumerable<TimePoint> Points => _series.Points.Skip(_burst.First).Take(_burst.Last - _burst.First + 1);
}

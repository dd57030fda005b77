using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Links;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Timelines;

/// <summary>How often an entity, or a pair, comes up over time.</summary>
[ObjectType("TimeSeries")]
public sealed class TimeSeriesView
{
    private readonly TimeSeries _series;
    private readonly TimelineQuery _query;

    internal TimeSeriesView(TimeSeries series, TimelineQuery query) => (_series, _query) = (series, query);

    /// <summary>Who or what is counted, alone or with `with`.</summary>
    public EntityView Entity => new(_series.Entity);

    /// <summary>The other of the pair; null for the entity alone.</summary>
    public EntityView? With => _series.With is { } with ? new EntityView(with) : null;

    /// <summary>One for each interval, without gaps; the same intervals for every series of an answer.</summary>
    public IReadOnlyList<TimePointView> Points => [.. _series.Points.Select(point => new TimePointView(_series, point, _query))];
}

/// <summary>The counts of one interval.</summary>
[ObjectType("TimePoint")]
public sealed class TimePointView
{
    private readonly TimePoint _point;
    private readonly EvidenceQuery _evidence;

    internal TimePointView(TimeSeries series, TimePoint point, TimelineQuery query) => (_point, _evidence) = (point, new EvidenceQuery
    {
        Of = series.With is { } other ? [series.Entity.Id, other.Id] : [series.Entity.Id],
        Scope = query.Scope,
        Selection = query.Selection.In(point.From, point.To),
    });

    /// <summary>Its first day.</summary>
    public DateOnly From => _point.From;

    /// <summary>Its last day.</summary>
    public DateOnly To => _point.To;

    /// <summary>Left is the entity, right the other; for an entity alone both, left and right are the same.</summary>
    public CountsView Counts => new(_point.Counts);

    /// <summary>The share of the interval's windows, 0 to 1; 0 where there is no window.</summary>
    public double Share => _point.Share;

    /// <summary>The sentences of the interval, behind `counts.both`.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceView.FindAsync(_evidence, orderBy, graph, paging, cancellation);
}

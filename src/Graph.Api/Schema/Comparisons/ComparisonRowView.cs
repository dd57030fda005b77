using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Comparisons;

/// <summary>One entity on both sides of a comparison.</summary>
[ObjectType("ComparisonRow")]
public sealed class ComparisonRowView
{
    private readonly ComparisonRow _row;
    private readonly CompareQuery _query;

    internal ComparisonRowView(ComparisonRow row, CompareQuery query) => (_row, _query) = (row, query);

    /// <summary>What the two sides are compared by.</summary>
    public EntityView Entity => new(_row.Entity);

    /// <summary>What it counts on the left side: articles, or windows or mentions as asked.</summary>
    public int Left => _row.Left;

    /// <summary>What it counts on the right side.</summary>
    public int Right => _row.Right;

    /// <summary>By the measure asked for; positive leans left, negative right.</summary>
    public double Score => _row.Score;

    /// <summary>
    /// The chance of a difference at least so large if what it counts were spread over both sides at random (hypergeometric, two-sided), 0
    /// to 1.
    /// </summary>
    public double PValue => _row.PValue;

    /// <summary>The same, adjusted by Benjamini and Hochberg over all rows of the whole answer that count at least three times on both sides together, 0 to 1; 1 for the others, which are too few to test.</summary>
    [Cost(1)]
    public double QValue => _row.QValue;

    /// <summary>On which sides it comes up.</summary>
    public Presence Presence => _row.Presence;

    /// <summary>The sentences of the left side that mention it.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetLeftEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceAsync(_query.Left, orderBy, graph, paging, cancellation);

    /// <summary>The sentences of the right side that mention it.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetRightEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceAsync(_query.Right, orderBy, graph, paging, cancellation);

    private Task<Connection<EvidenceView>> EvidenceAsync(
        ComparisonSide side, EvidenceOrder orderBy, GraphReader graph, PagingArguments paging, CancellationToken cancellation) =>
        EvidenceView.FindAsync(
            new EvidenceQuery { Of = side.Mentioning is { } named ? [_row.Entity.Id, named] : [_row.Entity.Id], Scope = _query.Scope, Selection = side.Selection }, orderBy, graph, paging, cancellation);
}

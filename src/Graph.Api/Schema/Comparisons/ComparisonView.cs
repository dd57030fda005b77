using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Comparisons;

/// <summary>Two sides compared.</summary>
[ObjectType("Comparison")]
public sealed class ComparisonView
{
    private readonly Comparison _comparison;
    private readonly CompareQuery _query;

    internal ComparisonView(Comparison comparison, CompareQuery query) => (_comparison, _query) = (comparison, query);

    /// <summary>What the articles of the left side mention; null for a side that is a selection of articles alone.</summary>
    [Cost(1)]
    public Task<EntityView?> GetLeftAsync(IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation) =>
        EntityAsync(_query.Left, entities, cancellation);

    /// <summary>What the articles of the right side mention; null for a side that is a selection of articles alone.</summary>
    [Cost(1)]
    public Task<EntityView?> GetRightAsync(IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation) =>
        EntityAsync(_query.Right, entities, cancellation);

    /// <summary>Articles of the left side.</summary>
    public int LeftArticles => _comparison.Left.Articles;

    /// <summary>Articles of the right side; an article may belong to both.</summary>
    public int RightArticles => _comparison.Right.Articles;

    /// <summary>
    /// What `left` of a row is a part of: all articles of the side, or its windows or mentions as asked. Divide by it to set sides of different size beside each other.
    /// </summary>
    public int LeftTotal => checked((int)_comparison.Left.Counted);

    /// <summary>What `right` of a row is a part of.</summary>
    public int RightTotal => checked((int)_comparison.Right.Counted);

    /// <summary>Jensen-Shannon divergence of the two profiles, base 2: 0 the same, 1 nothing in common; 0 too where a side is named with nothing of the kinds, and there is nothing to compare. (Lin 1991)</summary>
    public double Divergence => _comparison.Divergence;

    /// <summary>What the sides speak of; what leans most, to either side, first.</summary>
    /// <param name="presence">Only what comes up on both sides, or on one of them; an empty list for all. Scores and q-values are the same either way.</param>
    [UsePaging(DefaultPageSize = 20)]
    public Task<Connection<ComparisonRowView>> GetRowsAsync(
        [DefaultValueSyntax("[]")] IReadOnlyList<Presence> presence, GraphReader graph, PagingArguments paging, CancellationToken cancellation)
    {
        var query = _query with { Presence = presence };
        return graph.PageAsync(
            query,
            paging,
            async (snapshot, page) => (await snapshot.CompareAsync(query with { Page = page }, cancellation)).Rows,
            row => new ComparisonRowView(row, query));
    }

    private static async Task<EntityView?> EntityAsync(ComparisonSide side, IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation) =>
        side.Mentioning is { } named ? EntityView.Of(await entities.LoadAsync(named, cancellation)) : null;
}

using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Comparisons;

/// <summary>Two sides compared.</summary>
[ObjectType("Comparison")]
public sealed class ComparisonView
{
    private readonly Comparison _comparison;
    private readonly CompareQuery _query;

    internal ComparisonView(Comparison comparison, CompareQuery query) => (_comparison, _query) = (comparison, query);

    /// <summary>Articles of the left side.</summary>
    public int LeftArticles => _comparison.LeftArticles;

    /// <summary>Articles of the right side; an article may belong to both.</summary>
    public int RightArticles => _comparison.RightArticles;

    /// <summary>Jensen-Shannon divergence of the two profiles, base 2: 0 the same, 1 nothing in common. (Lin 1991)</summary>
    public double Divergence => _comparison.Divergence;

    /// <summary>What the sides speak of; what leans most, to either side, first.</summary>
    [UsePaging(DefaultPageSize = 20)]
    public Task<Connection<ComparisonRowView>> GetRowsAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation) => graph.PageAsync(
        _query,
        paging,
        async (snapshot, page) => (await snapshot.CompareAsync(_query with { Page = page }, cancellation)).Rows,
        row => new ComparisonRowView(row, _query));
}

using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Neighborhoods;

/// <summary>What stands around an entity.</summary>
[QueryType]
public static class NeighborhoodQueries
{
    /// <summary>The entities around those asked about, the strongest ties first, with all ties among them.</summary>
    /// <param name="of">Where to start: at least one entity, all different.</param>
    /// <param name="depth">Steps from there, 1 to 4.</param>
    /// <param name="kinds">The kinds a neighbour may be of; left out for all six.</param>
    /// <param name="scope">The window that counts as together.</param>
    /// <param name="counting">Whether an entity counts once a window or as often as it is named there.</param>
    /// <param name="measure">What a tie's score is, by which neighbours are ranked.</param>
    /// <param name="minScore">Ties that score less do not exist.</param>
    /// <param name="minSupport">Ties with fewer windows do not exist; from 1.</param>
    /// <param name="limit">At most so many entities besides those asked about, 0 to 1,000.</param>
    /// <param name="perNode">At each step take only so many neighbours of each entity, the strongest first.</param>
    /// <param name="backbone">
    /// Keep only the ties that a disparity filter finds significant at this level for one of their ends, between 0 and 1.
    /// </param>
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    [ListSize(AssumedSize = 100, SlicingArguments = ["limit"])]
    public static async Task<SubgraphView> GetNeighborhoodAsync(
        IReadOnlyList<EntityRefInput> of,
        IReadOnlyList<EntityKind>? kinds,
        double? minScore,
        int? perNode,
        double? backbone,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        CancellationToken cancellation,
        int depth = 1,
        Scope scope = Scope.Article,
        CountingRule counting = CountingRule.OncePerWindow,
        Measure measure = Measure.Ochiai,
        int minSupport = 1,
        int limit = 100)
    {
        var query = new NeighborhoodQuery
        {
            Of = await graph.ResolveAsync(of, cancellation),
            Depth = depth,
            Kinds = kinds ?? [],
            Scope = scope.ToModel(),
            Counting = counting,
            Measure = measure.ToModel(),
            MinScore = minScore,
            MinSupport = minSupport,
            Limit = limit,
            PerNode = perNode,
            Backbone = backbone,
            Selection = await SelectionInput.ResolveAsync(articles, period, graph, cancellation),
        };
        var subgraph = await graph.AskAsync(snapshot => snapshot.NeighborhoodAsync(query, cancellation));
        return new SubgraphView(subgraph, query.Scope, query.Selection);
    }
}

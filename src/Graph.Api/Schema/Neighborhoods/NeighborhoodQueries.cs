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
    /// <param name="counted">What counts: neighbours are ranked by the score.</param>
    /// <param name="minScore">Ties that score less do not exist.</param>
    /// <param name="limit">At most so many entities besides those asked about, 0 to 1,000.</param>
    /// <param name="perNode">At each step take only so many neighbours of each entity, the strongest first.</param>
    /// <param name="backbone">
    /// Keep only the ties that a disparity filter finds significant at this level for one of their ends, between 0 and 1.
    /// </param>
    [ListSize(AssumedSize = 100, SlicingArguments = ["limit"])]
    public static async Task<SubgraphView> GetNeighborhoodAsync(
        IReadOnlyList<EntityRefInput> of,
        IReadOnlyList<EntityKind>? kinds,
        double? minScore,
        int? perNode,
        double? backbone,
        [AsArguments] TieArguments counted,
        GraphReader graph,
        CancellationToken cancellation,
        int depth = 1,
        int limit = 100)
    {
        var query = new NeighborhoodQuery
        {
            Of = await graph.ResolveAsync(of, cancellation),
            Depth = depth,
            Kinds = kinds ?? [],
            Scope = counted.Scope.ToModel(),
            Counting = counted.Counting,
            Measure = counted.Measure.ToModel(),
            MinScore = minScore,
            MinSupport = counted.MinSupport,
            Limit = limit,
            PerNode = perNode,
            Backbone = backbone,
            Selection = await counted.SelectAsync(graph, cancellation),
        };
        var subgraph = await graph.AskAsync(snapshot => snapshot.NeighborhoodAsync(query, cancellation));
        return new SubgraphView(subgraph, query.Scope, query.Selection);
    }
}

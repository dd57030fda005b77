using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Schema.Neighborhoods;

/// <summary>A slice of the graph: some entities and the ties among them.</summary>
[ObjectType("Subgraph")]
public sealed class SubgraphView
{
    private readonly Subgraph _subgraph;
    private readonly CoMentionScope _scope;
    private readonly ArticleSelection _selection;

    internal SubgraphView(Subgraph subgraph, CoMentionScope scope, ArticleSelection selection) =>
        (_subgraph, _scope, _selection) = (subgraph, scope, selection);

    /// <summary>The entities, those asked about first.</summary>
    public IReadOnlyList<EntityView> Nodes => [.. _subgraph.Nodes.Select(entity => new EntityView(entity))];

    /// <summary>The ties among them.</summary>
    public IReadOnlyList<CoMentionView> Edges
    {
        get
        {
            var tests = PairTests.Of(_subgraph.Edges.Count, tie => _subgraph.Edges[tie].Counts, _subgraph.LeftOut);
            return [.. _subgraph.Edges.Select((edge, tie) => new CoMentionView(edge, EvidenceOf(edge), tests, tie))];
        }
    }

    /// <summary>A place for each of the nodes, in their order, for drawing: the centre is (0, 0), the farthest node at distance 1.</summary>
    /// <param name="seed">Another number gives another picture; the same number repeats it.</param>
    [Cost(10)]
    public IReadOnlyList<PositionView> GetPositions(CancellationToken cancellation, int seed = 1)
    {
        var places = new Dictionary<EntityId, int>();
        foreach (var node in _subgraph.Nodes)
            places[node.Id] = places.Count;
        var graph = Adjacency.Of(places.Count, [.. _subgraph.Edges.Select(edge => (places[edge.Source.Id], places[edge.Target.Id], (double)edge.Counts.Both))]);
        return [.. ForceLayout.Of(graph, seed, cancellation).Select((place, i) => new PositionView(new EntityView(_subgraph.Nodes[i]), place.X, place.Y))];
    }

    private EvidenceQuery EvidenceOf(CoMention edge) => new() { Of = [edge.Source.Id, edge.Target.Id], Scope = _scope, Selection = _selection };
}

using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
using Graph.Model;
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
    public IReadOnlyList<CoMentionView> Edges => [.. _subgraph.Edges.Select(edge => new CoMentionView(edge, _scope, _selection))];
}

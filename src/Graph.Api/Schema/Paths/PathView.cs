using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Neighborhoods;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Paths;

/// <summary>A chain of ties from one entity to another.</summary>
[ObjectType("Path")]
public sealed class PathView
{
    private readonly EntityPath _path;
    private readonly PathQuery _query;

    internal PathView(EntityPath path, PathQuery query) => (_path, _query) = (path, query);

    /// <summary>How many ties it has.</summary>
    public int Length => _path.Steps.Count;

    /// <summary>The weakest tie's score.</summary>
    public double Score => _path.Score;

    /// <summary>The entities from the start to the end, none twice.</summary>
    [ListSize(AssumedSize = 4)]
    public IReadOnlyList<EntityView> Nodes => [.. _path.Nodes.Select(entity => new EntityView(entity))];

    /// <summary>The ties in order, one fewer than nodes; each one's source is the earlier entity.</summary>
    [ListSize(AssumedSize = 3)]
    public IReadOnlyList<CoMentionView> Steps => CoMentionView.Of(
        [.. _path.Steps.Select((step, i) => new CoMention(_path.Nodes[i], _path.Nodes[i + 1], step.Counts, step.Score))], _query.Scope, _query.Selection);
}

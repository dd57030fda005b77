using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
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

    /// <summary>The weakest tie's score, damped where hubs are; null when every tie is PART_OF.</summary>
    public double? Score => double.IsFinite(_path.Score) ? _path.Score : null;

    /// <summary>The entities from the start to the end, none twice.</summary>
    [ListSize(AssumedSize = 4)]
    public IReadOnlyList<EntityView> Nodes => [.. _path.Nodes.Select(entity => new EntityView(entity))];

    /// <summary>The ties in order, one fewer than nodes; each one's source is the earlier entity.</summary>
    [ListSize(AssumedSize = 3)]
    public IReadOnlyList<PathStepView> Steps =>
        [.. _path.Steps.Select((step, i) => new PathStepView(_path.Nodes[i], _path.Nodes[i + 1], step, _query))];
}

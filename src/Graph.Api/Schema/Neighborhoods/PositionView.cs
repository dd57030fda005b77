using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;

namespace Graph.Api.Schema.Neighborhoods;

/// <summary>Where a node stands in a picture.</summary>
[ObjectType("Position")]
public sealed class PositionView
{
    internal PositionView(EntityView entity, double x, double y) => (Entity, X, Y) = (entity, x, y);

    /// <summary>The node.</summary>
    public EntityView Entity { get; }

    /// <summary>To the right, −1 to 1.</summary>
    public double X { get; }

    /// <summary>Upwards, −1 to 1.</summary>
    public double Y { get; }
}

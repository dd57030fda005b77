using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>An input object literal (spec 2.9.8).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="fields">The fields, in the order written.</param>
public sealed class ObjectValueNode(Location location, ImmutableArray<ObjectFieldNode> fields) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields, in the order written.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

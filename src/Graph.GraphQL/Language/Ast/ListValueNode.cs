using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A list literal (spec 2.9.7).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="values">The items, in the order written.</param>
public sealed class ListValueNode(Location location, ImmutableArray<ValueNode> values) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items, in the order written.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}

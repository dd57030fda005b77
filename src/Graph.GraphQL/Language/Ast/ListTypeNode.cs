namespace Graph.GraphQL.Language;

/// <summary>A list type (spec 2.11).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="type">The type of the items.</param>
public sealed class ListTypeNode(Location location, TypeNode type) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;
}

namespace Graph.GraphQL.Language;

/// <summary>A reference to a type by name (spec 2.11).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the type.</param>
public sealed class NamedTypeNode(Location location, NameNode name) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;
}

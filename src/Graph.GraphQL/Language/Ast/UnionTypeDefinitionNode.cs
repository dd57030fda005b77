using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A union type (spec 3.8).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="types">The member types.</param>
public sealed class UnionTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types)
    : TypeDefinitionNode(location, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <summary>The member types.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}

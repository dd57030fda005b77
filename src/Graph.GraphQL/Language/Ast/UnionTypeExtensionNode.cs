using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Additions to a union type (spec 3.8.1).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="types">The member types.</param>
public sealed class UnionTypeExtensionNode(
    Location location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types)
    : TypeExtensionNode(location, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <summary>The member types.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}

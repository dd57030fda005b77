using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>An interface type (spec 3.7).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="name">The name.</param>
/// <param name="interfaces">The interfaces it says it implements.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="fields">The fields; empty when no braces are written.</param>
public sealed class InterfaceTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields)
    : TypeDefinitionNode(location, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    /// <summary>The interfaces it says it implements.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields; empty when no braces are written.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

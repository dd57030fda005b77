using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A field of an object or interface type (spec 3.6).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="name">The name.</param>
/// <param name="arguments">The arguments it takes.</param>
/// <param name="type">What it returns.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public sealed class FieldDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>The description written before the definition, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>What it returns.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

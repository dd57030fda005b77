using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>An argument or an input field (spec 3.6.1, 3.10).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="name">The name.</param>
/// <param name="type">What it takes.</param>
/// <param name="defaultValue">The constant used when none is given.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public sealed class InputValueDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The description written before the definition, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>What it takes.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The constant used when none is given.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

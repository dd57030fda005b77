using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A variable an operation takes (spec 2.10).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="variable">The variable.</param>
/// <param name="type">Its declared type.</param>
/// <param name="defaultValue">The constant used when no value is given.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public sealed class VariableDefinitionNode(
    Location location,
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The description written before the definition, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its declared type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The constant used when no value is given.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A query, mutation or subscription (spec 2.3).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="operation">Which of the three.</param>
/// <param name="name">The name; null for an anonymous operation.</param>
/// <param name="variableDefinitions">The variables it takes.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="selectionSet">What is selected.</param>
public sealed class OperationDefinitionNode(
    Location location,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(location, description, name, directives, selectionSet)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>Which of the three.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The variables it takes.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}

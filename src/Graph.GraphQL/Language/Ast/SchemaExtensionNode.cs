using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Additions to the schema definition (spec 3.3.2).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="operationTypes">Further root operation types.</param>
public sealed class SchemaExtensionNode(
    Location location,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemExtensionNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>Further root operation types.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

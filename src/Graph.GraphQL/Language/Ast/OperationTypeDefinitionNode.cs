namespace Graph.GraphQL.Language;

/// <summary>One root operation type (spec 3.3.1).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="operation">The operation.</param>
/// <param name="type">The object type it starts from.</param>
public sealed class OperationTypeDefinitionNode(Location location, OperationType operation, NamedTypeNode type) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The object type it starts from.</summary>
    public NamedTypeNode Type { get; } = type;
}

namespace Graph.GraphQL.Language;

/// <summary>A use of a variable (spec 2.10).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name without the dollar sign.</param>
public sealed class VariableNode(Location location, NameNode name) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}

namespace Graph.GraphQL.Language;

/// <summary>An argument of a field or directive (spec 2.6).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="value">The value given.</param>
public sealed class ArgumentNode(Location location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public ValueNode Value { get; } = value;
}

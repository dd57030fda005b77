namespace Graph.GraphQL.Language;

/// <summary>A field of an input object literal (spec 2.9.8).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="value">The value given.</param>
public sealed class ObjectFieldNode(Location location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given.</summary>
    public ValueNode Value { get; } = value;
}

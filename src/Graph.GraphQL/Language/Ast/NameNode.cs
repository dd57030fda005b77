namespace Graph.GraphQL.Language;

/// <summary>A name (spec 2.1.9).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="value">The characters of the name.</param>
public sealed class NameNode(Location location, string value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The characters of the name.</summary>
    public string Value { get; } = value;
}

namespace Graph.GraphQL.Language;

/// <summary><c>null</c> (spec 2.9.5).</summary>
/// <param name="location">Where it stands.</param>
public sealed class NullValueNode(Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}

namespace Graph.GraphQL.Language;

/// <summary><c>Type</c> (spec 3.14).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the type.</param>
public sealed class TypeCoordinateNode(Location location, NameNode name) : SchemaCoordinateNode(location, name)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeCoordinate;
}

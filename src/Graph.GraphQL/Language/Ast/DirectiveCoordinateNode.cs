namespace Graph.GraphQL.Language;

/// <summary><c>@directive</c> (spec 3.14).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name without the at sign.</param>
public sealed class DirectiveCoordinateNode(Location location, NameNode name) : SchemaCoordinateNode(location, name)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveCoordinate;
}

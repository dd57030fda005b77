namespace Graph.GraphQL.Language;

/// <summary><c>@directive(argument:)</c> (spec 3.14).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name without the at sign.</param>
/// <param name="argumentName">The name of the argument.</param>
public sealed class DirectiveArgumentCoordinateNode(
    Location location,
    NameNode name,
    NameNode argumentName)
    : SchemaCoordinateNode(location, name)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveArgumentCoordinate;

    /// <summary>The name of the argument.</summary>
    public NameNode ArgumentName { get; } = argumentName;
}

namespace Graph.GraphQL.Language;

/// <summary><c>Type.field(argument:)</c> (spec 3.14).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the type.</param>
/// <param name="fieldName">The name of the field.</param>
/// <param name="argumentName">The name of the argument.</param>
public sealed class ArgumentCoordinateNode(
    Location location,
    NameNode name,
    NameNode fieldName,
    NameNode argumentName)
    : SchemaCoordinateNode(location, name)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ArgumentCoordinate;

    /// <summary>The name of the field.</summary>
    public NameNode FieldName { get; } = fieldName;

    /// <summary>The name of the argument.</summary>
    public NameNode ArgumentName { get; } = argumentName;
}

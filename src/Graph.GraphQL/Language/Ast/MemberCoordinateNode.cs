namespace Graph.GraphQL.Language;

/// <summary><c>Type.member</c>: a field, input field or enum value (spec 3.14).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the type.</param>
/// <param name="memberName">The name of the member.</param>
public sealed class MemberCoordinateNode(Location location, NameNode name, NameNode memberName) : SchemaCoordinateNode(location, name)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MemberCoordinate;

    /// <summary>The name of the member.</summary>
    public NameNode MemberName { get; } = memberName;
}

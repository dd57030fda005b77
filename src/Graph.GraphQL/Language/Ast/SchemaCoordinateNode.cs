namespace Graph.GraphQL.Language;

/// <summary>The address of one element of a schema (spec 3.14).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the type or directive it starts from.</param>
public abstract class SchemaCoordinateNode(Location location, NameNode name) : SyntaxNode(location)
{
    /// <summary>The name of the type or directive it starts from.</summary>
    public NameNode Name { get; } = name;
}

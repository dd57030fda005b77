namespace Graph.GraphQL.Language;

/// <summary>A reference to a type (spec 2.11).</summary>
/// <param name="location">Where it stands.</param>
public abstract class TypeNode(Location location) : SyntaxNode(location);

namespace Graph.GraphQL.Language;

/// <summary>A definition at the top of a document (spec 2.2).</summary>
/// <param name="location">Where it stands.</param>
public abstract class DefinitionNode(Location location) : SyntaxNode(location);

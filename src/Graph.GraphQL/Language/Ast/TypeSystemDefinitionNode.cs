namespace Graph.GraphQL.Language;

/// <summary>A definition of a schema, type or directive (spec 3.1).</summary>
/// <param name="location">Where it stands.</param>
public abstract class TypeSystemDefinitionNode(Location location) : DefinitionNode(location);

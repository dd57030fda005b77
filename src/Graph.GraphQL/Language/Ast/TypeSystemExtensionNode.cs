namespace Graph.GraphQL.Language;

/// <summary>An addition to a schema or type defined elsewhere (spec 3.2).</summary>
/// <param name="location">Where it stands.</param>
public abstract class TypeSystemExtensionNode(Location location) : DefinitionNode(location);

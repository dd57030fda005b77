namespace Graph.GraphQL.Language;

/// <summary>An input value: literal or variable (spec 2.9).</summary>
/// <param name="location">Where it stands.</param>
public abstract class ValueNode(Location location) : SyntaxNode(location);

namespace Graph.GraphQL.Types;

/// <summary>An argument of a field or directive.</summary>
/// <param name="name">Unique among the arguments of its field or directive.</param>
/// <param name="type">An input type.</param>
public sealed class GraphQLArgument(string name, GraphQLType type) : GraphQLInputValue(name, type);

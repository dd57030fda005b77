namespace Graph.GraphQL.Types;

/// <summary>A field of an input object.</summary>
/// <param name="name">Unique among the fields of its input object.</param>
/// <param name="type">An input type.</param>
public sealed class GraphQLInputField(string name, GraphQLType type) : GraphQLInputValue(name, type);

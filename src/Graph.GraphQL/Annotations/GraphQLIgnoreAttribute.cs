namespace Graph.GraphQL.Annotations;

/// <summary>Keeps the member or type out of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

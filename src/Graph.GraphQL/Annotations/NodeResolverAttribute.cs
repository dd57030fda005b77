namespace Graph.GraphQL.Annotations;

/// <summary>The method finds a node by the id its first parameter receives; it answers null when there is none. It is not a field unless it stands on a query class.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;

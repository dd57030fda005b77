namespace Graph.GraphQL.Annotations;

/// <summary>The object type implements Relay's <c>Node</c>: its <c>id</c> is a global id, and a <see cref="NodeResolverAttribute"/> finds it again.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NodeAttribute : Attribute;

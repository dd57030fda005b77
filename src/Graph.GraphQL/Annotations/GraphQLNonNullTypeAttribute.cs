namespace Graph.GraphQL.Annotations;

/// <summary>The value is never null, whatever its C# annotation says.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute;

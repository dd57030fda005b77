namespace Graph.GraphQL.Annotations;

/// <summary>The parameter receives the object the field is read from.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

namespace Graph.GraphQL.Annotations;

/// <summary>Of the input object's fields exactly one must be given, and not null (<c>@oneOf</c>). Its properties must be nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;

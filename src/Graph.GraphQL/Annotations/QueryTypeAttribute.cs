namespace Graph.GraphQL.Annotations;

/// <summary>The class's public methods and properties are fields of the query root. Several classes may carry it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

namespace Graph.GraphQL.Annotations;

/// <summary>The class's public methods are fields of the mutation root. Several classes may carry it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

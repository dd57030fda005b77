namespace Graph.GraphQL.Annotations;

/// <summary>The class's public methods, which answer with <see cref="IAsyncEnumerable{T}"/>, are fields of the subscription root.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;

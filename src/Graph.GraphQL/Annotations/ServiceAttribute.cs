namespace Graph.GraphQL.Annotations;

/// <summary>The parameter is a service. Registered services are found without it; it makes a missing one an error when the schema is built.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

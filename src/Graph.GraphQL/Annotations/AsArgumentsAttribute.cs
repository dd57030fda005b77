namespace Graph.GraphQL.Annotations;

/// <summary>
/// The parameter stands for several arguments: each settable property of its class is one, described, defaulted and named as a property of an input object
/// would be. So resolvers that ask for the same things say so once. What <c>[AsParameters]</c> is to ASP.NET's minimal APIs.
/// </summary>
/// <remarks>An overriding property may bring another default; where it has no comment of its own, it keeps the description of the one it overrides.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AsArgumentsAttribute : Attribute;

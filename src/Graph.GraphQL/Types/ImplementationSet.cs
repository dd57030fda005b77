namespace Graph.GraphQL.Types;

/// <summary>What implements an interface.</summary>
/// <param name="Objects">The object types, in the schema's order.</param>
/// <param name="Interfaces">The interfaces, in the schema's order.</param>
public sealed record ImplementationSet(IReadOnlyList<GraphQLObjectType> Objects, IReadOnlyList<GraphQLInterfaceType> Interfaces)
{
    /// <summary>Nothing.</summary>
    public static ImplementationSet Empty { get; } = new([], []);
}

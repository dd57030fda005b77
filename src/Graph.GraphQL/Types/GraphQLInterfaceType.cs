namespace Graph.GraphQL.Types;

/// <summary>An interface: fields that several objects promise to have (specification, section 3.7).</summary>
/// <param name="name">The type's name.</param>
/// <param name="fields">Gives the fields; called once, on first use, so that types may refer to one another.</param>
/// <param name="interfaces">Gives the interfaces this one implements; called once, on first use.</param>
public sealed class GraphQLInterfaceType(
    string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces = null)
    : GraphQLComplexType(name, fields, interfaces), IGraphQLAbstractType
{
    /// <inheritdoc/>
    public Func<object, string?>? ResolveType { get; set; }
}

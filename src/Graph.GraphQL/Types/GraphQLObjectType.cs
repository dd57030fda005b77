namespace Graph.GraphQL.Types;

/// <summary>An object: a named set of fields (specification, section 3.6).</summary>
/// <param name="name">The type's name.</param>
/// <param name="fields">Gives the fields; called once, on first use, so that types may refer to one another.</param>
/// <param name="interfaces">Gives the interfaces the object implements; called once, on first use.</param>
public sealed class GraphQLObjectType(
    string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces = null)
    : GraphQLComplexType(name, fields, interfaces)
{
    /// <summary>
    /// Tells whether a value is of this type, where a field answers with an interface or union. Null means: a value is of the
    /// type when it is an instance of <see cref="GraphQLNamedType.ClrType"/>.
    /// </summary>
    public Func<object, bool>? IsTypeOf { get; set; }
}

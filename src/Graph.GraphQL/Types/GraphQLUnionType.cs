namespace Graph.GraphQL.Types;

/// <summary>A union: one of several object types with no promise of common fields (specification, section 3.8).</summary>
public sealed class GraphQLUnionType : GraphQLNamedType, IGraphQLAbstractType
{
    private readonly Lazy<IReadOnlyList<GraphQLObjectType>> _types;

    /// <summary>Defines a union.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="types">Gives the member types; called once, on first use.</param>
    public GraphQLUnionType(string name, Func<IEnumerable<GraphQLObjectType>> types)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(types);
        _types = new(() => [.. types()]);
    }

    /// <summary>The member types, in order of definition.</summary>
    public IReadOnlyList<GraphQLObjectType> Types => _types.Value;

    /// <inheritdoc/>
    public Func<object, string?>? ResolveType { get; set; }
}

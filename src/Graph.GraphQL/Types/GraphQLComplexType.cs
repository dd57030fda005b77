namespace Graph.GraphQL.Types;

/// <summary>What objects and interfaces share: fields, and interfaces they implement.</summary>
public abstract class GraphQLComplexType : GraphQLNamedType
{
    private readonly Lazy<OrderedDictionary<string, GraphQLField>> _fields;
    private readonly Lazy<IReadOnlyList<GraphQLInterfaceType>> _interfaces;

    private protected GraphQLComplexType(
        string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _fields = new(() => MemberTable.ByName(fields(), static field => field.Name, name));
        _interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    }

    /// <summary>The fields by name, in order of definition.</summary>
    public IReadOnlyDictionary<string, GraphQLField> Fields => _fields.Value;

    /// <summary>The interfaces the type says it implements, in order of definition.</summary>
    public IReadOnlyList<GraphQLInterfaceType> Interfaces => _interfaces.Value;
}

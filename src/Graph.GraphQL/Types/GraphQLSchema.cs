using System.Collections.Frozen;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>
/// A schema: the root types, all types reachable from them, and the directives (specification, section 3.3). Immutable and safe
/// for use by many threads.
/// </summary>
public sealed class GraphQLSchema
{
    private readonly OrderedDictionary<string, GraphQLNamedType> _types = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, GraphQLDirective> _directives = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ImplementationSet> _implementations;

    /// <summary>Builds a schema and collects every type reachable from its parts.</summary>
    /// <param name="query">The root of queries. A schema without one can be built, but not served.</param>
    /// <param name="mutation">The root of mutations; null when the schema has none.</param>
    /// <param name="subscription">The root of subscriptions; null when the schema has none.</param>
    /// <param name="types">Types not reachable from the roots, such as objects only seen behind an interface. They come first in order.</param>
    /// <param name="directives">The directives; the specified ones that are missing are added in front. Null for only these.</param>
    /// <exception cref="InvalidOperationException">Two different types share a name.</exception>
    public GraphQLSchema(
        GraphQLObjectType? query,
        GraphQLObjectType? mutation = null,
        GraphQLObjectType? subscription = null,
        IEnumerable<GraphQLNamedType>? types = null,
        IEnumerable<GraphQLDirective>? directives = null)
    {
        (QueryType, MutationType, SubscriptionType) = (query, mutation, subscription);
        var given = (directives ?? []).ToList();
        foreach (var directive in SpecifiedDirectives.All.Where(known => given.All(one => one.Name != known.Name)).Concat(given))
            _directives.TryAdd(directive.Name, directive);

        Collect(
            [.. types ?? []],
            [
                .. new GraphQLNamedType?[] { query, mutation, subscription }.OfType<GraphQLNamedType>(),
                .. _directives.Values.SelectMany(static directive => directive.Arguments.Values).Select(static argument => argument.Type.NamedType),
                Introspection.Schema,
            ]);
        _implementations = FindImplementations();
    }

    /// <summary>What the schema is for, in Markdown; null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>The root of queries.</summary>
    public GraphQLObjectType? QueryType { get; }

    /// <summary>The root of mutations; null when the schema has none.</summary>
    public GraphQLObjectType? MutationType { get; }

    /// <summary>The root of subscriptions; null when the schema has none.</summary>
    public GraphQLObjectType? SubscriptionType { get; }

    /// <summary>All types by name, introspection types among them, in the order they were found.</summary>
    public IReadOnlyDictionary<string, GraphQLNamedType> Types => _types;

    /// <summary>All directives by name.</summary>
    public IReadOnlyDictionary<string, GraphQLDirective> Directives => _directives;

    /// <summary>The definition the schema was built from; null when it was built in code.</summary>
    public SchemaDefinitionNode? AstNode { get; init; }

    /// <summary>How values of C# types that are sent as scalars are turned into what the scalar knows.</summary>
    internal IReadOnlyDictionary<Type, ScalarBinding> ScalarBindings { get; init; } = FrozenDictionary<Type, ScalarBinding>.Empty;

    /// <summary>The type of that name; null when there is none.</summary>
    public GraphQLNamedType? GetType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive of that name; null when there is none.</summary>
    public GraphQLDirective? GetDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of an operation; null when the schema has none.</summary>
    public GraphQLObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Mutation => MutationType,
        OperationType.Subscription => SubscriptionType,
        _ => QueryType,
    };

    /// <summary>
    /// The field a selection on a type means, the meta fields <c>__typename</c>, <c>__schema</c> and <c>__type</c> among them;
    /// null when the type has no such field.
    /// </summary>
    public GraphQLField? GetField(GraphQLNamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == Introspection.TypeNameField.Name)
                return parent.IsCompositeType ? Introspection.TypeNameField : null;
            if (ReferenceEquals(parent, QueryType))
            {
                if (name == Introspection.SchemaField.Name)
                    return Introspection.SchemaField;
                if (name == Introspection.TypeField.Name)
                    return Introspection.TypeField;
            }
        }

        return parent is GraphQLComplexType complex ? complex.Fields.GetValueOrDefault(name) : null;
    }

    /// <summary>The object types a value of the type can be of: an object itself, a union's members, an interface's implementations.</summary>
    public IReadOnlyList<GraphQLObjectType> GetPossibleTypes(GraphQLNamedType type) => type switch
    {
        GraphQLObjectType single => [single],
        GraphQLUnionType union => union.Types,
        GraphQLInterfaceType contract => GetImplementations(contract).Objects,
        _ => [],
    };

    /// <summary>The objects and interfaces that implement an interface.</summary>
    public ImplementationSet GetImplementations(GraphQLInterfaceType contract) =>
        _implementations.GetValueOrDefault(contract.Name, ImplementationSet.Empty);

    /// <summary>True when every value of <paramref name="maybeSubType"/>, an object or interface, is also one of the abstract type.</summary>
    public bool IsSubType(GraphQLNamedType abstractType, GraphQLNamedType maybeSubType) => (abstractType, maybeSubType) switch
    {
        (GraphQLUnionType union, GraphQLObjectType member) => union.Types.Contains(member),
        (GraphQLInterfaceType contract, GraphQLComplexType complex) => complex.Interfaces.Contains(contract),
        _ => false,
    };

    private void Collect(IReadOnlyList<GraphQLNamedType> given, IEnumerable<GraphQLNamedType> roots)
    {
        // The given types keep their order, whatever they refer to: a schema read from a file is printed in the file's order.
        foreach (var type in given)
            Register(type);

        // A stack of its own: a schema from a file may chain more types than the thread's stack could follow.
        var pending = new Stack<GraphQLNamedType>(given.Concat(roots).Reverse());
        var visited = new HashSet<GraphQLNamedType>();
        while (pending.TryPop(out var type))
        {
            if (!visited.Add(type))
                continue;
            Register(type);
            foreach (var next in References(type).Reverse())
                pending.Push(next);
        }
    }

    private void Register(GraphQLNamedType type)
    {
        if (!_types.TryAdd(type.Name, type) && !ReferenceEquals(_types[type.Name], type))
            throw new InvalidOperationException($"Schema must contain uniquely named types but contains multiple types named \"{type.Name}\".");
    }

    private static IEnumerable<GraphQLNamedType> References(GraphQLNamedType type) => type switch
    {
        GraphQLUnionType union => union.Types,
        GraphQLInputObjectType input => input.Fields.Values.Select(static field => field.Type.NamedType),
        GraphQLComplexType complex => complex.Interfaces.Concat(complex.Fields.Values.SelectMany(
            static field => field.Arguments.Values.Select(static argument => argument.Type.NamedType).Append(field.Type.NamedType))),
        _ => [],
    };

    private FrozenDictionary<string, ImplementationSet> FindImplementations() => _types.Values
        .OfType<GraphQLComplexType>()
        .SelectMany(static type => type.Interfaces.Select(contract => (contract.Name, type)))
        .GroupBy(static pair => pair.Name, static pair => pair.type, StringComparer.Ordinal)
        .ToFrozenDictionary(
            static group => group.Key,
            static group => new ImplementationSet([.. group.OfType<GraphQLObjectType>()], [.. group.OfType<GraphQLInterfaceType>()]),
            StringComparer.Ordinal);
}

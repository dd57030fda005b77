using System.Reflection;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>
/// Builds a schema from annotated classes. One builder builds one schema: it keeps the table from C# types to schema types, and
/// hands the reading of members to <see cref="FieldReader"/> and <see cref="InputReader"/>.
/// </summary>
internal sealed class AnnotatedSchemaBuilder
{
    private readonly Dictionary<(Type Type, string Name), GraphQLNamedType> _outputs = [];
    private readonly Dictionary<Type, GraphQLEnumType> _enums = [];
    private readonly Dictionary<Type, GraphQLScalarType> _scalars;
    private readonly ILookup<Type, Type> _extensions;
    private readonly FieldReader _fields;
    private readonly NodeRegistry _nodes;

    private AnnotatedSchemaBuilder(AnnotatedSchemaOptions options)
    {
        Options = options;
        _scalars = DefaultScalars.Create();
        foreach (var (type, binding) in options.ScalarBindings)
            _scalars[type] = binding.Scalar;
        _extensions = options.Types
            .Select(static type => (Extension: type, Runtime: ExtendedType(type)))
            .Where(static pair => pair.Runtime is not null)
            .ToLookup(static pair => pair.Runtime!, static pair => pair.Extension);
        _nodes = new(this);
        Inputs = new(this);
        _fields = new(this, _nodes);
    }

    public AnnotatedSchemaOptions Options { get; }

    public InputReader Inputs { get; }

    public NullabilityInfoContext Nullability { get; } = new();

    public static GraphQLSchema Build(AnnotatedSchemaOptions options)
    {
        var builder = new AnnotatedSchemaBuilder(options);
        return builder.Build();
    }

    /// <summary>The classes that add fields to the object type of a C# type.</summary>
    public IEnumerable<Type> ExtensionsOf(Type type) => _extensions[type];

    /// <summary>The output type of a C# type that is neither nullable nor a list.</summary>
    public GraphQLNamedType Output(Type type) => Leaf(type) ?? Composite(type, NamingConventions.TypeName(type));

    /// <summary>The connection type of a field that gives it a name of its own.</summary>
    public GraphQLNamedType Composite(Type type, string name)
    {
        if (_outputs.TryGetValue((type, name), out var known))
            return known;
        // A description class such as [ObjectType<T>] may rename its C# type.
        var renamed = _extensions[type].SelectMany(static extension => extension.GetCustomAttributes<ObjectTypeAttribute>(inherit: false))
            .FirstOrDefault(static attribute => attribute.Name is not null)?.Name;
        var made = Make(type, renamed ?? name);
        _outputs.Add((type, name), made);
        return made;
    }

    /// <summary>The connection type of a field.</summary>
    /// <param name="paging">What the field says of it.</param>
    /// <param name="type">The C# connection type.</param>
    public GraphQLNamedType Connection(UsePagingAttribute paging, Type type) => Composite(
        type, paging.ConnectionName is { } name ? name + "Connection" : NamingConventions.TypeName(type));

    /// <summary>The page sizes of a connection field.</summary>
    public PagingSettings Paging(UsePagingAttribute paging)
    {
        var max = paging.MaxPageSize > 0 ? paging.MaxPageSize : Options.MaxPageSize;
        return new(Math.Min(paging.DefaultPageSize > 0 ? paging.DefaultPageSize : Options.DefaultPageSize, max), max);
    }

    /// <summary>The scalar or enum of a C# type; null when it is neither.</summary>
    public GraphQLNamedType? Leaf(Type type)
    {
        if (_scalars.TryGetValue(type, out var scalar))
            return scalar;
        if (!type.IsEnum)
            return null;
        if (!_enums.TryGetValue(type, out var choice))
            _enums.Add(type, choice = EnumReader.Read(type));
        return choice;
    }

    private static Type? ExtendedType(Type type) =>
        type.GetCustomAttribute<ExtendObjectTypeAttribute>(inherit: false)?.ExtendsType
        ?? type.GetCustomAttributes<ObjectTypeAttribute>(inherit: false).Select(static a => a.RuntimeType).FirstOrDefault(static t => t is not null);

    private GraphQLSchema Build()
    {
        var query = Root<QueryTypeAttribute>("Query");
        var mutation = Root<MutationTypeAttribute>("Mutation");
        var subscription = Root<SubscriptionTypeAttribute>("Subscription");
        // Types only seen behind an interface or union, and those annotated although no field answers with them.
        var others = Options.Types
            .Where(static type => type is { IsInterface: false, IsAbstract: false } && ExtendedType(type) is null
                && (type.IsDefined(typeof(ObjectTypeAttribute), inherit: false) || type.IsDefined(typeof(NodeAttribute), inherit: false)))
            .Concat(_extensions.Select(static group => group.Key).Where(static type => type is { IsAbstract: false }))
            .Distinct()
            .Select(Output)
            .Concat(Options.Types.SelectMany(Implementations).Select(Output))
            .Distinct();
        return new(query, mutation, subscription, others) { Description = Options.Description, ScalarBindings = Options.ScalarBindings };
    }

    private GraphQLObjectType? Root<TAttribute>(string name)
        where TAttribute : Attribute
    {
        var classes = Options.Types.Where(static type => type.IsDefined(typeof(TAttribute), inherit: false)).ToList();
        var isQuery = typeof(TAttribute) == typeof(QueryTypeAttribute);
        if (classes.Count == 0 && !(isQuery && _nodes.Any))
            return null;
        return new(name, () =>
        [
            .. isQuery ? _nodes.QueryFields() : [],
            .. classes.SelectMany(type => _fields.Root(type, isSubscription: typeof(TAttribute) == typeof(SubscriptionTypeAttribute))),
        ])
        {
            Description = classes.Select(MemberFacts.Description).FirstOrDefault(static text => text is not null),
        };
    }

    private GraphQLNamedType Make(Type type, string name)
    {
        if (type.IsDefined(typeof(UnionTypeAttribute), inherit: false))
        {
            return new GraphQLUnionType(name, () => Implementations(type).Select(Output).OfType<GraphQLObjectType>())
            {
                Description = MemberFacts.Description(type),
                ClrType = type,
            };
        }

        if (type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
        {
            return new GraphQLInterfaceType(name, () => _fields.Of(type, name), () => InterfacesOf(type))
            {
                Description = MemberFacts.Description(type),
                ClrType = type,
            };
        }

        if (type.IsPrimitive || type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask) || type.IsPointer || type.IsGenericTypeDefinition)
            throw new InvalidOperationException($"{type} has no GraphQL type: bind it to a scalar, or keep the member out with [GraphQLIgnore].");
        return new GraphQLObjectType(name, () => _fields.Of(type, name), () => InterfacesOf(type))
        {
            Description = MemberFacts.Description(type)
                ?? _extensions[type].Select(MemberFacts.Description).FirstOrDefault(static text => text is not null),
            ClrType = type,
        };
    }

    private IEnumerable<GraphQLInterfaceType> InterfacesOf(Type type)
    {
        if (_nodes.IsNode(type))
            yield return _nodes.Interface;
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
                yield return (GraphQLInterfaceType)Output(ancestor);
        }

        foreach (var contract in type.GetInterfaces().OrderBy(static contract => contract.MetadataToken))
        {
            if (contract.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
                yield return (GraphQLInterfaceType)Output(contract);
        }
    }

    // Interfaces and unions know their object types by the assembly they are defined in, and by what was registered.
    private IEnumerable<Type> Implementations(Type type)
    {
        if (!type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) && !type.IsDefined(typeof(UnionTypeAttribute), inherit: false))
            return [];
        return type.Assembly.GetTypes().Concat(Options.Types)
            .Where(candidate => candidate is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false }
                && candidate.IsAssignableTo(type) && !MemberFacts.IsIgnored(candidate))
            .Distinct()
            .OrderBy(static candidate => candidate.FullName, StringComparer.Ordinal);
    }
}

using System.Linq.Expressions;
using System.Reflection;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Annotations;

/// <summary>Relay's object identification: the <c>Node</c> interface, and the fields <c>node</c> and <c>nodes</c> that find nodes again.</summary>
internal sealed class NodeRegistry
{
    private readonly AnnotatedSchemaBuilder _schema;
    private readonly List<Type> _types;
    private readonly Lazy<Dictionary<string, Func<string, ResolverContext, ValueTask<object?>>>> _resolvers;

    public NodeRegistry(AnnotatedSchemaBuilder schema)
    {
        _schema = schema;
        _types =
        [
            .. schema.Options.Types
                .Where(static type => type.IsDefined(typeof(NodeAttribute), inherit: false))
                .Select(static type => type.GetCustomAttributes<ObjectTypeAttribute>(inherit: false).Select(static a => a.RuntimeType).FirstOrDefault()
                    ?? type.GetCustomAttribute<ExtendObjectTypeAttribute>(inherit: false)?.ExtendsType
                    ?? type)
                .Distinct(),
        ];
        _resolvers = new(() => _types.ToDictionary(type => schema.Output(type).Name, Resolver, StringComparer.Ordinal));
        Interface = new("Node", static () => [new("id", new GraphQLNonNull(SpecifiedScalars.ID)) { Description = "The global id of the object." }])
        {
            Description = "The node interface is implemented by entities that have a global unique identifier.",
        };
    }

    public GraphQLInterfaceType Interface { get; }

    public bool Any => _types.Count > 0;

    public bool IsNode(Type type) => _types.Contains(type);

    public static INodeIdSerializer Serializer(IServiceProvider services) =>
        services.GetService<INodeIdSerializer>() ?? new Base64NodeIdSerializer();

    /// <summary>The field <c>id</c> of a node type: its property <c>Id</c> as a global id.</summary>
    public GraphQLField IdField(Type type, string typeName)
    {
        var property = type.GetProperty("Id")
            ?? throw new InvalidOperationException($"{type} is a [Node] and needs a public property \"Id\".");
        var make = typeof(NodeRegistry).GetMethod(nameof(IdResolver), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        return new("id", new GraphQLNonNull(SpecifiedScalars.ID))
        {
            Description = "The global id of the object.",
            Resolver = (FieldResolver)make.Invoke(null, [property, typeName, Serializer(_schema.Options.Services)])!,
            Cost = 0,
        };
    }

    /// <summary><c>node</c> and <c>nodes</c>; none when there are no node types.</summary>
    public IEnumerable<GraphQLField> QueryFields()
    {
        if (!Any)
            yield break;
        var nonNullId = new GraphQLNonNull(SpecifiedScalars.ID);
        yield return new("node", Interface, [new("id", nonNullId) { Description = "The global id of the object." }])
        {
            Description = "Fetches an object given its global id; null when there is none.",
            Resolver = FieldResolver.FromAsync<object, object?>((_, context) => Find(context.GetArgument<string>("id")!, context)),
            Cost = 10,
        };
        yield return new(
            "nodes", new GraphQLNonNull(new GraphQLList(Interface)),
            [new("ids", new GraphQLNonNull(new GraphQLList(nonNullId))) { Description = "The global ids of the objects." }])
        {
            Description = "Fetches objects given their global ids, in the ids' order; null where there is none.",
            Resolver = FieldResolver.FromAsync<object, IReadOnlyList<object?>>(async (_, context) =>
            {
                var ids = context.GetArgument<IReadOnlyList<object?>>("ids")!;
                if (ids.Count > _schema.Options.MaxNodes)
                    throw new GraphQLException($"`ids` has {ids.Count} ids; at most {_schema.Options.MaxNodes} are answered at once.", ErrorCodes.InvalidArgument);
                // Begun one after the other before the first is awaited, so that data loaders see them together.
                var found = ids.Select(id => Find((string)id!, context).AsTask()).ToList();
                return await Task.WhenAll(found).ConfigureAwait(false);
            }),
            Cost = 10,
            ListSize = new([], 10, _schema.Options.MaxNodes, []),
        };
    }

    private ValueTask<object?> Find(string globalId, ResolverContext context)
    {
        if (!Serializer(_schema.Options.Services).TryParse(globalId, out var typeName, out var id) || !_resolvers.Value.TryGetValue(typeName, out var resolve))
            throw new GraphQLException($"The ID {Inspect.Value(globalId)} is not the ID of any node.", ErrorCodes.InvalidArgument);
        return resolve(id, context);
    }

    private static FieldResolver IdResolver<T>(PropertyInfo property, string typeName, INodeIdSerializer serializer)
    {
        var source = Expression.Parameter(typeof(T));
        var read = Expression.Lambda<Func<T, object?>>(Expression.Convert(Expression.Property(source, property), typeof(object)), source).Compile();
        return FieldResolver.From<T, string>(node => serializer.Format(typeName, FieldResult.Text(read(node))));
    }

    private Func<string, ResolverContext, ValueTask<object?>> Resolver(Type type)
    {
        var candidates = _schema.ExtensionsOf(type).Append(type)
            .Concat(_schema.Options.Types.Where(static t => t.IsDefined(typeof(QueryTypeAttribute), inherit: false)))
            .SelectMany(static owner => owner.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(NodeResolverAttribute))
                && (ClrShape.AsyncResult(method.ReturnType) ?? method.ReturnType).IsAssignableTo(type))
            .ToList();
        if (candidates is not [var method])
            throw new InvalidOperationException($"{type} is a [Node] and needs exactly one static method with [NodeResolver] that answers with it.");

        // The id arrives as the resolver's source; services and the like as in any other resolver.
        var parameters = new ParameterReader(_schema);
        var idType = method.GetParameters()[0].ParameterType;
        var parse = _schema.Inputs.NodeId(idType);
        var sources = method.GetParameters().Select((parameter, position) => position == 0
            ? (source, _) => Expression.Convert(Expression.Invoke(Expression.Constant(parse), source), idType)
            : parameters.Read(parameter, typeof(string), [], null));
        return ((IBoxedResolver)ResolverCompiler.Method(typeof(string), method, null, sources, null, isSubscription: false)).ResolveBoxed;
    }
}

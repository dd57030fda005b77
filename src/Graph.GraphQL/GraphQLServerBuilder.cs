using System.Reflection;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Http;
using Graph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL;

/// <summary>Says what a GraphQL server serves. The schema is built once, when the server is mapped.</summary>
public sealed class GraphQLServerBuilder
{
    private readonly List<Type> _types = [];
    private readonly Dictionary<Type, ScalarBinding> _bindings = [];
    private string? _description;
    private GraphQLSchema? _schema;

    internal GraphQLServerBuilder(IServiceCollection services) => Services = services;

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds every annotated class of an assembly.</summary>
    public GraphQLServerBuilder AddTypes(Assembly assembly) => AddTypes([.. assembly.GetTypes().Where(IsAnnotated)]);

    /// <summary>Adds annotated classes.</summary>
    public GraphQLServerBuilder AddTypes(params Type[] types)
    {
        _types.AddRange(types.Except(_types));
        return this;
    }

    /// <summary>Adds an annotated class.</summary>
    public GraphQLServerBuilder AddType<T>() => AddTypes(typeof(T));

    /// <summary>Serves a schema built otherwise, such as from SDL; annotated classes are then not looked at.</summary>
    public GraphQLServerBuilder UseSchema(GraphQLSchema schema)
    {
        _schema = schema;
        return this;
    }

    /// <summary>Says what the schema is for.</summary>
    public GraphQLServerBuilder Describe(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>Sends and receives a C# type as a scalar.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="scalar">The scalar, such as <see cref="SpecifiedScalars.ID"/>.</param>
    /// <param name="serialize">Turns a value into one the scalar serializes.</param>
    /// <param name="parse">Turns a value the scalar parsed into the C# one; a format or argument exception means it is not valid.</param>
    public GraphQLServerBuilder BindScalar<T>(GraphQLScalarType scalar, Func<T, object> serialize, Func<object, T> parse)
        where T : notnull
    {
        _bindings[typeof(T)] = new(scalar, value => serialize((T)value), value => parse(value));
        return this;
    }

    /// <summary>Changes limits and behaviour.</summary>
    public GraphQLServerBuilder ModifyOptions(Action<GraphQLOptions> modify)
    {
        Services.Configure(modify);
        return this;
    }

    /// <summary>Changes how GraphQL is served over HTTP.</summary>
    public GraphQLServerBuilder ModifyHttpOptions(Action<GraphQLHttpOptions> modify)
    {
        Services.Configure(modify);
        return this;
    }

    /// <summary>Serves documents by id, in place of or beside documents that clients send.</summary>
    public GraphQLServerBuilder AddPersistedOperations(IPersistedOperations operations)
    {
        Services.AddSingleton(operations);
        return this;
    }

    internal GraphQLSchema BuildSchema(IServiceProvider services, GraphQLOptions options) => _schema ?? AnnotatedSchemaBuilder.Build(new()
    {
        Types = _types,
        Services = services,
        Registrations = Services,
        ScalarBindings = _bindings,
        Description = _description,
        DefaultPageSize = options.DefaultPageSize,
        MaxPageSize = options.MaxPageSize,
        MaxNodes = options.MaxNodes,
    });

    private static bool IsAnnotated(Type type) => type.GetCustomAttributes(inherit: false).Any(static attribute => attribute
        is QueryTypeAttribute or MutationTypeAttribute or SubscriptionTypeAttribute
        or ObjectTypeAttribute or ExtendObjectTypeAttribute or NodeAttribute
        or InterfaceTypeAttribute or UnionTypeAttribute)
        || type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Any(static method => method.IsDefined(typeof(DataLoaderAttribute)));
}

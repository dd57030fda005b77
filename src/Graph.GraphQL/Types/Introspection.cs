using Graph.GraphQL.Execution;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>The types and meta fields through which a schema describes itself (specification, chapter 4).</summary>
public static class Introspection
{
    private static readonly GraphQLType NonNullString = new GraphQLNonNull(SpecifiedScalars.String);
    private static readonly GraphQLType NonNullBoolean = new GraphQLNonNull(SpecifiedScalars.Boolean);

    /// <summary><c>__TypeKind</c>.</summary>
    public static GraphQLEnumType TypeKind { get; } = new("__TypeKind",
    [
        new("SCALAR") { Description = "Indicates this type is a scalar." },
        new("OBJECT") { Description = "Indicates this type is an object. `fields` and `interfaces` are valid fields." },
        new("INTERFACE") { Description = "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields." },
        new("UNION") { Description = "Indicates this type is a union. `possibleTypes` is a valid field." },
        new("ENUM") { Description = "Indicates this type is an enum. `enumValues` is a valid field." },
        new("INPUT_OBJECT") { Description = "Indicates this type is an input object. `inputFields` is a valid field." },
        new("LIST") { Description = "Indicates this type is a list. `ofType` is a valid field." },
        new("NON_NULL") { Description = "Indicates this type is a non-null. `ofType` is a valid field." },
    ])
    {
        Description = "An enum describing what kind of type a given `__Type` is.",
    };

    /// <summary><c>__DirectiveLocation</c>.</summary>
    public static GraphQLEnumType DirectiveLocationType { get; } = new(
        "__DirectiveLocation",
        Enum.GetValues<DirectiveLocation>().Select(static location => new GraphQLEnumValue(location.ToName(), location)
        {
            Description = $"Location adjacent to {Words(location)}.",
        }))
    {
        Description = "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
    };

    /// <summary><c>__EnumValue</c>.</summary>
    public static GraphQLObjectType EnumValue { get; } = new("__EnumValue", static () =>
    [
        Field<GraphQLEnumValue, string>("name", NonNullString, static value => value.Name),
        Field<GraphQLEnumValue, string?>("description", SpecifiedScalars.String, static value => value.Description),
        .. Deprecation<GraphQLEnumValue>(),
    ])
    {
        Description = "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
        ClrType = typeof(GraphQLEnumValue),
    };

    /// <summary><c>__InputValue</c>.</summary>
    public static GraphQLObjectType InputValue { get; } = new("__InputValue", static () =>
    [
        Field<GraphQLInputValue, string>("name", NonNullString, static value => value.Name),
        Field<GraphQLInputValue, string?>("description", SpecifiedScalars.String, static value => value.Description),
        Field<GraphQLInputValue, GraphQLType>("type", new GraphQLNonNull(Type!), static value => value.Type),
        Field<GraphQLInputValue, string?>(
            "defaultValue",
            SpecifiedScalars.String,
            static value => value.DefaultValue is { } literal ? Printer.Print(literal) : null,
            "A GraphQL-formatted string representing the default value for this input value."),
        .. Deprecation<GraphQLInputValue>(),
    ])
    {
        Description = "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
        ClrType = typeof(GraphQLInputValue),
    };

    /// <summary><c>__Field</c>.</summary>
    public static GraphQLObjectType FieldType { get; } = new("__Field", static () =>
    [
        Field<GraphQLField, string>("name", NonNullString, static field => field.Name),
        Field<GraphQLField, string?>("description", SpecifiedScalars.String, static field => field.Description),
        List<GraphQLField, GraphQLArgument>("args", InputValue, static (field, all) => Visible(field.Arguments.Values, all), nullable: false),
        Field<GraphQLField, GraphQLType>("type", new GraphQLNonNull(Type!), static field => field.Type),
        .. Deprecation<GraphQLField>(),
    ])
    {
        Description = "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
        ClrType = typeof(GraphQLField),
    };

    /// <summary><c>__Directive</c>.</summary>
    public static GraphQLObjectType Directive { get; } = new("__Directive", static () =>
    [
        Field<GraphQLDirective, string>("name", NonNullString, static directive => directive.Name),
        Field<GraphQLDirective, string?>("description", SpecifiedScalars.String, static directive => directive.Description),
        Field<GraphQLDirective, bool>("isRepeatable", NonNullBoolean, static directive => directive.IsRepeatable),
        Field<GraphQLDirective, IReadOnlyList<DirectiveLocation>>("locations", ListOf(DirectiveLocationType), static directive => directive.Locations),
        List<GraphQLDirective, GraphQLArgument>("args", InputValue, static (directive, all) => Visible(directive.Arguments.Values, all), nullable: false),
    ])
    {
        Description = "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
        ClrType = typeof(GraphQLDirective),
    };

    /// <summary><c>__Type</c>.</summary>
    public static GraphQLObjectType Type { get; } = new("__Type", static () =>
    [
        Field<GraphQLType, string>("kind", new GraphQLNonNull(TypeKind), KindOf),
        Field<GraphQLType, string?>("name", SpecifiedScalars.String, static type => (type as GraphQLNamedType)?.Name),
        Field<GraphQLType, string?>("description", SpecifiedScalars.String, static type => (type as GraphQLNamedType)?.Description),
        Field<GraphQLType, string?>("specifiedByURL", SpecifiedScalars.String, static type => (type as GraphQLScalarType)?.SpecifiedByUrl),
        List<GraphQLType, GraphQLField>("fields", FieldType, static (type, all) => type is GraphQLComplexType complex ? Visible(complex.Fields.Values, all) : null),
        Field<GraphQLType, IReadOnlyList<GraphQLInterfaceType>?>(
            "interfaces", new GraphQLList(new GraphQLNonNull(Type!)), static type => (type as GraphQLComplexType)?.Interfaces),
        new("possibleTypes", new GraphQLList(new GraphQLNonNull(Type!)))
        {
            Resolver = FieldResolver.From<GraphQLType, IReadOnlyList<GraphQLObjectType>?>(static (type, context) =>
                type.IsAbstractType ? context.Schema.GetPossibleTypes(type.NamedType) : null),
        },
        List<GraphQLType, GraphQLEnumValue>("enumValues", EnumValue, static (type, all) => type is GraphQLEnumType choice ? Visible(choice.Values.Values, all) : null),
        List<GraphQLType, GraphQLInputField>("inputFields", InputValue, static (type, all) => type is GraphQLInputObjectType input ? Visible(input.Fields.Values, all) : null),
        Field<GraphQLType, GraphQLType?>("ofType", Type!, static type => type switch
        {
            GraphQLNonNull wrapper => wrapper.OfType,
            GraphQLList wrapper => wrapper.OfType,
            _ => null,
        }),
        Field<GraphQLType, bool?>("isOneOf", SpecifiedScalars.Boolean, static type => (type as GraphQLInputObjectType)?.IsOneOf),
    ])
    {
        Description = "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
        ClrType = typeof(GraphQLType),
    };

    /// <summary><c>__Schema</c>.</summary>
    public static GraphQLObjectType Schema { get; } = new("__Schema", static () =>
    [
        Field<GraphQLSchema, string?>("description", SpecifiedScalars.String, static schema => schema.Description),
        Field<GraphQLSchema, IEnumerable<GraphQLNamedType>>("types", ListOf(Type), static schema => schema.Types.Values, "A list of all types supported by this server."),
        Field<GraphQLSchema, GraphQLObjectType?>("queryType", new GraphQLNonNull(Type), static schema => schema.QueryType, "The type that query operations will be rooted at."),
        Field<GraphQLSchema, GraphQLObjectType?>("mutationType", Type, static schema => schema.MutationType, "If this server supports mutation, the type that mutation operations will be rooted at."),
        Field<GraphQLSchema, GraphQLObjectType?>("subscriptionType", Type, static schema => schema.SubscriptionType, "If this server support subscription, the type that subscription operations will be rooted at."),
        Field<GraphQLSchema, IEnumerable<GraphQLDirective>>("directives", ListOf(Directive), static schema => schema.Directives.Values, "A list of all directives supported by this server."),
    ])
    {
        Description = "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
        ClrType = typeof(GraphQLSchema),
    };

    /// <summary>The meta field <c>__schema</c> of the query root.</summary>
    public static GraphQLField SchemaField { get; } = new("__schema", new GraphQLNonNull(Schema))
    {
        Description = "Access the current type schema of this server.",
        Resolver = FieldResolver.From<object?, GraphQLSchema>(static (_, context) => context.Schema),
    };

    /// <summary>The meta field <c>__type</c> of the query root.</summary>
    public static GraphQLField TypeField { get; } = new("__type", Type, [new("name", NonNullString)])
    {
        Description = "Request the type information of a single type.",
        Resolver = FieldResolver.From<object?, GraphQLNamedType?>(static (_, context) => context.Schema.GetType(context.GetArgument<string>("name")!)),
    };

    /// <summary>The meta field <c>__typename</c> of every composite type. The executor answers it without a resolver.</summary>
    public static GraphQLField TypeNameField { get; } = new("__typename", NonNullString)
    {
        Description = "The name of the current Object type at runtime.",
    };

    /// <summary>The eight types, in the order graphql-js lists them.</summary>
    public static IReadOnlyList<GraphQLNamedType> Types { get; } =
        [Schema, Directive, DirectiveLocationType, Type, FieldType, InputValue, EnumValue, TypeKind];

    /// <summary>True when the type is one of the eight.</summary>
    public static bool IsIntrospectionType(GraphQLNamedType type) => Types.Any(known => known.Name == type.Name);

    private static string KindOf(GraphQLType type) => type switch
    {
        GraphQLScalarType => "SCALAR",
        GraphQLObjectType => "OBJECT",
        GraphQLInterfaceType => "INTERFACE",
        GraphQLUnionType => "UNION",
        GraphQLEnumType => "ENUM",
        GraphQLInputObjectType => "INPUT_OBJECT",
        GraphQLList => "LIST",
        _ => "NON_NULL",
    };

    private static string Words(DirectiveLocation location)
    {
        var words = location.ToName().ToLowerInvariant().Replace('_', ' ');
        return words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {words}" : $"a {words}";
    }

    private static GraphQLType ListOf(GraphQLType item) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(item)));

    private static GraphQLField Field<TSource, TValue>(string name, GraphQLType type, Func<TSource, TValue> read, string? description = null) =>
        new(name, type) { Description = description, Resolver = FieldResolver.From(read) };

    // fields, args, enumValues and inputFields leave deprecated members out unless asked for them (section 4.2).
    private static GraphQLField List<TSource, TItem>(
        string name, GraphQLType item, Func<TSource, bool, IReadOnlyList<TItem>?> read, bool nullable = true)
        where TItem : IDeprecatable
    {
        var list = new GraphQLList(new GraphQLNonNull(item));
        var includeDeprecated = new GraphQLArgument("includeDeprecated", NonNullBoolean)
        {
            DefaultValue = new BooleanValueNode(Location.None, false),
        };
        return new(name, nullable ? list : new GraphQLNonNull(list), [includeDeprecated])
        {
            Resolver = FieldResolver.From<TSource, IReadOnlyList<TItem>?>((source, context) => read(source, context.GetArgument<bool>("includeDeprecated"))),
        };
    }

    private static List<T> Visible<T>(IEnumerable<T> members, bool includeDeprecated)
        where T : IDeprecatable =>
        [.. members.Where(member => includeDeprecated || !member.IsDeprecated)];

    private static IEnumerable<GraphQLField> Deprecation<TSource>()
        where TSource : IDeprecatable =>
    [
        Field<TSource, bool>("isDeprecated", NonNullBoolean, static member => member.IsDeprecated),
        Field<TSource, string?>("deprecationReason", SpecifiedScalars.String, static member => member.DeprecationReason),
    ];
}

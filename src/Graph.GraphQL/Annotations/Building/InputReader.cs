using System.Reflection;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>Reads C# classes as input objects and method parameters as arguments.</summary>
internal sealed class InputReader
{
    private readonly AnnotatedSchemaBuilder _schema;
    private readonly Dictionary<Type, GraphQLInputObjectType> _inputs = [];
    private readonly InputBinder _binder;

    public InputReader(AnnotatedSchemaBuilder schema)
    {
        _schema = schema;
        _binder = new(schema.Options.ScalarBindings, type => _inputs.GetValueOrDefault(type));
    }

    /// <summary>A parameter as an argument.</summary>
    public GraphQLArgument Argument(ParameterInfo parameter)
    {
        var id = parameter.GetCustomAttribute<IDAttribute>();
        var type = InputType(parameter.ParameterType, _schema.Nullability.Create(parameter), id, Required(parameter));
        return new(NamingConventions.ArgumentName(parameter), type)
        {
            Description = MemberFacts.Description(parameter),
            DeprecationReason = MemberFacts.DeprecationReason(parameter),
            DefaultValue = Default(parameter, parameter, type),
            ClrName = parameter.Name,
            Bind = Binder(parameter.ParameterType, id),
        };
    }

    /// <summary>The properties of a class as arguments, each read and described as an input object's field would be.</summary>
    public IReadOnlyList<(PropertyInfo Property, GraphQLArgument Argument)> ArgumentsOf(Type type)
    {
        var shape = InputObjectShape.Of(type);
        return shape.Parameters.Count == 0
            ? [.. shape.Settable.Select(part => ((PropertyInfo)part.Member, Argument(part)))]
            : throw new InvalidOperationException($"{type} cannot stand for arguments: it must have a constructor without parameters.");
    }

    private GraphQLArgument Argument(InputObjectShape.Part part)
    {
        var field = Field(part);
        return new(field.Name, field.Type)
        {
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            DefaultValue = field.DefaultValue,
            ClrName = field.ClrName,
            Bind = Binder(part.Type, part.Member.GetCustomAttribute<IDAttribute>()),
        };
    }

    /// <summary>Turns the id within a node's type, which is text, into what its resolver asks for; unreadable ids are not found.</summary>
    public Func<string, object?> NodeId(Type type)
    {
        var bind = _binder.For(type);
        return id => bind(type == typeof(Guid) && Guid.TryParse(id, out var guid) ? guid : id);
    }

    private GraphQLInputObjectType InputObject(Type type)
    {
        if (_inputs.TryGetValue(type, out var known))
            return known;
        var made = new GraphQLInputObjectType(NamingConventions.InputTypeName(type), () => InputObjectShape.Of(type).Parts.Select(Field))
        {
            Description = MemberFacts.Description(type),
            IsOneOf = type.IsDefined(typeof(OneOfAttribute), inherit: false),
            ClrType = type,
        };
        _inputs.Add(type, made);
        return made;
    }

    private GraphQLInputField Field(InputObjectShape.Part part)
    {
        var property = (PropertyInfo)part.Member;
        var id = property.GetCustomAttribute<IDAttribute>() ?? part.Parameter?.GetCustomAttribute<IDAttribute>();
        var nullability = part.Parameter is null ? _schema.Nullability.Create(property) : _schema.Nullability.Create(part.Parameter);
        var type = InputType(part.Type, nullability, id, Required(property));
        var named = part.Parameter?.GetCustomAttribute<GraphQLNameAttribute>()?.Name;
        return new(named ?? NamingConventions.FieldName(property), type)
        {
            Description = (part.Parameter is null ? null : part.Parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description)
                ?? MemberFacts.Description(property),
            DeprecationReason = MemberFacts.DeprecationReason(property)
                ?? (part.Parameter is null ? null : MemberFacts.DeprecationReason(part.Parameter)),
            DefaultValue = Default(property, part.Parameter, type),
            ClrName = property.Name,
        };
    }

    private static bool Required(ICustomAttributeProvider member) => member.IsDefined(typeof(GraphQLNonNullTypeAttribute), inherit: false);

    private GraphQLType InputType(Type type, NullabilityInfo nullability, IDAttribute? id, bool required)
    {
        var made = ClrShape.ToGraphQLType(type, nullability, named => id is not null ? SpecifiedScalars.ID : Named(named));
        return required && made is not GraphQLNonNull ? new GraphQLNonNull(made) : made;
    }

    private GraphQLNamedType Named(Type type)
    {
        if (_schema.Leaf(type) is { } leaf)
            return leaf;
        return type is { IsClass: true, IsAbstract: false } or { IsValueType: true }
            ? InputObject(type)
            : throw new InvalidOperationException($"{type} cannot be an argument: it is neither a scalar, an enum, a class nor a registered service.");
    }

    private ValueNode? Default(ICustomAttributeProvider member, ParameterInfo? parameter, GraphQLType type)
    {
        var attributes = (parameter is null ? [] : parameter.GetCustomAttributes(inherit: false)).Concat(member.GetCustomAttributes(inherit: false)).ToList();
        if (attributes.OfType<DefaultValueSyntaxAttribute>().FirstOrDefault() is { } syntax)
            return GraphQLParser.ParseConstValue(syntax.Syntax);
        if (attributes.OfType<DefaultValueAttribute>().FirstOrDefault() is { } given)
            return LiteralFromValue.Create(given.Value, type, _schema.Options.ScalarBindings);
        // A parameter "= null" only says that the argument may be left out.
        return parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? LiteralFromValue.Create(Typed(value, parameter.ParameterType), type, _schema.Options.ScalarBindings)
            : null;
    }

    // Reflection shows an enum's default as its number.
    private static object Typed(object value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.ToObject(type, value) : value;
    }

    private Func<object?, object?> Binder(Type type, IDAttribute? id)
    {
        var bind = _binder.For(type);
        var nodeType = id?.TypeName ?? (id?.NodeType is { } node ? NamingConventions.TypeName(node) : null);
        return nodeType is null ? bind : value => bind(Decoded(value, nodeType));
    }

    private object? Decoded(object? value, string nodeType) => value switch
    {
        string text => NodeRegistry.Serializer(_schema.Options.Services).TryParse(text, out var typeName, out var id) && typeName == nodeType
            ? id
            : throw new GraphQLException($"The ID {Inspect.Value(text)} is not the ID of a {nodeType}.", ErrorCodes.InvalidArgument),
        IReadOnlyList<object?> list => list.Select(item => Decoded(item, nodeType)).ToList(),
        _ => value,
    };
}

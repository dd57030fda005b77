using System.Linq.Expressions;
using System.Reflection;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Annotations;

/// <summary>Reads the members of C# classes as fields with compiled resolvers.</summary>
internal sealed class FieldReader(AnnotatedSchemaBuilder schema, NodeRegistry nodes)
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly ParameterReader _parameters = new(schema);

    /// <summary>The fields of an object or interface type: of the class, then of the classes that extend it, which win.</summary>
    public IEnumerable<GraphQLField> Of(Type type, string typeName)
    {
        var fields = new OrderedDictionary<string, GraphQLField>(StringComparer.Ordinal);
        if (nodes.IsNode(type))
            fields.Add("id", nodes.IdField(type, typeName));
        foreach (var member in OwnMembers(type))
        {
            var field = Field(type, member, null, typeName, isSubscription: false);
            fields.TryAdd(field.Name, field);
        }

        foreach (var extension in schema.ExtensionsOf(type))
        {
            var instance = Instance(extension);
            foreach (var method in RootMembers(extension))
            {
                var field = Field(type, method, instance, typeName, isSubscription: false);
                if (field.Name != "id" || !nodes.IsNode(type))
                    fields[field.Name] = field;
            }
        }

        return fields.Values;
    }

    /// <summary>The fields a query, mutation or subscription class adds to its root.</summary>
    public IEnumerable<GraphQLField> Root(Type type, bool isSubscription)
    {
        var instance = Instance(type);
        return RootMembers(type).Select(member => Field(typeof(object), member, instance, type.Name, isSubscription));
    }

    private static IEnumerable<MemberInfo> RootMembers(Type type) => type.GetMembers(Members)
        .Where(static member => member is PropertyInfo or MethodInfo { IsSpecialName: false } && Serves(member))
        .OrderBy(SourceOrder);

    // A property stands where its getter does: methods and properties are numbered apart, methods in the order of the source.
    private static int SourceOrder(MemberInfo member) => ((member as PropertyInfo)?.GetMethod ?? member).MetadataToken;

    private static bool Serves(MemberInfo member) =>
        !MemberFacts.IsIgnored(member)
        && !member.IsDefined(typeof(DataLoaderAttribute))
        && !member.IsDefined(typeof(NodeResolverAttribute))
        && member.DeclaringType != typeof(object)
        && member is not MethodInfo { IsGenericMethodDefinition: true };

    // Methods of plain data classes are helpers more often than fields, so they count only where the class is annotated.
    private static IEnumerable<MemberInfo> OwnMembers(Type type)
    {
        var methods = type.IsDefined(typeof(ObjectTypeAttribute), inherit: true)
            || type.IsDefined(typeof(NodeAttribute), inherit: true)
            || type.IsDefined(typeof(InterfaceTypeAttribute), inherit: true)
            || IsConnection(type);
        return Lineage(type)
            .SelectMany(static level => level.GetMembers(Members).OrderBy(SourceOrder))
            .Where(member => member switch
            {
                PropertyInfo property => property.GetMethod is { IsPublic: true, IsStatic: false } && property.GetIndexParameters().Length == 0,
                MethodInfo method => methods && !method.IsSpecialName && !method.Name.StartsWith('<')
                    && method.Name is not ("Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "CompareTo" or "PrintMembers")
                    && (!method.IsStatic || method.GetParameters().Any(static p => p.IsDefined(typeof(ParentAttribute)))),
                _ => false,
            })
            .Where(Serves);
    }

    private static bool IsConnection(Type type) => Lineage(type).Any(static level =>
        level.IsGenericType && (level.GetGenericTypeDefinition() == typeof(Connection<>) || level.GetGenericTypeDefinition() == typeof(Edge<>)));

    // The class itself first, so that its members win over those they hide; then its ancestors, and for an interface those it extends.
    private static IEnumerable<Type> Lineage(Type type)
    {
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
            yield return level;
        if (type.IsInterface)
        {
            foreach (var contract in type.GetInterfaces())
                yield return contract;
        }
    }

    private ResolverCompiler.ParameterSource? Instance(Type type)
    {
        if (type is { IsAbstract: true, IsSealed: true })
            return null;
        var registered = schema.Options.Registrations.Any(service => service.ServiceType == type && service.Lifetime != ServiceLifetime.Singleton);
        if (registered)
            return (_, context) => ParameterReader.ServiceFrom(context, type);
        var instance = ActivatorUtilities.GetServiceOrCreateInstance(schema.Options.Services, type);
        return (_, _) => Expression.Constant(instance, type);
    }

    private GraphQLField Field(Type sourceType, MemberInfo member, ResolverCompiler.ParameterSource? instance, string typeName, bool isSubscription)
    {
        try
        {
            var own = IsStatic(member) ? null : instance ?? (static (source, _) => source);
            return member is PropertyInfo property
                ? Property(sourceType, property, own, typeName)
                : Method(sourceType, (MethodInfo)member, own, typeName, isSubscription);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            throw new InvalidOperationException($"{member.DeclaringType}.{member.Name} cannot be a field of {typeName}. {failure.Message}", failure);
        }
    }

    private static bool IsStatic(MemberInfo member) => member switch
    {
        MethodInfo method => method.IsStatic,
        PropertyInfo property => property.GetMethod!.IsStatic,
        _ => false,
    };

    private GraphQLField Property(Type sourceType, PropertyInfo property, ResolverCompiler.ParameterSource? instance, string typeName)
    {
        var paging = property.GetCustomAttribute<UsePagingAttribute>();
        var isOwn = property.DeclaringType!.IsAssignableFrom(sourceType);
        var post = FieldResult.Of(schema, property, property.PropertyType, paging, typeName);
        var resolver = isOwn && post.Convert is null && ClrShape.AsyncResult(property.PropertyType) is null
            ? ResolverCompiler.Property(sourceType, property)
            : ResolverCompiler.Method(sourceType, property.GetMethod!, instance, [], post.Convert, isSubscription: false);
        return Made(property, property, schema.Nullability.Create(property), property.PropertyType, post, paging, [], resolver, isAsync: false, isMethod: false);
    }

    private GraphQLField Method(Type sourceType, MethodInfo method, ResolverCompiler.ParameterSource? instance, string typeName, bool isSubscription)
    {
        var paging = method.GetCustomAttribute<UsePagingAttribute>();
        var settings = paging is null ? null : schema.Paging(paging);
        var arguments = new List<GraphQLArgument>();
        var sources = method.GetParameters().Select(parameter => _parameters.Read(parameter, sourceType, arguments, settings)).ToList();
        var returned = isSubscription && ClrShape.StreamItem(ClrShape.AsyncResult(method.ReturnType) ?? method.ReturnType) is { } item ? item : method.ReturnType;
        var post = isSubscription ? new FieldResult(returned, null) : FieldResult.Of(schema, method, returned, paging, typeName);
        var resolver = ResolverCompiler.Method(sourceType, method, instance, sources, post.Convert, isSubscription);
        var nullability = schema.Nullability.Create(method.ReturnParameter);
        if (isSubscription)
            nullability = Inner(ClrShape.AsyncResult(method.ReturnType) is null ? nullability : Inner(nullability)!);
        return Made(method, method, nullability, returned, post, paging, arguments, resolver, isAsync: ClrShape.AsyncResult(method.ReturnType) is not null, isMethod: true);
    }

    private static NullabilityInfo? Inner(NullabilityInfo? nullability) => nullability?.GenericTypeArguments is [var inner, ..] ? inner : null;

    private GraphQLField Made(
        MemberInfo member, ICustomAttributeProvider attributes, NullabilityInfo? nullability, Type returned, FieldResult result, UsePagingAttribute? paging,
        List<GraphQLArgument> arguments, FieldResolver resolver, bool isAsync, bool isMethod)
    {
        if (ClrShape.AsyncResult(returned) is { } later)
            (returned, nullability) = (later, Inner(nullability));
        var type = paging is not null
            ? new GraphQLNonNull(schema.Connection(paging, result.Type))
            : ClrShape.ToGraphQLType(returned, nullability, named =>
                attributes.IsDefined(typeof(IDAttribute), inherit: false) ? SpecifiedScalars.ID : schema.Output(named));
        if (attributes.IsDefined(typeof(GraphQLNonNullTypeAttribute), inherit: false) && type is not GraphQLNonNull)
            type = new GraphQLNonNull(type);
        if (paging is not null)
            arguments.AddRange(PagingArgument.All());
        return new(NamingConventions.FieldName(member), type, arguments)
        {
            Description = MemberFacts.Description(member),
            DeprecationReason = MemberFacts.DeprecationReason(member),
            Resolver = resolver,
            Cost = member.GetCustomAttribute<CostAttribute>()?.Weight ?? (isAsync ? 10 : isMethod ? 1 : 0),
            ListSize = Size(member, paging, arguments),
        };
    }

    private ListSize? Size(MemberInfo member, UsePagingAttribute? paging, List<GraphQLArgument> arguments)
    {
        if (paging is not null)
        {
            var settings = schema.Paging(paging);
            return new(["first", "last"], settings.DefaultPageSize, settings.MaxPageSize, ["edges", "nodes"]);
        }

        if (member.GetCustomAttribute<ListSizeAttribute>() is { } size)
            return new(size.SlicingArguments, size.AssumedSize, int.MaxValue, []);
        // An argument named so bounds the list by custom.
        string[] slicing = [.. arguments.Select(static a => a.Name).Where(static name => name is "first" or "last" or "limit" or "take")];
        return slicing.Length == 0 ? null : new(slicing, 10, int.MaxValue, []);
    }
}

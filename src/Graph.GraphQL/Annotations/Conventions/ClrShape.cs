using System.Collections;
using System.Reflection;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>Reads the C# type of a member: what is asynchronous, what is a list, what may be null.</summary>
internal static class ClrShape
{
    /// <summary>The type inside <see cref="Task{T}"/> or <see cref="ValueTask{T}"/>; null when the type is neither.</summary>
    public static Type? AsyncResult(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>The item type of <see cref="IAsyncEnumerable{T}"/>; null when the type is none.</summary>
    public static Type? StreamItem(Type type) => GenericArgument(type, typeof(IAsyncEnumerable<>));

    /// <summary>The item type of a list; null when the type is none. Text and dictionaries are no lists.</summary>
    public static Type? ListItem(Type type)
    {
        if (type == typeof(string) || typeof(IDictionary).IsAssignableFrom(type) || GenericArgument(type, typeof(IReadOnlyDictionary<,>)) is not null)
            return null;
        return type.IsArray ? type.GetElementType() : GenericArgument(type, typeof(IEnumerable<>));
    }

    /// <summary>Wraps named types as the C# type and its nullability say.</summary>
    /// <param name="type">The C# type, without a task around it.</param>
    /// <param name="nullability">What the compiler noted about it; null when unknown, which means nullable.</param>
    /// <param name="named">Gives the GraphQL type of a C# type that is neither nullable nor a list.</param>
    public static GraphQLType ToGraphQLType(Type type, NullabilityInfo? nullability, Func<Type, GraphQLNamedType> named)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return ToGraphQLType(underlying, null, named).NullableType;

        GraphQLType result;
        if (ListItem(type) is { } item)
        {
            var itemFacts = nullability?.ElementType ?? (nullability?.GenericTypeArguments is [var argument] ? argument : null);
            result = new GraphQLList(ToGraphQLType(item, itemFacts, named));
        }
        else
        {
            result = named(type);
        }

        return type.IsValueType || nullability?.ReadState == NullabilityState.NotNull ? new GraphQLNonNull(result) : result;
    }

    private static Type? GenericArgument(Type type, Type definition)
    {
        var found = type.IsGenericType && type.GetGenericTypeDefinition() == definition
            ? type
            : type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition);
        return found?.GetGenericArguments()[0];
    }
}

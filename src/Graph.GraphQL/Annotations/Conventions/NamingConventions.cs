using System.Reflection;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>How C# names become GraphQL names: as in HotChocolate, unless <c>[GraphQLName]</c> says otherwise.</summary>
internal static class NamingConventions
{
    /// <summary><c>GetLinksAsync</c> becomes <c>links</c>, <c>CoMentions</c> becomes <c>coMentions</c>, <c>IOStatus</c> <c>ioStatus</c>.</summary>
    public static string FieldName(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
            return given.Name;
        var name = member.Name;
        if (member is MethodInfo)
        {
            if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3]))
                name = name[3..];
            if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
                name = name[..^5];
        }

        return CamelCase(name);
    }

    /// <summary>The name of an argument.</summary>
    public static string ArgumentName(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    /// <summary><c>AssociationStrength</c> becomes <c>ASSOCIATION_STRENGTH</c>.</summary>
    public static string EnumValueName(FieldInfo value) =>
        value.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? UpperSnake.From(value.Name);

    /// <summary>
    /// The name of an object, interface, union or enum: the C# name, for generic types with the arguments' names before it
    /// (<c>Connection&lt;Link&gt;</c> becomes <c>LinkConnection</c>).
    /// </summary>
    public static string TypeName(Type type)
    {
        if (Given(type) is { } given)
            return given;
        if (!type.IsGenericType)
            return type.Name;
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return string.Concat(type.GetGenericArguments().Select(TypeName)) + name;
    }

    /// <summary>The name of an input object: the C# name, with <c>Input</c> added unless it ends so or was given by an attribute.</summary>
    public static string InputTypeName(Type type)
    {
        if (Given(type) is { } given)
            return given;
        var name = TypeName(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    /// <summary>Lowers the first letter, or all leading capitals but the one that begins the next word.</summary>
    public static string CamelCase(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        if (capitals == 0)
            return name;
        var lowered = capitals == 1 || capitals == name.Length ? capitals : capitals - 1;
        return string.Concat(name[..lowered].ToLowerInvariant(), name[lowered..]);
    }

    private static string? Given(Type type) =>
        type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttributes<ObjectTypeAttribute>(inherit: false).FirstOrDefault(static a => a.RuntimeType is null)?.Name
        ?? type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<UnionTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<EnumTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<InputObjectTypeAttribute>(inherit: false)?.Name;
}

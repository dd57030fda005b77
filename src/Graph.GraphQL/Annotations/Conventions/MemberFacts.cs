using System.Reflection;

namespace Graph.GraphQL.Annotations;

/// <summary>What attributes and comments say about a member, whatever kind of member it is.</summary>
internal static class MemberFacts
{
    public static string? Description(Type type) =>
        type.GetCustomAttribute<GraphQLDescriptionAttribute>(inherit: false)?.Description ?? XmlDocumentation.Of(type);

    public static string? Description(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(member) ?? DescriptionOfOverridden(member);

    public static string? Description(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Of(parameter);

    public static string? DeprecationReason(ICustomAttributeProvider member)
    {
        if (member.GetCustomAttributes(typeof(GraphQLDeprecatedAttribute), inherit: false) is [GraphQLDeprecatedAttribute deprecated, ..])
            return deprecated.Reason;
        return member.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: false) is [ObsoleteAttribute obsolete, ..]
            ? obsolete.Message ?? Types.SpecifiedDirectives.DefaultDeprecationReason
            : null;
    }

    private static string? DescriptionOfOverridden(MemberInfo member) =>
        member is PropertyInfo { GetMethod: { } get } && get.GetBaseDefinition().DeclaringType is { } origin && origin != member.DeclaringType
            ? XmlDocumentation.Of(origin.GetProperty(member.Name)!)
            : null;

    public static bool IsIgnored(ICustomAttributeProvider member) => member.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: false);
}

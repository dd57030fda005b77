using System.Reflection;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>Reads a C# enum as an enum type: values in order of declaration, named <c>UPPER_SNAKE</c>.</summary>
internal static class EnumReader
{
    public static GraphQLEnumType Read(Type type) => new(
        NamingConventions.TypeName(type),
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => !MemberFacts.IsIgnored(field))
            .OrderBy(static field => field.MetadataToken)
            .Select(static field => new GraphQLEnumValue(NamingConventions.EnumValueName(field), field.GetValue(null))
            {
                Description = MemberFacts.Description(field),
                DeprecationReason = MemberFacts.DeprecationReason(field),
            }))
    {
        Description = MemberFacts.Description(type),
        ClrType = type,
    };
}

using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>How types stand to one another.</summary>
internal static class TypeComparison
{
    /// <summary>Whether every value of <paramref name="type"/> is also one of <paramref name="super"/> (spec 3.6.1, IsValidImplementationFieldType).</summary>
    public static bool IsSubType(GraphQLSchema schema, GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (GraphQLNonNull a, GraphQLNonNull b) => IsSubType(schema, a.OfType, b.OfType),
        (_, GraphQLNonNull) => false,
        (GraphQLNonNull a, _) => IsSubType(schema, a.OfType, super),
        (GraphQLList a, GraphQLList b) => IsSubType(schema, a.OfType, b.OfType),
        (GraphQLNamedType a, GraphQLNamedType b) => ReferenceEquals(a, b) || (b.IsAbstractType && schema.IsSubType(b, a)),
        _ => false,
    };

    /// <summary>Whether some object type is possible for both (spec 5.5.2.3).</summary>
    public static bool Overlap(GraphQLSchema schema, GraphQLNamedType a, GraphQLNamedType b)
    {
        if (ReferenceEquals(a, b))
            return true;
        return (a.IsAbstractType, b.IsAbstractType) switch
        {
            (true, true) => schema.GetPossibleTypes(a).Any(type => schema.IsSubType(b, type)),
            (true, false) => schema.IsSubType(a, b),
            (false, true) => schema.IsSubType(b, a),
            _ => false,
        };
    }
}

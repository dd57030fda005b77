using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>From a type reference to the type it means.</summary>
internal static class TypeFromNode
{
    /// <summary>The type; null when the schema does not have the type it names.</summary>
    public static GraphQLType? Resolve(GraphQLSchema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(schema, nonNull.Type) is { } type ? new GraphQLNonNull(type) : null,
        ListTypeNode list => Resolve(schema, list.Type) is { } type ? new GraphQLList(type) : null,
        _ => schema.GetType(((NamedTypeNode)node).Name.Value),
    };
}

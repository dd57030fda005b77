namespace Graph.GraphQL.Types;

/// <summary>
/// Any type a field, argument or variable can have: a named type, or a list or non-null wrapper around another type
/// (specification, section 3.4).
/// </summary>
public abstract class GraphQLType
{
    /// <summary>The named type inside all list and non-null wrappers.</summary>
    public abstract GraphQLNamedType NamedType { get; }

    /// <summary>This type without an outer non-null wrapper.</summary>
    public virtual GraphQLType NullableType => this;

    /// <summary>True when values of the type can be given by a client: scalars, enums, input objects and wrappers of these.</summary>
    public bool IsInputType => NamedType is GraphQLScalarType or GraphQLEnumType or GraphQLInputObjectType;

    /// <summary>True when a field can answer with the type: everything but input objects and wrappers of these.</summary>
    public bool IsOutputType => NamedType is not GraphQLInputObjectType;

    /// <summary>True for scalars and enums, which end a query's branches.</summary>
    public bool IsLeafType => this is GraphQLScalarType or GraphQLEnumType;

    /// <summary>True for objects, interfaces and unions, which need a selection set.</summary>
    public bool IsCompositeType => this is GraphQLObjectType or GraphQLInterfaceType or GraphQLUnionType;

    /// <summary>True for interfaces and unions, whose object type is known only at run time.</summary>
    public bool IsAbstractType => this is GraphQLInterfaceType or GraphQLUnionType;

    /// <summary>True for a non-null wrapper.</summary>
    public bool IsNonNull => this is GraphQLNonNull;

    /// <summary>True when the two types are the same named type in the same wrappers.</summary>
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (GraphQLNonNull a, GraphQLNonNull b) => AreEqual(a.OfType, b.OfType),
        (GraphQLList a, GraphQLList b) => AreEqual(a.OfType, b.OfType),
        _ => ReferenceEquals(left, right),
    };
}

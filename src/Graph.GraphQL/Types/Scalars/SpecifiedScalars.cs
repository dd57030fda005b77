namespace Graph.GraphQL.Types;

/// <summary>The five scalars every schema knows (specification, section 3.5).</summary>
public static class SpecifiedScalars
{
    /// <summary>32-bit signed integers.</summary>
    public static GraphQLScalarType Int { get; } = new IntScalarType();

    /// <summary>64-bit floating point numbers; never NaN or infinite.</summary>
    public static GraphQLScalarType Float { get; } = new FloatScalarType();

    /// <summary>Text.</summary>
    public static GraphQLScalarType String { get; } = new StringScalarType();

    /// <summary>True or false.</summary>
    public static GraphQLScalarType Boolean { get; } = new BooleanScalarType();

    /// <summary>An opaque identifier, sent as a string.</summary>
    public static GraphQLScalarType ID { get; } = new IdScalarType();

    /// <summary>All five, in the order graphql-js lists them.</summary>
    public static IReadOnlyList<GraphQLScalarType> All { get; } = [String, Int, Float, Boolean, ID];

    /// <summary>True when the type is one of the five.</summary>
    public static bool Contains(GraphQLNamedType type) => type is GraphQLScalarType && All.Any(scalar => scalar.Name == type.Name);
}

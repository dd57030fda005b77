namespace Graph.GraphQL.Types;

/// <summary>A type whose values are never null, written <c>T!</c> (specification, section 3.12).</summary>
public sealed class GraphQLNonNull : GraphQLType
{
    /// <summary>Wraps a nullable type.</summary>
    /// <param name="ofType">The type to wrap; itself not a non-null type.</param>
    /// <exception cref="ArgumentException"><paramref name="ofType"/> is already non-null.</exception>
    public GraphQLNonNull(GraphQLType ofType)
    {
        ArgumentNullException.ThrowIfNull(ofType);
        if (ofType is GraphQLNonNull)
            throw new ArgumentException($"{ofType} is already non-null and cannot be wrapped again.", nameof(ofType));
        OfType = ofType;
    }

    /// <summary>The wrapped type: named or a list.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override GraphQLNamedType NamedType => OfType.NamedType;

    /// <inheritdoc/>
    public override GraphQLType NullableType => OfType;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}

namespace Graph.GraphQL.Types;

/// <summary>A list of another type, written <c>[T]</c> (specification, section 3.11).</summary>
/// <param name="ofType">The type of each item.</param>
public sealed class GraphQLList(GraphQLType ofType) : GraphQLType
{
    /// <summary>The type of each item.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override GraphQLNamedType NamedType => OfType.NamedType;

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}

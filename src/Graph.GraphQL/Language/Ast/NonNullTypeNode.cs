namespace Graph.GraphQL.Language;

/// <summary>A type that does not admit null (spec 2.11).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="type">The named or list type it forbids null for.</param>
public sealed class NonNullTypeNode(Location location, TypeNode type) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The named or list type it forbids null for.</summary>
    public TypeNode Type { get; } = type;
}

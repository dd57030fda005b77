namespace Graph.GraphQL.Language;

/// <summary>A number with a fraction or exponent (spec 2.9.2).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="value">The characters as written.</param>
public sealed class FloatValueNode(Location location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The characters as written.</summary>
    public string Value { get; } = value;
}

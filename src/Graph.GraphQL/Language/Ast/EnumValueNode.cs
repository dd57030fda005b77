namespace Graph.GraphQL.Language;

/// <summary>An enum value (spec 2.9.6).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="value">The name of the value.</param>
public sealed class EnumValueNode(Location location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the value.</summary>
    public string Value { get; } = value;
}

namespace Graph.GraphQL.Language;

/// <summary><c>true</c> or <c>false</c> (spec 2.9.3).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="value">Which.</param>
public sealed class BooleanValueNode(Location location, bool value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>Which.</summary>
    public bool Value { get; } = value;
}

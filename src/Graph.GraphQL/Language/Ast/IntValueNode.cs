namespace Graph.GraphQL.Language;

/// <summary>An integer literal (spec 2.9.1).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="value">The digits as written, with their sign.</param>
public sealed class IntValueNode(Location location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written, with their sign.</summary>
    public string Value { get; } = value;
}

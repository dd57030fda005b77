namespace Graph.GraphQL.Language;

/// <summary>A string (spec 2.9.4).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="value">The characters meant: escapes resolved, a block string stripped of its common indentation.</param>
/// <param name="isBlock">Whether it was written between triple quotes.</param>
public sealed class StringValueNode(Location location, string value, bool isBlock) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The characters meant: escapes resolved, a block string stripped of its common indentation.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}

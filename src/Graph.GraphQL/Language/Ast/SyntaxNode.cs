namespace Graph.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes are immutable and compare by identity.</summary>
/// <param name="location">Where it stands.</param>
public abstract class SyntaxNode(Location location)
{
    /// <summary>What it is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where it stands in its source.</summary>
    public Location Location { get; } = location;
}

using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A field, fragment spread or inline fragment (spec 2.4).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public abstract class SelectionNode(Location location, ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

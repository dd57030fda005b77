using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A fragment put in by name (spec 2.8).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the fragment.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public sealed class FragmentSpreadNode(
    Location location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : SelectionNode(location, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;
}

using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A fragment written in place (spec 2.8.2).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="typeCondition">The type it applies to; null for the enclosing one.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="selectionSet">What is selected.</param>
public sealed class InlineFragmentNode(
    Location location,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : SelectionNode(location, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type it applies to; null for the enclosing one.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Selections between braces (spec 2.4).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="selections">At least one selection, in the order written.</param>
public sealed class SelectionSetNode(Location location, ImmutableArray<SelectionNode> selections) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>At least one selection, in the order written.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

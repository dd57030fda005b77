using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A selected field (spec 2.5).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="alias">The alias, if one is written.</param>
/// <param name="name">The name of the field.</param>
/// <param name="arguments">The arguments; empty when there are none.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="selectionSet">The sub-selection; null for a leaf.</param>
public sealed class FieldNode(
    Location location,
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet)
    : SelectionNode(location, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The alias, if one is written.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name of the field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments; empty when there are none.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>The sub-selection; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key in the result: the alias where there is one, else the name (spec 2.7).</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

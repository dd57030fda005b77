using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A named fragment (spec 2.8).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="name">The name.</param>
/// <param name="typeCondition">The type the fragment applies to.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="selectionSet">What is selected.</param>
public sealed class FragmentDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(location, description, name, directives, selectionSet)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The name.</summary>
    public new NameNode Name { get; } = name;

    /// <summary>The type the fragment applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

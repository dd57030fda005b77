using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>An operation or a fragment: what can be executed (spec 2.2).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="name">The name; null for an anonymous operation.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
/// <param name="selectionSet">What is selected.</param>
public abstract class ExecutableDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode? name,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : DefinitionNode(location)
{
    /// <summary>The description written before the definition, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name; null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

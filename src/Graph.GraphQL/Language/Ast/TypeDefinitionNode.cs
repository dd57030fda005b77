using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A definition of a named type (spec 3.4).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="description">The description written before the definition, if any.</param>
/// <param name="name">The name of the type.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public abstract class TypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeSystemDefinitionNode(location)
{
    /// <summary>The description written before the definition, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

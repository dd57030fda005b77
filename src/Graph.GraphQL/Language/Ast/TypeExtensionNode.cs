using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>An addition to a named type (spec 3.4.3).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the type added to.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public abstract class TypeExtensionNode(
    Location location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeSystemExtensionNode(location)
{
    /// <summary>The name of the type added to.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives, in the order written; empty when there are none.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

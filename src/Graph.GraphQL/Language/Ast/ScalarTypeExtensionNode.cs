using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Additions to a scalar type (spec 3.5.3).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives, in the order written; empty when there are none.</param>
public sealed class ScalarTypeExtensionNode(
    Location location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeExtensionNode(location, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;
}

using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A directive where it is applied (spec 2.12).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="name">The name without the at sign.</param>
/// <param name="arguments">The arguments; empty when there are none.</param>
public sealed class DirectiveNode(Location location, NameNode name, ImmutableArray<ArgumentNode> arguments) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments; empty when there are none.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}

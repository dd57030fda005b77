using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>A whole document (spec 2.2).</summary>
/// <param name="location">Where it stands.</param>
/// <param name="definitions">The definitions, in the order written.</param>
public sealed class DocumentNode(Location location, ImmutableArray<DefinitionNode> definitions) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The definitions, in the order written.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>How many tokens the parser read, punctuators included and comments not; 0 for a document made by hand.</summary>
    public int TokenCount { get; init; }
}

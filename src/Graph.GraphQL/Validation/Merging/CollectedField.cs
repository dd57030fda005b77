using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Merging;

/// <summary>A field with what its selection set says about it.</summary>
/// <param name="parentType">The type it is selected from; null when it is not known.</param>
/// <param name="node">The field.</param>
/// <param name="definition">Its definition; null when it is not known, and for meta fields.</param>
internal sealed class CollectedField(GraphQLNamedType? parentType, FieldNode node, GraphQLField? definition)
{
    private Dictionary<CollectedField, string?>? _comparisons;

    public GraphQLNamedType? ParentType => parentType;

    public FieldNode Node => node;

    public GraphQLType? Type => definition?.Type;

    /// <summary>Without arguments and selection: equal to any such field of the same name and type.</summary>
    public bool IsSimpleLeaf { get; } = node.Arguments.IsEmpty && node.SelectionSet is null;

    /// <summary>Why this field and another of one response name differ; null when they do not. Kept once found.</summary>
    public Dictionary<CollectedField, string?> Comparisons => _comparisons ??= [];
}

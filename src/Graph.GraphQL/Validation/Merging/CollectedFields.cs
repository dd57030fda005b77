using System.Runtime.CompilerServices;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Merging;

/// <summary>The fields of one selection set by response name, inline fragments opened, and the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private readonly OrderedDictionary<string, bool> _fragmentNames = new(StringComparer.Ordinal);
    private Dictionary<string, bool>? _comparedFragments;
    private Dictionary<CollectedFields, List<Overlap>>? _overlaps;

    public OrderedDictionary<string, List<CollectedField>> Fields { get; } = new(StringComparer.Ordinal);

    public IList<string> FragmentNames => _fragmentNames.Keys;

    /// <summary>Fragments already compared with these fields, and whether only as mutually exclusive.</summary>
    public Dictionary<string, bool> ComparedFragments => _comparedFragments ??= new(StringComparer.Ordinal);

    /// <summary>The response names shared with other collections, kept once found.</summary>
    public Dictionary<CollectedFields, List<Overlap>> Overlaps => _overlaps ??= [];

    public void Add(GraphQLSchema schema, GraphQLNamedType? parentType, SelectionSetNode selectionSet)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw ValidationAbortedException.TooMuchWork();
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    AddField(parentType, field);
                    break;
                case FragmentSpreadNode spread:
                    _fragmentNames.TryAdd(spread.Name.Value, true);
                    break;
                case InlineFragmentNode inline:
                    Add(schema, inline.TypeCondition is { } condition ? schema.GetType(condition.Name.Value) : parentType, inline.SelectionSet);
                    break;
            }
        }
    }

    private void AddField(GraphQLNamedType? parentType, FieldNode field)
    {
        if (!Fields.TryGetValue(field.ResponseName, out var fields))
            Fields.Add(field.ResponseName, fields = []);
        fields.Add(new CollectedField(parentType, field, (parentType as GraphQLComplexType)?.Fields.GetValueOrDefault(field.Name.Value)));
    }

    /// <summary>The fields two collections have under one response name.</summary>
    internal readonly record struct Overlap(string ResponseName, List<CollectedField> Fields1, List<CollectedField> Fields2);
}

using System.Runtime.CompilerServices;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation.Merging;

/// <summary>
/// Finds fields that share a response name and cannot be merged (spec 5.3.2, FieldsInSetCanMerge). The order of comparisons, and with it
/// the order of errors, is that of graphql-js:
/// <list type="bullet">
/// <item>within a selection set, each field with each later one of the same response name;</item>
/// <item>the set's fields with those of each fragment it spreads, and of the fragments these spread;</item>
/// <item>each fragment it spreads with each other;</item>
/// <item>where two fields have selections, the selections with each other in the same way.</item>
/// </list>
/// No two fragments and no fields and fragment are compared twice. What remains can still grow with the square of the document, so it has
/// a budget; and a depth, since fragments can chain further than the stack reaches.
/// </summary>
internal sealed class FieldConflictFinder
{
    // In comparisons of fields, names and arguments: some 50 ms. As in graphql-js.
    private const int Budget = 500_000;
    private const int MaxDepth = 2_000;

    private readonly ValidationContext _context;
    private readonly ArgumentComparison _arguments;
    private readonly FragmentPairs _comparedFragments = new();
    private readonly Dictionary<(SelectionSetNode Set, GraphQLNamedType? ParentType), CollectedFields> _collected = [];
    private int _remaining = Budget;
    private int _depth;

    public FieldConflictFinder(ValidationContext context)
    {
        _context = context;
        _arguments = new ArgumentComparison(Spend);
    }

    /// <summary>The conflicts among the fields of one selection set and the fragments it spreads.</summary>
    public List<FieldConflict> FindWithin(GraphQLNamedType? parentType, SelectionSetNode selectionSet)
    {
        List<FieldConflict> conflicts = [];
        var collected = Collect(parentType, selectionSet);
        foreach (var (name, fields) in collected.Fields)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++)
                    Compare(conflicts, false, name, fields[i], fields[j]);
            }
        }

        var fragments = collected.FragmentNames;
        if (fragments.Count == 0 || (collected.Fields.Count == 0 && fragments.Count == 1))
            return conflicts;
        for (var i = 0; i < fragments.Count; i++)
        {
            CompareFieldsWithFragment(conflicts, false, collected, fragments[i]);
            for (var j = i + 1; j < fragments.Count; j++)
                CompareFragments(conflicts, false, fragments[i], fragments[j]);
        }

        return conflicts;
    }

    private void CompareFieldsWithFragment(List<FieldConflict> conflicts, bool exclusive, CollectedFields fields, string fragmentName)
    {
        Spend(1);
        if (fields.Fields.Count == 0)
            return;
        if (fields.ComparedFragments.TryGetValue(fragmentName, out var known) && (exclusive || !known))
            return;
        fields.ComparedFragments[fragmentName] = exclusive;
        if (_context.GetFragment(fragmentName) is not { } fragment)
            return;
        var others = Collect(fragment);
        if (ReferenceEquals(fields, others))
            return;
        Descend();
        CompareAll(conflicts, exclusive, fields, others);
        foreach (var nested in others.FragmentNames)
            CompareFieldsWithFragment(conflicts, exclusive, fields, nested);
        _depth--;
    }

    private void CompareFragments(List<FieldConflict> conflicts, bool exclusive, string name1, string name2)
    {
        Spend(2);
        if (name1 == name2 || _comparedFragments.Contains(name1, name2, exclusive))
            return;
        _comparedFragments.Add(name1, name2, exclusive);
        if (_context.GetFragment(name1) is not { } fragment1 || _context.GetFragment(name2) is not { } fragment2)
            return;
        var fields1 = Collect(fragment1);
        var fields2 = Collect(fragment2);
        Descend();
        CompareAll(conflicts, exclusive, fields1, fields2);
        foreach (var nested in fields2.FragmentNames)
            CompareFragments(conflicts, exclusive, name1, nested);
        foreach (var nested in fields1.FragmentNames)
            CompareFragments(conflicts, exclusive, nested, name2);
        _depth--;
    }

    private List<FieldConflict> FindBetween(
        bool exclusive, GraphQLNamedType? parentType1, SelectionSetNode set1, GraphQLNamedType? parentType2, SelectionSetNode set2)
    {
        List<FieldConflict> conflicts = [];
        var fields1 = Collect(parentType1, set1);
        var fields2 = Collect(parentType2, set2);
        CompareAll(conflicts, exclusive, fields1, fields2);
        foreach (var name in fields2.FragmentNames)
            CompareFieldsWithFragment(conflicts, exclusive, fields1, name);
        foreach (var name in fields1.FragmentNames)
            CompareFieldsWithFragment(conflicts, exclusive, fields2, name);
        foreach (var name1 in fields1.FragmentNames)
        {
            foreach (var name2 in fields2.FragmentNames)
                CompareFragments(conflicts, exclusive, name1, name2);
        }

        return conflicts;
    }

    /// <summary>Each field of the one collection with each of the same response name in the other.</summary>
    private void CompareAll(List<FieldConflict> conflicts, bool exclusive, CollectedFields left, CollectedFields right)
    {
        if (left.Fields.Count == 0 || right.Fields.Count == 0)
            return;
        foreach (var overlap in FindOverlaps(left, right))
        {
            foreach (var field1 in overlap.Fields1)
            {
                foreach (var field2 in overlap.Fields2)
                    Compare(conflicts, exclusive, overlap.ResponseName, field1, field2);
            }
        }
    }

    private List<CollectedFields.Overlap> FindOverlaps(CollectedFields left, CollectedFields right)
    {
        if (left.Overlaps.TryGetValue(right, out var overlaps))
            return overlaps;
        overlaps = [];
        foreach (var (name, fields1) in left.Fields)
        {
            Spend(1);
            if (right.Fields.TryGetValue(name, out var fields2))
                overlaps.Add(new CollectedFields.Overlap(name, fields1, fields2));
        }

        return left.Overlaps[right] = overlaps;
    }

    private void Compare(List<FieldConflict> conflicts, bool parentsExclusive, string name, CollectedField field1, CollectedField field2)
    {
        if (FindConflict(parentsExclusive, name, field1, field2) is { } conflict)
            conflicts.Add(conflict);
    }

    private FieldConflict? FindConflict(bool parentsExclusive, string name, CollectedField field1, CollectedField field2)
    {
        // Two different object types never apply to one value, so their fields may differ in name and arguments. Interfaces and unions
        // that do not overlap today might tomorrow, so theirs may not.
        var exclusive = parentsExclusive
            || (!ReferenceEquals(field1.ParentType, field2.ParentType) && field1.ParentType is GraphQLObjectType && field2.ParentType is GraphQLObjectType);
        Spend(2);
        var (node1, node2) = (field1.Node, field2.Node);
        if (field1.IsSimpleLeaf && field2.IsSimpleLeaf && ReferenceEquals(field1.Type, field2.Type) && node1.Name.Value == node2.Name.Value)
            return null;
        if (!exclusive && FindDifference(field1, field2) is { } difference)
            return new FieldConflict(name, difference, [node1], [node2]);
        if (field1.Type is { } type1 && field2.Type is { } type2 && HaveDifferentShapes(type1, type2))
            return new FieldConflict(name, $"they return conflicting types \"{type1}\" and \"{type2}\"", [node1], [node2]);
        if (node1.SelectionSet is not { } set1 || node2.SelectionSet is not { } set2)
            return null;
        Descend();
        var conflicts = FindBetween(exclusive, field1.Type?.NamedType, set1, field2.Type?.NamedType, set2);
        _depth--;
        return ConflictText.OfSubfields(conflicts, name, node1, node2);
    }

    private string? FindDifference(CollectedField field1, CollectedField field2)
    {
        if (field1.Comparisons.TryGetValue(field2, out var difference))
            return difference;
        var (name1, name2) = (field1.Node.Name.Value, field2.Node.Name.Value);
        if (name1 != name2)
            difference = $"\"{ConflictText.Abbreviate(name1)}\" and \"{ConflictText.Abbreviate(name2)}\" are different fields";
        else if (!_arguments.AreSame(field1.Node.Arguments, field2.Node.Arguments))
            difference = "they have differing arguments";
        field1.Comparisons[field2] = difference;
        return difference;
    }

    /// <summary>SameResponseShape for the types alone: lists, nulls and leaves must agree; the fields of composites are compared apart.</summary>
    private bool HaveDifferentShapes(GraphQLType type1, GraphQLType type2)
    {
        if (ReferenceEquals(type1, type2))
            return false;
        Spend(1);
        return (type1, type2) switch
        {
            (GraphQLList list1, GraphQLList list2) => HaveDifferentShapes(list1.OfType, list2.OfType),
            (GraphQLList, _) or (_, GraphQLList) => true,
            (GraphQLNonNull nonNull1, GraphQLNonNull nonNull2) => HaveDifferentShapes(nonNull1.OfType, nonNull2.OfType),
            (GraphQLNonNull, _) or (_, GraphQLNonNull) => true,
            _ => type1.IsLeafType || type2.IsLeafType,
        };
    }

    private CollectedFields Collect(FragmentDefinitionNode fragment) =>
        Collect(_context.Schema.GetType(fragment.TypeCondition.Name.Value), fragment.SelectionSet);

    private CollectedFields Collect(GraphQLNamedType? parentType, SelectionSetNode selectionSet)
    {
        if (_collected.TryGetValue((selectionSet, parentType), out var collected))
            return collected;
        collected = new CollectedFields();
        collected.Add(_context.Schema, parentType, selectionSet);
        return _collected[(selectionSet, parentType)] = collected;
    }

    private void Spend(int cost)
    {
        _remaining -= cost;
        if (_remaining < 0)
            throw ValidationAbortedException.TooMuchWork();
    }

    private void Descend()
    {
        if (++_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw ValidationAbortedException.TooMuchWork();
    }
}

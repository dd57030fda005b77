using System.Runtime.CompilerServices;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Limits;

/// <summary>Measures selection sets. Each fragment is measured once, however often it is spread.</summary>
internal sealed class SelectionMeasure
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SelectionSize> _sizes = new(StringComparer.Ordinal);

    public SelectionMeasure(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            _fragments[fragment.Name.Value] = fragment;
    }

    public SelectionSize Measure(SelectionSetNode selectionSet)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return SelectionSize.TooLarge;
        var size = default(SelectionSize);
        foreach (var selection in selectionSet.Selections)
        {
            size = size.Beside(selection switch
            {
                FieldNode field => MeasureField(field),
                InlineFragmentNode inline => Measure(inline.SelectionSet),
                _ => MeasureFragment(((FragmentSpreadNode)selection).Name.Value),
            });
        }

        return size;
    }

    private SelectionSize MeasureField(FieldNode field)
    {
        if (field.SelectionSet is not { } selectionSet)
            return new SelectionSize(1, 1, 1);
        var nested = Measure(selectionSet);
        var depth = field.Name.Value is "__schema" or "__type" ? 1 : nested.Depth + 1;
        return new SelectionSize(depth, Math.Min(SelectionSize.Ceiling, nested.Fields + 1), 1);
    }

    private SelectionSize MeasureFragment(string name)
    {
        if (_sizes.TryGetValue(name, out var size) || !_fragments.TryGetValue(name, out var fragment))
            return size;
        // Until it is known: a fragment that comes back to itself adds nothing there.
        _sizes[name] = default;
        return _sizes[name] = Measure(fragment.SelectionSet);
    }
}

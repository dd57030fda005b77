using System.Collections.Immutable;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Validation.Merging;

/// <summary>Whether two fields are given the same arguments (spec 5.3.2, SameResponseShape's companion: identical sets of arguments).</summary>
/// <param name="spend">Called for each argument looked at.</param>
internal sealed class ArgumentComparison(Action<int> spend)
{
    private readonly Dictionary<ValueNode, string> _texts = [];

    public bool AreSame(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right)
    {
        if (left.Length != right.Length)
            return false;
        if (left.IsEmpty)
            return true;
        var values = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var argument in right)
            values[argument.Name.Value] = argument.Value;
        foreach (var argument in left)
        {
            spend(1);
            if (!values.TryGetValue(argument.Name.Value, out var value) || TextOf(argument.Value) != TextOf(value))
                return false;
        }

        return true;
    }

    /// <summary>A text that two values share exactly when they mean the same: the order of an object's fields does not count.</summary>
    private string TextOf(ValueNode value)
    {
        if (!_texts.TryGetValue(value, out var text))
            _texts[value] = text = Printer.Print(Sorted(value));
        return text;
    }

    private static ValueNode Sorted(ValueNode value) => value switch
    {
        ListValueNode list => new ListValueNode(Location.None, [.. list.Values.Select(Sorted)]),
        ObjectValueNode map => new ObjectValueNode(
            Location.None,
            [
                .. map.Fields
                    .Select(static field => new ObjectFieldNode(Location.None, field.Name, Sorted(field.Value)))
                    .OrderBy(static field => field.Name.Value, StringComparer.Ordinal),
            ]),
        _ => value,
    };
}

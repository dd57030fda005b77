using System.Collections;
using System.Globalization;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Execution;

/// <summary>Puts variables' values in their place inside the list and object literals of custom scalars.</summary>
internal static class WithVariables
{
    public static ValueNode Replaced(ValueNode literal, Func<string, object?> variable) => literal switch
    {
        VariableNode reference => Literal(variable(reference.Name.Value)),
        ListValueNode list => new ListValueNode(list.Location, [.. list.Values.Select(item => Replaced(item, variable))]),
        ObjectValueNode map => new ObjectValueNode(
            map.Location, [.. map.Fields.Select(field => new ObjectFieldNode(field.Location, field.Name, Replaced(field.Value, variable)))]),
        _ => literal,
    };

    private static ValueNode Literal(object? value) => value switch
    {
        string text => new StringValueNode(Location.None, text, isBlock: false),
        bool flag => new BooleanValueNode(Location.None, flag),
        int or long => new IntValueNode(Location.None, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        double number => new FloatValueNode(Location.None, number.ToString("R", CultureInfo.InvariantCulture)),
        IEnumerable<KeyValuePair<string, object?>> map => new ObjectValueNode(
            Location.None, [.. map.Select(static pair => new ObjectFieldNode(Location.None, new NameNode(Location.None, pair.Key), Literal(pair.Value)))]),
        IEnumerable list => new ListValueNode(Location.None, [.. list.Cast<object?>().Select(Literal)]),
        _ => new NullValueNode(Location.None),
    };
}

using System.Globalization;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>
/// Values whose type says nothing of their shape, as custom scalars see them: null, <see cref="bool"/>, <see cref="int"/>,
/// <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, lists and dictionaries of these.
/// </summary>
public static class UntypedValue
{
    /// <summary>Reads a JSON value. Its depth was bounded when it was parsed.</summary>
    public static object? FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetInt32(out var small) => small,
        JsonValueKind.Number when value.TryGetInt64(out var large) => large,
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(FromJson).ToList(),
        JsonValueKind.Object => ToDictionary(value.EnumerateObject().Select(static p => (p.Name, FromJson(p.Value)))),
        _ => null,
    };

    /// <summary>Reads a literal. Its depth was bounded when it was parsed; a variable reads as null.</summary>
    public static object? FromLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        BooleanValueNode flag => flag.Value,
        EnumValueNode name => name.Value,
        IntValueNode number => FromDigits(number.Value),
        FloatValueNode number => double.Parse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
        ListValueNode list => list.Values.Select(FromLiteral).ToList(),
        ObjectValueNode map => ToDictionary(map.Fields.Select(static field => (field.Name.Value, FromLiteral(field.Value)))),
        _ => null,
    };

    private static object FromDigits(string digits)
    {
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
            return small;
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)
            ? large
            : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, object?> ToDictionary(IEnumerable<(string Name, object? Value)> entries)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
            map[name] = value;
        return map;
    }
}

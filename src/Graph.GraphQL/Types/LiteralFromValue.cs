using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>Writes a C# value as the literal a client would write for it, for default values.</summary>
internal static class LiteralFromValue
{
    /// <exception cref="InvalidOperationException">The value does not fit the type.</exception>
    public static ValueNode Create(object? value, GraphQLType type, IReadOnlyDictionary<Type, ScalarBinding> bindings)
    {
        var here = Location.None;
        return (value, type.NullableType) switch
        {
            (null, _) => new NullValueNode(here),
            (not string and IEnumerable items, GraphQLList list) =>
                new ListValueNode(here, [.. items.Cast<object?>().Select(item => Create(item, list.OfType, bindings))]),
            (_, GraphQLList list) => Create(value, list.OfType, bindings),
            (_, GraphQLEnumType choice) => new EnumValueNode(here, choice.FindByValue(value)?.Name ?? throw Misfit(value, type)),
            (_, GraphQLInputObjectType input) => new ObjectValueNode(here, Fields(value, input, bindings)),
            (_, GraphQLScalarType scalar) => FromSerialized(
                scalar.Serialize(bindings.TryGetValue(value.GetType(), out var binding) ? binding.Serialize(value) : value), scalar),
            _ => throw Misfit(value, type),
        };
    }

    private static ImmutableArray<ObjectFieldNode> Fields(object value, GraphQLInputObjectType input, IReadOnlyDictionary<Type, ScalarBinding> bindings) =>
    [
        .. input.Fields.Values
            .Where(static field => field.ClrName is not null)
            .Select(field => (field, Value: value.GetType().GetProperty(field.ClrName!)?.GetValue(value)))
            .Where(static pair => pair.Value is not null)
            .Select(pair => new ObjectFieldNode(
                Location.None, new NameNode(Location.None, pair.field.Name), Create(pair.Value, pair.field.Type, bindings))),
    ];

    private static ValueNode FromSerialized(object? value, GraphQLScalarType scalar) => value switch
    {
        null => new NullValueNode(Location.None),
        bool flag => new BooleanValueNode(Location.None, flag),
        string text when ReferenceEquals(scalar, SpecifiedScalars.ID) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text => new IntValueNode(Location.None, text),
        string text => new StringValueNode(Location.None, text, isBlock: false),
        int or long => new IntValueNode(Location.None, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        double number when Math.Truncate(number) == number && Math.Abs(number) < 1e15 =>
            new IntValueNode(Location.None, number.ToString("F0", CultureInfo.InvariantCulture)),
        IFormattable number => new FloatValueNode(Location.None, number.ToString(null, CultureInfo.InvariantCulture)),
        JsonElement json => FromSerialized(UntypedValue.FromJson(json), scalar),
        _ => throw Misfit(value, scalar),
    };

    private static InvalidOperationException Misfit(object value, GraphQLType type) =>
        new($"The default {Inspect.Value(value)} is not a value of type {type}.");
}

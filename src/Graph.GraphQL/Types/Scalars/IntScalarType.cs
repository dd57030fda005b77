using System.Globalization;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary><c>Int</c> (specification, section 3.5.1): a whole number of 32 bits, held as <see cref="int"/>.</summary>
internal sealed class IntScalarType : GraphQLScalarType
{
    public IntScalarType()
        : base("Int")
    {
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.";
        ClrType = typeof(int);
    }

    public override object Serialize(object value) => value switch
    {
        int number => number,
        bool flag => flag ? 1 : 0,
        short or ushort or byte or sbyte => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        long or uint or ulong => InRange(Convert.ToDouble(value, CultureInfo.InvariantCulture), value),
        float or double or decimal => InRange(Convert.ToDouble(value, CultureInfo.InvariantCulture), value),
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => InRange(number, text),
        _ => throw new GraphQLException($"Int cannot represent non-integer value: {Inspect.Value(value)}"),
    };

    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
            throw new GraphQLException($"Int cannot represent non-integer value: {Inspect.Value(value)}");
        return value.TryGetInt32(out var number) ? number : InRange(value.GetDouble(), value);
    }

    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode integer)
            throw new GraphQLException($"Int cannot represent non-integer value: {Printer.Print(literal)}");
        return int.TryParse(integer.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new GraphQLException($"Int cannot represent non 32-bit signed integer value: {integer.Value}");
    }

    private static int InRange(double number, object shown)
    {
        if (Math.Truncate(number) != number || !double.IsFinite(number))
            throw new GraphQLException($"Int cannot represent non-integer value: {Inspect.Value(shown)}");
        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new GraphQLException($"Int cannot represent non 32-bit signed integer value: {Inspect.Value(shown)}");
    }
}

using System.Globalization;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary><c>Float</c> (specification, section 3.5.2): a finite number of 64 bits, held as <see cref="double"/>.</summary>
internal sealed class FloatScalarType : GraphQLScalarType
{
    public FloatScalarType()
        : base("Float")
    {
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).";
        ClrType = typeof(double);
    }

    public override object Serialize(object value) => value switch
    {
        double number => Finite(number, value),
        bool flag => flag ? 1.0 : 0.0,
        // Its own shortest digits, not those of its widened value: 0.1f is sent as 0.1.
        float number => Finite(double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), value),
        int or long or short or ushort or byte or sbyte or uint or ulong or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Finite(number, value),
        _ => throw new GraphQLException($"Float cannot represent non numeric value: {Inspect.Value(value)}"),
    };

    public override object ParseValue(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? Finite(value.GetDouble(), value)
        : throw new GraphQLException($"Float cannot represent non numeric value: {Inspect.Value(value)}");

    public override object ParseLiteral(ValueNode literal)
    {
        var digits = literal switch
        {
            IntValueNode integer => integer.Value,
            FloatValueNode number => number.Value,
            _ => throw new GraphQLException($"Float cannot represent non numeric value: {Printer.Print(literal)}"),
        };
        var value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? value
            : throw new GraphQLException($"Float cannot represent non numeric value: {digits}");
    }

    private static double Finite(double number, object shown) => double.IsFinite(number)
        ? number
        : throw new GraphQLException($"Float cannot represent non numeric value: {Inspect.Value(shown)}");
}

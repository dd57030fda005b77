using System.Globalization;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary><c>Long</c>: a whole number of 64 bits, for counts that outgrow <c>Int</c>.</summary>
internal sealed class LongScalarType : GraphQLScalarType
{
    public LongScalarType()
        : base("Long")
    {
        Description = "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values.";
        ClrType = typeof(long);
    }

    public override object Serialize(object value) => value is long or int or short or byte or uint or ushort or sbyte
        ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
        : throw new GraphQLException($"Long cannot represent value: {Inspect.Value(value)}");

    public override object ParseValue(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
        ? number
        : throw new GraphQLException($"Long cannot represent value: {Inspect.Value(value)}");

    public override object ParseLiteral(ValueNode literal) =>
        literal is IntValueNode digits && long.TryParse(digits.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new GraphQLException($"Long cannot represent value: {Printer.Print(literal)}");
}

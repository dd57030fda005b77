using System.Globalization;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary><c>ID</c> (specification, section 3.5.5): an opaque identifier, held as <see cref="string"/>; whole numbers are accepted.</summary>
internal sealed class IdScalarType : GraphQLScalarType
{
    public IdScalarType()
        : base("ID")
    {
        Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.";
        ClrType = typeof(string);
    }

    public override object Serialize(object value) => value switch
    {
        string text => text,
        int or long or short or ushort or byte or sbyte or uint or ulong => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        double number when Math.Truncate(number) == number && double.IsFinite(number) => number.ToString("F0", CultureInfo.InvariantCulture),
        IFormattable formattable and not (Enum or float or double or decimal) => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"ID cannot represent value: {Inspect.Value(value)}"),
    };

    public override object ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Number when Whole(value.GetDouble()) => value.GetDouble().ToString("F0", CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"ID cannot represent value: {Inspect.Value(value)}"),
    };

    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new GraphQLException($"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}"),
    };

    private static bool Whole(double number) => Math.Truncate(number) == number && Math.Abs(number) < 1e21;
}

using System.Globalization;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary><c>Boolean</c> (specification, section 3.5.4), held as <see cref="bool"/>.</summary>
internal sealed class BooleanScalarType : GraphQLScalarType
{
    public BooleanScalarType()
        : base("Boolean")
    {
        Description = "The `Boolean` scalar type represents `true` or `false`.";
        ClrType = typeof(bool);
    }

    public override object Serialize(object value) => value switch
    {
        bool flag => flag,
        int or long or short or ushort or byte or sbyte or uint or ulong or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture) != 0,
        double number when double.IsFinite(number) => number != 0,
        _ => throw new GraphQLException($"Boolean cannot represent a non boolean value: {Inspect.Value(value)}"),
    };

    public override object ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new GraphQLException($"Boolean cannot represent a non boolean value: {Inspect.Value(value)}"),
    };

    public override object ParseLiteral(ValueNode literal) => literal is BooleanValueNode flag
        ? flag.Value
        : throw new GraphQLException($"Boolean cannot represent a non boolean value: {Printer.Print(literal)}");
}

using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary><c>String</c> (specification, section 3.5.3): text, held as <see cref="string"/>.</summary>
internal sealed class StringScalarType : GraphQLScalarType
{
    public StringScalarType()
        : base("String")
    {
        Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.";
        ClrType = typeof(string);
    }

    public override object Serialize(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable formattable and not Enum => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        Uri or char or Enum => value.ToString()!,
        _ => throw new GraphQLException($"String cannot represent value: {Inspect.Value(value)}"),
    };

    public override object ParseValue(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new GraphQLException($"String cannot represent a non string value: {Inspect.Value(value)}");

    public override object ParseLiteral(ValueNode literal) => literal is StringValueNode text
        ? text.Value
        : throw new GraphQLException($"String cannot represent a non string value: {Printer.Print(literal)}");
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>A literal in one line, as error messages and introspection's default values show it.</summary>
internal static class LiteralText
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(ValueNode literal)
    {
        var text = new StringBuilder();
        Write(text, literal);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ValueNode literal)
    {
        switch (literal)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case StringValueNode plain:
                text.Append(JsonSerializer.Serialize(plain.Value, Quoting));
                break;
            case IntValueNode number:
                text.Append(number.Value);
                break;
            case FloatValueNode number:
                text.Append(number.Value);
                break;
            case BooleanValueNode flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            case EnumValueNode name:
                text.Append(name.Value);
                break;
            case ListValueNode list:
                text.Append('[');
                for (var i = 0; i < list.Values.Length; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Write(text, list.Values[i]);
                }

                text.Append(']');
                break;
            case ObjectValueNode map:
                text.Append('{');
                for (var i = 0; i < map.Fields.Length; i++)
                {
                    text.Append(i == 0 ? "" : ", ").Append(map.Fields[i].Name.Value).Append(": ");
                    Write(text, map.Fields[i].Value);
                }

                text.Append('}');
                break;
            default:
                text.Append("null");
                break;
        }
    }
}

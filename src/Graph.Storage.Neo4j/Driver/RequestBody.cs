using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Writes a statement as the Query API takes it. Whole numbers arrive as INTEGER, so no type has to be told beside the value.</summary>
internal static class RequestBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Query query, bool read, IReadOnlyList<string> bookmarks)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteString("statement", query.Text);
            json.WritePropertyName("parameters");
            WriteValue(json, query.Parameters);
            json.WriteString("accessMode", read ? "READ" : "WRITE");
            if (bookmarks.Count > 0)
            {
                json.WritePropertyName("bookmarks");
                WriteValue(json, bookmarks);
            }

            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, held) in map)
                {
                    json.WritePropertyName(key);
                    WriteValue(json, held);
                }

                json.WriteEndObject();
                break;
            case IReadOnlyList<int> numbers:
                json.WriteStartArray();
                foreach (var number in numbers)
                    json.WriteNumberValue(number);
                json.WriteEndArray();
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                    WriteValue(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A {value.GetType()} cannot be a parameter.", nameof(value));
        }
    }
}

using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Graph.GraphQL.Http;

/// <summary>Reads a request from the parameters of a URL.</summary>
internal static class QueryString
{
    /// <exception cref="RequestRefusedException">A parameter is not what it should be.</exception>
    public static RequestEnvelope Read(IQueryCollection parameters)
    {
        // Put in the form a body has, so that both are read and checked by the same code.
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var name in (ReadOnlySpan<string>)["query", "operationName", "documentId"])
            {
                if (One(parameters, name) is { } text)
                    writer.WriteString(name, text);
            }

            foreach (var name in (ReadOnlySpan<string>)["variables", "extensions"])
            {
                if (One(parameters, name) is { Length: > 0 } text)
                    WriteJson(writer, name, text);
            }

            writer.WriteEndObject();
        }

        return RequestEnvelope.Read(json.ToArray());
    }

    private static string? One(IQueryCollection parameters, string name)
    {
        var values = parameters[name];
        return values.Count <= 1 ? (string?)values : throw new RequestRefusedException(400, $"The parameter \"{name}\" is given more than once.");
    }

    private static void WriteJson(Utf8JsonWriter writer, string name, string text)
    {
        try
        {
            using var value = JsonDocument.Parse(Encoding.UTF8.GetBytes(text));
            writer.WritePropertyName(name);
            value.RootElement.WriteTo(writer);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new RequestRefusedException(400, $"The parameter \"{name}\" is not valid JSON.");
        }
    }
}

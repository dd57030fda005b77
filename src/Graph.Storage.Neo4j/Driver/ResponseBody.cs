using System.Text.Json;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Reads a whole answer of the Query API. Errors may stand behind data, so nothing counts before the end was read.</summary>
internal static class ResponseBody
{
    public static (EagerResult Result, IReadOnlyList<string> Bookmarks) Read(ReadOnlySpan<byte> body)
    {
        var answer = ReadChecked(body);
        if (answer.GetValueOrDefault("data") is not Dictionary<string, object?> data)
            throw new Neo4jException(Neo4jException.Unreachable, "the answer holds no data; something else than Neo4j answers there.");
        string[] keys = [.. ((List<object?>)data["fields"]!).Cast<string>()];
        var records = ((List<object?>)data["values"]!).ConvertAll(row => new Record(keys, (List<object?>)row!));
        return (new EagerResult(keys, records), answer.GetValueOrDefault("bookmarks") is List<object?> marks ? [.. marks.Cast<string>()] : []);
    }

    /// <summary>The whole document, once it is known to tell of no error.</summary>
    private static Dictionary<string, object?> ReadChecked(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        Dictionary<string, object?> answer;
        try
        {
            json.Read();
            answer = ReadValue(ref json) as Dictionary<string, object?> ?? throw new JsonException("No object.");
            if (json.Read())
                throw new JsonException("Something follows.");
        }
        catch (JsonException e)
        {
            throw new Neo4jException(Neo4jException.Unreachable, "the answer is no whole JSON document; it was cut off, or something else answers there.", e);
        }

        if (answer.TryGetValue("errors", out var errors) && errors is List<object?> { Count: > 0 } list)
        {
            var first = (Dictionary<string, object?>)list[0]!;
            throw new Neo4jException(first.GetValueOrDefault("code") as string ?? "", first.GetValueOrDefault("message") as string ?? "");
        }

        return answer;
    }

    private static object? ReadValue(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String:
                return json.GetString();
            case JsonTokenType.Number:
                return json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble();
            case JsonTokenType.StartArray:
                var list = new List<object?>();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    list.Add(ReadValue(ref json));
                return list;
            case JsonTokenType.StartObject:
                var map = new Dictionary<string, object?>(StringComparer.Ordinal);
                while (json.Read() && json.TokenType != JsonTokenType.EndObject)
                {
                    var key = json.GetString()!;
                    json.Read();
                    map[key] = ReadValue(ref json);
                }

                return map;
            default:
                throw new JsonException("The document ends too early.");
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of texts as JSON arrays, Chinese left readable.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<string> texts) => texts.Count == 0 ? "[]" : JsonSerializer.Serialize(texts, Options);

    public static string[] Read(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json, Options)!;
}

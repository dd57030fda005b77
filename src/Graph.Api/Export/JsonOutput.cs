using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Api.Export;

/// <summary>What the JSON formats share.</summary>
internal static class JsonOutput
{
    private const int FlushAt = 64 * 1024;

    /// <summary>A writer that leaves Chinese readable.</summary>
    public static Utf8JsonWriter Create(Stream output) => new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });

    /// <summary>Hands on what was written, so that no more than a little is held.</summary>
    public static void Pass(this Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
            json.Flush();
    }
}

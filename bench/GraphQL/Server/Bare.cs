using System.Text.Json;

namespace Graph.GraphQL.BenchServer;

/// <summary>The answers of the two scenarios, written by hand.</summary>
internal static class Bare
{
    private static readonly string[] Kinds = ["POLICY", "SECTOR", "TOPIC"];

    public static void WriteList50(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("themes"u8);
        for (var i = 0; i < 50; i++)
        {
            var theme = Theme.All[i];
            writer.WriteStartObject();
            WriteFields(writer, theme);
            writer.WriteStartArray("neighbours"u8);
            foreach (var near in theme.Near)
            {
                writer.WriteStartObject();
                WriteFields(writer, near);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void WriteTiny(Utf8JsonWriter writer)
    {
        var theme = Theme.All[7];
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartObject("theme"u8);
        writer.WriteString("id"u8, theme.Id);
        writer.WriteString("name"u8, theme.Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, Theme theme)
    {
        writer.WriteString("id"u8, theme.Id);
        writer.WriteString("name"u8, theme.Name);
        writer.WriteString("kind"u8, Kinds[(int)theme.Kind]);
        writer.WriteNumber("score"u8, theme.Score);
        writer.WriteNumber("documentCount"u8, theme.DocumentCount);
    }
}

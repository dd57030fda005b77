using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.GraphQL.Types;

/// <summary>
/// Shows a value inside an error message, as graphql-js does: strings in quotes, objects as <c>{ a: 1 }</c>, at most two levels
/// and ten items, so that a message never grows with its input.
/// </summary>
internal static class Inspect
{
    private const int MaximumItems = 10;
    private const int MaximumDepth = 2;
    private const int MaximumText = 200;

    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Value(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case JsonElement json:
                WriteJson(text, json, depth);
                break;
            case string plain:
                WriteQuoted(text, plain);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case IDictionary<string, object?> map:
                WriteObject(text, map.Select(static pair => (pair.Key, pair.Value)), map.Count, depth);
                break;
            case IEnumerable items:
                WriteList(text, [.. items.Cast<object?>().Take(MaximumItems + 1)], null, depth);
                break;
            case double.NaN:
                text.Append("NaN");
                break;
            case IFormattable formattable:
                text.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                // Another type's ToString may tell what a client should not see.
                text.Append('[').Append(value.GetType().Name).Append(']');
                break;
        }
    }

    private static void WriteJson(StringBuilder text, JsonElement json, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var properties = json.EnumerateObject().Take(MaximumItems + 1).Select(static p => (p.Name, (object?)p.Value)).ToList();
                WriteObject(text, properties, properties.Count, depth);
                break;
            case JsonValueKind.Array:
                WriteList(text, [.. json.EnumerateArray().Take(MaximumItems + 1).Select(static item => (object?)item)], json.GetArrayLength(), depth);
                break;
            case JsonValueKind.String:
                WriteQuoted(text, json.GetString()!);
                break;
            default:
                var raw = json.GetRawText();
                text.Append(raw.Length <= MaximumText ? raw : raw[..MaximumText] + "...");
                break;
        }
    }

    private static void WriteQuoted(StringBuilder text, string plain) => text.Append(
        JsonSerializer.Serialize(plain.Length <= MaximumText ? plain : plain[..MaximumText] + "...", Quoting));

    private static void WriteObject(StringBuilder text, IEnumerable<(string Name, object? Value)> entries, int count, int depth)
    {
        if (count == 0)
        {
            text.Append("{}");
            return;
        }

        if (depth > MaximumDepth)
        {
            text.Append("[Object]");
            return;
        }

        text.Append("{ ");
        var first = true;
        foreach (var (name, value) in entries.Take(MaximumItems))
        {
            text.Append(first ? "" : ", ").Append(name).Append(": ");
            Write(text, value, depth + 1);
            first = false;
        }

        text.Append(count > MaximumItems ? ", ... }" : " }");
    }

    private static void WriteList(StringBuilder text, List<object?> items, int? length, int depth)
    {
        if (items.Count == 0)
        {
            text.Append("[]");
            return;
        }

        if (depth > MaximumDepth)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        for (var i = 0; i < Math.Min(items.Count, MaximumItems); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, items[i], depth + 1);
        }

        var more = (length ?? items.Count) - MaximumItems;
        text.Append(more <= 0 ? "" : more == 1 ? ", ... 1 more item" : $", ... {more} more items").Append(']');
    }
}

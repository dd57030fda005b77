using System.Globalization;
using System.Text.Json;

namespace Graph.Api.Ingest;

/// <summary>
/// Reads rows <c>{"id","title","date","source","author","text"}</c>, one JSON object a line; members may go by any of the <see cref="RowFieldNames"/>, and others are passed over. <c>id</c> and
/// <c>text</c> are needed; what else is absent or null is unknown. A bad line is a problem with its number, and the next line is read.
/// </summary>
internal static class JsonlRows
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads lazily, holding one line at a time.</summary>
    /// <param name="stream">UTF-8 text.</param>
    /// <param name="key">What the rows' keys begin with, before <c>#id</c>.</param>
    /// <param name="where">The file's name in messages.</param>
    /// <param name="maxLineBytes">Longest line that is read.</param>
    public static IEnumerable<SourceItem> Read(Stream stream, string key, string where, int maxLineBytes)
    {
        var nothing = true;
        var documents = new RowDocuments(key, "line");
        var values = new RowValues();
        using var lines = BoundedLines.Read(stream, maxLineBytes).GetEnumerator();
        for (var number = 0; ; number++)
        {
            string? broken = null;
            try
            {
                if (!lines.MoveNext())
                {
                    if (!nothing)
                        yield break;
                    broken = "is empty: not one row stands in it.";
                }
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                // Half a file, damaged compression, a trap: what came before stands.
                broken = $"{e.Message.TrimEnd('.')} (after line {number}).";
            }

            if (broken is not null)
            {
                yield return SourceItem.Unreadable(where, broken);
                yield break;
            }

            var line = lines.Current;
            var place = string.Create(CultureInfo.InvariantCulture, $"{where}, line {line.Number}");
            if (line.TooLong)
            {
                nothing = false;
                yield return SourceItem.Unreadable(place, string.Create(CultureInfo.InvariantCulture, $"is longer than {maxLineBytes:N0} bytes."));
                continue;
            }

            var bytes = line.Number == 1 && line.Bytes.Span.StartsWith(ByteOrderMark) ? line.Bytes[3..] : line.Bytes;
            if (bytes.Span.IndexOfAnyExcept(" \t"u8) < 0)
                continue;

            nothing = false;
            SourceItem item;
            try
            {
                Take(bytes, values);
                item = SourceItem.Of(documents.Of(values, line.Number));
            }
            catch (FormatException e)
            {
                item = SourceItem.Unreadable(place, e.Message);
            }

            yield return item;
        }
    }

    private static void Take(ReadOnlyMemory<byte> bytes, RowValues values)
    {
        using var json = Parse(bytes);
        var row = json.RootElement;
        if (row.ValueKind != JsonValueKind.Object)
            throw new FormatException("""must be a JSON object like {"id","title","date","source","text"}.""");
        values.Clear();
        foreach (var member in row.EnumerateObject())
        {
            var name = Name(member);
            if (RowFieldNames.TryFind(name, out var field, out var rank) && Text(member.Value, field, name) is { } value)
                values.Offer(field, rank, name, value);
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException e)
        {
            throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"is not valid JSON at byte {(e.BytePositionInLine ?? 0) + 1}."), e);
        }
    }

    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("has a member whose name is not valid UTF-8 text.", e);
        }
    }

    /// <summary>The text of a member's value; null where it is nothing, or something else than text under a name that is only another one for the field.</summary>
    private static string? Text(JsonElement value, RowField field, string name)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.Array when field == RowField.Author => string.Join('、', value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString())),
                _ when field == RowField.Author || !RowFieldNames.IsDocumented(name) => null,
                _ => throw new FormatException($"\"{name}\" must be a string."),
            };
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"\"{name}\" is not valid UTF-8 text.", e);
        }
    }
}

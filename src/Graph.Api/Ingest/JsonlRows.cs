using System.Globalization;
using System.Text.Json;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Ingest;

/// <summary>
/// Reads rows <c>{"id","title","date","source","text"}</c>, one JSON object a line. <c>id</c> and <c>text</c> are needed; an absent or
/// null <c>title</c>, <c>date</c> (see <see cref="RowDay"/>) or <c>source</c> is unknown; other members are passed over. A bad line is a problem with its number,
/// and the next line is read.
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
        var lineOfId = new Dictionary<string, int>(StringComparer.Ordinal);
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
                item = SourceItem.Of(Row(bytes, key, line.Number, lineOfId));
            }
            catch (FormatException e)
            {
                item = SourceItem.Unreadable(place, e.Message);
            }

            yield return item;
        }
    }

    private static SourceRow Row(ReadOnlyMemory<byte> bytes, string key, int number, Dictionary<string, int> lineOfId)
    {
        using var json = Parse(bytes);
        var row = json.RootElement;
        if (row.ValueKind != JsonValueKind.Object)
            throw new FormatException("""must be a JSON object like {"id","title","date","source","text"}.""");
        var id = Text(row, "id");
        if (string.IsNullOrEmpty(id))
            throw new FormatException("\"id\" is missing.");
        if (Text(row, "text") is not { } text || string.IsNullOrWhiteSpace(text))
            throw new FormatException("\"text\" is missing or empty.");
        if (!lineOfId.TryAdd(id, number))
            throw new FormatException($"the id \"{id}\" stands in line {lineOfId[id]} already.");
        return new SourceRow(new DocumentKey($"{key}#{id}"), id, Text(row, "title") ?? "", Date(row), Text(row, "source"), text);
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

    private static string? Text(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out var value))
            return null;
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => throw new FormatException($"\"{name}\" must be a string."),
            };
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"\"{name}\" is not valid UTF-8 text.", e);
        }
    }

    private static DateOnly? Date(JsonElement row)
    {
        var text = Text(row, "date");
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return RowDay.TryParse(text, out var day)
            ? day
            : throw new FormatException($"\"date\" must look like 2022-09-24, not \"{text}\"; leave it out where the day is not known.");
    }
}

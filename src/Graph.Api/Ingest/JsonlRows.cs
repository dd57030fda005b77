using System.Globalization;
using System.Text.Json;

namespace Graph.Api.Ingest;

/// <summary>
/// Reads rows <c>{"id","title","date","source","author","text"}</c>, one JSON object a line, as <see cref="JsonRow"/> takes them. A text is needed; a row of a file without ids goes by its line's
/// number, what else is absent or null is unknown. A bad line is a problem with its number, and the next line is read.
/// </summary>
internal static class JsonlRows
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads lazily, holding one line at a time.</summary>
    /// <param name="stream">UTF-8, UTF-16 with a byte order mark, or GB18030.</param>
    /// <param name="key">What the rows' keys begin with, before <c>#id</c>.</param>
    /// <param name="where">The file's name in messages.</param>
    /// <param name="maxLineBytes">Longest line that is read.</param>
    public static IEnumerable<SourceItem> Read(Stream stream, string key, string where, int maxLineBytes)
    {
        var nothing = true;
        var documents = new RowDocuments($"{key}#", "line");
        var values = new RowValues();
        var encoding = JsonText.Open(stream, out var text);
        using var lines = BoundedLines.Read(text, maxLineBytes).GetEnumerator();
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
                JsonText.Check(bytes.Span, encoding);
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
        try
        {
            JsonRow.Take(bytes, values);
        }
        catch (JsonException e)
        {
            var at = (int)(e.BytePositionInLine ?? 0);
            var blanked = bytes.ToArray();
            if (!JsonRow.BlankOutNaN(blanked, Math.Min(at, blanked.Length)))
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"is not valid JSON at byte {at + 1}."), e);
            Take(blanked, values);
        }
    }
}

using System.Text.Json;

namespace Graph.Api.Ingest;

/// <summary>
/// Takes what an object of JSON says as a row: members by any of the <see cref="RowFieldNames"/>, others are passed over. Authors and paragraphs may be lists; what databases wrap
/// (<c>_source</c> of Elasticsearch, <c>$oid</c> and <c>$date</c> of MongoDB) is unwrapped.
/// </summary>
internal static class JsonRow
{
    /// <summary>As data is written by hand and by programs: with notes, and with a comma too many.</summary>
    public static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private const string Wrapper = "_source";

    private static readonly JsonDocumentOptions LenientDocument = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Takes a row.</summary>
    /// <param name="bytes">One value, in UTF-8.</param>
    /// <param name="values">What stood there before is forgotten.</param>
    /// <exception cref="FormatException">It is no object, or says something in a way that cannot be read.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static void Take(ReadOnlyMemory<byte> bytes, RowValues values)
    {
        using var json = JsonDocument.Parse(bytes, LenientDocument);
        values.Clear();
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            throw new FormatException("""must be a JSON object like {"id","title","date","source","text"}.""");
        TakeMembers(json.RootElement, values);
    }

    /// <summary>Whether an object has a text, and whether a title beside it; also of one whose end is missing or broken.</summary>
    public static (bool Text, bool Title) Names(ReadOnlySpan<byte> bytes)
    {
        var names = (Text: false, Title: false);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, new JsonReaderState(Lenient));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return names;
            while (reader.Read() && !(names.Text && names.Title))
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;
                var name = reader.GetString()!;
                if (IsText(bytes[(int)reader.BytesConsumed..]) && RowFieldNames.TryFind(name, out var field, out _))
                    names = (names.Text | field == RowField.Text, names.Title | field == RowField.Title);
                if (!reader.Read() || !(name == Wrapper && reader.TokenType == JsonTokenType.StartObject) && !reader.TrySkip())
                    break;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // What came before the break counts.
        }

        return names;
    }

    /// <summary>Blanks out the NaN that Python writes for what is absent, in place.</summary>
    /// <param name="bytes">JSON that cannot be read.</param>
    /// <param name="from">How far it can.</param>
    /// <returns>Whether that is what stood there.</returns>
    public static bool BlankOutNaN(Span<byte> bytes, int from)
    {
        from += bytes[from..].IndexOfAnyExcept(" \t\r\n:,["u8);
        if (!bytes[from..].StartsWith("NaN"u8))
            return false;
        "\"\" "u8.CopyTo(bytes[from..]);
        return true;
    }

    /// <summary>Whether a member's value is a string or a list of them, the colon before it or not.</summary>
    private static bool IsText(ReadOnlySpan<byte> value)
    {
        value = value.TrimStart(" \t\r\n:"u8);
        if (value is [(byte)'[', ..])
            value = value[1..].TrimStart(" \t\r\n"u8);
        return value is [(byte)'"', ..];
    }

    private static void TakeMembers(JsonElement row, RowValues values)
    {
        foreach (var member in row.EnumerateObject())
        {
            var name = Name(member);
            if (name == Wrapper && member.Value.ValueKind == JsonValueKind.Object)
                TakeMembers(member.Value, values);
            else if (RowFieldNames.TryFind(name, out var field, out var rank) && Text(member.Value, field, name) is { } value)
                values.Offer(field, rank, name, value);
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
                JsonValueKind.Array when field == RowField.Text && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) => string.Join('\n', value.EnumerateArray().Select(one => one.GetString())),
                JsonValueKind.Object when Wrapped(value) is { } wrapped => Text(wrapped, field, name),
                _ when field == RowField.Author || !RowFieldNames.IsDocumented(name) => null,
                _ => throw new FormatException($"\"{name}\" must be a string."),
            };
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"\"{name}\" is not valid UTF-8 text.", e);
        }
    }

    private static JsonElement? Wrapped(JsonElement value) =>
        value.TryGetProperty("$oid", out var wrapped) || value.TryGetProperty("$date", out wrapped) || value.TryGetProperty("$numberLong", out wrapped) ? wrapped : null;
}

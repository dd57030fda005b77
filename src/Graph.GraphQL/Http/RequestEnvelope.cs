using System.Text.Json;

namespace Graph.GraphQL.Http;

/// <summary>
/// The parameters of a request (GraphQL over HTTP, section "Request Parameters"), as slices of the body: nothing is copied, and
/// the document is not even unescaped when it is known already.
/// </summary>
internal struct RequestEnvelope
{
    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 64 };

    /// <summary>The document as a JSON string without its quotes; empty when none was sent.</summary>
    public ReadOnlyMemory<byte> Query;

    /// <summary>True when <see cref="Query"/> has escapes.</summary>
    public bool IsQueryEscaped;

    /// <summary>True when there is a <c>query</c>.</summary>
    public bool HasQuery;

    /// <summary>The operation to run; null when not named.</summary>
    public string? OperationName;

    /// <summary>The id of a persisted operation; null when none was sent.</summary>
    public string? DocumentId;

    /// <summary>The JSON object of the variables; empty when there are none.</summary>
    public ReadOnlyMemory<byte> Variables;

    /// <summary>Reads one request.</summary>
    /// <param name="body">UTF-8 JSON.</param>
    /// <exception cref="RequestRefusedException">It is not a request.</exception>
    public static RequestEnvelope Read(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8JsonReader(body.Span, Reading);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new RequestRefusedException(400, "The request body must be a JSON object.");
            var envelope = default(RequestEnvelope);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                envelope.ReadProperty(ref reader, body);
            reader.Read();
            return envelope;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new RequestRefusedException(400, "The request body is not valid JSON, or is nested deeper than 64 levels.");
        }
    }

    /// <summary>The document, unescaped.</summary>
    public readonly string Text() => Unescape(Query);

    public static string Unescape(ReadOnlyMemory<byte> escaped)
    {
        var quoted = new byte[escaped.Length + 2];
        escaped.CopyTo(quoted.AsMemory(1));
        quoted[0] = quoted[^1] = (byte)'"';
        try
        {
            return JsonSerializer.Deserialize<string>(quoted)!;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new RequestRefusedException(400, "The request's \"query\" is not valid Unicode text.");
        }
    }

    private void ReadProperty(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                return;
            Expect(reader.TokenType == JsonTokenType.String, "query", "a string");
            (HasQuery, IsQueryEscaped) = (true, reader.ValueIsEscaped);
            Query = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        }
        else if (reader.ValueTextEquals("operationName"u8))
        {
            reader.Read();
            Expect(reader.TokenType is JsonTokenType.String or JsonTokenType.Null, "operationName", "a string");
            OperationName = reader.GetString();
        }
        else if (reader.ValueTextEquals("documentId"u8))
        {
            reader.Read();
            Expect(reader.TokenType is JsonTokenType.String or JsonTokenType.Null, "documentId", "a string");
            DocumentId = reader.GetString();
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            reader.Read();
            Variables = Map(ref reader, body, "variables");
        }
        else if (reader.ValueTextEquals("extensions"u8))
        {
            reader.Read();
            var extensions = Map(ref reader, body, "extensions");
            DocumentId ??= extensions.IsEmpty ? null : PersistedQueryHash(extensions);
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    private static ReadOnlyMemory<byte> Map(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        Expect(reader.TokenType == JsonTokenType.StartObject, name, "an object");
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return body[start..(int)reader.BytesConsumed];
    }

    // As Apollo's clients send it; the hash is the document's SHA-256, as in a document id.
    private static string? PersistedQueryHash(ReadOnlyMemory<byte> extensions)
    {
        using var json = JsonDocument.Parse(extensions);
        return json.RootElement.TryGetProperty("persistedQuery"u8, out var persisted)
            && persisted.ValueKind == JsonValueKind.Object
            && persisted.TryGetProperty("sha256Hash"u8, out var hash)
            && hash.ValueKind == JsonValueKind.String
                ? hash.GetString()
                : null;
    }

    private static void Expect(bool holds, string name, string what)
    {
        if (!holds)
            throw new RequestRefusedException(400, $"The request's \"{name}\" must be {what}.");
    }
}

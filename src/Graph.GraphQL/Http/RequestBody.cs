using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Graph.GraphQL.Http;

/// <summary>Reads request bodies within their limit.</summary>
internal static class RequestBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the whole body into a rented array.</summary>
    /// <exception cref="RequestRefusedException">The body is empty or too large.</exception>
    public static ValueTask<(byte[] Body, int Length)> ReadAsync(HttpRequest request, int maxSize)
    {
        if (request.ContentLength > maxSize)
            throw TooLarge(maxSize);
        var reader = request.BodyReader;
        // Small bodies have usually come with the headers.
        if (reader.TryRead(out var read))
        {
            if (read.IsCompleted)
                return new(Taken(reader, read.Buffer, maxSize));
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }

        return ReadMoreAsync(request, maxSize);
    }

    /// <summary>The requests of a batch.</summary>
    /// <exception cref="RequestRefusedException">It is no list of objects, empty or too long.</exception>
    public static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> body, int maxCount)
    {
        var requests = new List<ReadOnlyMemory<byte>>();
        try
        {
            var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = 64 });
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (requests.Count == maxCount)
                    throw new RequestRefusedException(400, $"The batch has more than {maxCount} requests.");
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                requests.Add(body[start..(int)reader.BytesConsumed]);
            }

            reader.Read();
        }
        catch (JsonException)
        {
            throw new RequestRefusedException(400, "The request body is not valid JSON.");
        }

        return requests.Count > 0 ? requests : throw new RequestRefusedException(400, "The batch is empty.");
    }

    private static async ValueTask<(byte[] Body, int Length)> ReadMoreAsync(HttpRequest request, int maxSize)
    {
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.IsCompleted)
                return Taken(reader, read.Buffer, maxSize);
            if (read.Buffer.Length > maxSize)
                throw TooLarge(maxSize);
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static (byte[] Body, int Length) Taken(PipeReader reader, ReadOnlySequence<byte> content, int maxSize)
    {
        if (content.Length > maxSize)
            throw TooLarge(maxSize);
        // Some programs begin all they send in UTF-8 with a byte order mark, which a parser may pass over (RFC 8259, 8.1).
        var start = new SequenceReader<byte>(content);
        start.IsNext(ByteOrderMark, advancePast: true);
        content = start.UnreadSequence;
        if (content.IsEmpty)
            throw new RequestRefusedException(400, "The request has no body.");
        var length = (int)content.Length;
        var body = ArrayPool<byte>.Shared.Rent(length);
        content.CopyTo(body);
        reader.AdvanceTo(content.End);
        return (body, length);
    }

    private static RequestRefusedException TooLarge(int maxSize) => new(413, $"The request body is larger than {maxSize} bytes.");
}

using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Graph.GraphQL.Http;

/// <summary>Sends a finished response: its entity tag, its compression, its bytes.</summary>
internal static class ResponseSender
{
    public static ValueTask SendAsync(
        HttpContext context, GraphQLHttpOptions options, int status, string mediaType, ReadOnlyMemory<byte> body, bool withETag)
    {
        var response = context.Response;
        if (withETag && IsUnchanged(context, body))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return default;
        }

        response.StatusCode = status;
        response.ContentType = mediaType;
        if (options.EnableCompression && body.Length >= options.MinCompressedSize
            && ContentCoding.Choose(context.Request.Headers.AcceptEncoding) is { } encoding)
        {
            body = Compressed(body, encoding);
            response.Headers.ContentEncoding = encoding;
            response.Headers.Vary = "Accept-Encoding";
        }

        response.ContentLength = body.Length;
        var sending = response.BodyWriter.WriteAsync(body);
        return sending.IsCompletedSuccessfully ? default : Sent(sending);
    }

    private static async ValueTask Sent(ValueTask<System.IO.Pipelines.FlushResult> sending) => await sending;

    private static bool IsUnchanged(HttpContext context, ReadOnlyMemory<byte> body)
    {
        // Half of a SHA-256 is beyond all chance of two answers sharing a tag. Weak, since compression changes the bytes.
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(body.Span).AsSpan(0, 16))}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.Vary = "Accept, Accept-Encoding";
        foreach (var known in context.Request.Headers.IfNoneMatch)
        {
            if (known == "*" || known?.Contains(tag, StringComparison.Ordinal) == true)
                return true;
        }

        return false;
    }

    private static ReadOnlyMemory<byte> Compressed(ReadOnlyMemory<byte> body, string encoding)
    {
        var compressed = new MemoryStream(body.Length / 4);
        using (Stream stream = encoding == "br"
            ? new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(body.Span);
        }

        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}

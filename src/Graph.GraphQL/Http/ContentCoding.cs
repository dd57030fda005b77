using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Graph.GraphQL.Http;

/// <summary>The negotiation of compression (RFC 9110, 12.5.3).</summary>
public static class ContentCoding
{
    /// <summary>The compression to answer with, <c>br</c> or <c>gzip</c>; null for none.</summary>
    /// <param name="acceptEncoding">What the client accepts. Of equals it is Brotli, which is the smaller.</param>
    public static string? Choose(StringValues acceptEncoding)
    {
        if (acceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList(acceptEncoding!, out var accepted))
            return null;
        return accepted.Where(static value => value.Quality is not 0 && value.Value.Value is "br" or "gzip")
            .OrderByDescending(static value => value.Quality ?? 1)
            .ThenBy(static value => value.Value.Value, StringComparer.Ordinal)
            .Select(static value => value.Value.Value)
            .FirstOrDefault();
    }
}

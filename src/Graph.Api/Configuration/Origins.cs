namespace Graph.Api.Configuration;

/// <summary>Origins of web pages (RFC 6454): a scheme, a host, a port where it is not the scheme's own, and nothing behind.</summary>
internal static class Origins
{
    /// <summary>Reads origins with semicolons between.</summary>
    /// <returns>False when one is no origin; a browser would never send it, so nobody would be let in.</returns>
    public static bool TryParse(string text, out IReadOnlyList<string> origins)
    {
        origins = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return origins.Count > 0 && origins.All(IsOrigin);
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme is ("http" or "https")
        && string.Equals(url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped), text, StringComparison.OrdinalIgnoreCase);
}

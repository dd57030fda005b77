namespace Graph.Api.Commands;

/// <summary>Where the service listens, as <c>--urls</c> says it.</summary>
internal static class ListenAddresses
{
    /// <summary>Reads addresses such as <c>http://127.0.0.1:5080</c>, separated by semicolons. Port 0 means any free one.</summary>
    /// <returns>False when there is none, or one is no address to listen on.</returns>
    public static bool TryParse(string text, out IReadOnlyList<string> addresses)
    {
        addresses = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return addresses.Count > 0 && addresses.All(IsAddress);
    }

    // Kestrel's own words for a host are wider than a URI's: http://*:5080 and http://+:5080 mean every interface.
    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp
        && uri.AbsolutePath == "/"
        && uri.Query.Length == 0
        && uri.UserInfo.Length == 0;
}

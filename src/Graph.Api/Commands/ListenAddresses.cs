namespace Graph.Api.Commands;

/// <summary>Where the service listens, as <c>--urls</c> says it.</summary>
internal static class ListenAddresses
{
    /// <summary>Reads addresses such as <c>http://127.0.0.1:5080</c>, separated by semicolons. Port 0 means any free one.</summary>
    /// <exception cref="CommandException">One is no address to listen on.</exception>
    public static IReadOnlyList<string> Parse(string text)
    {
        var urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0)
            throw Wrong(text);
        foreach (var url in urls)
        {
            if (!IsAddress(url))
                throw Wrong(url);
        }

        return urls;
    }

    // Kestrel's own words for a host are wider than a URI's: http://*:5080 and http://+:5080 mean every interface.
    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp
        && uri.AbsolutePath == "/";

    private static CommandException Wrong(string text) => new($"--urls {text}: must look like http://127.0.0.1:5080.", ExitCode.Usage);
}

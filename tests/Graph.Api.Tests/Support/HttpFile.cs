namespace Graph.Api.Tests.Support;

/// <summary>A request of a <c>.http</c> file: what editors run with a click.</summary>
/// <param name="Name">What follows <c>###</c>.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">The path without the host.</param>
/// <param name="Accept">The type of answer it asks for; null for any.</param>
/// <param name="Body">The body; empty for none.</param>
public sealed record HttpFile(string Name, string Method, string Path, string? Accept, string Body)
{
    /// <summary>Whether the answer stays open and tells what happens.</summary>
    public bool IsStream => Accept == "text/event-stream";

    public static IReadOnlyList<HttpFile> Read(string path) =>
        [.. File.ReadAllText(path).Split("### ").Skip(1).Select(Parse)];

    public HttpRequestMessage ToRequest(string address)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(new Uri(address), Path));
        if (Accept is not null)
            request.Headers.Accept.ParseAdd(Accept);
        if (Body.Length > 0)
            request.Content = new StringContent(Body, System.Text.Encoding.UTF8, "application/json");
        return request;
    }

    private static HttpFile Parse(string part)
    {
        var (head, body) = part.Split("\n\n", 2) is [var first, var rest] ? (first, rest) : (part, "");
        var lines = head.Split('\n');
        var request = lines[1].Split(' ', 2);
        const string accept = "Accept: ";
        var type = lines.FirstOrDefault(line => line.StartsWith(accept, StringComparison.Ordinal))?[accept.Length..].Trim();
        return new HttpFile(lines[0].Trim(), request[0], request[1].Replace("{{service}}", "", StringComparison.Ordinal).Trim(), type, body.Trim());
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Graph.Storage.Neo4j;

namespace Graph.Bench.Neo4j;

/// <summary>Statements as any program would send them: one request each, over a connection that stays open.</summary>
internal sealed class Cypher : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(10) };
    private readonly Uri _url;

    public Cypher(Neo4jOptions options)
    {
        _url = new Uri(options.Url, $"/db/{options.Database}/query/v2");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
    }

    /// <summary>Runs a statement and gives the rows.</summary>
    public async Task<JsonElement> RunAsync(string statement, object? parameters = null)
    {
        using var response = await _http.PostAsJsonAsync(_url, new { statement, parameters = parameters ?? new { } });
        var body = await response.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("data", out var data)
            ? data.GetProperty("values").Clone()
            : throw new InvalidOperationException(body);
    }

    public void Dispose() => _http.Dispose();
}

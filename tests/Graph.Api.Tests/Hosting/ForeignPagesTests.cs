using System.Net;
using System.Net.WebSockets;
using System.Text;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;

namespace Graph.Api.Tests.Hosting;

/// <summary><c>GRAPH_CORS</c>: whose pages may ask.</summary>
public sealed class ForeignPagesTests : IAsyncLifetime
{
    private const string Named = "https://example.org", AlsoNamed = "http://localhost:3000", Foreign = "https://elsewhere.example";
    private readonly MemoryGraphStore _store = new();
    private readonly HttpClient _client = new();
    private WebApplication _open = null!;
    private WebApplication _closed = null!;

    public async Task InitializeAsync()
    {
        var settings = Settings.Default with { Urls = ["http://127.0.0.1:0"] };
        _open = Service.Build(_store, settings with { CorsOrigins = [Named, AlsoNamed] });
        _closed = Service.Build(_store, settings);
        await _open.StartAsync();
        await _closed.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _open.DisposeAsync();
        await _closed.DisposeAsync();
        await _store.DisposeAsync();
        _client.Dispose();
    }

    [Theory]
    [InlineData(Named, true)]
    [InlineData(AlsoNamed, true)]
    [InlineData(Foreign, false)]
    [InlineData("https://example.org.elsewhere.example", false)]
    [InlineData("http://example.org", false)]
    [InlineData("null", false)]
    public async Task Question_OfAPage_IsAllowedToThoseNamedAlone(string origin, bool allowed)
    {
        using var asked = await SendAsync(_open, HttpMethod.Options, origin, request =>
        {
            request.Headers.Add("Access-Control-Request-Method", "POST");
            request.Headers.Add("Access-Control-Request-Headers", "content-type");
        });
        AllowedOrigin(asked).ShouldBe(allowed ? origin : null);
        if (allowed)
        {
            asked.Headers.GetValues("Access-Control-Allow-Methods").ShouldHaveSingleItem().ShouldContain("POST");
            asked.Headers.GetValues("Access-Control-Allow-Headers").ShouldHaveSingleItem().ShouldContain("content-type");
            asked.Headers.GetValues("Access-Control-Max-Age").ShouldBe(["7200"]);
        }

        using var answered = await SendAsync(_open, HttpMethod.Post, origin, Ask);
        AllowedOrigin(answered).ShouldBe(allowed ? origin : null);
        answered.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        (answered.Headers.TryGetValues("Access-Control-Expose-Headers", out var readable) ? string.Join(',', readable) : null).ShouldBe(allowed ? "ETag,Content-Disposition" : null);
    }

    [Fact]
    public async Task Nobody_Named_NobodyIsAllowed()
    {
        using var answered = await SendAsync(_closed, HttpMethod.Post, Named, Ask);
        answered.StatusCode.ShouldBe(HttpStatusCode.OK);
        AllowedOrigin(answered).ShouldBeNull();
    }

    [Theory]
    [InlineData(Named, true)]
    [InlineData(Foreign, false)]
    public async Task WebSocket_OfAPage_IsOpenedToThoseNamedAlone(string origin, bool allowed)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.AddSubProtocol("graphql-transport-ws");
        var address = new Uri(_open.Urls.First().Replace("http:", "ws:", StringComparison.Ordinal) + "/graphql");
        if (allowed)
        {
            await socket.ConnectAsync(address, CancellationToken.None);
            socket.State.ShouldBe(WebSocketState.Open);
        }
        else
        {
            await Should.ThrowAsync<WebSocketException>(() => socket.ConnectAsync(address, CancellationToken.None));
        }
    }

    private static void Ask(HttpRequestMessage request) =>
        request.Content = new StringContent("""{"query":"{ statistics { documents } }"}""", Encoding.UTF8, "application/json");

    private static string? AllowedOrigin(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;

    private async Task<HttpResponseMessage> SendAsync(WebApplication service, HttpMethod method, string origin, Action<HttpRequestMessage> prepare)
    {
        using var request = new HttpRequestMessage(method, service.Urls.First() + "/graphql");
        request.Headers.Add("Origin", origin);
        prepare(request);
        return await _client.SendAsync(request);
    }
}

using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Tests.Support;

/// <summary>Stands between a program and a server, passes every request on and counts them.</summary>
public sealed class Relay : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpClient _server;
    private readonly ConcurrentQueue<string> _passed = [];

    private Relay(Uri server)
    {
        _server = new HttpClient { BaseAddress = server };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(PassOnAsync);
    }

    /// <summary>What the program takes for the server.</summary>
    public string Address => _application.Urls.First();

    /// <summary>The bodies of all requests so far.</summary>
    public IReadOnlyCollection<string> Passed => _passed;

    /// <summary>A relay that is listening.</summary>
    public static async Task<Relay> StartAsync(Uri server)
    {
        var relay = new Relay(server);
        await relay._application.StartAsync();
        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _server.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        _passed.Enqueue(body);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), context.Request.GetEncodedPathAndQuery());
        if (context.Request.Headers.Authorization is [{ } authorization])
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        if (body.Length > 0)
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _server.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}

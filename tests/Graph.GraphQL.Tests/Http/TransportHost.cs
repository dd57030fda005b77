using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.GraphQL.Tests.Http;

/// <summary>A server of a small schema for tests to inherit, and what speaks to it over connections that stay open.</summary>
public abstract class TransportHost : IAsyncLifetime
{
    protected const string Known = "query Known { word }";
    protected const string Init = """{"type":"connection_init"}""";

    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _patience = new(Patience);
    private WebApplication? _application;

    protected HttpClient Client { get; } = new();

    /// <summary>What the resolvers were seen to do.</summary>
    protected Watcher Seen { get; } = new();

    /// <summary>Signalled when a test has waited long enough.</summary>
    protected CancellationToken Waited => _patience.Token;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        Client.Dispose();
        _patience.Dispose();
        if (_application is not null)
            await _application.DisposeAsync();
    }

    protected string Url() => _application!.Urls.First() + "/graphql";

    protected Uri SocketUrl() => new(Url().Replace("http://", "ws://", StringComparison.Ordinal));

    protected static string Subscribe(string id, string payload) => $$"""{"id":"{{id}}","type":"subscribe","payload":{{payload}}}""";

    protected async Task StartAsync(Action<GraphQLHttpOptions>? modify = null, string? cors = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Seen);
        builder.Services.AddGraphQLServer()
            .AddTypes(typeof(Words), typeof(Changes), typeof(Events))
            .AddPersistedOperations(new PersistedOperations([Known]))
            .ModifyHttpOptions(modify ?? (static _ => { }));
        builder.Services.AddCors();
        _application = builder.Build();
        var endpoint = _application.MapGraphQL("/graphql");
        if (cors is not null)
        {
            _application.UseCors();
            endpoint.RequireCors(policy => policy.WithOrigins(cors).AllowAnyHeader().AllowAnyMethod());
        }

        await _application.StartAsync();
    }

    protected async Task<ClientWebSocket> OpenAsync(params string[] messages)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(SocketUrl(), Waited);
        foreach (var message in messages)
        {
            await SendAsync(socket, message);
            if (message == Init)
                (await ReadAsync(socket)).ShouldBe("""{"type":"connection_ack"}""");
        }

        return socket;
    }

    protected Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, Waited);

    protected async Task<string> ReadAsync(ClientWebSocket socket)
    {
        var buffer = new byte[16_384];
        var read = await socket.ReceiveAsync(buffer, Waited);
        return Encoding.UTF8.GetString(buffer, 0, read.Count);
    }

    protected async Task<int> ClosedAsync(ClientWebSocket socket)
    {
        while (socket.CloseStatus is null)
            await ReadAsync(socket);
        return (int)socket.CloseStatus;
    }

    protected async Task<HttpResponseMessage> PostAsync(string body, string accept, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url()) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request, cancellationToken);
    }

    /// <summary>Sees resolvers begin and end.</summary>
    public sealed class Watcher
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Changes { get; set; }
    }

    [QueryType]
    public static class Words
    {
        public static string GetWord() => "株洲";

        public static async Task<int> GetWaitingAsync(Watcher watcher, CancellationToken cancellationToken)
        {
            watcher.Begun.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return 0;
            }
            finally
            {
                watcher.Ended.TrySetResult();
            }
        }
    }

    [MutationType]
    public static class Changes
    {
        public static int Change(Watcher watcher) => ++watcher.Changes;
    }

    [SubscriptionType]
    public static class Events
    {
        public static async IAsyncEnumerable<int> Endless(Watcher watcher, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            watcher.Begun.TrySetResult();
            try
            {
                yield return 1;
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                watcher.Ended.TrySetResult();
            }
        }
    }
}

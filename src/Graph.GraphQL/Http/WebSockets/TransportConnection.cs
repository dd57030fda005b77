using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Graph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Http.WebSockets;

/// <summary>
/// One WebSocket speaking <c>graphql-transport-ws</c> (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md): the client
/// introduces itself once, then opens and completes operations by id.
/// </summary>
internal sealed class TransportConnection : IAsyncDisposable
{
    private const int LongestReason = 120;

    private static readonly TimeSpan GoodbyeTimeout = TimeSpan.FromSeconds(2);

    private readonly WebSocket _socket;
    private readonly GraphQLExecutor _executor;
    private readonly GraphQLHttpOptions _options;
    private readonly DocumentSource _documents;
    private readonly IServiceProvider _services;
    private readonly CancellationTokenSource _stop;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<string, Subscription> _subscriptions = new(StringComparer.Ordinal);
    private bool _isInitialised;

    public TransportConnection(
        WebSocket socket, GraphQLExecutor executor, GraphQLHttpOptions options, DocumentSource documents, IServiceProvider services,
        CancellationToken clientLeft)
    {
        (_socket, _executor, _options, _documents, _services) = (socket, executor, options, documents, services);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(clientLeft);
    }

    /// <summary>Serves the connection until either side closes it.</summary>
    public async Task RunAsync()
    {
        var patience = new Timer(_ => _ = CloseAsync(CloseCode.ConnectionInitialisationTimeout, "Connection initialisation timeout"));
        patience.Change(_options.ConnectionInitTimeout, Timeout.InfiniteTimeSpan);
        await using (patience)
        {
            try
            {
                while (await ReceiveAsync() is { } message)
                {
                    using (message)
                    {
                        if (!await HandleAsync(message.RootElement, patience))
                            return;
                    }
                }
            }
            catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
            {
                // The client left without a goodbye.
            }
        }
    }

    /// <summary>Says goodbye; the connection ends when the client has answered, or two seconds later.</summary>
    public async Task CloseAsync(CloseCode code, string reason)
    {
        try
        {
            // Before anything is cancelled: cancelling a receive aborts the socket, and the client would not learn the code.
            using var patience = new CancellationTokenSource(GoodbyeTimeout);
            await _sending.WaitAsync(patience.Token);
            try
            {
                if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                {
                    var told = reason.Length <= LongestReason ? reason : reason[..LongestReason];
                    await _socket.CloseOutputAsync((WebSocketCloseStatus)code, told, patience.Token);
                }
            }
            finally
            {
                _sending.Release();
            }

            _stop.CancelAfter(GoodbyeTimeout);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Closed already.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_subscriptions.Values.Select(static subscription => subscription.Finished));
        await CloseAsync(CloseCode.NormalClosure, "");
        _stop.Dispose();
        _sending.Dispose();
    }

    private async Task<JsonDocument?> ReceiveAsync()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(_options.MaxMessageSize, 4096));
        try
        {
            var length = 0;
            while (true)
            {
                var received = await _socket.ReceiveAsync(buffer.AsMemory(length), _stop.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                    return null;
                length += received.Count;
                if (received.EndOfMessage)
                    return await ParseAsync(buffer.AsMemory(0, length), received.MessageType);
                if (length >= _options.MaxMessageSize)
                {
                    await CloseAsync(CloseCode.MessageTooBig, "Message too big");
                    return null;
                }

                if (length == buffer.Length)
                    buffer = Larger(buffer, length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Larger(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private async Task<JsonDocument?> ParseAsync(ReadOnlyMemory<byte> message, WebSocketMessageType type)
    {
        try
        {
            if (type == WebSocketMessageType.Text)
                return JsonDocument.Parse(message.ToArray());
        }
        catch (JsonException)
        {
            // Told below.
        }

        await CloseAsync(CloseCode.BadRequest, "Invalid message received");
        return null;
    }

    private async Task<bool> HandleAsync(JsonElement message, Timer patience)
    {
        switch (Text(message, "type"))
        {
            case "connection_init" when _isInitialised:
                return await RefuseAsync(CloseCode.TooManyInitialisationRequests, "Too many initialisation requests");
            case "connection_init":
                _isInitialised = true;
                patience.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                await SendAsync("connection_ack", null, null);
                return true;
            case "ping":
                await SendAsync("pong", null, null);
                return true;
            case "pong":
                return true;
            case "subscribe" when !_isInitialised:
                return await RefuseAsync(CloseCode.Unauthorized, "Unauthorized");
            case "subscribe":
                return await SubscribeAsync(message);
            case "complete" when Text(message, "id") is { } id:
                if (_subscriptions.TryGetValue(id, out var subscription))
                    await subscription.StopAsync();
                return true;
            default:
                return await RefuseAsync(CloseCode.BadRequest, "Invalid message received");
        }
    }

    private async Task<bool> SubscribeAsync(JsonElement message)
    {
        if (Text(message, "id") is not { Length: > 0 } id
            || !message.TryGetProperty("payload"u8, out var payload)
            || payload.ValueKind != JsonValueKind.Object
            || Envelope(payload) is not { } envelope)
        {
            return await RefuseAsync(CloseCode.BadRequest, "Invalid message received");
        }

        if (_subscriptions.Count >= _options.MaxSubscriptionsPerConnection)
        {
            await SendErrorAsync(id, $"At most {_options.MaxSubscriptionsPerConnection} operations may be open on a connection.");
            return true;
        }

        string query;
        try
        {
            query = _documents.Text(envelope);
        }
        catch (RequestRefusedException refused)
        {
            await SendErrorAsync(id, refused.Message);
            return true;
        }

        var subscription = new Subscription(CancellationTokenSource.CreateLinkedTokenSource(_stop.Token));
        if (!_subscriptions.TryAdd(id, subscription))
        {
            subscription.Stop.Dispose();
            return await RefuseAsync(CloseCode.SubscriberAlreadyExists, $"Subscriber for {id} already exists");
        }

        var request = new GraphQLRequest(query)
        {
            OperationName = envelope.OperationName,
            Variables = payload.TryGetProperty("variables"u8, out var variables) ? variables.Clone() : default,
        };
        subscription.Finished = Task.Run(() => ServeAsync(id, request, subscription));
        return true;
    }

    private async Task ServeAsync(string id, GraphQLRequest request, Subscription subscription)
    {
        try
        {
            var isRefused = false;
            await using var scope = _services.CreateAsyncScope();
            await foreach (var result in _executor.SubscribeAsync(request, scope.ServiceProvider, subscription.Stop.Token))
            {
                using (result)
                {
                    isRefused = !result.IsExecuted;
                    if (isRefused)
                        await SendAsync("error", id, ErrorsOf(result));
                    else
                        await SendAsync("next", id, result.Json);
                }
            }

            _subscriptions.TryRemove(id, out _);
            if (!isRefused && !subscription.Stop.IsCancellationRequested)
                await SendAsync("complete", id, null);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Completed by the client, or the connection is closing.
        }
        finally
        {
            _subscriptions.TryRemove(id, out _);
            subscription.Stop.Dispose();
        }
    }

    // An "error" message carries the list of errors, not the response around it.
    private static byte[] ErrorsOf(GraphQLResult result)
    {
        using var response = JsonDocument.Parse(result.Json);
        return JsonSerializer.SerializeToUtf8Bytes(response.RootElement.GetProperty("errors"u8));
    }

    private async Task SendErrorAsync(string id, string message)
    {
        using var refused = _executor.Refuse([new(message)]);
        await SendAsync("error", id, ErrorsOf(refused));
    }

    private async Task<bool> RefuseAsync(CloseCode code, string reason)
    {
        await CloseAsync(code, reason);
        return false;
    }

    private async Task SendAsync(string type, string? id, ReadOnlyMemory<byte>? payload)
    {
        var message = new ArrayBufferWriter<byte>(payload?.Length + 64 ?? 64);
        await using (var writer = new Utf8JsonWriter(message))
        {
            writer.WriteStartObject();
            if (id is not null)
                writer.WriteString("id"u8, id);
            writer.WriteString("type"u8, type);
            if (payload is { } json)
            {
                writer.WritePropertyName("payload"u8);
                writer.WriteRawValue(json.Span, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        await _sending.WaitAsync(_stop.Token);
        try
        {
            await _socket.SendAsync(message.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, _stop.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    private static string? Text(JsonElement message, string name) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    // Read as a body is, so that all ways in take the same requests; null when it is none.
    private static RequestEnvelope? Envelope(JsonElement payload)
    {
        try
        {
            var envelope = RequestEnvelope.Read(Encoding.UTF8.GetBytes(payload.GetRawText()));
            return envelope.HasQuery || envelope.DocumentId is not null ? envelope : null;
        }
        catch (RequestRefusedException)
        {
            return null;
        }
    }

    private sealed class Subscription(CancellationTokenSource stop)
    {
        public CancellationTokenSource Stop { get; } = stop;

        public Task Finished { get; set; } = Task.CompletedTask;

        public async Task StopAsync()
        {
            try
            {
                await Stop.CancelAsync();
            }
            catch (ObjectDisposedException)
            {
                // It has just finished by itself.
            }
        }
    }
}

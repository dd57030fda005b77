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
    private readonly MessageSocket _socket;
    private readonly GraphQLExecutor _executor;
    private readonly GraphQLHttpOptions _options;
    private readonly DocumentSource _documents;
    private readonly IServiceProvider _services;
    private readonly ConcurrentDictionary<string, OpenOperation> _operations = new(StringComparer.Ordinal);
    private bool _isInitialised;

    public TransportConnection(
        WebSocket socket, GraphQLExecutor executor, GraphQLHttpOptions options, DocumentSource documents, IServiceProvider services,
        CancellationToken clientLeft)
    {
        (_executor, _options, _documents, _services) = (executor, options, documents, services);
        _socket = new MessageSocket(socket, options.MaxMessageSize, clientLeft);
    }

    /// <summary>Serves the connection until either side closes it.</summary>
    public async Task RunAsync()
    {
        var patience = new Timer(_ => _ = _socket.CloseAsync(CloseCode.ConnectionInitialisationTimeout, "Connection initialisation timeout"));
        patience.Change(_options.ConnectionInitTimeout, Timeout.InfiniteTimeSpan);
        await using (patience)
        {
            try
            {
                while (await _socket.ReceiveAsync() is { } message)
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

    /// <summary>Says goodbye; the connection ends when the client has answered, or soon after.</summary>
    public Task CloseAsync(CloseCode code, string reason) => _socket.CloseAsync(code, reason);

    public async ValueTask DisposeAsync()
    {
        await _socket.StopAsync();
        await Task.WhenAll(_operations.Values.Select(static operation => operation.Finished));
        await _socket.CloseAsync(CloseCode.NormalClosure, "");
        _socket.Dispose();
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
                await _socket.SendAsync("connection_ack", null, null);
                return true;
            case "ping":
                await _socket.SendAsync("pong", null, null);
                return true;
            case "pong":
                return true;
            case "subscribe" when !_isInitialised:
                return await RefuseAsync(CloseCode.Unauthorized, "Unauthorized");
            case "subscribe":
                return await SubscribeAsync(message);
            case "complete" when Text(message, "id") is { } id:
                if (_operations.TryGetValue(id, out var operation))
                    await operation.StopAsync();
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

        if (_operations.Count >= _options.MaxSubscriptionsPerConnection)
        {
            var tooMany = $"At most {_options.MaxSubscriptionsPerConnection} operations may be open on a connection.";
            await SendErrorAsync(id, new GraphQLError(tooMany).OrCode(ErrorCodes.BadRequest));
            return true;
        }

        string query;
        try
        {
            query = _documents.Text(envelope);
        }
        catch (RequestRefusedException refused)
        {
            await SendErrorAsync(id, refused.Error);
            return true;
        }

        var operation = new OpenOperation(CancellationTokenSource.CreateLinkedTokenSource(_socket.Stopped));
        if (!_operations.TryAdd(id, operation))
        {
            operation.Stop.Dispose();
            return await RefuseAsync(CloseCode.SubscriberAlreadyExists, $"Subscriber for {id} already exists");
        }

        var request = new GraphQLRequest(query)
        {
            OperationName = envelope.OperationName,
            Variables = payload.TryGetProperty("variables"u8, out var variables) ? variables.Clone() : default,
        };
        operation.Finished = Task.Run(() => ServeAsync(id, request, operation));
        return true;
    }

    private async Task ServeAsync(string id, GraphQLRequest request, OpenOperation operation)
    {
        try
        {
            var isRefused = false;
            await using var scope = _services.CreateAsyncScope();
            await foreach (var result in _executor.SubscribeAsync(request, scope.ServiceProvider, operation.Stop.Token))
            {
                using (result)
                {
                    isRefused = !result.IsExecuted;
                    if (isRefused)
                        await _socket.SendAsync("error", id, ErrorsOf(result));
                    else
                        await _socket.SendAsync("next", id, result.Json);
                }
            }

            _operations.TryRemove(id, out _);
            if (!isRefused && !operation.Stop.IsCancellationRequested)
                await _socket.SendAsync("complete", id, null);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Completed by the client, or the connection is closing.
        }
        finally
        {
            _operations.TryRemove(id, out _);
            operation.Stop.Dispose();
        }
    }

    // An "error" message carries the list of errors, not the response around it.
    private static byte[] ErrorsOf(GraphQLResult result)
    {
        using var response = JsonDocument.Parse(result.Json);
        return JsonSerializer.SerializeToUtf8Bytes(response.RootElement.GetProperty("errors"u8));
    }

    private async Task SendErrorAsync(string id, GraphQLError error)
    {
        using var refused = _executor.Refuse([error]);
        await _socket.SendAsync("error", id, ErrorsOf(refused));
    }

    private async Task<bool> RefuseAsync(CloseCode code, string reason)
    {
        await _socket.CloseAsync(code, reason);
        return false;
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
}

using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace Graph.GraphQL.Http.WebSockets;

/// <summary>A WebSocket as the messages that go over it: JSON objects with a type, and most with an operation's id and a payload.</summary>
/// <param name="socket">The socket, open.</param>
/// <param name="maxMessageSize">The most bytes a client's message may have.</param>
/// <param name="clientLeft">The signal that the client is gone.</param>
internal sealed class MessageSocket(WebSocket socket, int maxMessageSize, CancellationToken clientLeft) : IDisposable
{
    private const int LongestReason = 120;

    private static readonly TimeSpan GoodbyeTimeout = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(clientLeft);
    private readonly SemaphoreSlim _sending = new(1, 1);

    /// <summary>Signalled when the connection is over.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>The next message; null when the client closed the connection, or sent what is no message, which it is told.</summary>
    public async Task<JsonDocument?> ReceiveAsync()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(maxMessageSize, 4096));
        try
        {
            var length = 0;
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(length), _stop.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                    return null;
                length += received.Count;
                if (received.EndOfMessage)
                    return await ParseAsync(buffer.AsMemory(0, length), received.MessageType);
                if (length >= maxMessageSize)
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

    /// <summary>Sends a message, after those that others are sending.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">The operation it belongs to; null for the connection.</param>
    /// <param name="payload">JSON; null for none.</param>
    public async Task SendAsync(string type, string? id, ReadOnlyMemory<byte>? payload)
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
            await socket.SendAsync(message.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, _stop.Token);
        }
        finally
        {
            _sending.Release();
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
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                {
                    var told = reason.Length <= LongestReason ? reason : reason[..LongestReason];
                    await socket.CloseOutputAsync((WebSocketCloseStatus)code, told, patience.Token);
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

    /// <summary>Ends whatever waits on the connection.</summary>
    public Task StopAsync() => _stop.CancelAsync();

    public void Dispose()
    {
        _stop.Dispose();
        _sending.Dispose();
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
}

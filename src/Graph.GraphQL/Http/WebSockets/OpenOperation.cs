namespace Graph.GraphQL.Http.WebSockets;

/// <summary>An operation that a client opened and has not completed.</summary>
internal sealed class OpenOperation(CancellationTokenSource stop)
{
    /// <summary>Signalled when the client completes it, or the connection ends.</summary>
    public CancellationTokenSource Stop { get; } = stop;

    /// <summary>Comes when the last message of it was sent.</summary>
    public Task Finished { get; set; } = Task.CompletedTask;

    /// <summary>Completes it.</summary>
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

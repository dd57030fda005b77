using System.Net;
using System.Net.Sockets;
using Graph.Faults.Support;

namespace Graph.Faults.Cases;

/// <summary>A wrong password, three of which lock the user: seen from a relay before the server, which counts what is sent.</summary>
internal static class WrongPassword
{
    public static async Task<string> RunAsync(Ground ground)
    {
        var server = await ground.EmptyServerAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var attempts = 0;
        using var stop = new CancellationTokenSource();
        var relay = RelayAsync(listener, server.Url, () => Interlocked.Increment(ref attempts), stop.Token);
        var place = server.Place with { Address = $"neo4j:http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", Password = "not-the-password" };
        var ended = await GraphProgram.RunAsync(place, "ingest", ground.Rows(20));
        var counted = attempts;
        await stop.CancelAsync();
        await relay;
        Must.Hold(ended.Status == 3, $"the ingest ended with {ended.Status}: {ended.Error.Trim()}");
        Must.Hold(!(ended.Error + ended.Output).Contains("not-the-password", StringComparison.Ordinal), "the password was printed");
        Must.Hold(counted == 1, $"{counted} attempts");
        // The right one still works: nobody was locked out.
        await GraphProgram.MustAsync(server.Place, "ingest", ground.Rows(20));
        var line = ended.ErrorLine();
        return $"1 attempt, status 3, \"{line[(line.IndexOf(" the ", StringComparison.Ordinal) + 1)..]}\"; the right password works at once";
    }

    private static async Task RelayAsync(TcpListener listener, Uri server, Action attempt, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var from = await listener.AcceptTcpClientAsync(cancellation);
                var to = new TcpClient();
                await to.ConnectAsync(server.Host, server.Port, cancellation);
                _ = PumpAsync(from, to, bytes => { if (bytes.IndexOf("Authorization: Basic"u8) >= 0) attempt(); }, cancellation);
                _ = PumpAsync(to, from, _ => { }, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // The case is over.
        }
    }

    private static async Task PumpAsync(TcpClient from, TcpClient to, Action<ReadOnlySpan<byte>> look, CancellationToken cancellation)
    {
        try
        {
            var buffer = new byte[65_536];
            int count;
            while ((count = await from.GetStream().ReadAsync(buffer, cancellation)) > 0)
            {
                look(buffer.AsSpan(0, count));
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), cancellation);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One side closed.
        }
        finally
        {
            to.Close();
        }
    }
}

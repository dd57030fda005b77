using System.Diagnostics;
using Graph.Faults.Support;

namespace Graph.Faults.Cases;

/// <summary>A server that goes away while an ingest writes, and comes back.</summary>
internal static class StoppedServer
{
    public static Task<string> StoppedAsync(Ground ground) => RunAsync(ground, server => server.StopAsync(), TimeSpan.FromSeconds(30));

    public static Task<string> KilledAsync(Ground ground) => RunAsync(ground, server => server.KillAsync(), TimeSpan.Zero);

    private static async Task<string> RunAsync(Ground ground, Func<Neo4jProcess, Task> takeAway, TimeSpan away)
    {
        var rows = ground.Rows(Ground.ForNeo4j);
        var undisturbed = await ground.UndisturbedServerAsync(rows);
        var server = await ground.EmptyServerAsync();
        var ingest = GraphProgram.Start(server.Place, "ingest", rows);
        // The first batch is in and the second under way.
        for (var waited = Stopwatch.StartNew(); await server.NumberAsync("MATCH (d:Document) RETURN count(d)") == 0; await Task.Delay(100))
            Must.Hold(waited.Elapsed < TimeSpan.FromMinutes(3) && !ingest.HasEnded, $"the ingest did not begin: {ingest.Printed}");
        await Task.Delay(200);
        await takeAway(server);
        Must.Hold(!ingest.HasEnded, "the ingest ended before the server went away, or with it");
        await Task.Delay(away);
        Must.Hold(!ingest.HasEnded, $"the ingest did not wait for the server: {ingest.Printed}");
        await server.StartAsync();
        var ended = await ingest.EndAsync(TimeSpan.FromMinutes(5));
        Must.Hold(ended.Status == 0, $"the ingest ended with {ended.Status}: {ended.Error.Trim()}");
        Must.Hold(await server.DescribeAsync() == undisturbed, "the graph is another than that of an undisturbed ingest");
        // A batch that was stored while its answer was lost knows itself when it is sent again.
        var report = ended.Output.Split('\n')[0].Split(": ")[^1].TrimEnd('.');
        Must.Hold(report == $"{Ground.ForNeo4j} added, 0 changed, 0 unchanged", $"the ingest reports \"{report}\"");
        return $"the ingest waits, goes on and ends with status 0 ({report}); the graph is that of an undisturbed ingest";
    }
}

using Graph.Faults.Support;

namespace Graph.Faults.Cases;

/// <summary>Two programs that take the same articles in at the same time, as two schedulers that know nothing of each other would.</summary>
internal static class TwoIngests
{
    public static async Task<string> SqliteAsync(Ground ground)
    {
        var undisturbed = await ground.UndisturbedFileAsync();
        var place = ground.NewFile();
        var said = await BothAsync(place, ground.Rows(Ground.ForSqlite));
        Must.Hold(await ground.DescribeAsync(place) == undisturbed, "the graph is another than that of one ingest");
        return $"{said}; the graph is that of one ingest";
    }

    public static async Task<string> Neo4jAsync(Ground ground)
    {
        var undisturbed = await ground.UndisturbedServerAsync(ground.Rows(Ground.ForNeo4j));
        var server = await ground.EmptyServerAsync();
        var said = await BothAsync(server.Place, ground.Rows(Ground.ForNeo4j));
        Must.Hold(await server.DescribeAsync() == undisturbed, "the graph is another than that of one ingest");
        return $"{said}; the graph is that of one ingest";
    }

    private static async Task<string> BothAsync(StorePlace place, string rows)
    {
        var said = await Task.WhenAll(GraphProgram.MustAsync(place, "ingest", rows), GraphProgram.MustAsync(place, "ingest", rows));
        return string.Join("; ", said.Select(one => one.Split('\n')[0].Split(": ", 2)[1].TrimEnd('.')));
    }
}

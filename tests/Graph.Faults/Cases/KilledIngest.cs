using System.Globalization;
using Graph.Faults.Support;
using Graph.Storage.Sqlite;

namespace Graph.Faults.Cases;

/// <summary>An ingest that is killed and started again until it comes through, over and over with new stores.</summary>
internal static class KilledIngest
{
    public static async Task<string> SqliteAsync(Ground ground)
    {
        var undisturbed = await ground.UndisturbedFileAsync();
        return await RunAsync(
            ground,
            ground.Rows(Ground.ForSqlite),
            () => Task.FromResult(ground.NewFile()),
            async place =>
            {
                if (!File.Exists(Ground.FileOf(place)))
                    return 0;
                await using var store = SqliteGraphStore.Open(Ground.FileOf(place));
                var damage = store.FindDamage();
                Must.Hold(damage.Count == 0, string.Join("; ", damage));
                await using var snapshot = await store.OpenSnapshotAsync();
                return (await snapshot.StatisticsAsync()).Documents;
            },
            async place => await ground.DescribeAsync(place) == undisturbed);
    }

    public static async Task<string> Neo4jAsync(Ground ground)
    {
        // Short articles: with a quarter of the pairs a hundred kills come to their end while one waits, and transactions are as many.
        var rows = ground.Rows(Ground.ForNeo4j, sentences: 3);
        var undisturbed = await ground.UndisturbedServerAsync(rows);
        var server = await ground.EmptyServerAsync();
        return await RunAsync(
            ground,
            rows,
            async () => (await ground.EmptyServerAsync()).Place,
            async _ =>
            {
                var documents = await server.NumberAsync("MATCH (d:Document) RETURN count(d)");
                var articles = await server.NumberAsync("MATCH (:Document)-[:CONTAINS]->(a:Article) RETURN count(DISTINCT a)");
                Must.Hold(documents == articles, $"{documents} documents, {articles} articles");
                // What a statement counted is what is there: counts are written with what they count.
                var wrong = await server.NumberAsync("""
                    MATCH (e:Entity) OPTIONAL MATCH (a:Article)-[:MENTIONS]->(e) WITH e, count(a) AS found WHERE found <> coalesce(e.articles, 0) RETURN count(e)
                    """);
                Must.Hold(wrong == 0, $"{wrong} entities with wrong counts");
                return documents;
            },
            async _ => await server.DescribeAsync() == undisturbed);
    }

    private static async Task<string> RunAsync(
        Ground ground, string rows, Func<Task<StorePlace>> begin, Func<StorePlace, Task<long>> look, Func<StorePlace, Task<bool>> isWhole)
    {
        int kills = 0, rounds = 0, inMidst = 0;
        // The first run is not killed and tells how long one takes here.
        var place = await begin();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await GraphProgram.MustAsync(place, "ingest", rows);
        var usual = clock.Elapsed;
        while (kills < ground.Kills)
        {
            place = await begin();
            long before = 0;
            for (var through = false; !through;)
            {
                var ingest = GraphProgram.Start(place, "ingest", rows);
                if (kills < ground.Kills)
                    await Task.Delay(usual * ground.Moments.NextDouble());
                if (kills < ground.Kills && await ingest.KillAsync())
                {
                    kills++;
                    var now = await look(place);
                    Must.Hold(now >= before, $"{before} documents before kill {kills}, {now} after");
                    inMidst += now > 0 ? 1 : 0;
                    before = now;
                    continue;
                }

                var ended = await ingest.EndAsync(TimeSpan.FromMinutes(10));
                Must.Hold(ended.Status == 0, $"the ingest after {kills} kills ended with {ended.Status}: {ended.Error.Trim()}");
                through = true;
            }

            Must.Hold(await isWhole(place), $"after {kills} kills the graph is another than that of an undisturbed ingest");
            rounds++;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{kills} kills, {inMidst} of them with documents already stored; after each no count was wrong and no document lost; {rounds} resumed to their end, each with the graph of an undisturbed ingest");
    }
}

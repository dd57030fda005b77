using System.Diagnostics;
using System.Globalization;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Neo4j;

namespace Graph.Bench.Neo4j;

/// <summary>How long questions take over the store, and the same questions as bare statements.</summary>
internal static class Questions
{
    private const string Links =
        """
        MATCH (a:Entity {id: $a})-[x:CO_MENTIONED]-(e:Entity)-[y:CO_MENTIONED]-(b:Entity {id: $b})
        WHERE e.kind IN ['PROGRAM', 'THEME']
        RETURN e.id, x.articles, y.articles, e.articles
        ORDER BY CASE WHEN x.articles < y.articles THEN x.articles ELSE y.articles END DESC, e.id LIMIT 20
        """;

    private const string Neighborhood =
        """
        MATCH (a:Entity {id: $a})-[x:CO_MENTIONED]-(e:Entity)
        WITH a, e ORDER BY x.articles / sqrt(toFloat(a.articles) * e.articles) DESC, e.id LIMIT 60
        WITH collect(e) AS around
        UNWIND around AS e
        MATCH (e)-[x:CO_MENTIONED]->(f:Entity) WHERE f IN around
        RETURN e.id, f.id, x.articles
        """;

    public static async Task RunAsync(Neo4jGraphStore store, Cypher cypher, int rounds)
    {
        var regions = (await cypher.RunAsync("MATCH (e:Region) RETURN e.id ORDER BY e.articles DESC, e.id LIMIT 20"))
            .EnumerateArray().Select(row => new EntityId(row[0].GetString()!)).ToArray();
        (EntityId A, EntityId B)[] pairs = [.. regions.SelectMany((a, i) => regions.Skip(i + 1).Select(b => (a, b)))];
        Console.WriteLine("| question | first ms | p50 ms | p99 ms |");
        Console.WriteLine("| --- | --- | --- | --- |");
        await Time("`RETURN 1`", _ => cypher.RunAsync("RETURN 1"));
        await Time("`links` over the store", i => Ask(snapshot => snapshot.LinksAsync(new LinkQuery
        {
            Between = [pairs[i % pairs.Length].A, pairs[i % pairs.Length].B],
            Page = new PageRequest { First = 20 },
        }).AsTask()));
        await Time("links in Cypher alone", i => cypher.RunAsync(Links, new { a = pairs[i % pairs.Length].A.Value, b = pairs[i % pairs.Length].B.Value }));
        await Time("`neighborhood` of 60 over the store", i => Ask(snapshot => snapshot.NeighborhoodAsync(new NeighborhoodQuery
        {
            Of = [regions[i % regions.Length]],
            Limit = 60,
        }).AsTask()));
        await Time("neighborhood of 60 with its inner ties in Cypher alone", i => cypher.RunAsync(Neighborhood, new { a = regions[i % regions.Length].Value }));
        // As a service does at its start.
        var reading = Stopwatch.StartNew();
        await store.ReadIntoMemoryAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| the graph read into memory, texts too | {reading.Elapsed.TotalMilliseconds:0.0} | | |"));
        await Time("`links` from memory", i => Ask(snapshot => snapshot.LinksAsync(new LinkQuery
        {
            Between = [pairs[i % pairs.Length].A, pairs[i % pairs.Length].B],
            Page = new PageRequest { First = 20 },
        }).AsTask()));
        await Time("`neighborhood` of 60 from memory", i => Ask(snapshot => snapshot.NeighborhoodAsync(new NeighborhoodQuery
        {
            Of = [regions[i % regions.Length]],
            Limit = 60,
        }).AsTask()));

        async Task<bool> Ask<T>(Func<IGraphSnapshot, Task<T>> question)
        {
            // As the service does: a snapshot a question.
            await using var snapshot = await store.OpenSnapshotAsync();
            await question(snapshot);
            return true;
        }

        async Task Time<T>(string name, Func<int, Task<T>> ask)
        {
            var clock = Stopwatch.StartNew();
            await ask(0);
            var first = clock.Elapsed.TotalMilliseconds;
            var times = new List<double>();
            for (var i = 0; i < rounds + 20; i++)
            {
                clock.Restart();
                await ask(i);
                // The first ones warm up.
                if (i >= 20)
                    times.Add(clock.Elapsed.TotalMilliseconds);
            }

            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {first:0.0} | {times[times.Count / 2]:0.0} | {times[times.Count * 99 / 100]:0.0} |"));
        }
    }
}

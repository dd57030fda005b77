using System.Text.Json;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Tests.Support;

/// <summary>Reaches into a server behind the store's back.</summary>
internal static class StoredGraph
{
    /// <summary>A store on the shared server whose graph is empty.</summary>
    public static async Task<Neo4jGraphStore> CreateEmptyAsync()
    {
        var options = (await Neo4jServer.Shared.Value).Options;
        await using var driver = new HttpDriver(options);
        var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(new Query("MATCH (n) WHERE NOT n:Graph DETACH DELETE n"), CancellationToken.None);
        // The version goes on, so that nobody takes the new graph for an old one.
        await session.ExecuteWriteAsync(
            new Query("MATCH (g:Graph) SET g = {id: g.id, schema: g.schema, version: g.version + 1, fingerprintHigh: 0, fingerprintLow: 0}"),
            CancellationToken.None);
        return new Neo4jGraphStore(options);
    }

    /// <summary>Every node and relationship as a line, in order, but for versions and tokens: what two histories of the same documents must agree on.</summary>
    public static async Task<string> DescribeAsync() => await DescribeAsync((await Neo4jServer.Shared.Value).Options);

    /// <summary>The same of another server.</summary>
    public static async Task<string> DescribeAsync(Neo4jOptions options)
    {
        await using var driver = new HttpDriver(options);
        var result = await driver.AsyncSession().ExecuteReadAsync(
            new Query("""
                MATCH (n) WHERE NOT n:Graph RETURN [COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label }, n {.*, version: null}] AS line
                UNION ALL
                MATCH (g:Graph) RETURN [g {.*, version: null, batches: null}] AS line
                UNION ALL
                MATCH (a)-[r]->(b)
                RETURN [type(r), coalesce(a.id, a.key, a.name), coalesce(b.id, b.key, b.name), properties(r)] AS line
                """),
            CancellationToken.None);
        return string.Join('\n', result.Records.Select(row => JsonSerializer.Serialize(Sorted(row["line"]))).Order(StringComparer.Ordinal));
    }

    private static object? Sorted(object? value) => value switch
    {
        List<object?> list => list.ConvertAll(Sorted),
        Dictionary<string, object?> map => map.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary(one => one.Key, one => Sorted(one.Value)),
        _ => value,
    };
}

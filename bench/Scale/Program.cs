using System.Globalization;
using Graph.Bench.Scale;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

switch (args)
{
    case ["corpus", var source, var target, var copies]:
        LargerCorpus.Write(source, target, int.Parse(copies, CultureInfo.InvariantCulture));
        return 0;
    case ["questions", var address, .. var rest]:
        await using (var store = Open(address))
            await Questions.RunAsync(store, rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 200);
        return 0;
    default:
        Console.Error.WriteLine("usage: scale-bench corpus FILE.jsonl[.gz] LARGER.jsonl COPIES | questions FILE.db|URL [ROUNDS] (GRAPH_NEO4J_PASSWORD)");
        return 2;
}

static IGraphStore Open(string address) => address.StartsWith("http", StringComparison.Ordinal)
    ? new Neo4jGraphStore(new Neo4jOptions { Url = new Uri(address), Password = Environment.GetEnvironmentVariable("GRAPH_NEO4J_PASSWORD") ?? "", Timeout = TimeSpan.FromMinutes(10) })
    : SqliteGraphStore.Open(address);

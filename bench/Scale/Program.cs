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
        await Questions.RunAsync(
            memory => Open(address, memory), address.StartsWith("http", StringComparison.Ordinal), rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 200);
        return 0;
    default:
        Console.Error.WriteLine("usage: scale-bench corpus FILE.jsonl[.gz] LARGER.jsonl COPIES | questions FILE.db|URL [ROUNDS] (GRAPH_NEO4J_PASSWORD)");
        return 2;
}

static IGraphStore Open(string address, bool memory) => address.StartsWith("http", StringComparison.Ordinal)
    ? new Neo4jGraphStore(new Neo4jOptions
    {
        Url = new Uri(address),
        Password = Environment.GetEnvironmentVariable("GRAPH_NEO4J_PASSWORD") ?? "",
        // One that takes longer is told as failed, and the rest goes on.
        Timeout = TimeSpan.FromMinutes(5),
        ReadRetries = 0,
        AnswersFromMemory = memory,
    })
    : SqliteGraphStore.Open(address);

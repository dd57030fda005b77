using Graph.Bench.Neo4j;
using Graph.Storage.Neo4j;

if (args is not [("ingest" or "questions" or "open") and var command, var url, var password, .. var rest])
{
    Console.Error.WriteLine("usage: neo4j-bench ingest URL PASSWORD CORPUS [SAMPLE] | questions URL PASSWORD [ROUNDS] | open URL PASSWORD");
    return 2;
}

var options = new Neo4jOptions { Url = new Uri(url), Password = password };
using var cypher = new Cypher(options);
await using var store = new Neo4jGraphStore(options);
switch (command)
{
    case "ingest":
        await Ingest.RunAsync(store, cypher, rest[0], rest.Length > 1 ? int.Parse(rest[1], System.Globalization.CultureInfo.InvariantCulture) : 200);
        break;
    case "questions":
        await Questions.RunAsync(store, cypher, rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 200);
        break;
    default:
        // The first write of a program makes the indexes of an imported graph.
        await store.RemoveAsync(new Graph.Model.DocumentKey("not there"));
        break;
}

return 0;

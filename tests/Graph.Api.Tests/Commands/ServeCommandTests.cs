using System.Diagnostics;
using System.Net.Http.Json;
using Graph.Api.Commands;
using Graph.Api.Tests.Support;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Tests.Support;
using static Graph.TestKit.Facts;

namespace Graph.Api.Tests.Commands;

public sealed class ServeCommandTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [OwnNeo4jFact]
    public async Task Serve_OverNeo4j_ReadsTheGraphIntoMemoryAtItsStart()
    {
        const string question =
            """
            { links(between: [{id: "region:430200"}, {id: "region:520000"}], kinds: [PROGRAM]) { nodes { entity { name } score } }
              search(text: "办好", first: 0) { totalCount } }
            """;
        await using var server = await Neo4jServer.StartNewAsync();
        await using (var store = new Neo4jGraphStore(server.Options))
        {
            await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]办好[一网通办=program:一网通办]。")));
            await store.PutAsync(Document("b.txt", Article("", "[贵州=region:520000]学[一网通办=program:一网通办]。")));
        }

        await using var relay = await Relay.StartAsync(server.Options.Url);
        using var shell = new Shell();
        shell.Variables["GRAPH_NEO4J_PASSWORD"] = server.Options.Password;

        var run = await shell.ServeWhileAsync(AskAsync, "--no-seeds", "--store", $"neo4j:{relay.Address}");

        run.Error.ShouldBeEmpty();
        run.Status.ShouldBe(ExitCode.Done);

        // Asked of the server, this question takes several statements; from memory one, which looks whether the graph is still the same.
        async Task AskAsync(Uri service)
        {
            using var client = new HttpClient { BaseAddress = service };
            for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
            {
                var before = relay.Passed.Count;
                using var response = await client.PostAsJsonAsync("/graphql", new { query = question });
                (await response.Content.ReadAsStringAsync()).ShouldContain("一网通办");
                if (relay.Passed.Count == before + 1)
                    return;
                waited.Elapsed.ShouldBeLessThan(Patience, "The server is still asked for what should stand in memory.");
            }
        }
    }
}

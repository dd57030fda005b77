using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Graph.Api.Commands;
using Graph.Api.Tests.Browser;
using Graph.Api.Tests.Support;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Tests.Support;
using Graph.Storage.Sqlite;
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

    [BrowserFact]
    public async Task Serve_StoreReplacedOrTakenAway_AnswersFromWhatStandsThereOrSaysOnThePagesWhatToDo()
    {
        using var shell = new Shell();
        var store = Path.Combine(shell.Folder.Path, "graph.db");
        var other = Path.Combine(shell.Folder.Path, "other.db");
        await using (var filling = SqliteGraphStore.Open(other))
            await filling.PutAsync(Document("new.txt", Article("", "[株洲=region:430200]办[一网通办=program:一网通办]。")));
        var serving = await shell.ServeWhileAsync(
            async service =>
            {
                using var client = new HttpClient { BaseAddress = service };
                const string titles = "/graphql?query={articles{totalCount}}";
                (await client.GetStringAsync(titles)).ShouldContain("\"totalCount\":0");
                File.Move(other, store, overwrite: true);
                (await client.GetStringAsync(titles)).ShouldContain("\"totalCount\":1");

                File.Delete(store);
                using var article = await client.GetAsync("/articles/any");
                article.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
                (await article.Content.ReadAsStringAsync()).ShouldContain("moved or deleted and none stands in its place; put one there");
                using var export = await client.GetAsync("/export/gexf");
                export.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
                (await export.Content.ReadAsStringAsync()).ShouldContain("moved or deleted and none stands in its place; put one there");
                await using var browser = await Chromium.OpenAsync(service + "?left=株洲&right=贵州");
                await browser.WaitForAsync("document.querySelector('#links .message')");
                await browser.EvaluateAsync("if (document.documentElement.lang === 'en') document.getElementById('language').click()");
                await browser.WaitForAsync("document.querySelector('#links .message')?.textContent.endsWith('被移走或删除了，原处还没有新的。放一个在那里，再提问就能读到。')");
            },
            "--no-seeds", "--store", $"sqlite:{store}");
        serving.Status.ShouldBe(ExitCode.Done);
        serving.Error.ShouldBe($"graph: sqlite:{store}: was replaced or changed by another program; answering from what stands there now.\n");
    }
}

using System.Net;
using Graph.Api.Commands;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Api.Tests.Support;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Tests.Support;

namespace Graph.Api.Tests.Hosting;

/// <summary>A service whose Neo4j is away when it starts.</summary>
public sealed class ServiceWithoutServerTests
{
    [Fact]
    public async Task Serve_ServerAway_StartsAllTheSameAndSaysSo()
    {
        using var shell = new Shell();
        shell.Variables["GRAPH_NEO4J_PASSWORD"] = "hush";
        var run = await shell.RunUntilAsync("Ctrl+C stops.", "serve", "--store", "neo4j:http://127.0.0.1:9", "--urls", "http://127.0.0.1:0");
        run.Status.ShouldBe(ExitCode.Done);
        run.Error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldEndWith("Serving all the same; /health/ready tells when it is back.");
        run.Error.ShouldNotContain("hush");
    }

    [Fact]
    public async Task Health_ServerAway_IsLiveAndNotReady()
    {
        await using var store = new Neo4jGraphStore(new Neo4jOptions { Url = new Uri("http://127.0.0.1:9"), Password = "hush", ReadRetries = 0 });
        await using var service = Service.Build(store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        await service.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(service.Urls.First()) };
        using var live = await client.GetAsync("/health/live");
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var ready = await client.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldNotContain("hush");
    }

    [OwnNeo4jFact]
    public async Task Serve_ServerComesUpLater_TakesTheSeedsInThenAndAnswers()
    {
        await using var server = Neo4jServer.CreateStopped();
        using var shell = new Shell();
        shell.Variables["GRAPH_NEO4J_PASSWORD"] = server.Options.Password;
        var serving = shell.RunUntilAsync(
            "5 documents read: 5 added", "serve", "--store", $"neo4j:{server.Options.Url.ToString().TrimEnd('/')}", "--urls", "http://127.0.0.1:0");
        await server.StartAsync();

        var run = await serving;

        run.Error.ShouldContain("Serving all the same");
        run.Output.IndexOf("Ctrl+C stops.", StringComparison.Ordinal).ShouldBeLessThan(run.Output.IndexOf("5 documents read", StringComparison.Ordinal));
        await using var store = new Neo4jGraphStore(server.Options);
        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.StatisticsAsync()).Documents.ShouldBe(5);
    }
}

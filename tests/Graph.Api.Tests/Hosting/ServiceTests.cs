using System.Net;
using System.Net.Sockets;
using Graph.Api.Commands;
using Graph.Api.Configuration;
using Graph.Api.Tests.Support;
using Graph.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Tests.Hosting;

[Collection(SeedServiceCollection.Name)]
public sealed class ServiceTests(SeedService service)
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/first-page/page.js", "text/javascript")]
    [InlineData("/article-page/article.js", "text/javascript")]
    [InlineData("/compare", "text/html")]
    [InlineData("/compare-page/compare.js", "text/javascript")]
    [InlineData("/graphiql", "text/html")]
    [InlineData("/explorer", "text/html")]
    [InlineData("/schema.graphql", "application/graphql")]
    [InlineData("/health/live", "text/plain")]
    [InlineData("/health/ready", "text/plain")]
    public async Task Address_WhenAsked_AnswersWithItsTypeAndSafeHeaders(string path, string type)
    {
        using var response = await service.Client.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'self'");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Address_ThatIsNone_SaysWhichThereAre()
    {
        using var response = await service.Client.GetAsync("/grpahql");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("Nothing is served at /grpahql. There are /, ");
    }

    [Fact]
    public async Task Address_ThatIsNone_ShowsABrowserAPageInBothLanguages()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/grpahql");
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        using var response = await service.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("没有此页");
        page.ShouldContain("Nothing is served at this address");
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "", true)]
    [InlineData("text/html", "", true)]
    [InlineData("text/html,*/*;q=0.8", "?query={statistics{documents}}", false)]
    [InlineData("application/json", "", false)]
    [InlineData("*/*", "", false)]
    public async Task AddressForPrograms_OpenedInABrowserWithoutAQuestion_LeadsToGraphiQL(string accept, string question, bool leads)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Client.BaseAddress!, $"/graphql{question}"));
        request.Headers.Accept.ParseAdd(accept);
        using var response = await client.SendAsync(request);
        response.Headers.Location?.OriginalString.ShouldBe(leads ? "/graphiql" : null);
        (response.StatusCode == HttpStatusCode.Redirect).ShouldBe(leads);
    }

    [Fact]
    public async Task Schema_AsServed_IsTheOneCommitted() =>
        (await service.Client.GetStringAsync("/schema.graphql")).ShouldBe(File.ReadAllText(Checkout.Path("schema.graphql")));

    [Fact]
    public async Task Pages_OfAllTheirFiles_FetchNothingFromElsewhere()
    {
        var root = Checkout.Path("src", "Graph.Api", "wwwroot");
        string[] folders = ["first-page", "compare-page", "article-page"];
        string[] files = [.. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder))), Path.Combine(root, "index.html")];
        foreach (var file in files)
        {
            var text = (await File.ReadAllTextAsync(file)).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
            text.ShouldNotContain("http://", Case.Insensitive, file);
            text.ShouldNotContain("https://", Case.Insensitive, file);
        }
    }

    [Fact]
    public async Task Requests_OfTheExampleFile_AreAllAnswered()
    {
        var examples = HttpFile.Read(Checkout.Path("requests", "graph.http"));
        examples.Count.ShouldBeGreaterThan(8);
        // Those that stay open are listened to in SubscriptionTests.
        foreach (var example in examples.Where(example => !example.IsStream))
        {
            using var request = example.ToRequest(service.Address);
            using var response = await service.Client.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{example.Name}: {body}");
            if (example.Path == "/graphql")
                body.ShouldNotContain("\"errors\"", Case.Sensitive, example.Name);
        }
    }

    [Fact]
    public async Task Port_Taken_FailsWithOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using var shell = new Shell();
        var run = await shell.RunAsync("serve", "--no-seeds", "--store", "memory", "--urls", url);
        run.ShouldFail(ExitCode.Environment, $"{url}: the port is taken; stop the other program or choose another with --urls.");
    }

    [Fact]
    public async Task Port_TakenWhileThereIsMuchToTakeIn_FailsBeforeAnythingIsRead()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using var shell = new Shell();
        shell.Folder.Write("pages/1.txt", "株洲与贵州。");
        var run = await shell.RunAsync("serve", "pages", "--store", "sqlite:graph.db", "--urls", $"http://127.0.0.1:0;{url}");
        run.ShouldFail(ExitCode.Environment, $"http://127.0.0.1:0;{url}: the port is taken; stop the other program or choose another with --urls.");
        File.Exists(Path.Combine(shell.Folder.Path, "graph.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Host_FailingToStart_LogsNoStackBesideThatLine()
    {
        await using var store = new MemoryGraphStore();
        await using var application = Graph.Api.Hosting.Service.Build(store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        application.Services.GetRequiredService<ILoggerFactory>()
            .CreateLogger("Microsoft.Extensions.Hosting.Internal.Host").IsEnabled(LogLevel.Critical).ShouldBeFalse();
    }

    [Fact]
    public async Task Serve_OnAnEmptyStore_TakesTheSeedsInSaysWhereToLookAndStopsWhenAsked()
    {
        using var shell = new Shell();
        string[] serve = ["serve", "--store", "sqlite:graph.db", "--urls", "http://127.0.0.1:0"];
        var first = await shell.RunUntilAsync("Ctrl+C stops.", serve);
        first.Output.ShouldContain("5 documents read: 5 added, 0 changed, 0 unchanged.");
        first.Output.ShouldContain("/graphiql");
        first.Status.ShouldBe(ExitCode.Done);
        var second = await shell.RunUntilAsync("Ctrl+C stops.", serve);
        second.Output.ShouldContain("5 documents read: 0 added, 0 changed, 5 unchanged.");
    }
}

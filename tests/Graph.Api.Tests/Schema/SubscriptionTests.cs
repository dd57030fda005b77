using System.Diagnostics;
using System.Text.Json;
using Graph.Api.Configuration;
using Graph.Api.Schema;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Subscriptions;
using Graph.Api.Tests.Support;
using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.Api.Tests.Schema;

/// <summary>The subscriptions, heard by the clients that others use, while documents are stored.</summary>
public sealed class SubscriptionTests
{
    [NodeTheory("subscriptions")]
    [InlineData("ws")]
    [InlineData("sse")]
    public async Task IngestProgress_TellsTheStateAtOnce_ThenEachChange(string transport)
    {
        var events = await ListenAsync(transport, 3, "subscription { ingestProgress { articles articlesSinceStart entities } }");
        var told = events.Select(one => one.GetProperty("ingestProgress")).ToArray();
        told[0].GetProperty("articlesSinceStart").GetInt32().ShouldBe(0);
        told.Select(one => one.GetProperty("articles").GetInt32()).ShouldBeInOrder();
        told[2].GetProperty("articlesSinceStart").GetInt32().ShouldBeGreaterThanOrEqualTo(2);
    }

    [NodeTheory("subscriptions")]
    [InlineData("ws")]
    [InlineData("sse")]
    public async Task ArticleStored_UnderConditions_TellsNewArticlesThatMeetThemWithWhatTheyMention(string transport)
    {
        var events = await ListenAsync(
            transport, 2, "subscription { articleStored(mentioning: [{id: \"region:520000\"}]) { id title entities { id } } }");
        events.Select(one => one.GetProperty("articleStored").GetProperty("title").GetString()).ShouldAllBe(title => title == "贵州的题");
        events.Select(one => one.GetProperty("articleStored").GetProperty("id").GetString()).ShouldBeUnique();
        events[0].GetProperty("articleStored").GetProperty("entities")[0].GetProperty("id").GetString().ShouldBe("region:520000");
    }

    [Theory]
    [InlineData("ingestProgress")]
    [InlineData("articleStored")]
    public async Task Example_OfTheExampleFile_TellsWhatIsStored(string field)
    {
        var example = HttpFile.Read(Checkout.Path("requests", "graph.http")).Single(example => example.IsStream && example.Body.Contains(field, StringComparison.Ordinal));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var store = new MemoryGraphStore();
        await store.PutAsync(Document("first.txt", [new Entity(new EntityId("region:520000"), "贵州")], Article("题", "[株洲=region:430200]。")));
        await using var service = Graph.Api.Hosting.Service.Build(store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        await service.StartAsync();
        using var client = new HttpClient();

        using var request = example.ToRequest(service.Urls.First());
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        using var heard = new CancellationTokenSource();
        var storing = StoreAsync(store, heard.Token);
        string? line;
        do
            line = await lines.ReadLineAsync(patience.Token);
        while (line is not null && !line.StartsWith("data: {", StringComparison.Ordinal));
        await heard.CancelAsync();
        await storing;

        var told = JsonDocument.Parse(line!["data: ".Length..]).RootElement;
        told.TryGetProperty("errors", out _).ShouldBeFalse(line);
        told.GetProperty("data").GetProperty(field).ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task ArticleStored_WithBothWaysOfNaming_MustMeetBoth()
    {
        await using var store = new MemoryGraphStore();
        await store.PutAsync(Document("first.txt", Article("题", "[株洲=region:430200]与[贵州=region:520000]。")));
        await using var shelf = new SnapshotShelf(store, TimeProvider.System);
        await using var graph = new GraphReader(shelf);
        using var heard = new CancellationTokenSource();
        var counted = new SelectionArguments { Articles = new SelectionInput { Mentioning = [new EntityRefInput { Id = "region:520000" }] } };
        await using var stored = StoreSubscriptions.ArticleStored([new EntityRefInput { Id = "region:430200" }], counted, graph, TimeProvider.System, heard.Token)
            .GetAsyncEnumerator(heard.Token);
        var first = stored.MoveNextAsync().AsTask();
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        await store.PutAsync(Document("one.txt", Article("只有一个", "[株洲=region:430200]。")));
        await store.PutAsync(Document("both.txt", Article("两个", "[株洲=region:430200]与[贵州=region:520000]。")));

        (await first.WaitAsync(TimeSpan.FromSeconds(60))).ShouldBeTrue();
        stored.Current.Title.ShouldBe("两个");
    }

    private static async Task StoreAsync(MemoryGraphStore store, CancellationToken heard)
    {
        for (var i = 0; !heard.IsCancellationRequested; i++)
        {
            await store.PutAsync(Document($"{i}.txt", Article("贵州的题", "[贵州=region:520000]。")));
            await Task.WhenAny(Task.Delay(TimeSpan.FromMilliseconds(150), heard));
        }
    }

    /// <summary>Stores documents until the client has heard enough.</summary>
    private static async Task<IReadOnlyList<JsonElement>> ListenAsync(string transport, int count, string query)
    {
        await using var store = new MemoryGraphStore();
        await store.PutAsync(Document("first.txt", Article("题", "[株洲=region:430200]与[贵州=region:520000]。")));
        await using var service = Graph.Api.Hosting.Service.Build(store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        await service.StartAsync();
        var script = Checkout.Path("tests", "judges", "subscriptions", "listen.js");
        using var client = Process.Start(new ProcessStartInfo("node", [script, transport, $"{service.Urls.First()}/graphql", $"{count}", query]) { RedirectStandardOutput = true })!;
        var heard = client.StandardOutput.ReadToEndAsync();
        for (var i = 0; !heard.IsCompleted && i < 200; i++)
        {
            await store.PutAsync(Document($"{i}-a.txt", Article("株洲的题", "[株洲=region:430200]。")));
            await store.PutAsync(Document($"{i}-b.txt", Article("贵州的题", "[贵州=region:520000]。")));
            await Task.WhenAny(heard, Task.Delay(TimeSpan.FromMilliseconds(150)));
        }

        if (!heard.IsCompleted)
            client.Kill();
        return [.. (await heard).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("data"))];
    }
}

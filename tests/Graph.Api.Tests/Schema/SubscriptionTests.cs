using System.Diagnostics;
using System.Text.Json;
using Graph.Api.Configuration;
using Graph.Api.Tests.Support;
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
    public async Task ArticleStored_TellsNewArticles_ThatMeetTheConditions_WithWhatTheyMention(string transport)
    {
        var events = await ListenAsync(
            transport, 2, "subscription { articleStored(mentioning: [{id: \"region:520000\"}]) { id title entities { id } } }");
        events.Select(one => one.GetProperty("articleStored").GetProperty("title").GetString()).ShouldAllBe(title => title == "贵州的题");
        events.Select(one => one.GetProperty("articleStored").GetProperty("id").GetString()).ShouldBeUnique();
        events[0].GetProperty("articleStored").GetProperty("entities")[0].GetProperty("id").GetString().ShouldBe("region:520000");
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

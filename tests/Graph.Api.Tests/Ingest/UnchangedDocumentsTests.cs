using Graph.Api.Ingest;
using Graph.Extraction;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Tests.Ingest;

public sealed class UnchangedDocumentsTests
{
    [Fact]
    public async Task Items_OfWhichTheStoreHoldsSome_KeepTheirOrderAndLoseThose()
    {
        var store = new MemoryGraphStore();
        await store.PutManyAsync([Facts("a", "1"), Facts("b", "1"), Facts("c", "1")]);
        SourceItem[] items = [Item("b", "1"), Item("a", "2"), SourceItem.Unreadable("x", "is gone."), Item("d", "1"), Item("c", "1")];

        (await PassOverAsync(store, items)).ShouldBe([SourceItem.Unchanged, items[1], items[2], items[3], SourceItem.Unchanged]);
    }

    [Fact]
    public async Task Item_WhoseKeyWasLetThroughWithOtherContent_IsLetThroughToo()
    {
        var store = new MemoryGraphStore();
        await store.PutAsync(Facts("a", "1"));
        SourceItem[] items = [Item("a", "2"), Item("a", "1")];

        // Else the store would keep what the first says, which comes to it later.
        (await PassOverAsync(store, items)).ShouldBe(items);
    }

    [Fact]
    public async Task Items_MoreThanAQuestionNames_AreAllAskedAbout()
    {
        var store = new MemoryGraphStore();
        await store.PutManyAsync([.. Enumerable.Range(0, 1000).Select(i => Facts($"{i}", "1"))]);
        (await PassOverAsync(store, [.. Enumerable.Range(0, 1001).Select(i => Item($"{i}", "1"))]))
            .Count(item => item.Document is not null).ShouldBe(1);
    }

    [Fact]
    public async Task Items_WhileTheStoreIsAway_AreLetThrough()
    {
        // Writing waits for a server longer than asking does: an ingest goes on when it is back.
        var documents = new UnchangedDocuments(
            (_, _) => throw new StoreUnavailableException(StoreProblem.Unreachable, "neo4j:http://localhost", "it does not answer."), document => document.Page);
        SourceItem[] items = [Item("a", "1"), Item("b", "1")];
        (await documents.PassOverAsync(items, CancellationToken.None).ToArrayAsync()).ShouldBe(items);
    }

    private static ValueTask<SourceItem[]> PassOverAsync(MemoryGraphStore store, IEnumerable<SourceItem> items) =>
        new UnchangedDocuments(store.ContentHashesAsync, document => document.Page).PassOverAsync(items, CancellationToken.None).ToArrayAsync();

    private static SourceItem Item(string key, string hash) => SourceItem.Of(new SourceRow(new DocumentKey(key), hash, "", null, null, "文"));

    private static DocumentFacts Facts(string key, string hash) => new(new Document(new DocumentKey(key), hash, key), [], []);
}

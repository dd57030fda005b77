using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Put_NewDocument_IsAdded()
    {
        await using var store = await CreateAsync();
        (await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")))).ShouldBe(PutOutcome.Added);
    }

    [Fact]
    public async Task Put_SameDocumentAgain_ChangesNothing()
    {
        var facts = Document("a.txt", Article("", "[株洲=region:430200]与[贵州=region:520000]。"));
        await using var store = await CreateAsync();
        await store.PutAsync(facts);
        await using var before = await store.OpenSnapshotAsync();

        (await store.PutAsync(facts)).ShouldBe(PutOutcome.Unchanged);

        await using var after = await store.OpenSnapshotAsync();
        after.Id.ShouldBe(before.Id);
        (await after.StatisticsAsync()).Mentions.ShouldBe(2);
    }

    [Fact]
    public async Task Put_ChangedDocument_ReplacesWhatItSaid()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]与[贵州=region:520000]。")));

        (await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")))).ShouldBe(PutOutcome.Replaced);

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.EntitiesAsync([Zhuzhou, Guizhou])).Select(summary => summary?.MentionCount).ShouldBe([1, null]);
    }

    [Fact]
    public async Task PutMany_OneDocumentDoesNotHoldTogether_NothingIsStored()
    {
        var sound = Document("a.txt", Article("", "[株洲=region:430200]。"));
        var broken = Document("b.txt", Article("", "[贵州=region:520000]。")) with { Entities = [] };
        await using var store = await CreateAsync();

        await Should.ThrowAsync<ArgumentException>(async () => await store.PutManyAsync([sound, broken]));

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.StatisticsAsync()).Documents.ShouldBe(0);
    }

    [Fact]
    public async Task PutMany_SameKeyTwice_LastOneStands()
    {
        var first = Document("a.txt", Article("", "[株洲=region:430200]。"));
        var second = Document("a.txt", Article("", "[贵州=region:520000]。"));
        await using var store = await CreateAsync();

        (await store.PutManyAsync([first, second, second])).ShouldBe([PutOutcome.Added, PutOutcome.Replaced, PutOutcome.Unchanged]);

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.EntitiesAsync([Zhuzhou, Guizhou])).Select(summary => summary?.ArticleCount).ShouldBe([null, 1]);
    }

    [Fact]
    public async Task ContentHashes_SomeOfTheDocumentsThere_AreToldOfThoseAsTheyStandNow()
    {
        var (first, second) = (Document("a.txt", Article("", "[株洲=region:430200]。")), Document("b.txt", Article("", "[贵州=region:520000]。")));
        var changed = Document("b.txt", Article("", "[湖南=region:430000]。"));
        await using var store = await CreateAsync();
        DocumentKey[] keys = [new("b.txt"), new("none.txt"), new("b.txt")];
        (await store.ContentHashesAsync(keys)).ShouldBeEmpty();

        await store.PutManyAsync([first, second]);
        (await store.ContentHashesAsync(keys)).ShouldBe(new Dictionary<DocumentKey, string> { [new("b.txt")] = second.Document.ContentHash });

        await store.PutAsync(changed);
        (await store.ContentHashesAsync(keys))[new("b.txt")].ShouldBe(changed.Document.ContentHash);

        await store.RemoveAsync(new DocumentKey("b.txt"));
        (await store.ContentHashesAsync(keys)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_OnlyDocument_LeavesNothing()
    {
        await using var store = await CreateAsync();
        await using var empty = await store.OpenSnapshotAsync();
        await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));

        (await store.RemoveAsync(new DocumentKey("a.txt"))).ShouldBeTrue();

        await using var snapshot = await store.OpenSnapshotAsync();
        snapshot.Id.ShouldBe(empty.Id);
        (await snapshot.FindEntitiesAsync(new EntityQuery { MinArticles = 0 })).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Remove_UnknownKey_IsFalse()
    {
        await using var store = await CreateAsync();
        (await store.RemoveAsync(new DocumentKey("nothing"))).ShouldBeFalse();
    }

    [Fact]
    public async Task ReadDocuments_AfterAReplacement_GiveWhatWasPut()
    {
        await using var store = await CreateAsync();
        Entity[] described = [new(Zhuzhou, "株洲") { Aliases = ["火车拉来的城市"] }];
        DocumentFacts[] put =
        [
            Document("a.txt", described, Article("[株洲=region:430200]题", "说[贵州=region:520000]。", "[张武=person:张武]", "2023-01-31", "株洲日报") with { Authors = ["张武"] }),
            Document("b.txt"),
            Document("c.txt", Article("", "\"[株洲=region:430200]\"。\n再说。"), Article("题", "")),
        ];
        await store.PutManyAsync([put[2], Document("a.txt", Article("", "[株洲=region:430200]。")), put[1]]);
        await store.RemoveAsync(new DocumentKey("a.txt"));
        await store.PutAsync(put[0]);
        var read = new List<DocumentFacts>();
        await foreach (var facts in store.ReadDocumentsAsync())
            read.Add(facts);
        read.ConvertAll(Describe).ShouldBe(put.Select(Describe));

        static string Describe(DocumentFacts facts) => string.Join('\n', facts.Articles.Select(ArticleText.Describe)
            .Prepend(facts.Document.ToString())
            .Concat(facts.Entities.Select(entity => $"{entity.Id} {entity.Name} {entity.PartOf} {string.Join('|', entity.Aliases)}")));
    }
}

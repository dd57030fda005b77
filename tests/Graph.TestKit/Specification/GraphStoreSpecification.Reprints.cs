using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Reprints_InWhateverOrderTheyCome_AreFoundAndCountedOnceWhereAsked()
    {
        const string text = "记者从市政府获悉，截至目前全市规模以上工业企业的产值同比增长百分之十二，轨道交通装备占了其中的一半以上，而航空动力也稳步向前。";
        var first = Document("b.txt", Article("原题", $"[株洲=region:430200]{text}", date: "2023-01-01"));
        var reprint = Document("a.txt", Article("转载", $"[株洲=region:430200]{text}（转）", date: "2023-01-02"));
        var other = Document("c.txt", Article("别的", "[株洲=region:430200]举行了一场音乐会，来自各地的市民和游客在广场上听到了深夜才陆续离开，演出的曲目有许多是第一次在这里听到。", date: "2023-01-03"));
        foreach (var order in (DocumentFacts[][])[[first, reprint, other], [other, reprint, first]])
        {
            await using var store = await CreateAsync();
            foreach (var document in order)
                await store.PutAsync(document);
            await using var snapshot = await store.OpenSnapshotAsync();
            var (original, printedAgain, alone) = (first.Articles[0].Article.Id, reprint.Articles[0].Article.Id, other.Articles[0].Article.Id);

            (await snapshot.ReprintsAsync([original, printedAgain, alone])).ShouldBe([[printedAgain], [original], []]);
            var once = new ArticleSelection { Reprints = ReprintRule.Once };
            (await snapshot.FindArticlesAsync(new ArticleQuery { Selection = once, OrderBy = ArticleOrder.Oldest })).Nodes.Select(article => article.Id)
                .ShouldBe([original, alone]);
            (await snapshot.NetworkAsync(new NetworkQuery { Selection = once })).Nodes[0].Count.ShouldBe(2);
            (await snapshot.NetworkAsync(new NetworkQuery())).Nodes[0].Count.ShouldBe(3);
            // What is selected otherwise decides first: the original lies outside.
            var later = once with { Period = new Period(new DateOnly(2023, 1, 2), null) };
            (await snapshot.FindArticlesAsync(new ArticleQuery { Selection = later })).TotalCount.ShouldBe(2);
        }
    }
}

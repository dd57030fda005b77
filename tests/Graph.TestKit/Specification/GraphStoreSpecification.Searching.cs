using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Theory]
    [InlineData("城", "拉来的城")]
    [InlineData("名城", "名城")]
    [InlineData("制造名城", "制造名城")]
    [InlineData("ai 名城", "ＡＩ|名城")]
    public async Task Search_WordsOfAnyLength_AreFoundAndHighlighted(string text, string highlighted)
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [new Entity(Zhuzhou, "株洲市") { Aliases = ["火车拉来的城"] }],
            Article("ＡＩ要闻", "[株洲=region:430200]说。\nＡＩ赋能制造名城。")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var hits = await snapshot.SearchAsync(new SearchQuery { Text = text });

        var first = hits.Items[0].Node;
        string.Join('|', first.Highlights.Select(span => span.Of(first.Text))).ShouldBeOneOf(highlighted, highlighted[^1..]);
    }

    [Fact]
    public async Task Search_EntityAndArticle_EntityComesFirst()
    {
        await using var snapshot = await LinkedRegions();
        var hits = await snapshot.SearchAsync(new SearchQuery { Text = "新质生产力" });
        hits.Items[0].Node.ShouldBeOfType<EntityHit>().Entity.Entity.Id.Value.ShouldBe("theme:新质生产力");
        hits.Nodes.Skip(1).ShouldAllBe(hit => hit is ArticleHit);
        hits.TotalCount.ShouldBe(4);
    }

    [Fact]
    public async Task Search_Kinds_LeavesArticlesOut()
    {
        await using var snapshot = await LinkedRegions();
        (await snapshot.SearchAsync(new SearchQuery { Text = "新质", Kinds = [EntityKind.Program] })).TotalCount.ShouldBe(0);
        (await snapshot.SearchAsync(new SearchQuery { Text = "新质", Kinds = [EntityKind.Theme] })).TotalCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("zhuzhou", "region:430200", "株洲")]
    [InlineData("zz", "region:430200", "株洲")]
    [InlineData("guizhou", "region:520000", "贵州")]
    [InlineData("貴州", "region:520000", "贵州")]
    public async Task Search_PinyinInitialsAndTraditionalCharacters_FindTheName(string text, string entity, string highlighted)
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [new Entity(Zhuzhou, "株洲市"), new Entity(Guizhou, "贵州省")],
            Article("題", "[株洲=region:430200]与[貴州=region:520000]。")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var hit = (await snapshot.SearchAsync(new SearchQuery { Text = text })).Items[0].Node.ShouldBeOfType<EntityHit>();

        hit.Entity.Entity.Id.Value.ShouldBe(entity);
        hit.Highlights.Select(span => span.Of(hit.Text)).ShouldBe([highlighted]);
    }

    [Fact]
    public async Task Search_AfterTextsWereRead_SeesWhatCameAndWentSince()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document("a.txt", Article("题", "[株洲=region:430200]甲乙。")));
        await using var before = await store.OpenSnapshotAsync();
        (await before.SearchAsync(new SearchQuery { Text = "甲乙" })).TotalCount.ShouldBe(1);

        await store.PutAsync(Document("b.txt", Article("题", "[株洲=region:430200]甲乙。")));
        await store.RemoveAsync(new DocumentKey("a.txt"));

        await using var after = await store.OpenSnapshotAsync();
        (await after.SearchAsync(new SearchQuery { Text = "甲乙" })).Nodes.Cast<ArticleHit>().Select(hit => hit.Article.Document.Value).ShouldBe(["b.txt"]);
        (await before.SearchAsync(new SearchQuery { Text = "甲乙" })).Nodes.Cast<ArticleHit>().Select(hit => hit.Article.Document.Value).ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Search_WithinARegion_TakesItsPartsIn()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [new Entity(Hunan, "湖南省"), new Entity(Zhuzhou, "株洲市") { PartOf = Hunan }],
            Article("题", "[株洲=region:430200]发展。")));
        await store.PutAsync(Document("b.txt", Article("题", "[贵州=region:520000]发展。")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var hits = await snapshot.SearchAsync(new SearchQuery { Text = "发展", Selection = new ArticleSelection { Within = Hunan } });

        hits.Nodes.Cast<ArticleHit>().Select(hit => hit.Article.Document.Value).ShouldBe(["a.txt"]);
    }
}

using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Tests.Support;
using Graph.TestKit;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Neo4j.Tests.Reading;

[Collection("Neo4j")]
public sealed class SharedIndexTests
{
    private static readonly EntityId Zhuzhou = new("region:430200");

    [Neo4jFact]
    public async Task Index_AnotherProgramPutsReplacesAndRemoves_IsBroughtForwardByThatAlone()
    {
        await using var writer = await StoredGraph.CreateEmptyAsync();
        var options = (await Neo4jServer.Shared.Value).Options;
        var driver = new CountingDriver(new HttpDriver(options));
        await using var reader = new Neo4jGraphStore(options, driver);

        await OtherProgram.PutsReplacesAndRemovesAsync(writer, reader);

        driver.Count(CypherTexts.IndexAll).ShouldBe(1);
        driver.Count(CypherTexts.IndexChanged).ShouldBe(OtherProgram.States - 1);
        driver.Count(CypherTexts.DocumentKeys).ShouldBe(1);
    }

    [Neo4jFact]
    public async Task HeldSnapshot_ItsArticlesAreReplaced_StillShowsTheirTexts()
    {
        await using var store = await StoredGraph.CreateEmptyAsync();
        await store.PutManyAsync([Document("a.txt", Article("旧", "[株洲=region:430200]的旧文。")), Document("b.txt", Article("别", "[株洲=region:430200]的别文。"))]);
        await using var held = await store.OpenSnapshotAsync();

        await store.PutAsync(Document("a.txt", Article("新", "[株洲=region:430200]的新文。")));

        (await held.FindArticlesAsync(new ArticleQuery { OrderBy = ArticleOrder.Document })).Nodes.Select(article => article.Title).ShouldBe(["旧", "别"]);
        (await held.SearchAsync(new SearchQuery { Text = "旧文" })).TotalCount.ShouldBe(1);
        (await held.EvidenceAsync(new EvidenceQuery { Of = [Zhuzhou] })).Nodes.Select(evidence => evidence.Sentence).ShouldBe(["株洲的旧文。", "株洲的别文。"]);
        await using var now = await store.OpenSnapshotAsync();
        (await now.SearchAsync(new SearchQuery { Text = "旧文" })).TotalCount.ShouldBe(0);
    }

    [Neo4jFact]
    public async Task HeldIndex_AnotherProgramReplacedADocument_RefusesItsTextRatherThanShowTheNewOne()
    {
        await using var store = await StoredGraph.CreateEmptyAsync();
        await using var other = new Neo4jGraphStore((await Neo4jServer.Shared.Value).Options);
        await store.PutAsync(Document("a.txt", Article("旧", "[株洲=region:430200]的旧文。")));
        await using var held = await store.OpenSnapshotAsync();
        (await held.NetworkAsync(new NetworkQuery())).Nodes.Count.ShouldBe(1);

        await other.PutAsync(Document("a.txt", Article("新", "[株洲=region:430200]的新文。")));

        (await held.NetworkAsync(new NetworkQuery())).Nodes.Count.ShouldBe(1);
        var error = await Should.ThrowAsync<StoreUnavailableException>(async () => await held.FindArticlesAsync(new ArticleQuery()));
        error.Problem.ShouldBe(StoreProblem.Changed);
    }
}

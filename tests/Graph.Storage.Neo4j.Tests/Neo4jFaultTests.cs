using FsCheck.Fluent;
using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Tests.Support;
using Graph.TestKit;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Neo4j.Tests;

[Collection("Neo4j")]
public sealed class Neo4jFaultTests
{
    [Neo4jFact]
    public async Task Open_WrongPassword_IsRefusedAtOnceAndNamesNoPassword()
    {
        var options = (await Neo4jServer.Shared.Value).Options with { Password = "not-the-password" };
        await using var store = new Neo4jGraphStore(options);
        var error = await Should.ThrowAsync<StoreUnavailableException>(async () => await store.OpenSnapshotAsync());
        error.Problem.ShouldBe(StoreProblem.NoAccess);
        error.ToString().ShouldNotContain("not-the-password");
    }

    [Neo4jFact]
    public async Task Open_NewerSchema_IsRefusedAndLeftUntouched()
    {
        await using (var store = await StoredGraph.CreateEmptyAsync())
            await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));
        var options = (await Neo4jServer.Shared.Value).Options;
        await using var driver = new HttpDriver(options);
        var session = driver.AsyncSession();
        var known = (await session.ExecuteWriteAsync(new Query("MATCH (g:Graph) WITH g, g.schema AS known SET g.schema = 99 RETURN known"), CancellationToken.None))
            .Records[0].Get<long>("known");
        try
        {
            var before = await StoredGraph.DescribeAsync();
            await using var store = new Neo4jGraphStore(options);
            var error = await Should.ThrowAsync<StoreTooNewException>(async () => await store.PutAsync(Document("b.txt", Article("", "[贵州=region:520000]。"))));
            error.Message.ShouldContain($"schema version 99, this program knows up to {known}.");
            (await StoredGraph.DescribeAsync()).ShouldBe(before);
        }
        finally
        {
            await session.ExecuteWriteAsync(
                new Query("MATCH (g:Graph) SET g.schema = $known", new Dictionary<string, object?> { ["known"] = known }), CancellationToken.None);
        }
    }

    [Fact]
    public async Task Open_NoServer_SaysItIsUnreachable()
    {
        await using var store = new Neo4jGraphStore(new Neo4jOptions
        {
            Url = new Uri("http://127.0.0.1:9"),
            Password = "secret",
            RetryDelay = TimeSpan.FromMilliseconds(1),
        });
        var error = await Should.ThrowAsync<StoreUnavailableException>(async () => await store.OpenSnapshotAsync());
        error.Problem.ShouldBe(StoreProblem.Unreachable);
        error.ToString().ShouldNotContain("secret");
    }

    [Neo4jFact]
    public async Task Put_SeveralWritersAtOnce_CountExactly()
    {
        // Two programs put, replace and remove over the same few keys and entities; whichever comes last with a key, the counts are those of what stands.
        foreach (var seed in (int[])[3, 4])
        {
            await using var first = await StoredGraph.CreateEmptyAsync();
            await using var second = new Neo4jGraphStore((await Neo4jServer.Shared.Value).Options);
            var steps = FactsGen.Step.ListOf(30).Sample(2, seed).ToArray();

            await Task.WhenAll(WriteAsync(first, steps[0]), WriteAsync(second, steps[1]));

            var raced = await StoredGraph.DescribeAsync();
            var standing = new List<DocumentFacts>();
            await foreach (var facts in first.ReadDocumentsAsync())
                standing.Add(facts);
            await using var afresh = await StoredGraph.CreateEmptyAsync();
            await afresh.PutManyAsync(standing);
            (await StoredGraph.DescribeAsync()).ShouldBe(raced);
        }

        static async Task WriteAsync(IGraphStore store, IEnumerable<StoreStep> steps)
        {
            foreach (var batch in steps.Chunk(4))
            {
                await store.PutManyAsync([.. batch.Select(step => step.Facts).OfType<DocumentFacts>()]);
                foreach (var removed in batch.Where(step => step.Facts is null))
                    await store.RemoveAsync(removed.Key);
            }
        }
    }

    [Neo4jFact]
    public async Task Remove_AnotherProgramReplacesTheDocumentMeanwhile_RemovesWhatItBecame()
    {
        await using var other = await StoredGraph.CreateEmptyAsync();
        await other.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));
        var options = (await Neo4jServer.Shared.Value).Options;
        var driver = new CountingDriver(new HttpDriver(options));
        await using var store = new Neo4jGraphStore(options, driver);

        // Between the document's row and what it says of its entities, of which nobody speaks any more then.
        driver.Interruption = (CypherTexts.Forms, async () => await other.PutAsync(Document("a.txt", Article("", "[贵州=region:520000]。"))));

        (await store.RemoveAsync(new("a.txt"))).ShouldBeTrue();
        driver.Count(CypherTexts.Forms).ShouldBe(2);
        (await other.RemoveAsync(new("a.txt"))).ShouldBeFalse();
    }

    [Neo4jFact]
    public async Task Snapshot_AnotherProgramWrote_RefusesRatherThanMixes()
    {
        await using var store = await StoredGraph.CreateEmptyAsync();
        await using var other = new Neo4jGraphStore((await Neo4jServer.Shared.Value).Options);
        await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));
        await using var held = await store.OpenSnapshotAsync();

        await other.PutAsync(Document("b.txt", Article("", "[株洲=region:430200]。")));

        var error = await Should.ThrowAsync<StoreUnavailableException>(async () => await held.EntitiesAsync([new("region:430200")]));
        error.Problem.ShouldBe(StoreProblem.Changed);
        await using var now = await store.OpenSnapshotAsync();
        (await now.EntitiesAsync([new("region:430200")]))[0]!.ArticleCount.ShouldBe(2);
    }
}

using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Tests.Support;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Neo4j.Tests;

[Collection("Neo4j")]
public sealed class SchemaTests
{
    [Neo4jFact]
    public async Task Open_GraphOfTheFirstSchema_IsBroughtForward()
    {
        var options = (await Neo4jServer.Shared.Value).Options;
        await using (var store = await StoredGraph.CreateEmptyAsync())
            await store.PutAsync(Document("a.txt", Article("株洲", "發展[新质生产力=theme:新质生产力]。")));
        await using var driver = new HttpDriver(options);
        var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(new Query("MATCH (a:Article) REMOVE a.folded, a.unresolved"), CancellationToken.None);
        await session.ExecuteWriteAsync(new Query("MATCH (g:Graph) SET g.schema = 1"), CancellationToken.None);

        await using var opened = new Neo4jGraphStore(options);
        await (await opened.OpenSnapshotAsync()).DisposeAsync();

        var found = await session.ExecuteReadAsync(
            new Query("MATCH (g:Graph) MATCH (a:Article) RETURN g.schema AS schema, a.folded AS folded"), CancellationToken.None);
        found.Records[0].Get<long>("schema").ShouldBe(3);
        found.Records[0].Get<string>("folded").ShouldBe("株洲\n发展新质生产力。");
    }

    [Neo4jFact]
    public async Task Open_GraphOfANewerSchema_IsRefused()
    {
        var options = (await Neo4jServer.Shared.Value).Options;
        await using (var store = await StoredGraph.CreateEmptyAsync())
            await store.PutAsync(Document("a.txt", Article("", "。")));
        await using var driver = new HttpDriver(options);
        var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(new Query("MATCH (g:Graph) SET g.schema = 99"), CancellationToken.None);
        try
        {
            await using var opened = new Neo4jGraphStore(options);
            await Should.ThrowAsync<StoreTooNewException>(async () => await opened.OpenSnapshotAsync());
        }
        finally
        {
            await session.ExecuteWriteAsync(new Query("MATCH (g:Graph) SET g.schema = 3"), CancellationToken.None);
        }
    }

    [Neo4jFact]
    public async Task Record_SeveralIngests_TheLastIsToldToWhoeverAsks()
    {
        await using var store = await StoredGraph.CreateEmptyAsync();
        (await store.LastIngestAsync()).ShouldBeNull();
        var first = new IngestRecord(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), "1.0", "00ff00ff00ff00ff", 1, 2, 3, 4);
        var second = first with { Finished = first.Finished.AddDays(-1), Added = 7 };
        await store.RecordAsync(first);
        await store.RecordAsync(second);
        // What is sent twice because its answer was lost is noted once.
        await store.RecordAsync(second);

        await using var other = new Neo4jGraphStore((await Neo4jServer.Shared.Value).Options);
        (await other.LastIngestAsync()).ShouldBe(second);
    }
}

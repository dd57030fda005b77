using FsCheck.Fluent;
using Graph.Model;
using Graph.Storage.Neo4j.Importing;
using Graph.Storage.Neo4j.Tests.Support;
using Graph.TestKit;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Neo4j.Tests.Importing;

[Collection("Neo4j")]
public sealed class Neo4jImportTests : IDisposable
{
    private static readonly DocumentFacts[] Generated =
    [
        .. FactsGen.Step.Sample(60).Select(step => step.Facts).OfType<DocumentFacts>().DistinctBy(facts => facts.Document.Key),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-import-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [OwnNeo4jFact]
    public async Task Import_OfTheFiles_GivesTheGraphThatIngestGivesAndCanBeWrittenOn()
    {
        var documents = Documents();
        var later = Document("later.txt", Article("又一题", "[株洲=region:430200]与[贵州=region:520000]。", date: "2024-02-01", newspaper: "株洲日报"));
        await using var ingested = await StoredGraph.CreateEmptyAsync();
        foreach (var facts in documents)
            await ingested.PutAsync(facts);
        var expected = await StoredGraph.DescribeAsync();

        await using var memory = new MemoryGraphStore();
        await memory.PutManyAsync(documents);
        var import = await Neo4jImport.WriteAsync(memory, _folder);
        await using var server = await Neo4jServer.StartImportedAsync(import.Arguments);
        await using var imported = new Neo4jGraphStore(server.Options);
        (await IdAsync(imported)).ShouldBe(await IdAsync(ingested));
        ShouldBeEqual(await StoredGraph.DescribeAsync(server.Options), expected);

        // The schema was made, the counts go on, a replaced document takes back what it said.
        foreach (var store in new[] { ingested, imported })
        {
            await store.PutAsync(later);
            await store.PutAsync(Document(documents[0].Document.Key.Value, Article("", "[贵州=region:520000]。")));
            await store.RemoveAsync(documents[1].Document.Key);
        }

        ShouldBeEqual(await StoredGraph.DescribeAsync(server.Options), await StoredGraph.DescribeAsync());
    }

    [Fact]
    public async Task Files_OfTheSameDocumentsFromAnyStoreAndOrder_AreTheSameBytes()
    {
        await using var one = new MemoryGraphStore();
        await using var other = new MemoryGraphStore();
        await one.PutManyAsync(Documents());
        await other.PutManyAsync([.. Documents().Reverse()]);
        var first = await Neo4jImport.WriteAsync(one, Path.Combine(_folder, "one"));
        var second = await Neo4jImport.WriteAsync(other, Path.Combine(_folder, "other"));
        first.Arguments.Select(argument => argument.Replace("/one", "/other", StringComparison.Ordinal)).ShouldBe(second.Arguments);
        foreach (var file in Directory.GetFiles(first.Folder))
            File.ReadAllText(file).ShouldBe(File.ReadAllText(Path.Combine(second.Folder, Path.GetFileName(file))));
    }

    [Fact]
    public async Task Command_NamesTheDatabaseFirst_AndEveryTableThatHasARow()
    {
        await using var store = new MemoryGraphStore();
        await store.PutAsync(Document("a.txt", Article("题", "[株洲=region:430200]。")));
        var import = await Neo4jImport.WriteAsync(store, Path.Combine(_folder, "a b"), "news");
        var text = import.ToString();
        text.ShouldStartWith("neo4j-admin database import full news \\\n  --multiline-fields=true \\\n  --array-delimiter=U+FDD0 \\\n");
        text.ShouldContain($"'--nodes=Article={_folder}/a b/articles-header.csv,{_folder}/a b/articles.csv'");
        text.ShouldNotContain("CO_MENTIONED");
        (import.Nodes, import.Relationships).ShouldBe((6, 4));
    }

    [Fact]
    public async Task Text_WithTheSeparatorOfLists_IsRefused()
    {
        await using var store = new MemoryGraphStore();
        await store.PutAsync(Document("a.txt", Article("题", "株洲\uFDD0。")));
        await Should.ThrowAsync<InvalidDataException>(async () => await Neo4jImport.WriteAsync(store, _folder));
    }

    /// <summary>All that a store must bear, and what the format of the files makes hard.</summary>
    private static DocumentFacts[] Documents() =>
    [
        Document(
            "hard.txt",
            Article("题，\"引\"", "\"[株洲=region:430200]\",说\\n\"\"。\n第二段\r\n[贵州=region:520000]'；𠮷。", "[张武=person:张武]", "2023-01-31", "株洲,日报") with { Authors = ["张武"] }),
        Document("empty.txt"),
        .. Generated,
    ];

    /// <summary>Fails with the lines that differ alone.</summary>
    private static void ShouldBeEqual(string imported, string ingested)
    {
        string[] left = imported.Split('\n'), right = ingested.Split('\n');
        left.Except(right).Select(line => $"imported: {line}").Concat(right.Except(left).Select(line => $"ingested: {line}")).ShouldBeEmpty();
        left.Length.ShouldBe(right.Length);
    }

    private static async Task<string> IdAsync(Neo4jGraphStore store)
    {
        await using var snapshot = await store.OpenSnapshotAsync();
        return snapshot.Id;
    }
}

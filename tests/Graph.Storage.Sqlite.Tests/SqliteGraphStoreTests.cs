using Graph.Model;
using Graph.TestKit;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Everything a store must do, done by this one, and what is its own.</summary>
public sealed class SqliteGraphStoreTests : GraphStoreSpecification, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected override int Sequences => 25;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_Again_HoldsEverythingAsItWas()
    {
        var oracle = new NaiveGraph();
        var path = _folder.NewFile();
        await using (var store = SqliteGraphStore.Open(path))
        {
            foreach (var facts in SamplePages.All())
            {
                oracle.Put(facts);
                await store.PutAsync(facts);
            }

            oracle.Remove(new DocumentKey("b.txt"));
            await store.RemoveAsync(new DocumentKey("b.txt"));
        }

        await using var opened = SqliteGraphStore.Open(path);
        await using var snapshot = await opened.OpenSnapshotAsync();
        await StoreAgreement.CheckAsync(snapshot, oracle);
        (await opened.PutAsync(SamplePages.All()[0])).ShouldBe(PutOutcome.Unchanged);
    }

    [Fact]
    public async Task PutMany_ManyArticlesAtOnce_AreCountedByTheNextLookAtTheFile()
    {
        var path = _folder.NewFile();
        var many = Enumerable.Range(0, 100).Select(i => Document($"{i}.txt", Article("", "[株洲=region:430200]与[贵州=region:520000]。"))).ToArray();
        await using (var store = SqliteGraphStore.Open(path))
        {
            await store.PutManyAsync(many);
            await store.PutManyAsync(many[..50].Select(facts => Document(facts.Document.Key.Value, Article("", "[株洲=region:430200]。"))).ToArray());
            await store.RemoveAsync(many[99].Document.Key);
        }

        Sql.Scalar(path, "SELECT sum(articles) FROM co_mentions").ShouldBe(49);
        Sql.Scalar(path, "SELECT count(*) FROM uncounted").ShouldBe(0);
        await using var opened = SqliteGraphStore.Open(path);
        opened.FindDamage().ShouldBeEmpty();
    }

    [Fact]
    public async Task Backup_WhileOpen_IsAStoreWithTheSameGraph()
    {
        await using var store = SqliteGraphStore.Open(_folder.NewFile());
        await store.PutManyAsync(SamplePages.All());
        var copy = _folder.NewFile();

        store.Backup(copy);

        await using var restored = SqliteGraphStore.Open(copy);
        await using var there = await restored.OpenSnapshotAsync();
        await using var here = await store.OpenSnapshotAsync();
        there.Id.ShouldBe(here.Id);
        restored.FindDamage().ShouldBeEmpty();
    }

    [Fact]
    public async Task FindDamage_CountChangedBehindTheStoresBack_NamesTheTable()
    {
        var path = _folder.NewFile();
        await using var store = SqliteGraphStore.Open(path);
        await store.PutManyAsync(SamplePages.All());

        Sql.Execute(path, "UPDATE pair_counts SET articles = articles + 1 WHERE sentences = 1");

        store.FindDamage().ShouldHaveSingleItem().ShouldStartWith("co_mentions: ");
    }

    [Fact]
    public async Task Store_WithDamagedBytesAnywhere_IsReadOrRefusedAsDamaged()
    {
        var path = _folder.NewFile();
        await using (var store = SqliteGraphStore.Open(path))
        {
            foreach (var facts in SamplePages.All())
                await store.PutAsync(facts);
        }

        Sql.Execute(path, "PRAGMA wal_checkpoint(TRUNCATE)");
        var whole = await File.ReadAllBytesAsync(path);
        var refused = 0;
        for (var at = 100; at + 300 < whole.Length; at += 1500)
        {
            var damaged = _folder.NewFile();
            byte[] bytes = [.. whole];
            bytes.AsSpan(at, 300).Fill(0xa5);
            await File.WriteAllBytesAsync(damaged, bytes);
            try
            {
                await using var store = SqliteGraphStore.Open(damaged);
                store.FindDamage();
                await using var snapshot = await store.OpenSnapshotAsync();
                await snapshot.StatisticsAsync();
            }
            catch (StoreUnavailableException e)
            {
                e.Problem.ShouldBe(StoreProblem.NotAStore, $"{at}: {e.Message}");
                refused++;
            }
        }

        refused.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Put_DiskFull_StoresNothingAndGoesOnWhenThereIsSpace()
    {
        await using var store = SqliteGraphStore.Open(_folder.NewFile());
        await store.PutAsync(SamplePages.All()[0]);
        await using var before = await store.OpenSnapshotAsync();
        store.LimitPages(1);

        var large = Document("large.txt", Article("", string.Concat(Enumerable.Repeat("[株洲=region:430200]说。", 20_000))));
        var error = await Should.ThrowAsync<StoreUnavailableException>(async () => await store.PutAsync(large));

        error.Problem.ShouldBe(StoreProblem.Full);
        await using var after = await store.OpenSnapshotAsync();
        after.Id.ShouldBe(before.Id);
        store.LimitPages(1_000_000);
        (await store.PutAsync(large)).ShouldBe(PutOutcome.Added);
        store.FindDamage().ShouldBeEmpty();
    }

    [Fact]
    public async Task Put_Cancelled_StoresNothing()
    {
        await using var store = SqliteGraphStore.Open(_folder.NewFile());
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await store.PutManyAsync(SamplePages.All(), cancelled.Token));

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.StatisticsAsync()).Documents.ShouldBe(0);
    }

    protected override ValueTask<IGraphStore> CreateAsync() => new(SqliteGraphStore.Open(_folder.NewFile()));

    protected override ValueTask CheckStoredAsync(IGraphStore store, IGraphStore rebuilt)
    {
        ((SqliteGraphStore)store).FindDamage().ShouldBeEmpty();
        StoredRows.Of(store).ShouldBe(StoredRows.Of(rebuilt));
        return default;
    }
}

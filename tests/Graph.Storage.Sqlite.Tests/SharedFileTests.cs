using FsCheck.Fluent;
using Graph.Model;
using Graph.TestKit;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Several programs that have the same file open.</summary>
public sealed class SharedFileTests : IDisposable
{
    private static readonly EntityId Zhuzhou = new("region:430200");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Snapshot_AnotherProgramWrote_SeesItWhenOpenedAgain()
    {
        var path = _folder.NewFile();
        await using var store = SqliteGraphStore.Open(path);
        await using var other = SqliteGraphStore.Open(path);

        await other.PutAsync(SamplePages.All()[0]);

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.EntitiesAsync([Zhuzhou]))[0]!.MentionCount.ShouldBe(1);
    }

    [Fact]
    public async Task Snapshot_AnotherProgramPutsReplacesAndRemoves_IsBroughtForwardByThatAlone()
    {
        var path = _folder.NewFile();
        await using var store = SqliteGraphStore.Open(path);
        await using var other = SqliteGraphStore.Open(path);

        await OtherProgram.PutsReplacesAndRemovesAsync(writer: other, reader: store);

        store.WholeReadings.ShouldBe(1);
    }

    [Fact]
    public async Task Snapshot_TwoProgramsChangeTheSameFile_BothAlwaysShowWhatAllWrote()
    {
        // Few keys and entities, so that both replace and remove what the other wrote, and entities vanish and come again.
        foreach (var seed in (int[])[5, 6])
        {
            var path = _folder.NewFile();
            SqliteGraphStore[] stores = [SqliteGraphStore.Open(path), SqliteGraphStore.Open(path), SqliteGraphStore.Open(path)];
            var oracle = new NaiveGraph();
            foreach (var (i, step) in FactsGen.Step.ListOf(25).Sample(1, seed).First().Index())
            {
                var writer = stores[(i * 7 + i / 3) % 2];
                if (step.Facts is { } facts)
                {
                    await writer.PutAsync(facts);
                    oracle.Put(facts);
                }
                else
                {
                    await writer.RemoveAsync(step.Key);
                    oracle.Remove(step.Key);
                }

                // The third never writes.
                foreach (var store in i % 3 == 0 ? stores : stores[2..])
                {
                    await using var snapshot = await store.OpenSnapshotAsync();
                    await StoreAgreement.CheckAsync(snapshot, oracle);
                }
            }

            stores[0].FindDamage().ShouldBeEmpty();
            foreach (var store in stores)
                await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task Put_TwoProgramsInTurn_CountBoth()
    {
        var path = _folder.NewFile();
        await using var store = SqliteGraphStore.Open(path);
        await using var other = SqliteGraphStore.Open(path);
        var oracle = new NaiveGraph();
        var turn = 0;
        foreach (var facts in SamplePages.All())
        {
            oracle.Put(facts);
            await (turn++ % 2 == 0 ? store : other).PutAsync(facts);
        }

        await using var snapshot = await store.OpenSnapshotAsync();
        await StoreAgreement.CheckAsync(snapshot, oracle);
        store.FindDamage().ShouldBeEmpty();
    }

    [Fact]
    public async Task Record_LastOne_IsToldToAnotherProgramAndAfterOpeningAgain()
    {
        var path = _folder.NewFile();
        var last = new IngestRecord(new DateTimeOffset(2025, 6, 30, 20, 0, 0, TimeSpan.FromHours(8)), "5", "0123456789abcdef", 1, 2, 3, 4);
        await using (var store = SqliteGraphStore.Open(path))
        await using (var other = SqliteGraphStore.Open(path))
        {
            (await store.LastIngestAsync()).ShouldBeNull();
            await store.RecordAsync(last with { Added = 100 });
            await store.RecordAsync(last);
            (await other.LastIngestAsync()).ShouldBe(last);
        }

        await using var again = SqliteGraphStore.Open(path);
        (await again.LastIngestAsync()).ShouldBe(last);
    }
}

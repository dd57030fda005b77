using FsCheck.Fluent;
using Graph.Model;
using Graph.TestKit;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

public sealed class SqliteGraphStoreTests : GraphStoreSpecification, IDisposable
{
    private static readonly EntityId Zhuzhou = new("region:430200");
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
            foreach (var facts in Pages())
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
        (await opened.PutAsync(Pages()[0])).ShouldBe(PutOutcome.Unchanged);
    }

    [Fact]
    public async Task Snapshot_AnotherProgramWrote_SeesItWhenOpenedAgain()
    {
        var path = _folder.NewFile();
        await using var store = SqliteGraphStore.Open(path);
        await using var other = SqliteGraphStore.Open(path);

        await other.PutAsync(Pages()[0]);

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
        foreach (var facts in Pages())
        {
            oracle.Put(facts);
            await (turn++ % 2 == 0 ? store : other).PutAsync(facts);
        }

        await using var snapshot = await store.OpenSnapshotAsync();
        await StoreAgreement.CheckAsync(snapshot, oracle);
        store.FindDamage().ShouldBeEmpty();
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
        await store.PutManyAsync(Pages());
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
        await store.PutManyAsync(Pages());

        Sql.Execute(path, "UPDATE pair_counts SET articles = articles + 1 WHERE sentences = 1");

        store.FindDamage().ShouldHaveSingleItem().ShouldStartWith("co_mentions: ");
    }

    [Fact]
    public async Task Record_LastOne_IsToldAlsoToAnotherProgram_AndAfterOpeningAgain()
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

    [Fact]
    public async Task Open_OlderSchema_IsBroughtToTheNewest_WithEverythingInIt()
    {
        var path = _folder.NewFile();
        await using (var store = SqliteGraphStore.Open(path))
            await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));
        Sql.Execute(path, "DROP TABLE ingests; DROP TABLE unresolved_mentions; ALTER TABLE articles DROP COLUMN unresolved_count; PRAGMA user_version = 1");

        await using var again = SqliteGraphStore.Open(path);

        (await again.LastIngestAsync()).ShouldBeNull();
        await using var snapshot = await again.OpenSnapshotAsync();
        (await snapshot.StatisticsAsync()).Mentions.ShouldBe(1);
    }

    [Fact]
    public async Task Open_NewerSchema_IsRefusedAndLeftUntouched()
    {
        var path = _folder.NewFile();
        await SqliteGraphStore.Open(path).DisposeAsync();
        Sql.Execute(path, "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
        var before = await File.ReadAllBytesAsync(path);

        var error = Should.Throw<StoreTooNewException>(() => SqliteGraphStore.Open(path));

        error.Message.ShouldBe($"{path}: the store has schema version 99, this program knows up to 3. Use a newer program or another store.");
        (await File.ReadAllBytesAsync(path)).ShouldBe(before);
    }

    [Theory]
    [InlineData("这不是数据库")]
    [InlineData("SQLite format 2")]
    public void Open_AnotherKindOfFile_IsRefusedAndLeftUntouched(string content)
    {
        var path = _folder.NewFile();
        File.WriteAllText(path, content);

        Should.Throw<StoreUnavailableException>(() => SqliteGraphStore.Open(path)).Problem.ShouldBe(StoreProblem.NotAStore);

        File.ReadAllText(path).ShouldBe(content);
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsRefused()
    {
        var path = _folder.NewFile();
        Sql.Execute(path, "CREATE TABLE photos (id INTEGER)");
        Should.Throw<StoreUnavailableException>(() => SqliteGraphStore.Open(path)).Message.ShouldContain("belongs to another program");
    }

    [Fact]
    public void Open_FolderInPlaceOfTheFile_SaysItMayNotBeOpened()
    {
        var path = _folder.NewFile();
        Directory.CreateDirectory(path);
        Should.Throw<StoreUnavailableException>(() => SqliteGraphStore.Open(path)).Problem.ShouldBe(StoreProblem.NoAccess);
    }

    [Fact]
    public async Task Put_DiskFull_StoresNothingAndGoesOnWhenThereIsSpace()
    {
        await using var store = SqliteGraphStore.Open(_folder.NewFile());
        await store.PutAsync(Pages()[0]);
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

        await Should.ThrowAsync<OperationCanceledException>(async () => await store.PutManyAsync(Pages(), cancelled.Token));

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

    private static DocumentFacts[] Pages() =>
    [
        Document(
            "a.txt",
            [new Entity(Zhuzhou, "株洲市") { Aliases = ["株洲", "株"], PartOf = new("region:430000") }, new Entity(new("region:430000"), "湖南省")],
            Article("题", "[株洲=region:430200]发展[新质生产力=theme:新质生产力]。\n第二段。", "[张武=person:张武]", "2023-05-01", "株洲日报") with
            {
                Authors = ["张武"],
                Speaker = "李文",
                Relations = [new Relation(RelationKind.Authored, new("person:张武"), null), new Relation(RelationKind.AffiliatedWith, new("person:张武"), new("institution:市委党校"))],
                Ambiguous = [new AmbiguousMention(TextField.Body, new TextSpan(0, 1), "株", [new("region:430200"), new("region:430221")])],
            }),
        Document("b.txt", Article("", "[贵州=region:520000]与[株洲=region:430200]。"), Article("又", "[贵州=region:520000]。", date: "2022-01-01")),
        Document("c.txt"),
        Document("d.txt", [new Entity(Zhuzhou, "株洲") { Aliases = ["株洲市"] }], Article("", "[株洲=region:430200]。")),
    ];
}

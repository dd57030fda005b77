using System.Runtime.Versioning;
using Graph.Model;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Stores in files and folders that may be read and not written.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ReadOnlyStoreTests : IDisposable
{
    private const string Refusal =
        "the store may not be opened for writing; check the rights of the file and its folder, copy it to a folder of your own, or name another with --store.";

    // Names that mean something else in an address.
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory("graph-read-only-").FullName, "50% 图#?")).FullName;

    private string Store => Path.Combine(_folder, "graph.db");

    public void Dispose()
    {
        File.SetUnixFileMode(_folder, (UnixFileMode)0b111_000_000);
        Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task OpenToRead_WhatMayNotBeWritten_AnswersEverythingAndRefusesEveryWrite(bool file, bool folder)
    {
        var (id, bodies) = await FillAsync();
        Seal(file, folder);

        await OrdinaryUser.RunAsync(async () =>
        {
            Should.Throw<StoreUnavailableException>(() => SqliteGraphStore.Open(Store)).Message.ShouldBe($"{Store}: {Refusal}");
            await using var store = SqliteGraphStore.OpenToRead(Store);
            store.IsReadOnly.ShouldBeTrue();
            await using var snapshot = await store.OpenSnapshotAsync();
            snapshot.Id.ShouldBe(id);
            (await BodiesAsync(store)).ShouldBe(bodies);
            store.FindDamage().ShouldBeEmpty();
            (await store.LastIngestAsync()).ShouldNotBeNull();
            Func<Task>[] writes =
            [
                async () => await store.PutAsync(Document("new.txt", Article("", "[株洲=region:430200]。"))),
                async () => await store.RemoveAsync(new DocumentKey("a.txt")),
                async () => await store.RecordAsync(Record),
            ];
            foreach (var write in writes)
                (await RefusalOfAsync(write)).ShouldBe($"{Store}: {Refusal}");
        });

        if (folder)
            Directory.GetFiles(_folder).ShouldBe([Store]);
    }

    [Fact]
    public async Task OpenToRead_WhileAnotherProgramMayWrite_ShowsWhatItWrites()
    {
        await FillAsync();
        // It holds the log open that readers follow it by.
        await using var writer = SqliteGraphStore.Open(Store);
        await writer.PutAsync(Document("first.txt", Article("", "[株洲=region:430200]。")));
        Seal(file: true, folder: true);

        await OrdinaryUser.RunAsync(async () =>
        {
            await using var store = SqliteGraphStore.OpenToRead(Store);
            await writer.PutAsync(Document("second.txt", Article("", "[贵州=region:520000]。")));
            await using var snapshot = await store.OpenSnapshotAsync();
            (await snapshot.DocumentAsync(new DocumentKey("first.txt"))).ShouldNotBeNull();
            (await snapshot.DocumentAsync(new DocumentKey("second.txt"))).ShouldNotBeNull();
        });
    }

    [Fact]
    public async Task OpenToRead_ChangedWhereNobodyWasToChangeIt_AnswersNoQuestionUntilOpenedAgain()
    {
        await FillAsync();
        Seal(file: true, folder: true);

        SqliteGraphStore? store = null;
        await OrdinaryUser.RunAsync(() =>
        {
            store = SqliteGraphStore.OpenToRead(Store);
            return Task.CompletedTask;
        });
        await using var opened = store!;
        File.SetLastWriteTimeUtc(Store, DateTime.UnixEpoch);
        await OrdinaryUser.RunAsync(async () =>
        {
            (await RefusalOfAsync(async () => await opened.OpenSnapshotAsync())).ShouldBe(
                $"{Store}: the store was changed or replaced, though it may only be read here and was taken for one that nobody changes; start this program again.");
            await using var again = SqliteGraphStore.OpenToRead(Store);
            await (await again.OpenSnapshotAsync()).DisposeAsync();
        });
    }

    [Fact]
    public async Task OpenToRead_LastWritesOnlyInTheLog_IsRefusedInsteadOfOverlookingThem()
    {
        await FillAsync();
        // As after a kill, brought here without the shared memory.
        var killed = Path.Combine(_folder, "killed.db");
        await using (var writer = SqliteGraphStore.Open(Store))
        {
            await writer.PutAsync(Document("last.txt", Article("", "[株洲=region:430200]。")));
            File.Copy(Store, killed);
            File.Copy(Store + "-wal", killed + "-wal");
        }

        Seal(file: true, folder: true);
        await OrdinaryUser.RunAsync(() =>
        {
            Should.Throw<StoreUnavailableException>(() => SqliteGraphStore.OpenToRead(killed)).Message.ShouldBe(
                $"{killed}: what was written last still stands in killed.db-wal beside it, and may not be put into the store where it is; open the store once where "
                + "it may be written, or copy both files to a folder of your own and name the copy with --store.");
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData("PRAGMA user_version = 2", "an older version of this program wrote the store (schema 2, this one reads 3)")]
    [InlineData("PRAGMA user_version = 99", "the store has schema version 99, this program knows up to 3.")]
    [InlineData("PRAGMA application_id = 7", "this database belongs to another program")]
    public async Task OpenToRead_OtherSchema_IsRefusedWithTheReason(string change, string reason)
    {
        await FillAsync();
        Sql.Execute(Store, $"{change}; PRAGMA wal_checkpoint(TRUNCATE)");
        Seal(file: true, folder: true);

        await OrdinaryUser.RunAsync(() =>
        {
            Should.Throw<GraphStoreException>(() => SqliteGraphStore.OpenToRead(Store)).Message.ShouldStartWith($"{Store}: {reason}");
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task OpenToRead_EmptyFile_IsNoStore()
    {
        await File.WriteAllBytesAsync(Store, []);
        Should.Throw<StoreUnavailableException>(() => SqliteGraphStore.OpenToRead(Store)).Message
            .ShouldBe($"{Store}: the file is empty, and may not be written; name a store with --store.");
    }

    [Fact]
    public async Task OpenToRead_MayNotEvenBeRead_SaysSo()
    {
        await FillAsync();
        Seal(file: true, folder: true);
        File.SetUnixFileMode(Store, UnixFileMode.None);

        await OrdinaryUser.RunAsync(() =>
        {
            Should.Throw<StoreUnavailableException>(() => SqliteGraphStore.OpenToRead(Store)).Message
                .ShouldBe($"{Store}: the store may not even be read; check the rights of the file and its folder, or name another with --store.");
            return Task.CompletedTask;
        });
    }

    private static IngestRecord Record => new(new DateTimeOffset(2025, 6, 30, 20, 0, 0, TimeSpan.Zero), "5", "0123456789abcdef", 1, 2, 3, 4);

    /// <summary>Makes the store; what it holds.</summary>
    private async Task<(string Id, string[] Bodies)> FillAsync()
    {
        await using var store = SqliteGraphStore.Open(Store);
        await store.PutManyAsync(SamplePages.All());
        await store.RecordAsync(Record);
        await using var snapshot = await store.OpenSnapshotAsync();
        return (snapshot.Id, await BodiesAsync(store));
    }

    private static async Task<string[]> BodiesAsync(SqliteGraphStore store) =>
        await store.ReadDocumentsAsync().SelectMany(facts => facts.Articles).Select(facts => facts.Article.Body).ToArrayAsync();

    /// <summary>What refused something; Shouldly would go on to another thread for it.</summary>
    private static async Task<string> RefusalOfAsync(Func<Task> action)
    {
        try
        {
            await action();
            return "nothing";
        }
        catch (StoreUnavailableException error)
        {
            return error.Message;
        }
    }

    private void Seal(bool file, bool folder)
    {
        // Whoever is not the one who made it gets in at least.
        File.SetUnixFileMode(Path.GetDirectoryName(_folder)!, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(_folder, (UnixFileMode)0b111_111_111);
        if (!file)
            File.SetUnixFileMode(Store, (UnixFileMode)0b110_110_110);
        OrdinaryUser.MayOnlyRead([.. file ? [Store] : Array.Empty<string>(), .. folder ? [_folder] : Array.Empty<string>()]);
    }
}

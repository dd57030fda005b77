using System.Runtime.Versioning;
using Graph.Model;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Stores whose file is changed for another while they are open.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ReplacedFileTests : IDisposable
{
    private static readonly DocumentKey Old = new("old.txt"), New = new("new.txt");

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-replaced-").FullName;

    private string Store => Path.Combine(_folder, "graph.db");

    public void Dispose()
    {
        File.SetUnixFileMode(_folder, (UnixFileMode)0b111_000_000);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task StoreToRead_AnotherPutInItsPlace_AnswersFromThatOneAndSaysSo()
    {
        await FillAsync(Store, Old);
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        MayOnlyRead();

        var told = new List<string>();
        await OrdinaryUser.RunAsync(async () =>
        {
            await using var store = StoreToRead.Open(Store, told.Add);
            await using var before = await store.OpenSnapshotAsync();
            (await before.DocumentAsync(Old)).ShouldNotBeNull();

            PutInPlace(other);

            await using var after = await store.OpenSnapshotAsync();
            (await after.DocumentAsync(New)).ShouldNotBeNull();
            (await after.DocumentAsync(Old)).ShouldBeNull();
            (await TextsAsync(after)).ShouldBe(["new.txt说起株洲。"]);
            (await store.ReadDocumentsAsync().Select(facts => facts.Document.Key).ToArrayAsync()).ShouldBe([New]);
            // What was opened before is of the old file alone, or refused.
            (await before.DocumentAsync(Old)).ShouldNotBeNull();
            (await ProblemOfAsync(() => TextsAsync(before))).ShouldBe(StoreProblem.Changed);
        });
        told.ShouldBe([$"sqlite:{Store}: was replaced or changed by another program; answering from what stands there now."]);
    }

    [Fact]
    public async Task StoreToRead_ReplacedByOneOfTheSameLook_IsNoticed()
    {
        await FillAsync(Store, Old);
        var other = Path.Combine(_folder, "other.db");
        File.Copy(Store, other);
        File.SetLastWriteTimeUtc(other, File.GetLastWriteTimeUtc(Store));
        MayOnlyRead();

        var told = new List<string>();
        await OrdinaryUser.RunAsync(async () =>
        {
            await using var store = StoreToRead.Open(Store, told.Add);
            PutInPlace(other);
            await using var after = await store.OpenSnapshotAsync();
            (await after.DocumentAsync(Old)).ShouldNotBeNull();
        });
        told.Count.ShouldBe(1);
    }

    [Fact]
    public async Task StoreToRead_WhileNoStoreStandsThere_RefusesUntilOneDoes()
    {
        await FillAsync(Store, Old);
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        MayOnlyRead();

        await OrdinaryUser.RunAsync(async () =>
        {
            await using var store = StoreToRead.Open(Store);
            OrdinaryUser.MeanwhileInFolder(_folder, () =>
            {
                File.Delete(Store);
                File.WriteAllText(Store, "half of a store");
            });
            for (var ask = 0; ask < 2; ask++)
                (await ProblemOfAsync(async () => await store.OpenSnapshotAsync())).ShouldBe(StoreProblem.NotAStore);
            OrdinaryUser.MeanwhileInFolder(_folder, () => File.Delete(Store));
            (await ProblemOfAsync(async () => await store.OpenSnapshotAsync())).ShouldBe(StoreProblem.NoAccess);
            PutInPlace(other);
            await using var after = await store.OpenSnapshotAsync();
            (await after.DocumentAsync(New)).ShouldNotBeNull();
        });
    }

    [Fact]
    public async Task Store_MovedAwayUnderItsWriter_RefusesQuestionsAndWrites()
    {
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        await using var store = SqliteGraphStore.Open(Store);
        await store.PutAsync(Saying(Old));
        await using var before = await store.OpenSnapshotAsync();
        File.Move(other, Store, overwrite: true);

        Func<Task>[] all =
        [
            async () => await store.OpenSnapshotAsync(),
            async () => await store.PutAsync(Saying(New)),
            async () => await store.RemoveAsync(Old),
            async () => await store.LastIngestAsync(),
        ];
        foreach (var one in all)
        {
            var refused = await Should.ThrowAsync<StoreUnavailableException>(one);
            refused.Problem.ShouldBe(StoreProblem.Replaced);
            refused.Message.ShouldBe($"{Store}: the store was moved, deleted or replaced while this program had it open; start this program again.");
        }

        (await before.DocumentAsync(Old)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Store_ReplacedUnderItsWriter_LeavesNoLogThatTheNextProgramWouldTakeForTheNewFiles()
    {
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        await using (var store = SqliteGraphStore.Open(Store))
        {
            await store.PutAsync(Saying(Old));
            await (await store.OpenSnapshotAsync()).DisposeAsync();
            new FileInfo(Store + "-wal").Length.ShouldBeGreaterThan(0, "nothing stands in a log");
            File.Move(other, Store, overwrite: true);
            await Should.ThrowAsync<StoreUnavailableException>(async () => await store.OpenSnapshotAsync());
        }

        await using var next = SqliteGraphStore.Open(Store);
        next.FindDamage().ShouldBeEmpty();
        await using var snapshot = await next.OpenSnapshotAsync();
        (await TextsAsync(snapshot)).ShouldBe(["new.txt说起株洲。"]);
        (await snapshot.DocumentAsync(Old)).ShouldBeNull();
    }

    private static DocumentFacts Saying(DocumentKey key) => Document(key.Value, Article("", $"{key.Value}说起[株洲=region:430200]。"));

    private static async Task<string> FillAsync(string path, DocumentKey key)
    {
        await using var store = SqliteGraphStore.Open(path);
        await store.PutAsync(Saying(key));
        return path;
    }

    private static async Task<string[]> TextsAsync(IGraphSnapshot snapshot) =>
        [.. (await snapshot.FindArticlesAsync(new ArticleQuery())).Nodes.Select(article => article.Body)];

    private void PutInPlace(string other) => OrdinaryUser.MeanwhileInFolder(_folder, () => File.Move(other, Store, overwrite: true));

    /// <summary>Why something was refused; Shouldly would go on to another thread for it.</summary>
    private static async Task<StoreProblem?> ProblemOfAsync(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (StoreUnavailableException error)
        {
            return error.Problem;
        }
    }

    private void MayOnlyRead() => OrdinaryUser.MayOnlyRead([.. Directory.GetFiles(_folder), _folder]);
}

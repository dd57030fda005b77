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
    public async Task StoreToServe_AnotherPutInItsPlace_AnswersFromThatOneAndSaysSo()
    {
        await FillAsync(Store, Old);
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        MayOnlyRead();

        var told = new List<string>();
        await OrdinaryUser.RunAsync(async () =>
        {
            await using var store = StoreToServe.Open(Store, SqliteGraphStore.OpenToRead, told.Add);
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
    public async Task StoreToServe_ReplacedByOneOfTheSameLook_IsNoticed()
    {
        await FillAsync(Store, Old);
        var other = Path.Combine(_folder, "other.db");
        File.Copy(Store, other);
        File.SetLastWriteTimeUtc(other, File.GetLastWriteTimeUtc(Store));
        MayOnlyRead();

        var told = new List<string>();
        await OrdinaryUser.RunAsync(async () =>
        {
            await using var store = StoreToServe.Open(Store, SqliteGraphStore.OpenToRead, told.Add);
            PutInPlace(other);
            await using var after = await store.OpenSnapshotAsync();
            (await after.DocumentAsync(Old)).ShouldNotBeNull();
        });
        told.Count.ShouldBe(1);
    }

    [Fact]
    public async Task StoreToServe_WhileNoStoreStandsThere_RefusesUntilOneDoes()
    {
        await FillAsync(Store, Old);
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        MayOnlyRead();

        await OrdinaryUser.RunAsync(async () =>
        {
            await using var store = StoreToServe.Open(Store, SqliteGraphStore.OpenToRead);
            OrdinaryUser.MeanwhileInFolder(_folder, () =>
            {
                File.Delete(Store);
                File.WriteAllText(Store, "half of a store");
            });
            for (var ask = 0; ask < 2; ask++)
                (await ProblemOfAsync(async () => await store.OpenSnapshotAsync())).ShouldBe(StoreProblem.NotAStore);
            OrdinaryUser.MeanwhileInFolder(_folder, () => File.Delete(Store));
            (await ProblemOfAsync(async () => await store.OpenSnapshotAsync())).ShouldBe(StoreProblem.Replaced);
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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task StoreToServe_WritableReplacedAgainAndAgain_AnswersFromWhatStandsThereAndLeavesNothingOfTheOld(int askedBefore)
    {
        string[] others = [await FillAsync(Path.Combine(_folder, "1.db"), new DocumentKey("1")), await FillAsync(Path.Combine(_folder, "2.db"), new DocumentKey("2"))];
        var told = new List<string>();
        await using (var store = ToWrite(told.Add))
        {
            await store.PutAsync(Saying(Old));
            for (var asked = 0; asked < askedBefore; asked++)
                (await TextsAsync(store)).ShouldBe(["old.txt说起株洲。"]);
            File.Move(Store, Path.Combine(_folder, "kept.db"));
            foreach (var other in others)
            {
                var key = Path.GetFileNameWithoutExtension(other);
                File.Move(other, Store, overwrite: true);
                (await TextsAsync(store)).ShouldBe([$"{key}说起株洲。"]);
                (await store.ContentHashesAsync([new(key), Old])).Keys.ShouldBe([new(key)]);
                (await store.LastIngestAsync()).ShouldBeNull();
            }
        }

        told.ShouldBe(Enumerable.Repeat($"sqlite:{Store}: was replaced or changed by another program; answering from what stands there now.", 2));
        (await WholeAsync(Store)).ShouldBe(["2说起株洲。"]);
        (await WholeAsync(Path.Combine(_folder, "kept.db"))).ShouldBe(["old.txt说起株洲。"]);
    }

    [Fact]
    public async Task StoreToServe_WritableReplacedWhileReadersRead_AnswersEveryQuestionWholeFromOneOfBoth()
    {
        var others = new List<string>();
        for (var i = 0; i < 8; i++)
            others.Add(await FillAsync(Path.Combine(_folder, $"{i}.db"), [.. Enumerable.Range(0, 80).Select(n => new DocumentKey($"{i}-{n:00}"))]));
        File.Copy(others[0], Store);
        await using var store = ToWrite(_ => { });
        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var answers = 0;
            while (!ended.IsCancellationRequested || answers == 0)
            {
                try
                {
                    var texts = await TextsAsync(store);
                    texts.Select(text => text[0]).Distinct().Count().ShouldBe(1);
                    answers++;
                }
                catch (StoreUnavailableException e) when (e.Problem is StoreProblem.Changed)
                {
                    // Asked once more, as the service does.
                }
            }

            return answers;
        })).ToArray();
        foreach (var other in others)
        {
            File.Move(other, Store, overwrite: true);
            (await TextsAsync(store)).Length.ShouldBe(80);
        }

        await ended.CancelAsync();
        (await Task.WhenAll(readers).WaitAsync(TimeSpan.FromMinutes(1))).ShouldAllBe(answers => answers > 0);
    }

    [Fact]
    public async Task StoreToServe_WritableWhileNoStoreStandsThere_RefusesUntilOneDoesAndMakesNone()
    {
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        var half = File.ReadAllBytes(other)[..8192];
        await using var store = ToWrite(_ => { });
        await store.PutAsync(Saying(Old));

        File.Delete(Store);
        (await RefusalAsync(store)).Message.ShouldBe(
            $"{Store}: the store was moved or deleted and none stands in its place; put one there, and the next question is answered from it.");
        File.Exists(Store).ShouldBeFalse();
        File.WriteAllBytes(Store, []);
        (await RefusalAsync(store)).Problem.ShouldBe(StoreProblem.Replaced);
        new FileInfo(Store).Length.ShouldBe(0);
        File.WriteAllBytes(Store, half);
        (await RefusalAsync(store)).Problem.ShouldBe(StoreProblem.NotAStore);
        File.ReadAllBytes(Store).ShouldBe(half);
        File.Move(other, Store, overwrite: true);
        (await TextsAsync(store)).ShouldBe(["new.txt说起株洲。"]);
    }

    [Fact]
    public async Task StoreToServe_Replaced_WritesNothingIntoTheNewOne()
    {
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        await using var store = ToWrite(_ => { });
        await store.PutAsync(Saying(Old));
        File.Move(other, Store, overwrite: true);
        await (await store.OpenSnapshotAsync()).DisposeAsync();

        (await ProblemOfAsync(async () => await store.PutAsync(Saying(new("late"))))).ShouldBe(StoreProblem.Replaced);
        (await ProblemOfAsync(async () => await store.RecordAsync(new IngestRecord(DateTimeOffset.UnixEpoch, "", "", 1, 0, 0, 0)))).ShouldBe(StoreProblem.Replaced);
        (await TextsAsync(store)).ShouldBe(["new.txt说起株洲。"]);
        (await store.LastIngestAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task StoreToServe_OthersWroteToTheLogSinceTheLastLook_RefusesInsteadOfMixingBoth()
    {
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        await using var store = ToWrite(_ => { });
        await using (var beside = SqliteGraphStore.Open(Store))
            await beside.PutAsync(Saying(Old));
        File.Move(other, Store, overwrite: true);

        (await RefusalAsync(store)).Message.ShouldStartWith($"{Store}: the store was replaced, and what stands in graph.db-wal beside it may have been written to the old one;");
        File.Delete(Store + "-wal");
        (await TextsAsync(store)).ShouldBe(["new.txt说起株洲。"]);
    }

    [Fact]
    public async Task StoreToServe_AnotherProgramStillHasTheOldOneOpen_WaitsForItsEnd()
    {
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        await using var store = ToWrite(_ => { });
        await store.PutAsync(Saying(Old));
        await (await store.OpenSnapshotAsync()).DisposeAsync();
        await KilledIngest.BesideAsync(Store, async program =>
        {
            File.Move(other, Store, overwrite: true);
            for (var ask = 0; ask < 2; ask++)
            {
                (await RefusalAsync(store)).Message.ShouldBe(
                    $"{Store}: the store was replaced while {program.ProcessName} (process {program.Id}) has it open too; when that one has ended, the next question is answered from what stands there now.");
            }
        });
        (await TextsAsync(store)).ShouldBe(["new.txt说起株洲。"]);
    }

    [Fact]
    public async Task Watch_StoreReplaced_IsOpenBeforeItIsAsked()
    {
        var other = await FillAsync(Path.Combine(_folder, "other.db"), New);
        var told = new TaskCompletionSource<string>();
        await using var store = ToWrite(told.SetResult);
        using var ended = new CancellationTokenSource();
        var watching = store.WatchAsync(TimeProvider.System, ended.Token);
        File.Move(other, Store, overwrite: true);
        (await told.Task.WaitAsync(TimeSpan.FromMinutes(1))).ShouldEndWith("answering from what stands there now.");
        await ended.CancelAsync();
        await watching;
    }

    private StoreToServe ToWrite(Action<string> told) => StoreToServe.Open(Store, path => SqliteGraphStore.Open(path), told);

    private static async Task<string[]> WholeAsync(string path)
    {
        await using var store = SqliteGraphStore.Open(path);
        store.FindDamage().ShouldBeEmpty();
        return await TextsAsync(store);
    }

    private static async Task<string[]> TextsAsync(IGraphStore store)
    {
        await using var snapshot = await store.OpenSnapshotAsync();
        return await TextsAsync(snapshot);
    }

    private static Task<StoreUnavailableException> RefusalAsync(IGraphStore store) =>
        Should.ThrowAsync<StoreUnavailableException>(async () => await store.OpenSnapshotAsync());

    private static DocumentFacts Saying(DocumentKey key) => Document(key.Value, Article("", $"{key.Value}说起[株洲=region:430200]。"));

    private static async Task<string> FillAsync(string path, params DocumentKey[] keys)
    {
        await using var store = SqliteGraphStore.Open(path);
        await store.PutManyAsync([.. keys.Select(Saying)]);
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

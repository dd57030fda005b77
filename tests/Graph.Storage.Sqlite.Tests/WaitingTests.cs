using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

public sealed class WaitingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Write_WhileAnotherWrites_TellsOnceThatItWaitsAndGoesOnAfterwards()
    {
        var path = _folder.NewFile();
        using var told = new BlockingCollection<string>();
        await using var store = SqliteGraphStore.Open(path, told.Add);
        using var other = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, TimeSpan.FromSeconds(5));
        foreach (var name in new[] { "a.txt", "b.txt" })
        {
            other.Execute("BEGIN IMMEDIATE");
            var writing = Task.Run(() => store.PutAsync(Document(name, Article("", "[株洲=region:430200]。"))).AsTask());
            if (name == "a.txt")
            {
                told.TryTake(out var wait, TimeSpan.FromSeconds(20)).ShouldBeTrue();
                wait.ShouldBe($"{path}: another program is writing to the store; waiting up to 30 seconds for it to be done.");
            }

            await Task.WhenAny(writing, Task.Delay(600));
            writing.IsCompleted.ShouldBeFalse();
            other.Execute("ROLLBACK");
            (await writing).ShouldBe(PutOutcome.Added);
        }

        told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_WithNobodyElse_TellsNothing()
    {
        var told = new ConcurrentQueue<string>();
        await using var store = SqliteGraphStore.Open(_folder.NewFile(), told.Enqueue);
        await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));
        told.ShouldBeEmpty();
    }
}

using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Files that are of another version, another program, or no store at all.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_OlderSchema_IsBroughtToTheNewestWithEverythingInIt()
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
}

using System.Globalization;

namespace Graph.Storage.Sqlite.Tests;

public sealed class KilledIngestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // GRAPH_TEST_KILLS=100 for a long run.
    [Fact]
    public async Task Ingest_KilledAgainAndAgain_LosesAndDoublesNothing()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("GRAPH_TEST_KILLS") ?? "4", CultureInfo.InvariantCulture);
        var moments = new Random(1);
        var path = _folder.NewFile();
        long before = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            await KilledIngest.RunAndKillAsync(path, TimeSpan.FromMilliseconds(moments.Next(400)));

            await using var opened = SqliteGraphStore.Open(path);
            opened.FindDamage().ShouldBeEmpty();
            await using var snapshot = await opened.OpenSnapshotAsync();
            var documents = (await snapshot.StatisticsAsync()).Documents;
            documents.ShouldBeGreaterThanOrEqualTo(before);
            before = documents;
        }

        await using var resumed = SqliteGraphStore.Open(path);
        var outcomes = await resumed.PutManyAsync(KilledIngest.Documents);
        outcomes.Count(outcome => outcome == PutOutcome.Unchanged).ShouldBe((int)before);
        outcomes.ShouldNotContain(PutOutcome.Replaced);
        await using var rebuilt = SqliteGraphStore.Open(_folder.NewFile());
        await rebuilt.PutManyAsync(KilledIngest.Documents);
        resumed.FindDamage().ShouldBeEmpty();
        rebuilt.FindDamage().ShouldBeEmpty();
        StoredRows.Of(resumed).ShouldBe(StoredRows.Of(rebuilt));
    }
}

using System.Diagnostics;
using System.Globalization;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: Graph.Queries.Bench STORE.db");
    return 2;
}

const int rounds = 2;
await using var store = SqliteGraphStore.Open(path);
await using var snapshot = await store.OpenSnapshotAsync();
var regions = await Ids(new EntityQuery { Kinds = [EntityKind.Region], OrderBy = EntityOrder.ArticleCount, Page = PageRequest.Of(25) });
var mixed = await Ids(new EntityQuery { OrderBy = EntityOrder.ArticleCount, Page = PageRequest.Of(300) });
(EntityId Left, EntityId Right)[] pairs = [.. regions.SelectMany((left, i) => regions.Skip(i + 1), (left, right) => (left, right))];
var statistics = await snapshot.StatisticsAsync();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statistics.Articles:N0} articles, {statistics.Entities:N0} entities, {statistics.CoMentions:N0} pairs; {Environment.ProcessorCount} cores"));
Console.WriteLine("| question | asked | p50 ms | p95 ms | p99 ms | processor p50 ms | processor p99 ms | KB each |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
await Time("links, two of the 25 commonest regions", pairs, async pair =>
    (await snapshot.LinksAsync(new LinkQuery { Between = [pair.Left, pair.Right], Page = PageRequest.Of(20) })).TotalCount);
await Time("links with q-values", pairs, async pair =>
    (await snapshot.LinksAsync(new LinkQuery { Between = [pair.Left, pair.Right], Page = PageRequest.Of(20) })).Nodes.Sum(link => link.Legs[0].QValue));
await Time("neighborhood of the 300 commonest entities", mixed, async id =>
    (await snapshot.NeighborhoodAsync(new NeighborhoodQuery { Of = [id] })).Edges.Count);
await Time("compare, two of the 25 commonest regions", pairs, async pair => (await snapshot.CompareAsync(new CompareQuery
{
    Left = ComparisonSide.Of(pair.Left),
    Right = ComparisonSide.Of(pair.Right),
    Page = PageRequest.Of(20),
})).Rows.TotalCount);
await Time("paths, two of the 25 commonest regions", pairs, async pair =>
    (await snapshot.PathsAsync(new PathQuery { From = pair.Left, To = pair.Right, Kinds = [EntityKind.Theme] })).Count);
await Time("timeline by month", mixed, async id =>
    (await snapshot.TimelineAsync(new TimelineQuery { Of = [id], Interval = TimeInterval.Month })).Count);
await Time("evidence of a pair", pairs, async pair =>
    (await snapshot.EvidenceAsync(new EvidenceQuery { Of = [pair.Left, pair.Right], Page = PageRequest.Of(3) })).TotalCount);
var themes = new NetworkQuery { Kinds = [EntityKind.Program, EntityKind.Theme], Limit = 500 };
await Time("network of 500 themes and programs", [0, 1, 2], async _ => (await snapshot.NetworkAsync(themes)).Edges.Count);
var network = await snapshot.NetworkAsync(themes);
await Time("its communities", [1, 2, 3], seed => new(CommunityStructure.Of(network, seed: seed).Communities.Count));
var graph = Adjacency.Of(network, TieWeight.Score);
await Time("its betweenness, weighted", [0, 1, 2], _ => new(Betweenness.Of(graph).Length));
return 0;

async ValueTask<IReadOnlyList<EntityId>> Ids(EntityQuery query) => [.. (await snapshot.FindEntitiesAsync(query)).Nodes.Select(node => node.Entity.Id)];

static async Task Time<T>(string name, IReadOnlyList<T> questions, Func<T, ValueTask<double>> ask)
{
    // The first round is for the compiler.
    foreach (var question in questions)
        await ask(question);
    var took = new List<double>();
    var worked = new List<double>();
    var before = GC.GetAllocatedBytesForCurrentThread();
    for (var round = 0; round < rounds; round++)
    {
        foreach (var question in questions)
        {
            var (start, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await ask(question);
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            worked.Add((Environment.CpuUsage.TotalTime - busy).TotalMilliseconds);
        }
    }

    var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / took.Count;
    took.Sort();
    worked.Sort();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {took.Count} | {At(took, 0.5):f2} | {At(took, 0.95):f2} | {At(took, 0.99):f2} | {At(worked, 0.5):f2} | {At(worked, 0.99):f2} | {kilobytes:f0} |"));
}

static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];

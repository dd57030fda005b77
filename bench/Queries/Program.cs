using System.Diagnostics;
using System.Globalization;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;

if (args is not [var path, .. var only] || only.Length > 1)
{
    Console.Error.WriteLine("usage: Graph.Queries.Bench STORE.db [PART-OF-A-QUESTION'S-NAME]");
    return 2;
}

await using var store = SqliteGraphStore.Open(path);
await using var snapshot = await store.OpenSnapshotAsync();
var regions = await Ids(new EntityQuery { Kinds = [EntityKind.Region], OrderBy = EntityOrder.ArticleCount, Page = PageRequest.Of(25) });
var mixed = await Ids(new EntityQuery { OrderBy = EntityOrder.ArticleCount, Page = PageRequest.Of(300) });
(EntityId Left, EntityId Right)[] pairs = [.. regions.SelectMany((left, i) => regions.Skip(i + 1), (left, right) => (left, right))];
var names = (await Ids(new EntityQuery { OrderBy = EntityOrder.ArticleCount, Page = PageRequest.Of(8000) })).Skip(4000).ToArray();
(EntityId Left, EntityId Right)[] rare = [.. Enumerable.Range(0, 100).Select(i => (names[i * 37], names[(i * 37) + 19]))];
int[] once = [0, 1, 2, 3, 4];
var statistics = await snapshot.StatisticsAsync();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statistics.Articles:N0} articles, {statistics.Entities:N0} entities, {statistics.CoMentions:N0} pairs; {Environment.ProcessorCount} cores"));
Period[] years = [.. Enumerable.Range(statistics.FirstDate!.Value.Year, statistics.LastDate!.Value.Year - statistics.FirstDate.Value.Year + 1)
    .Select(year => new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)))];
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
await Time("paths up to four ties between rare entities", rare, async pair =>
    (await snapshot.PathsAsync(new PathQuery { From = pair.Left, To = pair.Right })).Count);
await Time("timeline by month", mixed, async id =>
    (await snapshot.TimelineAsync(new TimelineQuery { Of = [id], Interval = TimeInterval.Month })).Count);
await Time("evidence of a pair", pairs, async pair =>
    (await snapshot.EvidenceAsync(new EvidenceQuery { Of = [pair.Left, pair.Right], Page = PageRequest.Of(3) })).TotalCount);
await Time("entity by name", mixed, async id => (await snapshot.ResolveAsync(EntityRef.ByName((await snapshot.EntitiesAsync([id]))[0]!.Entity.Name, id.Kind))).Name.Length);
await Time("entities, a page of 20", Enum.GetValues<EntityOrder>(), async order =>
    (await snapshot.FindEntitiesAsync(new EntityQuery { OrderBy = order, Page = PageRequest.Of(20) })).TotalCount);
await Time("entities of a year, a page of 20", years, async year =>
    (await snapshot.FindEntitiesAsync(new EntityQuery { Selection = new ArticleSelection { Period = year }, Page = PageRequest.Of(20) })).TotalCount);
await Time("articles that mention one of the 300 commonest, a page of 20", mixed, async id =>
    (await snapshot.FindArticlesAsync(new ArticleQuery { Mentioning = [id], Page = PageRequest.Of(20) })).TotalCount);
await Time("the same, counted alone", mixed, async id =>
    (await snapshot.FindArticlesAsync(new ArticleQuery { Mentioning = [id], Page = PageRequest.Of(0) })).TotalCount);
string[] frequent = ["发展", "中国", "经济", "工作", "企业", "的", "在", "国", "年", "市场", "发展 经济", "我们", "一个", "公司", "中国 发展 企业"];
string[] usual = ["株洲", "轨道交通", "高质量发展", "数字经济", "株洲 贵州", "算力", "ai", "5g", "人工智能", "供给侧结构性改革"];
string[] letters = ["zz", "zhuzhou", "guizhou", "zg", "sh", "bj", "gz", "zhongguo", "jj", "fz"];
await Time("search, the most frequent words", frequent, async text => (await snapshot.SearchAsync(new SearchQuery { Text = text, Page = PageRequest.Of(20) })).TotalCount);
await Time("search, words of policy", usual, async text => (await snapshot.SearchAsync(new SearchQuery { Text = text, Page = PageRequest.Of(20) })).TotalCount);
await Time("search, pinyin and initials", letters, async text => (await snapshot.SearchAsync(new SearchQuery { Text = text, Page = PageRequest.Of(20) })).TotalCount);
await Time("search of a year", years, async year =>
    (await snapshot.SearchAsync(new SearchQuery { Text = "发展", Selection = new ArticleSelection { Period = year }, Page = PageRequest.Of(20) })).TotalCount);
await Time("attention, newspapers and regions", once, async _ => (await snapshot.AttentionAsync(new AttentionQuery { From = AttentionSource.Newspaper })).Rows.Count);
await Time("attention, regions counted as provinces", once, async _ =>
    (await snapshot.AttentionAsync(new AttentionQuery { From = AttentionSource.Newspaper, Selection = new ArticleSelection { RollUp = RegionLevel.Province } })).Rows.Count);
await Time("diffusion of one of the 300 commonest", mixed, async id =>
    Diffusion.Of(await snapshot.AttentionAsync(Diffusion.Question(id, DiffusionPath.MentionedRegion, ArticleSelection.All)), id).Steps.Count);
await Time("bursts of the 300 commonest, by month", once, async _ =>
    (await snapshot.TimelineAsync(new TimelineQuery { Of = mixed, Interval = TimeInterval.Month })).Sum(series => KleinbergBursts.Find(
        [.. series.Points.Select(point => point.Counts.Both)], [.. series.Points.Select(point => point.Counts.Total)]).Count));
await Time("statistics", once, async _ => (await snapshot.StatisticsAsync()).Articles);
await Time("coverage", once, async _ => (await snapshot.CoverageAsync(ArticleSelection.All)).Count);
await Time("undecided forms", once, async _ => (await snapshot.AmbiguousFormsAsync(ArticleSelection.All)).Count);
var themes = new NetworkQuery { Kinds = [EntityKind.Program, EntityKind.Theme], Limit = 500 };
await Time("network of 500 themes and programs", once, async _ => (await snapshot.NetworkAsync(themes)).Edges.Count);
await Time("occurrence matrix of its entities", once, async _ =>
    (await snapshot.OccurrencesAsync(new OccurrenceQuery { Entities = [.. (await snapshot.NetworkAsync(themes)).Nodes.Select(node => node.Entity.Id)] })).Count);
var network = await snapshot.NetworkAsync(themes);
await Time("its communities", [1, 2, 3], seed => new(CommunityStructure.Of(network, seed: seed).Communities.Count));
await Time("its strategic diagram", [1, 2, 3], seed => new(StrategicDiagram.Of(CommunityStructure.Of(network, seed: seed), 3).Points.Count));
var graph = Adjacency.Of(network, TieWeight.Score);
foreach (var by in Enum.GetValues<CentralityMeasure>())
    await Time(FormattableString.Invariant($"its centrality: {by}"), once, _ => new(Centrality.Of(by, graph).Length));
await Time("its positions", once, seed => new(ForceLayout.Of(graph, seed).Length));
return 0;

async ValueTask<IReadOnlyList<EntityId>> Ids(EntityQuery query) => [.. (await snapshot.FindEntitiesAsync(query)).Nodes.Select(node => node.Entity.Id)];

async Task Time<T>(string name, IReadOnlyList<T> questions, Func<T, ValueTask<double>> ask)
{
    if (only is [var part] && !name.Contains(part, StringComparison.Ordinal))
        return;
    const int least = 60;
    const double patience = 3000;
    // As many rounds as give enough figures to tell a percentile of, but no minutes of the slowest; the ones before are for the compiler.
    var rounds = Math.Max(2, (least + questions.Count - 1) / questions.Count);
    var begun = Stopwatch.GetTimestamp();
    for (var round = 0; round < (rounds + 1) / 2 && Stopwatch.GetElapsedTime(begun).TotalMilliseconds < patience; round++)
    {
        foreach (var question in questions)
            await ask(question);
    }

    begun = Stopwatch.GetTimestamp();
    var took = new List<double>();
    var worked = new List<double>();
    var before = GC.GetAllocatedBytesForCurrentThread();
    for (var round = 0; round < rounds && (round < 2 || Stopwatch.GetElapsedTime(begun).TotalMilliseconds < patience); round++)
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

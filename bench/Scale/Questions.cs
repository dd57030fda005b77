using System.Diagnostics;
using System.Globalization;
using Graph.Model;
using Graph.Storage;

namespace Graph.Bench.Scale;

/// <summary>Every question a store answers, about its commonest entities, each over a snapshot of its own as the service asks.</summary>
internal static class Questions
{
    /// <summary>Questions of which few fit into this are asked less often, but at least <see cref="Least"/> times.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(20);

    private const int Least = 5;

    public static async Task RunAsync(IGraphStore store, int rounds)
    {
        EntityId[] regions, themes, mixed;
        ArticleId[] articles;
        string[] names;
        await using (var snapshot = await store.OpenSnapshotAsync())
        {
            regions = await CommonestAsync(snapshot, [EntityKind.Region], 25);
            themes = await CommonestAsync(snapshot, [EntityKind.Theme], 50);
            mixed = await CommonestAsync(snapshot, [], 300);
            names = [.. (await snapshot.EntitiesAsync(themes)).Select(theme => theme!.Entity.Name)];
            articles = [.. (await snapshot.FindArticlesAsync(new ArticleQuery { Page = PageRequest.Of(200) })).Nodes.Select(article => article.Id)];
            var held = await snapshot.StatisticsAsync();
            Say($"{held.Articles:N0} articles, {held.Mentions:N0} mentions, {held.Entities:N0} entities, {held.CoMentions:N0} pairs");
        }

        (EntityId A, EntityId B)[] pairs = [.. regions.SelectMany((a, i) => regions.Skip(i + 1), (a, b) => (a, b))];
        string[] words = ["新质生产力", "株洲", "省", "数字经济 贵州", "zhuzhou", "高质量发展", "产业链", "乡村振兴"];
        var page = PageRequest.Of(20);
        Say($"");
        Say($"| question | asked | first ms | p50 ms | p99 ms |");
        Say($"| --- | ---: | ---: | ---: | ---: |");
        await Time("`links`", (i, s) => s.LinksAsync(new LinkQuery { Between = [pairs[i % pairs.Length].A, pairs[i % pairs.Length].B], Page = page }));
        await Time("`links` by sentence", (i, s) => s.LinksAsync(new LinkQuery { Between = [pairs[i % pairs.Length].A, pairs[i % pairs.Length].B], Scope = CoMentionScope.Sentence, Page = page }));
        await Time("`neighborhood` of 60", (i, s) => s.NeighborhoodAsync(new NeighborhoodQuery { Of = [mixed[i % mixed.Length]], Limit = 60 }));
        await Time("`paths`", (i, s) => s.PathsAsync(new PathQuery { From = pairs[i % pairs.Length].A, To = pairs[i % pairs.Length].B, Kinds = [EntityKind.Theme] }));
        await Time("`compare`", (i, s) => s.CompareAsync(new CompareQuery
        {
            Left = ComparisonSide.Of(pairs[i % pairs.Length].A),
            Right = ComparisonSide.Of(pairs[i % pairs.Length].B),
            Page = page,
        }));
        await Time("`timeline` by month", (i, s) => s.TimelineAsync(new TimelineQuery { Of = [mixed[i % mixed.Length]], Interval = TimeInterval.Month }));
        await Time("`timeline` of 50 themes by month (what `bursts` reads)", (_, s) => s.TimelineAsync(new TimelineQuery { Of = themes, Interval = TimeInterval.Month }));
        await Time("`evidence` of a pair", (i, s) => s.EvidenceAsync(new EvidenceQuery { Of = [pairs[i % pairs.Length].A, pairs[i % pairs.Length].B], Page = PageRequest.Of(3) }));
        await Time("`search`", (i, s) => s.SearchAsync(new SearchQuery { Text = words[i % words.Length], Page = page }));
        await Time("`entities`, the commonest", (_, s) => s.FindEntitiesAsync(new EntityQuery { OrderBy = EntityOrder.ArticleCount, Page = page }));
        await Time("`entity` by name", async (i, s) => await s.ResolveAsync(EntityRef.ByName(names[i % names.Length])));
        await Time("`articles` naming two", (i, s) => s.FindArticlesAsync(new ArticleQuery { Mentioning = [pairs[i % pairs.Length].A, pairs[i % pairs.Length].B], Page = page }));
        await Time("`article` with its mentions", (i, s) => s.ArticlesAsync([articles[i % articles.Length]]));
        await Time("`statistics`", (_, s) => s.StatisticsAsync());
        await Time("`statistics { coverage }`", (_, s) => s.CoverageAsync(ArticleSelection.All));
        await Time("`attention` of regions", (_, s) => s.AttentionAsync(new AttentionQuery()));
        await Time("`network` of 500 themes and programs", (_, s) => s.NetworkAsync(new NetworkQuery { Kinds = [EntityKind.Program, EntityKind.Theme], Limit = 500 }));
        Say($"");
        Say($"Peak memory of the asking process {PeakMegabytes():N0} MB.");

        async Task Time<T>(string name, Func<int, IGraphSnapshot, ValueTask<T>> question)
        {
            var times = new List<double>();
            double first = 0;
            var started = Stopwatch.StartNew();
            for (var i = 0; i < rounds + 1 && (i <= Least || started.Elapsed < Enough); i++)
            {
                var from = Stopwatch.GetTimestamp();
                await using (var snapshot = await store.OpenSnapshotAsync())
                    await question(i, snapshot);
                var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
                // The first warms up the compiler, and whatever the store reads once.
                if (i == 0)
                    first = took;
                else
                    times.Add(took);
            }

            times.Sort();
            Say($"| {name} | {times.Count} | {first:0.0} | {times[times.Count / 2]:0.0} | {times[times.Count * 99 / 100]:0.0} |");
        }
    }

    private static async Task<EntityId[]> CommonestAsync(IGraphSnapshot snapshot, EntityKind[] kinds, int count) =>
        [.. (await snapshot.FindEntitiesAsync(new EntityQuery { Kinds = kinds, OrderBy = EntityOrder.ArticleCount, Page = PageRequest.Of(count) })).Nodes.Select(node => node.Entity.Id)];

    private static long PeakMegabytes() =>
        long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

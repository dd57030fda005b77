using System.Diagnostics;
using System.Globalization;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;

// dotnet run -c Release --project bench/Storage -- search|put STORE.db
switch (args)
{
    case ["search", var path]:
        await SearchAsync(path);
        break;
    case ["put", var path]:
        await PutAsync(path);
        break;
    default:
        Console.Error.WriteLine("usage: search STORE.db | put STORE.db");
        return 2;
}

return 0;

static async Task SearchAsync(string path)
{
    var watch = Stopwatch.StartNew();
    await using var store = SqliteGraphStore.Open(path);
    Say($"open {watch.Elapsed.TotalMilliseconds:0} ms");
    await using var snapshot = await store.OpenSnapshotAsync();
    watch.Restart();
    await snapshot.SearchAsync(new SearchQuery { Text = "新质生产力", Page = new PageRequest { First = 10 } });
    Say($"first search, which reads all texts once, {watch.Elapsed.TotalMilliseconds:0} ms");
    var region = await snapshot.ResolveAsync(EntityRef.ByName("湖南"));
    (string Name, SearchQuery Query)[] questions =
    [
        ("1 character 省", new SearchQuery { Text = "省" }),
        ("2 characters 株洲", new SearchQuery { Text = "株洲" }),
        ("2 characters 发展", new SearchQuery { Text = "发展" }),
        ("4 characters 数字经济", new SearchQuery { Text = "数字经济" }),
        ("5 characters 新质生产力", new SearchQuery { Text = "新质生产力" }),
        ("two words 贵州 算力", new SearchQuery { Text = "贵州 算力" }),
        ("traditional 貴州", new SearchQuery { Text = "貴州" }),
        ("not there 不在此处也", new SearchQuery { Text = "不在此处也" }),
        ("pinyin zhuzhou", new SearchQuery { Text = "zhuzhou" }),
        ("initials zz", new SearchQuery { Text = "zz" }),
        ("发展 within 湖南", new SearchQuery { Text = "发展", Selection = new ArticleSelection { Within = region.Id } }),
    ];
    foreach (var (name, query) in questions)
    {
        var asked = query with { Page = new PageRequest { First = 10 } };
        var total = 0;
        var times = new List<double>();
        for (var i = 0; i < 220; i++)
        {
            watch.Restart();
            total = (await snapshot.SearchAsync(asked)).TotalCount;
            // The first ones warm up.
            if (i >= 20)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Say($"{name}: {total} hits, p50 {times[times.Count / 2]:0.00} ms, p99 {times[times.Count * 99 / 100]:0.00} ms");
    }
}

static async Task PutAsync(string path)
{
    var facts = new List<DocumentFacts>();
    await using (var source = SqliteGraphStore.Open(path))
    await using (var snapshot = await source.OpenSnapshotAsync())
    {
        var articles = await snapshot.FindArticlesAsync(new ArticleQuery { OrderBy = ArticleOrder.Document });
        var found = await snapshot.ArticlesAsync([.. articles.Nodes.Select(article => article.Id)]);
        foreach (var group in found.GroupBy(one => one!.Article.Document))
        {
            var document = await snapshot.DocumentAsync(group.Key);
            var ids = group.SelectMany(one => one!.Mentions.Select(mention => mention.Entity)
                    .Concat(one.Relations.SelectMany(relation => (EntityId?[])[relation.From, relation.To]).OfType<EntityId>()))
                .ToHashSet();
            var entities = new SortedDictionary<EntityId, Entity>();
            for (var wanted = ids.ToList(); wanted.Count > 0;)
            {
                var known = (await snapshot.EntitiesAsync(wanted)).OfType<EntitySummary>().Select(summary => summary.Entity).ToList();
                foreach (var entity in known)
                    entities[entity.Id] = entity;
                wanted = [.. known.Select(entity => entity.PartOf).OfType<EntityId>().Where(id => !entities.ContainsKey(id)).Distinct()];
            }

            facts.Add(new DocumentFacts(document!, [.. group.Select(one => one!)], [.. entities.Values]));
        }
    }

    for (var run = 0; run < 3; run++)
    {
        var target = Path.Combine(Path.GetTempPath(), $"graph-bench-{Environment.ProcessId}-{run}.db");
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await using (var store = SqliteGraphStore.Open(target))
        {
            foreach (var batch in facts.Chunk(256))
                await store.PutManyAsync(batch);
            Say($"put {facts.Count} documents in {watch.Elapsed.TotalSeconds:0.00} s");
        }

        var cpu = Process.GetCurrentProcess().TotalProcessorTime - before;
        Say($"closed after {watch.Elapsed.TotalSeconds:0.00} s, {cpu.TotalSeconds:0.00} s of processor time, {new FileInfo(target).Length / 1048576.0:0} MB");
        File.Delete(target);
    }
}

static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

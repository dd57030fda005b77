using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Bench.Scale;

/// <summary>
/// Every question that GraphQL offers, with what its resolvers reckon from the answer, over the commonest entities of the graph. The arguments
/// are GraphQL's defaults where nothing else is said.
/// </summary>
internal sealed class QuestionList
{
    private static readonly EntityKind[] Programs = [EntityKind.Program, EntityKind.Theme];
    private static readonly string[] One = ["省", "县", "云", "茶"];
    private static readonly string[] Two = ["株洲", "贵州", "文旅", "医院"];
    private static readonly string[] Longer = ["新质生产力", "高质量发展", "产业链", "乡村振兴"];
    private static readonly string[] Several = ["数字经济 贵州", "株洲 轨道交通", "高质量发展 湖南", "大数据 产业"];
    private static readonly string[] Latin = ["zhuzhou", "guizhou", "zz", "hunan"];

    private readonly PageRequest _page = PageRequest.Of(20);
    private readonly EntityId[] _regions, _themes, _common;
    private readonly (EntityId A, EntityId B)[] _pairs;
    private readonly ArticleId[] _articles;
    private readonly string[] _names;
    private readonly ArticleSelection[] _years, _newspapers;
    private readonly Period[] _windows;

    private QuestionList(
        EntityId[] regions, EntityId[] themes, EntityId[] common, string[] names, Article[] articles, string[] newspapers, GraphStatistics held)
    {
        (_regions, _themes, _common, _names) = (regions, themes, common, names);
        _articles = [.. articles.Select(article => article.Id)];
        _pairs = [.. regions.SelectMany((a, i) => regions.Skip(i + 1), (a, b) => (a, b))];
        var (first, last) = (held.FirstDate ?? DateOnly.MinValue, held.LastDate ?? DateOnly.MinValue);
        _windows = [.. MovingWindows.Of(first, last, TimeInterval.Year, width: 1, step: 1)];
        _years = [.. _windows.Select(window => new ArticleSelection { Period = window })];
        _newspapers = [.. newspapers.Select(newspaper => new ArticleSelection { Newspapers = [newspaper] })];
    }

    public static async Task<QuestionList> OfAsync(IGraphSnapshot snapshot)
    {
        var themes = await CommonestAsync(snapshot, [EntityKind.Theme], 50);
        var newspapers = (await snapshot.CoverageAsync(ArticleSelection.All)).OrderByDescending(one => one.Days.Sum(day => day.Articles)).Select(one => one.Newspaper).OfType<string>();
        return new QuestionList(
            await CommonestAsync(snapshot, [EntityKind.Region], 25),
            themes,
            await CommonestAsync(snapshot, [], 300),
            [.. (await snapshot.EntitiesAsync(themes)).Select(theme => theme!.Entity.Name)],
            [.. (await snapshot.FindArticlesAsync(new ArticleQuery { Page = PageRequest.Of(200) })).Nodes],
            [.. newspapers.Take(8)],
            await snapshot.StatisticsAsync());
    }

    public IEnumerable<Question> All() => [.. Links(), .. Around(), .. OverTime(), .. Lookups(), .. Searches(), .. Wholes()];

    private IEnumerable<Question> Links()
    {
        yield return Server("`links`", (s, i) => s.LinksAsync(Between(i)));
        yield return Server("`links` by sentence", (s, i) => s.LinksAsync(Between(i) with { Scope = CoMentionScope.Sentence }));
        yield return Server("`links` of three", (s, i) => s.LinksAsync(Between(i) with { Between = [.. Between(i).Between, Of(_themes, i)] }));
        yield return Server("`links`, missing", (s, i) => s.LinksAsync(Between(i) with { Missing = true }));
        yield return Server("`links` of a year", (s, i) => s.LinksAsync(Between(i) with { Selection = Of(_years, i) }));
        yield return Server("`links` of a newspaper", (s, i) => s.LinksAsync(Between(i) with { Selection = Of(_newspapers, i) }));
        yield return Server("`links` of articles naming a theme", (s, i) => s.LinksAsync(Between(i) with { Selection = new() { Mentioning = [Of(_themes, i)] } }));
        yield return Server("`links` within a region", (s, i) => s.LinksAsync(Between(i) with { Selection = new() { Within = Of(_regions, i + 3) } }));
        yield return Memory("`links`, every mention counted", (s, i) => s.LinksAsync(Between(i) with { Counting = CountingRule.EveryMention }));
        yield return Memory("`links`, reprints once", (s, i) => s.LinksAsync(Between(i) with { Selection = new() { Reprints = ReprintRule.Once } }));
        yield return Server("`evidence` of a pair", (s, i) => s.EvidenceAsync(new EvidenceQuery { Of = [Pair(i).A, Pair(i).B], Page = PageRequest.Of(3) }));
    }

    private IEnumerable<Question> Around()
    {
        yield return Server("`neighborhood` of 60", (s, i) => s.NeighborhoodAsync(new NeighborhoodQuery { Of = [Of(_common, i)], Limit = 60 }));
        yield return Memory("`neighborhood` of 60, two steps", (s, i) => s.NeighborhoodAsync(new NeighborhoodQuery { Of = [Of(_common, i)], Depth = 2, PerNode = 10, Limit = 60 }));
        yield return Memory("`neighborhood` of 60 of a year", (s, i) => s.NeighborhoodAsync(new NeighborhoodQuery { Of = [Of(_common, i)], Limit = 60, Selection = Of(_years, i) }));
        yield return Memory("`paths` over themes", (s, i) => s.PathsAsync(new PathQuery { From = Pair(i).A, To = Pair(i).B, Kinds = [EntityKind.Theme] }));
        yield return Memory("`paths`, hubs damped, any hop", (s, i) => s.PathsAsync(new PathQuery
        {
            From = Of(_regions, i),
            To = Of(_themes, i + 7),
            HubDamping = 0.4,
            Hops = [PathHop.CoMention, PathHop.Authored, PathHop.AffiliatedWith, PathHop.PartOf],
        }));
        yield return Server("`compare` two regions", (s, i) => s.CompareAsync(new CompareQuery { Left = ComparisonSide.Of(Pair(i).A), Right = ComparisonSide.Of(Pair(i).B), Page = _page }));
        yield return Server("`compare` two years", (s, i) => s.CompareAsync(new CompareQuery
        {
            Left = new ComparisonSide { Selection = Of(_years, i) },
            Right = new ComparisonSide { Selection = Of(_years, i + 1) },
            Page = _page,
        }));
    }

    private IEnumerable<Question> OverTime()
    {
        yield return Server("`timeline` by month", (s, i) => s.TimelineAsync(new TimelineQuery { Of = [Of(_common, i)], Interval = TimeInterval.Month }));
        yield return Server("`timeline` of a pair", (s, i) => s.TimelineAsync(new TimelineQuery { Of = [Pair(i).A], With = [Pair(i).B], Interval = TimeInterval.Month }));
        yield return Server("`timeline` of 50 themes", (s, _) => s.TimelineAsync(new TimelineQuery { Of = _themes, Interval = TimeInterval.Month }));
        yield return Memory("`bursts`", async (s, _) =>
        {
            var listed = await s.FindEntitiesAsync(new EntityQuery { Kinds = Programs, MinArticles = 5 });
            var series = await s.TimelineAsync(new TimelineQuery { Of = [.. listed.Nodes.Select(node => node.Entity.Id)], Interval = TimeInterval.Month });
            return series.SelectMany(one => KleinbergBursts.Find([.. one.Points.Select(point => point.Counts.Both)], [.. one.Points.Select(point => point.Counts.Total)])).ToList();
        });
        yield return Memory("`networkSlices` by year", async (s, _) =>
        {
            var slices = new List<Network>();
            foreach (var window in _windows)
                slices.Add(await s.NetworkAsync(new NetworkQuery { Limit = 100, Selection = new() { Period = window } }));
            return slices;
        });
        yield return Memory("`attention` of regions", (s, _) => s.AttentionAsync(new AttentionQuery()));
        yield return Memory("`attention` of newspapers to programs", (s, _) => s.AttentionAsync(new AttentionQuery
        {
            From = AttentionSource.Newspaper,
            Kinds = [EntityKind.Program],
            Measure = AssociationMeasure.AssociationStrength,
        }));
        yield return Memory("`diffusion`", async (s, i) =>
            Diffusion.Of(await s.AttentionAsync(Diffusion.Question(Of(_themes, i), DiffusionPath.MentionedRegion, ArticleSelection.All)), Of(_themes, i)));
    }

    private IEnumerable<Question> Lookups()
    {
        yield return Memory("`entities`, the commonest", (s, _) => s.FindEntitiesAsync(new EntityQuery { Page = _page }));
        yield return Memory("`entities` of a year", (s, i) => s.FindEntitiesAsync(new EntityQuery { Kinds = Programs, Selection = Of(_years, i), Page = _page }));
        yield return Memory("`entities` that begin so", (s, i) => s.FindEntitiesAsync(new EntityQuery { NamePrefix = Of(_names, i)[..1], Page = _page }));
        yield return Server("`entity` by name", (s, i) => s.ResolveAsync(EntityRef.ByName(Of(_names, i))));
        yield return Server("`entity` by id", (s, i) => s.EntitiesAsync([Of(_common, i)]));
        yield return Memory("`articles`, the newest", (s, _) => s.FindArticlesAsync(new ArticleQuery { Page = _page }));
        yield return Memory("`articles` naming two", (s, i) => s.FindArticlesAsync(new ArticleQuery { Mentioning = [Pair(i).A, Pair(i).B], Page = _page }));
        yield return Memory("`articles` holding a text", (s, i) => s.FindArticlesAsync(new ArticleQuery { Text = Of(Longer, i), Page = _page }));
        yield return Server("`article` with its mentions", (s, i) => s.ArticlesAsync([Of(_articles, i)]));
        yield return Memory("`article { reprints }`", (s, i) => s.ReprintsAsync([Of(_articles, i)]));
        yield return Server("`statistics`", (s, _) => s.StatisticsAsync());
        yield return Memory("`statistics` of a year", (s, i) => s.StatisticsAsync(Of(_years, i)));
        yield return Memory("`statistics { coverage }`", (s, _) => s.CoverageAsync(ArticleSelection.All));
        yield return Memory("`statistics { ambiguousForms }`", (s, _) => s.AmbiguousFormsAsync(ArticleSelection.All));
    }

    private IEnumerable<Question> Searches()
    {
        yield return Server("`search` for one character", (s, i) => s.SearchAsync(new SearchQuery { Text = Of(One, i), Page = _page }));
        yield return Server("`search` for two characters", (s, i) => s.SearchAsync(new SearchQuery { Text = Of(Two, i), Page = _page }));
        yield return Server("`search` for three and more", (s, i) => s.SearchAsync(new SearchQuery { Text = Of(Longer, i), Page = _page }));
        yield return Server("`search` for several words", (s, i) => s.SearchAsync(new SearchQuery { Text = Of(Several, i), Page = _page }));
        yield return Server("`search` for a rare name", (s, i) => s.SearchAsync(new SearchQuery { Text = Of(_names, i + 20), Page = _page }));
        yield return Memory("`search` by pinyin", (s, i) => s.SearchAsync(new SearchQuery { Text = Of(Latin, i), Page = _page }));
        yield return Memory("`search` in a year", (s, i) => s.SearchAsync(new SearchQuery { Text = Of(Two, i), Selection = Of(_years, i), Page = _page }));
    }

    private IEnumerable<Question> Wholes()
    {
        var whole = new NetworkQuery { Limit = 500 };
        var divided = whole with { Measure = AssociationMeasure.AssociationStrength };
        yield return Memory("`network` of 100", (s, _) => s.NetworkAsync(new NetworkQuery { Limit = 100 }));
        yield return Memory("`network` of 500 programs and themes", (s, _) => s.NetworkAsync(whole with { Kinds = Programs }));
        yield return Memory("`network` of coauthors", (s, _) => s.NetworkAsync(whole with { Tie = NetworkTie.CoAuthorship }));
        yield return Memory("`centrality` by PageRank, 500", async (s, _) => Centrality.Of(CentralityMeasure.PageRank, Adjacency.Of(await s.NetworkAsync(whole), TieWeight.Score)));
        yield return Memory("`centrality` by betweenness, 500", async (s, _) => Centrality.Of(CentralityMeasure.Betweenness, Adjacency.Of(await s.NetworkAsync(whole), TieWeight.Score)));
        yield return Memory("`communities` of 500", async (s, _) => CommunityStructure.Of(await s.NetworkAsync(divided)));
        yield return Memory("`strategicDiagram` of 500", async (s, _) => StrategicDiagram.Of(
            CommunityStructure.Of(await s.NetworkAsync(divided with { Kinds = Programs, Measure = AssociationMeasure.EquivalenceIndex })), minSize: 3));
        yield return Memory("`export` of 100 entities by article", (s, _) => s.OccurrencesAsync(new OccurrenceQuery { Entities = _common[..Math.Min(100, _common.Length)] }));
    }

    private LinkQuery Between(int i) => new() { Between = [Pair(i).A, Pair(i).B], Page = _page };

    private (EntityId A, EntityId B) Pair(int i) => Of(_pairs, i);

    private static T Of<T>(T[] list, int i) => list[i % list.Length];

    private static Question Memory<T>(string name, Func<IGraphSnapshot, int, ValueTask<T>> ask) => new(name, (snapshot, i) => ask(snapshot, i).AsTask());

    private static Question Server<T>(string name, Func<IGraphSnapshot, int, ValueTask<T>> ask) => Memory(name, ask) with { ByServer = true };

    private static async Task<EntityId[]> CommonestAsync(IGraphSnapshot snapshot, EntityKind[] kinds, int count) =>
        [.. (await snapshot.FindEntitiesAsync(new EntityQuery { Kinds = kinds, OrderBy = EntityOrder.ArticleCount, Page = PageRequest.Of(count) })).Nodes.Select(node => node.Entity.Id)];
}

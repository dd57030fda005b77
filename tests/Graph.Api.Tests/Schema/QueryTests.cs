using System.Text.Json;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Schema;

[Collection(SeedServiceCollection.Name)]
public sealed class QueryTests(SeedService service)
{
    [Fact]
    public async Task Entity_ByIdByNameAndByAlias_IsTheSame()
    {
        var data = await service.DataAsync(
            """
            {
              a: entity(id: "region:430200") { ...F }
              b: entity(name: "株洲市") { ...F }
              c: entity(name: "株洲", kind: REGION) { ...F }
              d: node(id: "region:430200") { ...F }
            }
            fragment F on Entity { id name kind aliases mentionCount articleCount partOf { name } evidence(first: 1) { nodes { sentence } } }
            """);
        var expected = data.GetProperty("a").GetRawText();
        expected.ShouldContain("\"partOf\":{\"name\":\"湖南省\"}");
        foreach (var name in new[] { "b", "c", "d" })
            data.GetProperty(name).GetRawText().ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{ entity(id: "region:999999") { id } }""", "entity")]
    [InlineData("""{ article(id: "0000000000000000-0") { id } }""", "article")]
    [InlineData("""{ node(id: "nonsense") { id } }""", "node")]
    public async Task Id_NobodyHas_GivesNull(string query, string field) =>
        (await service.DataAsync(query)).GetProperty(field).ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public async Task Nodes_OfMixedIds_ComeInTheOrderAsked()
    {
        var articles = await service.DataAsync("{ articles(first: 2, orderBy: DOCUMENT) { nodes { id } } }");
        var ids = articles.GetProperty("articles").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).ToArray();
        object[] asked = [ids[1]!, "region:430200", "region:999999", ids[0]!];
        var nodes = await service.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", new { ids = asked });
        nodes.GetProperty("nodes").EnumerateArray().Select(node => node.ValueKind == JsonValueKind.Null ? null : node.GetProperty("id").GetString())
            .ShouldBe([ids[1], "region:430200", null, ids[0]]);
    }

    [Fact]
    public async Task Article_OpensToItsMentions_WhichStandWhereTheySay()
    {
        var data = await service.DataAsync(
            """
            { articles(first: 50, where: { mentioning: [{ name: "贵州" }] }) { totalCount nodes {
                title body byline document page ordinal authors { name affiliation } homeRegion { name }
                mentions { field start end text recognizer entity { id name } } } } }
            """);
        var articles = data.GetProperty("articles").GetProperty("nodes").EnumerateArray().ToList();
        articles.Count.ShouldBe(data.GetProperty("articles").GetProperty("totalCount").GetInt32());
        articles.ShouldNotBeEmpty();
        foreach (var article in articles)
        {
            article.GetProperty("mentions").EnumerateArray().ShouldContain(mention => mention.GetProperty("entity").GetProperty("id").GetString() == "region:520000");
            foreach (var mention in article.GetProperty("mentions").EnumerateArray())
            {
                var text = article.GetProperty(mention.GetProperty("field").GetString()!.ToLowerInvariant()).GetString()!;
                text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()].ShouldBe(mention.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public async Task Entities_Filtered_AreOnlyThose()
    {
        var data = await service.DataAsync(
            """
            {
              themes: entities(first: 100, where: { kinds: [THEME] }) { nodes { kind mentionCount } }
              hunan: entities(first: 100, where: { within: { name: "湖南省" }, kinds: [REGION] }) { nodes { id name } }
              named: entities(where: { namePrefix: "株洲" }) { nodes { name aliases } }
            }
            """);
        var themes = data.GetProperty("themes").GetProperty("nodes").EnumerateArray().ToList();
        themes.ShouldAllBe(theme => theme.GetProperty("kind").GetString() == "THEME");
        var counts = themes.Select(theme => theme.GetProperty("mentionCount").GetInt32()).ToList();
        counts.ShouldBe(counts.OrderDescending());
        data.GetProperty("hunan").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)
            .ShouldContain("region:430200");
        data.GetProperty("named").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!).ShouldContain("株洲市");
    }

    [Theory]
    [InlineData("株洲", "EntityHit")]
    [InlineData("算力", "ArticleHit")]
    [InlineData("黔", "ArticleHit")]
    public async Task Search_ForAWordOfAnyLength_FindsItAndMarksIt(string text, string type)
    {
        var data = await service.DataAsync(
            "query($text: String!) { search(text: $text, first: 100) { totalCount nodes { __typename text highlights { start end } } } }", new { text });
        var hits = data.GetProperty("search").GetProperty("nodes").EnumerateArray().ToList();
        hits.ShouldContain(hit => hit.GetProperty("__typename").GetString() == type);
        foreach (var hit in hits)
        {
            var highlight = hit.GetProperty("highlights").EnumerateArray().First();
            hit.GetProperty("text").GetString()![highlight.GetProperty("start").GetInt32()..highlight.GetProperty("end").GetInt32()].ShouldBe(text);
        }
    }

    [Fact]
    public async Task Neighborhood_OfARegion_HoldsNoEdgeThatLeadsOutOfIt()
    {
        var data = await service.DataAsync(
            """
            { neighborhood(of: [{ name: "株洲" }], kinds: [THEME], limit: 15) {
                nodes { id kind } edges { source { id } target { id } score counts { both } evidence(first: 1) { totalCount nodes { sentence } } } } }
            """);
        var subgraph = data.GetProperty("neighborhood");
        var ids = subgraph.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).ToList();
        ids[0].ShouldBe("region:430200");
        ids.Count.ShouldBe(16);
        var edges = subgraph.GetProperty("edges").EnumerateArray().ToList();
        edges.ShouldNotBeEmpty();
        foreach (var edge in edges)
        {
            ids.ShouldContain(edge.GetProperty("source").GetProperty("id").GetString()!);
            ids.ShouldContain(edge.GetProperty("target").GetProperty("id").GetString()!);
            edge.GetProperty("evidence").GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task Statistics_AgreeWithTheLists_AndNameTheSnapshot()
    {
        var response = await service.AskAsync(
            "{ statistics { documents articles entities snapshot kinds { kind entities } } articles { totalCount } entities { totalCount } }");
        var data = response.GetProperty("data");
        var statistics = data.GetProperty("statistics");
        statistics.GetProperty("documents").GetInt32().ShouldBe(5);
        statistics.GetProperty("articles").GetInt32().ShouldBe(data.GetProperty("articles").GetProperty("totalCount").GetInt32());
        statistics.GetProperty("entities").GetInt32().ShouldBe(data.GetProperty("entities").GetProperty("totalCount").GetInt32());
        statistics.GetProperty("kinds").EnumerateArray().Sum(kind => kind.GetProperty("entities").GetInt32())
            .ShouldBe(statistics.GetProperty("entities").GetInt32());
        response.GetProperty("extensions").GetProperty("snapshot").GetString().ShouldBe(statistics.GetProperty("snapshot").GetString());
    }

    [Fact]
    public async Task Paths_BetweenRegionsNeverNamedTogether_GoOverWhatLinksThem()
    {
        var data = await service.DataAsync(
            """
            { paths(from: { name: "株洲" }, to: { name: "贵州" }, kinds: [THEME], first: 3) {
                length score nodes { id kind } steps { source { id } target { id } score counts { both } evidence(first: 1) { totalCount } } } }
            """);
        var paths = data.GetProperty("paths").EnumerateArray().ToList();
        paths.Count.ShouldBe(3);
        foreach (var path in paths)
        {
            path.GetProperty("length").GetInt32().ShouldBe(2);
            var nodes = path.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).ToList();
            (nodes[0], nodes[^1]).ShouldBe(("region:430200", "region:520000"));
            var steps = path.GetProperty("steps").EnumerateArray().ToList();
            steps.Select(step => step.GetProperty("source").GetProperty("id").GetString()).ShouldBe(nodes[..^1]);
            steps.Select(step => step.GetProperty("target").GetProperty("id").GetString()).ShouldBe(nodes[1..]);
            steps.Min(step => step.GetProperty("score").GetDouble()).ShouldBe(path.GetProperty("score").GetDouble());
            steps.ShouldAllBe(step => step.GetProperty("evidence").GetProperty("totalCount").GetInt32() > 0);
        }
    }

    [Fact]
    public async Task Compare_TellsSharedFromOneSided_AndOpensBothSides()
    {
        var data = await service.DataAsync(
            """
            { compare(left: { name: "株洲" }, right: { name: "贵州" }) { leftArticles rightArticles divergence
                rows(first: 500) { totalCount nodes { entity { name } left right score presence
                  leftEvidence(first: 1) { totalCount } rightEvidence(first: 1) { totalCount } } } } }
            """);
        var comparison = data.GetProperty("compare");
        comparison.GetProperty("divergence").GetDouble().ShouldBeInRange(0.01, 0.99);
        var rows = comparison.GetProperty("rows").GetProperty("nodes").EnumerateArray().ToList();
        rows.Count.ShouldBe(comparison.GetProperty("rows").GetProperty("totalCount").GetInt32());
        rows.Select(row => row.GetProperty("presence").GetString()).Distinct().Order().ShouldBe(["ONLY_LEFT", "ONLY_RIGHT", "SHARED"]);
        foreach (var row in rows)
        {
            (row.GetProperty("left").GetInt32() > 0).ShouldBe(row.GetProperty("leftEvidence").GetProperty("totalCount").GetInt32() > 0);
            (row.GetProperty("right").GetInt32() > 0).ShouldBe(row.GetProperty("rightEvidence").GetProperty("totalCount").GetInt32() > 0);
        }
    }

    [Fact]
    public async Task Compare_AskedForOnePresence_ListsItAloneBesideTheSidesAndWhatTheyCount()
    {
        var data = await service.DataAsync(
            """
            { compare(left: { name: "株洲" }, rightArticles: { mentioning: [{ name: "贵州" }] }, scope: SENTENCE) { left { name } right { name } leftArticles rightArticles leftTotal rightTotal
                all: rows(first: 500) { totalCount nodes { presence left right } }
                shared: rows(first: 500, presence: [SHARED]) { totalCount nodes { presence left right } }
                sided: rows(first: 500, presence: [ONLY_LEFT, ONLY_RIGHT]) { totalCount nodes { presence } } } }
            """);
        var comparison = data.GetProperty("compare");
        comparison.GetProperty("left").GetProperty("name").GetString().ShouldBe("株洲市");
        comparison.GetProperty("right").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        comparison.GetProperty("leftTotal").GetInt32().ShouldBeGreaterThan(comparison.GetProperty("leftArticles").GetInt32());
        var rows = comparison.GetProperty("all").GetProperty("nodes").EnumerateArray().ToList();
        rows.ShouldAllBe(row => row.GetProperty("left").GetInt32() <= comparison.GetProperty("leftTotal").GetInt32());
        rows.ShouldAllBe(row => row.GetProperty("right").GetInt32() <= comparison.GetProperty("rightTotal").GetInt32());
        var shared = comparison.GetProperty("shared").GetProperty("nodes").EnumerateArray().ToList();
        shared.ShouldNotBeEmpty();
        shared.ShouldAllBe(row => row.GetProperty("presence").GetString() == "SHARED");
        (shared.Count + comparison.GetProperty("sided").GetProperty("totalCount").GetInt32()).ShouldBe(comparison.GetProperty("all").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Timeline_CountsDatedArticlesOnly_WithoutGaps()
    {
        var data = await service.DataAsync(
            """{ timeline(of: [{ name: "株洲" }], with: [{ name: "高质量发展" }], interval: MONTH) { entity { id } with { name } points { from to share counts { both total } } } }""");
        var series = data.GetProperty("timeline").EnumerateArray().ShouldHaveSingleItem();
        var point = series.GetProperty("points").EnumerateArray().ShouldHaveSingleItem();
        point.GetProperty("from").GetString().ShouldBe("2021-09-01");
        point.GetProperty("to").GetString().ShouldBe("2021-09-30");
        point.GetProperty("counts").GetProperty("both").GetInt32().ShouldBeGreaterThan(0);
    }
}

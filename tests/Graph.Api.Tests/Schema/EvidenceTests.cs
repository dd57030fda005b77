using System.Text.Json;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Schema;

/// <summary>
/// Every count opens to its sentences: those of exactly as many articles as were counted. All counts here are by article, and of each article one sentence comes first.
/// </summary>
[Collection(SeedServiceCollection.Name)]
public sealed class EvidenceTests(SeedService service)
{
    private const string All = "evidence(first: 40) { totalCount nodes { sentence article { id date newspaper } highlights { entity { id } } } }";

    /// <summary>A question, the way to its things, and the name of their count; <c>%</c> stands for the evidence.</summary>
    public static TheoryData<string, string, string> Counted { get; } = new()
    {
        { "attention(from: HOME_REGION) { rows(first: 6) { cells(first: 8) { counts { both } % } } }", "rows.cells", "counts.both" },
        { "attention(from: NEWSPAPER, rollUp: PROVINCE) { rows(first: 6) { cells(first: 8) { counts { both } % } } }", "rows.cells", "counts.both" },
        { "attention(from: AUTHOR, kinds: [THEME]) { rows(first: 6) { cells(first: 8) { counts { both } % } } }", "rows.cells", "counts.both" },
        { "attention(from: AFFILIATION, kinds: [THEME]) { rows(first: 6) { cells(first: 8) { counts { both } % } } }", "rows.cells", "counts.both" },
        { "attention(from: EVERYTHING, rollUp: PREFECTURE) { rows(first: 6) { cells(first: 8) { counts { both } % } } }", "rows.cells", "counts.both" },
        { "timeline(of: [{name: \"高质量发展\"}, {name: \"株洲\"}], interval: MONTH) { points { counts { both } % } }", "points", "counts.both" },
        { "timeline(of: [{name: \"高质量发展\"}], with: [{name: \"株洲\"}], rollUp: PROVINCE) { points { counts { both } % } }", "points", "counts.both" },
        { "network(kinds: [THEME], limit: 20) { nodes { count % } }", "nodes", "count" },
        { "network(kinds: [REGION], rollUp: PROVINCE, limit: 20) { edges { counts { both } % } }", "edges", "counts.both" },
        { "network(tie: CO_AUTHORSHIP, limit: 20) { nodes { count % } }", "nodes", "count" },
        { "network(tie: CO_AUTHORSHIP, limit: 20) { edges { counts { both } % } }", "edges", "counts.both" },
        { "network(tie: AFFILIATION, limit: 20) { edges { counts { both } % } }", "edges", "counts.both" },
        { "centrality(kinds: [THEME], first: 10) { nodes { count % } }", "nodes", "count" },
        { "communities(kinds: [PROGRAM, THEME], limit: 30, first: 2) { nodes { members { count % } } }", "nodes.members", "count" },
        { "communities(kinds: [PROGRAM, THEME], limit: 30, first: 2) { nodes { innerTies(first: 20) { counts { both } % } outerTies(first: 20) { counts { both } } } }", "nodes.innerTies", "counts.both" },
        { "entities(where: {kinds: [REGION]}, period: {from: \"2021-01-01\", to: \"2021-12-31\"}, first: 20) { nodes { articleCount(period: {from: \"2021-01-01\", to: \"2021-12-31\"}) evidence(period: {from: \"2021-01-01\", to: \"2021-12-31\"}, first: 500) { totalCount nodes { sentence article { id } highlights { entity { id } } } } } }", "nodes", "articleCount" },
    };

    [Theory]
    [MemberData(nameof(Counted))]
    public async Task Evidence_OfACount_IsFromAsManyArticles(string question, string way, string count)
    {
        var data = await service.DataAsync($"{{ {question.Replace("%", All, StringComparison.Ordinal)} }}");
        var things = Follow(data.EnumerateObject().First().Value, way.Split('.', StringSplitOptions.RemoveEmptyEntries)).ToList();
        things.ShouldNotBeEmpty();
        foreach (var thing in things)
        {
            var counted = count.Split('.').Aggregate(thing, (at, name) => at.GetProperty(name)).GetInt32();
            var evidence = thing.GetProperty("evidence").GetProperty("nodes").EnumerateArray().ToList();
            evidence.Select(one => one.GetProperty("article").GetProperty("id").GetString()).Distinct().Count().ShouldBe(counted, thing.ToString());
            evidence.ShouldAllBe(one => one.GetProperty("highlights").GetArrayLength() > 0);
        }
    }

    [Theory]
    [InlineData("communities(measure: P_VALUE) { totalCount }", "P_VALUE")]
    [InlineData("strategicDiagram(measure: P_VALUE) { medianDensity }", "P_VALUE")]
    [InlineData("centrality(measure: NPMI, first: 1) { totalCount }", "NPMI")]
    public async Task Networks_WeighedByWhatIsNoWeight_AreRefusedSayingWhatIsAllowed(string question, string measure)
    {
        var answer = await service.AskAsync($"{{ {question} }}");
        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldStartWith($"`measure` {measure} cannot weigh ties: choose one");
    }

    [Theory]
    [InlineData("SENTENCE", "ONCE_PER_WINDOW")]
    [InlineData("ARTICLE", "EVERY_MENTION")]
    public async Task Compare_BySentencesOrMentions_CountsAsTheLegsOfALink(string scope, string counting)
    {
        var how = $"scope: {scope}, counting: {counting}, kinds: [THEME]";
        var data = await service.DataAsync(
            $$"""
            {
              compare(left: {name: "株洲"}, right: {name: "贵州"}, {{how}}) { rows(first: 200) { nodes { entity { id } left right leftEvidence(first: 1) { totalCount } } } }
              links(between: [{name: "株洲"}, {name: "贵州"}], {{how}}, first: 50) { nodes { entity { id } legs { counts { both } } } }
            }
            """);
        var rows = data.GetProperty("compare").GetProperty("rows").GetProperty("nodes").EnumerateArray().ToDictionary(row => row.GetProperty("entity").GetProperty("id").GetString()!);
        var links = data.GetProperty("links").GetProperty("nodes").EnumerateArray().ToList();
        links.ShouldNotBeEmpty();
        foreach (var link in links)
        {
            var row = rows[link.GetProperty("entity").GetProperty("id").GetString()!];
            int[] legs = [.. link.GetProperty("legs").EnumerateArray().Select(leg => leg.GetProperty("counts").GetProperty("both").GetInt32())];
            (row.GetProperty("left").GetInt32(), row.GetProperty("right").GetInt32()).ShouldBe((legs[0], legs[1]));
            if (counting == "ONCE_PER_WINDOW")
                row.GetProperty("leftEvidence").GetProperty("totalCount").GetInt32().ShouldBe(legs[0]);
        }
    }

    [Theory]
    [InlineData("MENTIONED_REGION")]
    [InlineData("HOME_REGION")]
    public async Task Evidence_OfAFirstDay_IsOfThatDay(string by)
    {
        var data = await service.DataAsync(
            $"{{ diffusion(of: {{name: \"高质量发展\"}}, by: {by}) {{ steps {{ region {{ id }} firstDate evidence(first: 100) {{ nodes {{ article {{ date homeRegion {{ id }} }} }} }} }} }} }}");
        var steps = data.GetProperty("diffusion").GetProperty("steps").EnumerateArray().ToList();
        steps.ShouldNotBeEmpty();
        foreach (var step in steps)
        {
            var articles = step.GetProperty("evidence").GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("article")).ToList();
            articles.ShouldNotBeEmpty();
            articles.ShouldAllBe(article => article.GetProperty("date").GetString() == step.GetProperty("firstDate").GetString());
        }
    }

    [Fact]
    public async Task Links_RolledUpToProvinces_CountTheCityAsTheProvinceAndShowItsSentences()
    {
        var data = await service.DataAsync(
            """
            { links(between: [{ name: "株洲" }, { name: "贵州" }], rollUp: PROVINCE, first: 50) { nodes { legs { with { id }
                evidence(first: 20) { nodes { highlights { text entity { id } } } } } } } }
            """);
        var legs = data.GetProperty("links").GetProperty("nodes").EnumerateArray().SelectMany(link => link.GetProperty("legs").EnumerateArray()).ToList();
        legs.Select(leg => leg.GetProperty("with").GetProperty("id").GetString()).Distinct().ShouldBe(["region:430000", "region:520000"]);
        legs.SelectMany(leg => leg.GetProperty("evidence").GetProperty("nodes").EnumerateArray())
            .SelectMany(sentence => sentence.GetProperty("highlights").EnumerateArray())
            .Where(highlight => highlight.GetProperty("entity").GetProperty("id").GetString() == "region:430000")
            .Select(highlight => highlight.GetProperty("text").GetString()).ShouldContain("株洲");
    }

    [Fact]
    public async Task Links_OfTwoPlacesInOneProvinceRolledUp_AreRefusedSayingWhy()
    {
        var answer = await service.AskAsync("""{ links(between: [{ name: "株洲" }, { name: "湖南" }], rollUp: PROVINCE) { totalCount } }""");
        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("region:430200 and region:430000 count as one, region:430000");
    }

    private static IEnumerable<JsonElement> Follow(JsonElement at, string[] way)
    {
        if (at.ValueKind == JsonValueKind.Array)
            return at.EnumerateArray().SelectMany(item => Follow(item, way));
        return way.Length == 0 ? [at] : Follow(at.GetProperty(way[0]), way[1..]);
    }
}

using System.Text.Json;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Schema;

[Collection(SeedServiceCollection.Name)]
public sealed class LinkQueriesTests(SeedService service)
{
    private const string Question =
        """
        query Links($between: [EntityRef!]!, $kinds: [EntityKind!] = [PROGRAM, THEME], $missing: Boolean = false) {
          links(between: $between, kinds: $kinds, missing: $missing, first: 200) {
            totalCount
            nodes {
              entity { id name kind }
              score
              support
              joint
              legs {
                with { id name }
                score
                pValue
                counts { both left right total }
                evidence(first: 5) {
                  totalCount
                  nodes { sentence start end field article { title body authors { name } entities { id } } highlights { start end text entity { id } } }
                }
              }
            }
          }
        }
        """;

    private static readonly object[] ZhuzhouAndGuizhou = [new { name = "株洲" }, new { name = "贵州" }];

    /// <summary>By the annotations of the example pages, what stands in articles about one region and in articles about the other.</summary>
    public static TheoryData<string, string> Annotated { get; } = new()
    {
        { "PROGRAM", "专精特新 中央经济工作会议 一网通办 一网统管" },
        { "THEME", "成果转化 科技创新 高质量发展 新质生产力 现代化产业体系 新型基础设施 产业数字化 未来产业 战略性新兴产业 新型工业化 数实融合 营商环境 农业现代化 产学研合作" },
    };

    [Theory]
    [InlineData("""{"from":null,"to":null}""")]
    [InlineData("""{"from":null,"to":null,"includeUndated":false}""")]
    [InlineData("{}")]
    public async Task Links_InAPeriodWithoutEnds_AreThoseOfAllArticles(string period)
    {
        const string question = "query ($period: Period) { links(between: [{name: \"株洲\"}, {name: \"贵州\"}], period: $period) { totalCount } }";
        var all = await service.DataAsync(question);
        var data = await service.DataAsync(question, new { period = JsonDocument.Parse(period).RootElement });
        data.GetRawText().ShouldBe(all.GetRawText());
    }

    [Theory]
    [MemberData(nameof(Annotated))]
    public async Task Links_BetweenTwoRegionsOfDifferentPages_HoldWhatTheAnnotationsSay(string kind, string names)
    {
        var links = await LinksAsync(new { between = ZhuzhouAndGuizhou, kinds = new[] { kind } });
        links.Select(link => link.GetProperty("entity").GetProperty("kind").GetString()).ShouldAllBe(found => found == kind);
        var found = links.Select(link => link.GetProperty("entity").GetProperty("name").GetString()!);
        names.Split(' ').Except(found).ShouldBeEmpty();
    }

    [Fact]
    public async Task Links_NeverNamedTogetherInOneArticle_AreFoundAllTheSame()
    {
        var links = await LinksAsync(new { between = ZhuzhouAndGuizhou });
        links.ShouldNotBeEmpty();
        links.ShouldAllBe(link => link.GetProperty("joint").GetInt32() == 0);
    }

    [Fact]
    public async Task Evidence_OfEachLeg_IsFromArticlesThatNameBothAndMarksWhatItClaims()
    {
        var links = (await LinksAsync(new { between = ZhuzhouAndGuizhou })).ToList();
        links.ShouldNotBeEmpty();
        foreach (var link in links)
        {
            var connector = link.GetProperty("entity").GetProperty("id").GetString();
            foreach (var leg in link.GetProperty("legs").EnumerateArray())
            {
                string?[] pair = [connector, leg.GetProperty("with").GetProperty("id").GetString()];
                var evidence = leg.GetProperty("evidence");
                evidence.GetProperty("totalCount").GetInt32().ShouldBeGreaterThanOrEqualTo(leg.GetProperty("counts").GetProperty("both").GetInt32());
                foreach (var one in evidence.GetProperty("nodes").EnumerateArray())
                    CheckEvidence(one, pair);
            }
        }
    }

    [Fact]
    public async Task Evidence_OfANarrowerWindow_IsWhatNamesThemThereAlone()
    {
        const string question =
            """
            { links(between: [{name: "湖南"}, {name: "株洲"}], first: 100) { nodes {
                joint jointEvidence(scope: SENTENCE, first: 50) { totalCount nodes { highlights { entity { id } } } }
                legs { counts { both } evidence(scope: SENTENCE, first: 50) { totalCount nodes { highlights { entity { id } } } } } entity { id } } }
              inSentences: links(between: [{name: "湖南"}, {name: "株洲"}], scope: SENTENCE, first: 100) { nodes { joint entity { id } legs { counts { both } } } } }
            """;
        var data = await service.DataAsync(question);
        var counted = data.GetProperty("inSentences").GetProperty("nodes").EnumerateArray().ToDictionary(link => link.GetProperty("entity").GetProperty("id").GetString()!);
        counted.ShouldNotBeEmpty();
        foreach (var link in data.GetProperty("links").GetProperty("nodes").EnumerateArray())
        {
            var legs = link.GetProperty("legs").EnumerateArray().Select(leg => leg.GetProperty("evidence")).ToArray();
            NamesAll(link.GetProperty("jointEvidence"), 3).ShouldBeTrue();
            legs.All(leg => NamesAll(leg, 2)).ShouldBeTrue();
            if (!counted.TryGetValue(link.GetProperty("entity").GetProperty("id").GetString()!, out var inSentences))
                continue;
            link.GetProperty("jointEvidence").GetProperty("totalCount").GetInt32().ShouldBe(inSentences.GetProperty("joint").GetInt32());
            legs.Select(leg => leg.GetProperty("totalCount").GetInt32()).ShouldBe(inSentences.GetProperty("legs").EnumerateArray().Select(leg => leg.GetProperty("counts").GetProperty("both").GetInt32()));
        }

        static bool NamesAll(JsonElement evidence, int count) => evidence.GetProperty("nodes").EnumerateArray()
            .All(one => one.GetProperty("highlights").EnumerateArray().Select(mark => mark.GetProperty("entity").GetProperty("id").GetString()).Distinct().Count() == count);
    }

    [Fact]
    public async Task Score_OfALink_IsItsWeakestLegsAndTheStrongestComeFirst()
    {
        var links = await LinksAsync(new { between = ZhuzhouAndGuizhou });
        foreach (var link in links)
        {
            var legs = link.GetProperty("legs").EnumerateArray().ToList();
            link.GetProperty("score").GetDouble().ShouldBe(legs.Min(leg => leg.GetProperty("score").GetDouble()));
            link.GetProperty("support").GetInt32().ShouldBe(legs.Min(leg => leg.GetProperty("counts").GetProperty("both").GetInt32()));
            foreach (var leg in legs)
            {
                var counts = leg.GetProperty("counts");
                double Count(string name) => counts.GetProperty(name).GetDouble();
                leg.GetProperty("score").GetDouble().ShouldBe(Count("both") / Math.Sqrt(Count("left") * Count("right")), 1e-12);
                leg.GetProperty("pValue").GetDouble().ShouldBeInRange(0, 1);
            }
        }

        var scores = links.Select(link => link.GetProperty("score").GetDouble()).ToList();
        scores.ShouldBe(scores.OrderDescending());
    }

    [Fact]
    public async Task Links_SupportedFirst_AreThoseOftenEnoughTheStrongestOfEachFirst()
    {
        var links = await service.DataAsync("""{ links(between: [{name: "株洲"}, {name: "贵州"}], orderBy: SUPPORTED_FIRST, first: 100) { nodes { score support } } }""");
        var order = links.GetProperty("links").GetProperty("nodes").EnumerateArray().Select(link => (Often: Math.Min(3, link.GetProperty("support").GetInt32()), Score: link.GetProperty("score").GetDouble())).ToList();
        order.ShouldBe(order.OrderDescending());
        order.Select(link => link.Often).Distinct().ShouldBe([3, 2, 1]);
    }

    [Theory]
    [InlineData("SCORE", "score")]
    [InlineData("SUPPORT", "support")]
    public async Task Links_InAnOrderAskedFor_ComeInThatOrder(string order, string by)
    {
        var links = await service.DataAsync($$"""{ links(between: [{name: "株洲"}, {name: "贵州"}], orderBy: {{order}}, first: 100) { nodes { score support } } }""");
        var values = links.GetProperty("links").GetProperty("nodes").EnumerateArray().Select(link => link.GetProperty(by).GetDouble()).ToList();
        values.ShouldBe(values.OrderDescending());
        values.Count.ShouldBe(22);
    }

    [Fact]
    public async Task Pages_OfTheLinks_FollowEachOtherWithoutGapOrRepetition()
    {
        const string question =
            """
            query Page($between: [EntityRef!]!, $after: String) {
              links(between: $between, first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { entity { id } } }
            }
            """;
        var ids = new List<string>();
        JsonElement page;
        string? after = null;
        do
        {
            page = (await service.DataAsync(question, new { between = ZhuzhouAndGuizhou, after })).GetProperty("links");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("entity").GetProperty("id").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        var whole = await LinksAsync(new { between = ZhuzhouAndGuizhou });
        ids.ShouldBe(whole.Select(link => link.GetProperty("entity").GetProperty("id").GetString()!));
        page.GetProperty("totalCount").GetInt32().ShouldBe(ids.Count);
    }

    [Fact]
    public async Task Links_Missing_GiveTheGap()
    {
        var shared = (await LinksAsync(new { between = ZhuzhouAndGuizhou })).Select(Id).ToList();
        var gap = (await LinksAsync(new { between = ZhuzhouAndGuizhou, missing = true })).Select(Id).ToList();
        gap.ShouldNotBeEmpty();
        gap.Intersect(shared).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""[{ name: "株州" }, { name: "贵州" }]""", "UNKNOWN_ENTITY", "region:430200")]
    [InlineData("""[{ name: "株洲" }]""", "INVALID_ARGUMENT", null)]
    [InlineData("""[{ name: "株洲" }, { id: "region:430200" }]""", "INVALID_ARGUMENT", null)]
    public async Task Links_BetweenWhatCannotBeLinked_SayWhy(string between, string code, string? candidate)
    {
        var response = await service.AskAsync($"{{ links(between: {between}) {{ totalCount }} }}");
        var error = response.GetProperty("errors")[0];
        error.GetProperty("locations")[0].GetProperty("line").GetInt32().ShouldBe(1);
        var extensions = error.GetProperty("extensions");
        extensions.GetProperty("code").GetString().ShouldBe(code);
        if (candidate is not null)
            extensions.GetProperty("candidates").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ShouldContain(candidate);
    }

    [Fact]
    public async Task Reference_ByNameAndIdAtOnceOrByAnIdThatIsNone_IsRefused()
    {
        (await service.AskAsync("""{ links(between: [{ name: "株洲", id: "region:430200" }, { name: "贵州" }]) { totalCount } }"""))
            .GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("exactly one");
        (await service.AskAsync("""{ links(between: [{ id: "株洲" }, { name: "贵州" }]) { totalCount } }"""))
            .GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("must look like region:430200");
    }

    private static string Id(JsonElement link) => link.GetProperty("entity").GetProperty("id").GetString()!;

    private static void CheckEvidence(JsonElement evidence, string?[] pair)
    {
        var article = evidence.GetProperty("article");
        article.GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("id").GetString()).Intersect(pair).Count().ShouldBe(2);
        var sentence = evidence.GetProperty("sentence").GetString()!;
        if (evidence.GetProperty("field").GetString() == "BODY")
        {
            article.GetProperty("body").GetString()![evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]
                .ShouldBe(sentence);
        }

        var highlights = evidence.GetProperty("highlights").EnumerateArray().ToList();
        highlights.ShouldNotBeEmpty();
        foreach (var highlight in highlights)
        {
            sentence[highlight.GetProperty("start").GetInt32()..highlight.GetProperty("end").GetInt32()]
                .ShouldBe(highlight.GetProperty("text").GetString());
            pair.ShouldContain(highlight.GetProperty("entity").GetProperty("id").GetString());
        }
    }

    private async Task<List<JsonElement>> LinksAsync(object variables) =>
        [.. (await service.DataAsync(Question, variables)).GetProperty("links").GetProperty("nodes").EnumerateArray()];
}

using System.Text.Json;
using Graph.Api.Commands;
using Graph.Api.Schema.Inputs;
using Graph.Api.Tests.Support;
using Graph.Extraction;
using Graph.Extraction.Lexicon;

namespace Graph.Api.Tests.Schema;

[Collection(SeedServiceCollection.Name)]
public sealed class StatisticsTests(SeedService service)
{
    [Theory]
    [InlineData("period: { from: \"2020-01-01\", to: \"2024-12-31\" }")]
    [InlineData("period: { to: \"1990-01-01\", includeUndated: true }")]
    [InlineData("mentioning: [{ name: \"株洲\" }]")]
    [InlineData("within: { name: \"湖南\" }, reprints: ONCE")]
    public async Task Statistics_OfASelection_AgreeWithTheListsOfTheSameSelection(string selection)
    {
        var data = await service.DataAsync($$"""
            {
              statistics(articles: { {{selection}} }) {
                articles mentions entities coverage { articles } kinds { mentions } ambiguousMentions ambiguousForms(first: 1000) { mentions } unresolvedMentions unresolvedForms(first: 1000) { mentions }
              }
              articles(where: { {{selection}} }) { totalCount }
              entities(articles: { {{selection}} }) { totalCount }
            }
            """);
        var statistics = data.GetProperty("statistics");
        var articles = statistics.GetProperty("articles").GetInt32();
        articles.ShouldBe(data.GetProperty("articles").GetProperty("totalCount").GetInt32());
        Sum("coverage", "articles").ShouldBe(articles);
        Sum("kinds", "mentions").ShouldBe(statistics.GetProperty("mentions").GetInt32());
        Sum("ambiguousForms", "mentions").ShouldBe(statistics.GetProperty("ambiguousMentions").GetInt32());
        Sum("unresolvedForms", "mentions").ShouldBe(statistics.GetProperty("unresolvedMentions").GetInt32());
        data.GetProperty("entities").GetProperty("totalCount").GetInt32().ShouldBe(statistics.GetProperty("entities").GetInt32());

        int Sum(string rows, string count) => statistics.GetProperty(rows).EnumerateArray().Sum(row => row.GetProperty(count).GetInt32());
    }

    [Fact]
    public async Task Statistics_WithRegionsRolledUp_CountTheProvinceForItsCities()
    {
        var data = await service.DataAsync("{ all: statistics { ...counts } rolled: statistics(rollUp: PROVINCE) { ...counts } } fragment counts on Statistics { articles mentions entities }");
        var (all, rolled) = (data.GetProperty("all"), data.GetProperty("rolled"));
        rolled.GetProperty("articles").GetInt32().ShouldBe(all.GetProperty("articles").GetInt32());
        rolled.GetProperty("mentions").GetInt32().ShouldBe(all.GetProperty("mentions").GetInt32());
        rolled.GetProperty("entities").GetInt32().ShouldBeLessThan(all.GetProperty("entities").GetInt32());
    }

    [Fact]
    public async Task Coverage_OfAllNewspapersAndDays_AddsUpToTheArticles()
    {
        var statistics = (await service.DataAsync("{ statistics { articles undatedArticles coverage { newspaper articles days { day articles } } } }")).GetProperty("statistics");
        var coverage = statistics.GetProperty("coverage").EnumerateArray().ToArray();
        coverage.Sum(newspaper => newspaper.GetProperty("articles").GetInt32()).ShouldBe(statistics.GetProperty("articles").GetInt32());
        coverage.SelectMany(newspaper => newspaper.GetProperty("days").EnumerateArray())
            .Where(day => day.GetProperty("day").ValueKind == JsonValueKind.Null)
            .Sum(day => day.GetProperty("articles").GetInt32())
            .ShouldBe(statistics.GetProperty("undatedArticles").GetInt32());
    }

    [Fact]
    public async Task MethodsCard_EveryMeasure_HasItsFormulaAndSource()
    {
        var measures = string.Join(", ", Enum.GetValues<Measure>().Select(measure => Graph.Api.Export.ExportArguments.SpellOut(measure.ToString())));
        var card = (await service.DataAsync($"{{ methodsCard(measures: [{measures}]) }}")).GetProperty("methodsCard").GetString()!;
        card.ShouldStartWith("Corpus: 5 documents with 25 articles (627 sentences) of 1 newspaper, published ");
        card.ShouldContain("OCHIAI = c_ij / √(c_i·c_j) (Ochiai 1957; Zhou & Leydesdorff");
        card.ShouldContain("an entity counts once per article.");
    }

    [Fact]
    public async Task MethodsCard_OfAPart_SaysWhichAndHowMany()
    {
        var card = (await service.DataAsync("{ methodsCard(scope: SENTENCE, counting: EVERY_MENTION, period: {from: \"2021-09-29\"}, articles: {reprints: ONCE}) }"))
            .GetProperty("methodsCard").GetString()!;
        card.ShouldContain(" articles were selected (published 2021-09-29..; of texts whose");
        card.ShouldContain("every mention counts, a pair as often as the less mentioned of the two in the sentence.");
    }

    [Fact]
    public async Task LastIngest_WhenAsked_TellsTheClockPassedInAndTheLexiconsVersion()
    {
        using var shell = new Shell { Clock = new FixedClock() };
        (await shell.RunAsync("ingest", Path.Combine(Shell.Seeds, "000_d06f8bd3ffeab6ca.txt"), "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Done);
        var answer = await shell.RunAsync("query", "{ statistics { lastIngest { finished extractor lexicon added replaced problems } } }", "--store", "sqlite:graph.db");
        var last = JsonDocument.Parse(answer.Output).RootElement.GetProperty("data").GetProperty("statistics").GetProperty("lastIngest");
        last.GetProperty("finished").GetDateTimeOffset().ShouldBe(FixedClock.Now);
        last.GetProperty("extractor").GetString().ShouldBe(Extractor.Version);
        last.GetProperty("lexicon").GetString().ShouldBe(LexiconCatalog.LoadBuiltIn().Version);
        last.GetProperty("added").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Ingest_WithAnotherLexicon_ReadsTheDocumentAnew()
    {
        using var shell = new Shell();
        string[] ingest = ["ingest", Path.Combine(Shell.Seeds, "000_d06f8bd3ffeab6ca.txt"), "--store", "sqlite:graph.db"];
        await shell.RunAsync(ingest);
        (await shell.RunAsync(ingest)).Output.ShouldContain("0 changed, 1 unchanged");
        shell.Folder.Write("mine/themes/mine.tsv", "某某新词\t某新词\n");
        var check = await shell.RunAsync("lexicon", "check", "mine");
        check.Status.ShouldBe(ExitCode.Done, check.Output + check.Error);
        (await shell.RunAsync([.. ingest, "--lexicon", "mine"])).Output.ShouldContain("1 changed, 0 unchanged");
    }

    private sealed class FixedClock : TimeProvider
    {
        public static DateTimeOffset Now { get; } = new(2025, 6, 30, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

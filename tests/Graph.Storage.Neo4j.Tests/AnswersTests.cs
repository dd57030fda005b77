using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Tests.Support;
using Graph.TestKit;

namespace Graph.Storage.Neo4j.Tests;

/// <summary>What the server answers in Cypher is what the index in memory answers: the same items in the same order with the same cursors.</summary>
[Collection("Neo4j")]
public sealed partial class AnswersTests
{
    private static readonly EntityId Zhuzhou = new("region:430200"), Hunan = new("region:430000"), Guizhou = new("region:520000"), Theme = new("theme:新质生产力");

    private static readonly ArticleSelection[] Selections =
    [
        ArticleSelection.All,
        new() { Period = new Period(new DateOnly(2022, 6, 1), new DateOnly(2023, 6, 30)) },
        new() { Period = new Period(null, new DateOnly(2022, 12, 31), IncludeUndated: true), Newspapers = ["株洲日报", "贵州日报"] },
        new() { Authors = ["张武"] },
        new() { Mentioning = [Theme] },
        new() { Mentioning = [Theme, Guizhou], Newspapers = ["贵州日报"] },
        new() { Within = Hunan },
    ];

    [Neo4jFact]
    public async Task Questions_AnyGraph_AreAnsweredInCypherAsInMemory()
    {
        // As many documents as make every selection select something.
        foreach (var seed in (int[])[1, 2])
        {
            var steps = FactsGen.Step.ListOf(60).Sample(1, seed).First().Where(step => step.Facts is not null).Select(step => step.Facts!).ToArray();
            var documents = steps.Select((facts, i) => Rename(facts, $"{i}.txt")).ToArray();
            await using (var store = await StoredGraph.CreateEmptyAsync())
                await store.PutManyAsync(documents);
            await using var reference = new MemoryGraphStore();
            await reference.PutManyAsync(documents);
            await using var expected = await reference.OpenSnapshotAsync();
            var options = (await Neo4jServer.Shared.Value).Options;
            var driver = new CountingDriver(new HttpDriver(options));
            await using var asked = new Neo4jGraphStore(options with { AnswersFromMemory = false }, driver);
            await using var actual = await asked.OpenSnapshotAsync();
            foreach (var question in Questions())
                (await question(actual)).ShouldBe(await question(expected));
            // The server did it all.
            driver.Count(CypherTexts.IndexAll).ShouldBe(0);
            // Two conditions on authors are not for the server.
            var both = new LinkQuery { Between = [Zhuzhou, Guizhou], Kinds = [], Selection = Selections[3].And(new() { Authors = ["李文"] }) };
            Show((await actual.LinksAsync(both)).Items).ShouldBe(Show((await expected.LinksAsync(both)).Items));
        }
    }

    [Neo4jFact]
    public async Task Question_TheServersMemoryIsTooSmallForIt_IsAnsweredFromOurs()
    {
        var document = Facts.Document("a.txt", Facts.Article("题", "[株洲=region:430200]与[贵州=region:520000]推进[新质生产力=theme:新质生产力]。"));
        await using (var store = await StoredGraph.CreateEmptyAsync())
            await store.PutAsync(document);
        var options = (await Neo4jServer.Shared.Value).Options;
        var driver = new CountingDriver(new HttpDriver(options)) { Refused = CypherTexts.Links, Refusal = "Neo.TransientError.General.MemoryPoolOutOfMemoryError" };
        await using var refusing = new Neo4jGraphStore(options with { AnswersFromMemory = false }, driver);
        await using var snapshot = await refusing.OpenSnapshotAsync();

        (await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] })).Items.Single().Node.Entity.Id.ShouldBe(Theme);

        driver.Count(CypherTexts.Links).ShouldBe(1);
        driver.Count(CypherTexts.IndexAll).ShouldBeGreaterThan(0);
    }

    [Neo4jFact]
    public async Task Questions_TheGraphStandsInMemory_AreAnsweredThere()
    {
        await using (var store = await StoredGraph.CreateEmptyAsync())
            await store.PutAsync(Facts.Document("a.txt", Facts.Article("题", "[株洲=region:430200]与[贵州=region:520000]推进[新质生产力=theme:新质生产力]。")));
        var options = (await Neo4jServer.Shared.Value).Options;
        var driver = new CountingDriver(new HttpDriver(options));
        await using var asked = new Neo4jGraphStore(options, driver);
        await using (var first = await asked.OpenSnapshotAsync())
        {
            (await first.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] })).TotalCount.ShouldBe(1);
            driver.Count(CypherTexts.Links).ShouldBe(1);
            await first.CoverageAsync(ArticleSelection.All);
            (await first.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] })).TotalCount.ShouldBe(1);
        }

        await using var second = await asked.OpenSnapshotAsync();
        (await second.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] })).TotalCount.ShouldBe(1);
        driver.Count(CypherTexts.Links).ShouldBe(1);
        driver.Count(CypherTexts.IndexAll).ShouldBe(1);
        // Texts are another matter: few are left to the server until somebody has them read.
        (await second.SearchAsync(new SearchQuery { Text = "推进" })).TotalCount.ShouldBe(1);
        driver.Count(CypherTexts.Search).ShouldBe(1);
        (await second.FindArticlesAsync(new ArticleQuery { Text = "推进" })).TotalCount.ShouldBe(1);
        (await second.SearchAsync(new SearchQuery { Text = "推进" })).TotalCount.ShouldBe(1);
        driver.Count(CypherTexts.Search).ShouldBe(1);
    }

    private static IEnumerable<Func<IGraphSnapshot, Task<string>>> Questions()
    {
        foreach (var selection in Selections)
        {
            foreach (var scope in Enum.GetValues<CoMentionScope>())
            {
                foreach (var order in Enum.GetValues<LinkOrder>())
                {
                    yield return async graph => Show((await graph.LinksAsync(new LinkQuery
                    {
                        Between = [Zhuzhou, Guizhou],
                        Kinds = [],
                        Scope = scope,
                        OrderBy = order,
                        Selection = selection,
                    })).Items);
                }

                foreach (var missing in (bool[])[false, true])
                {
                    yield return async graph => Show((await graph.LinksAsync(new LinkQuery
                    {
                        Between = [Zhuzhou, Guizhou],
                        Kinds = [],
                        Scope = scope,
                        Missing = missing,
                        Measure = AssociationMeasure.LogLikelihood,
                        Selection = selection,
                    })).Items);
                }

                foreach (var interval in Enum.GetValues<TimeInterval>())
                {
                    yield return async graph => Show(await graph.TimelineAsync(
                        new TimelineQuery { Of = [Zhuzhou, Theme], With = [Guizhou, Theme], Interval = interval, Scope = scope, Selection = selection }));
                    yield return async graph => Show(await graph.TimelineAsync(
                        new TimelineQuery { Of = [Theme, Guizhou], Interval = interval, Scope = scope, Selection = selection }));
                }
            }

            foreach (var measure in Enum.GetValues<CompareMeasure>())
            {
                yield return async graph => Show(await graph.CompareAsync(new CompareQuery
                {
                    Left = new ComparisonSide { Mentioning = Guizhou, Selection = selection },
                    Right = ComparisonSide.Of(Zhuzhou),
                    Kinds = measure == CompareMeasure.LogOddsZ ? [] : [EntityKind.Theme, EntityKind.Person],
                    Measure = measure,
                }));
            }
        }

        foreach (var scope in Enum.GetValues<CoMentionScope>())
        {
            foreach (var limit in (int[])[0, 2, 100])
            {
                yield return async graph => Show(await graph.NeighborhoodAsync(new NeighborhoodQuery
                {
                    Of = [Zhuzhou, Theme],
                    Scope = scope,
                    Limit = limit,
                    PerNode = limit == 2 ? 1 : null,
                    Backbone = limit == 100 ? 0.9 : null,
                    Measure = AssociationMeasure.Jaccard,
                }));
            }
        }

        foreach (var text in (string[])["生产力", "株洲", "株", "说 推进", "推进株", "發展", "新质生产力 与", "。", "张", "不在其中"])
        {
            yield return async graph => Show((await graph.SearchAsync(new SearchQuery { Text = text })).Items.Select(item => (object)(item.Node.GetType().Name, item.Cursor, item.Node.Text, item.Node.Highlights.Count)));
            yield return async graph => Show((await graph.SearchAsync(new SearchQuery { Text = text, Kinds = [EntityKind.Region, EntityKind.Theme], Page = new PageRequest { First = 2 } })).Items
                .Select(item => (object)(item.Cursor, item.Node.Text)));
        }
    }

    private static DocumentFacts Rename(DocumentFacts facts, string key) => facts with
    {
        Document = facts.Document with { Key = new DocumentKey(key) },
        Articles =
        [
            .. facts.Articles.Select(one => one with { Article = one.Article with { Document = new DocumentKey(key), Id = new ArticleId($"{key}#{one.Article.Ordinal}") } }),
        ],
    };

    private static readonly JsonSerializerOptions Json = new() { IncludeFields = true };

    // The number of a test within its family is nothing an answer shows.
    private static string Show(object answer) => TestNumber().Replace(JsonSerializer.Serialize(answer, Json), "");

    [GeneratedRegex("\"Test\":[0-9]+,")]
    private static partial Regex TestNumber();
}

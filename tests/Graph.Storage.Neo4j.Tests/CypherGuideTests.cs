using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Tests.Support;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Neo4j.Tests;

/// <summary>The queries of docs/cypher.md say what the store says.</summary>
[Collection("Neo4j")]
public sealed partial class CypherGuideTests
{
    private static readonly EntityId Zhuzhou = new("region:430200"), Hunan = new("region:430000"), Guizhou = new("region:520000");

    private static readonly Func<IGraphSnapshot, Task<IEnumerable<string>>>[] Answers =
    [
        async graph => (await graph.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] })).Nodes
            .OrderByDescending(link => link.Support).ThenBy(link => link.Entity.Name, StringComparer.Ordinal)
            .Select(link => Row(link.Entity.Name, link.Legs[0].Counts.Both, link.Legs[1].Counts.Both)),
        async graph => (await graph.EvidenceAsync(new EvidenceQuery { Of = [new("theme:新质生产力"), Zhuzhou], Scope = CoMentionScope.Sentence })).Nodes
            .Select(evidence => Row(evidence.Article.Title, evidence.Sentence)),
        async graph => (await graph.NeighborhoodAsync(new NeighborhoodQuery { Of = [Zhuzhou] })).Edges
            .Where(edge => edge.Source.Id == Zhuzhou || edge.Target.Id == Zhuzhou)
            .Select(edge => edge.Source.Id == Zhuzhou ? (edge.Target.Name, edge.Counts.Both) : (edge.Source.Name, edge.Counts.Both))
            .OrderByDescending(one => one.Both).ThenBy(one => one.Name, StringComparer.Ordinal).Select(one => Row(one.Name, one.Both)),
        async graph => (await graph.TimelineAsync(new TimelineQuery { Of = [new("theme:新质生产力")] }))[0].Points
            .Where(point => point.Counts.Both > 0).Select(point => Row(point.From.Year, point.Counts.Both)),
        async graph => (await graph.FindEntitiesAsync(new EntityQuery())).Nodes
            .Select(one => Row(one.Entity.Kind.ToWireName(), one.Entity.Name, one.MentionCount, one.ArticleCount)),
        async graph => (await graph.FindArticlesAsync(new ArticleQuery { Text = "生产力", OrderBy = ArticleOrder.Document })).Nodes
            .Select(article => Row(article.Id, article.Title)),
        async graph => (await graph.CompareAsync(new CompareQuery { Left = ComparisonSide.Of(Guizhou), Right = ComparisonSide.Of(Zhuzhou) })).Rows.Nodes
            .Where(row => row.Presence == Presence.OnlyLeft).Select(row => Row(row.Entity.Name, row.Left)),
        async graph => (await graph.FindArticlesAsync(new ArticleQuery())).Nodes.Where(article => article.Newspaper is not null)
            .CountBy(article => article.Newspaper!).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => Row(one.Key, one.Value)),
        async graph => (await graph.FindArticlesAsync(new ArticleQuery { Mentioning = [Zhuzhou] })).Nodes
            .SelectMany(article => article.Authors.Select(author => Row(author.Name, author.Name == "张武" ? "市委党校" : null, article.Title))),
        async graph => (await graph.FindEntitiesAsync(new EntityQuery { Within = Hunan, MinArticles = 0 })).Nodes
            .Select(one => Row(one.Entity.Name, one.MentionCount)),
        async graph => (await graph.LinksAsync(new LinkQuery
        {
            Between = [Zhuzhou, Guizhou],
            Selection = new ArticleSelection
            {
                Period = new Period(new DateOnly(2023, 1, 1), new DateOnly(2024, 12, 31)),
                Newspapers = ["株洲日报", "贵州日报"],
            },
        })).Nodes.Select(link => Row(link.Entity.Name, link.Legs[0].Counts.Both, link.Legs[1].Counts.Both)),
        async graph => (await graph.NeighborhoodAsync(new NeighborhoodQuery { Of = [Zhuzhou], Limit = 60 })).Edges
            .Select(edge => Row(edge.Source.Name, edge.Target.Name, edge.Counts.Both)),
        async graph => (await graph.CompareAsync(new CompareQuery { Left = ComparisonSide.Of(Guizhou), Right = ComparisonSide.Of(Zhuzhou) })).Rows.Nodes
            .Select(row => Row(row.Entity.Name, row.Left, row.Right)),
    ];

    /// <summary>The queries' places in the guide.</summary>
    public static TheoryData<int> Places() => [.. Enumerable.Range(0, Answers.Length)];

    [Fact]
    public void Guide_Queries_AreAllCompared() => Queries().Length.ShouldBe(Answers.Length);

    [Neo4jTheory]
    [MemberData(nameof(Places))]
    public async Task Query_OfTheGuide_AnswersAsTheStore(int place)
    {
        await using var store = await StoredGraph.CreateEmptyAsync();
        await store.PutManyAsync(Pages());
        await using var snapshot = await store.OpenSnapshotAsync();
        await using var driver = new HttpDriver((await Neo4jServer.Shared.Value).Options);

        var result = await driver.AsyncSession().ExecuteReadAsync(new Query(Queries()[place]), CancellationToken.None);

        // The third tells sentences besides, which the store is asked for apart.
        var columns = result.Keys.Take(place == 2 ? 2 : result.Keys.Count).ToArray();
        var rows = result.Records.Select(record => Row([.. columns.Select(key => record[key])])).ToArray();
        rows.ShouldNotBeEmpty();
        rows.Order(StringComparer.Ordinal).ShouldBe((await Answers[place](snapshot)).Order(StringComparer.Ordinal));
    }

    private static string Row(params object?[] values) =>
        string.Join(" | ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static string[] Queries([CallerFilePath] string here = "") =>
        [.. Fenced().Matches(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../docs/cypher.md"))).Select(match => match.Groups[1].Value)];

    private static DocumentFacts[] Pages()
    {
        Entity[] regions = [new(Hunan, "湖南省"), new(Zhuzhou, "株洲市") { PartOf = Hunan }, new(Guizhou, "贵州省"), new(new("institution:市委党校"), "市委党校")];
        return
        [
            Document("a.txt", regions[..2], Article("甲", "[株洲=region:430200]发展[新质生产力=theme:新质生产力]。\n办好[一网通办=program:一网通办]。", date: "2023-05-01", newspaper: "株洲日报")),
            Document("b.txt", regions[..2], Article("[新质生产力=theme:新质生产力]看[株洲=region:430200]", "", "[张武=person:张武]", "2024-05-01", "株洲日报") with
            {
                Authors = ["张武"],
                Relations =
                [
                    new Relation(RelationKind.Authored, new("person:张武"), null),
                    new Relation(RelationKind.AffiliatedWith, new("person:张武"), new("institution:市委党校")),
                ],
            }),
            Document("c.txt", regions[2..3], Article("丙", "[贵州=region:520000]也有[新质生产力=theme:新质生产力]。", date: "2024-06-01", newspaper: "贵州日报")),
            Document("d.txt", regions[2..3], Article("丁", "[贵州=region:520000][一网通办=program:一网通办]改善[营商环境=theme:营商环境]。")),
        ];
    }

    [GeneratedRegex("```cypher\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();
}

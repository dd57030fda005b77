using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Articles_ByNewspaperAuthorPeriodEntityAndText_MeetAllConditions()
    {
        await using var store = await CreateAsync();
        var wanted = Article("要闻", "[株洲=region:430200]制造名城。", date: "2023-05-01", newspaper: "株洲日报") with { Authors = ["张武"] };
        await store.PutAsync(Document(
            "a.txt",
            wanted,
            wanted with { Newspaper = "贵州日报" },
            wanted with { Authors = ["李文"] },
            wanted with { Date = "2022-05-01" },
            wanted with { Body = "制造名城。" },
            wanted with { Body = "[株洲=region:430200]。" }));
        await using var snapshot = await store.OpenSnapshotAsync();

        var found = await snapshot.FindArticlesAsync(new ArticleQuery
        {
            Selection = new() { Newspapers = ["株洲日报"], Authors = ["张武"], Period = new Period(new DateOnly(2023, 1, 1), null) },
            Mentioning = [Zhuzhou],
            Text = "名城",
        });

        found.Nodes.Select(article => article.Ordinal).ShouldBe([0]);
    }
}

using Graph.Model;
using Graph.TestKit;

namespace Graph.Storage.Tests;

public sealed class MemoryGraphStoreTests : GraphStoreSpecification
{
    protected override ValueTask<IGraphStore> CreateAsync() => new(new MemoryGraphStore());

    [Fact]
    public async Task AmbiguousForms_AreCountedByFormAndMeanings_TheMostFrequentFirst()
    {
        EntityId[] jilin = [new("region:220000"), new("region:220200")], gulou = [new("region:320106"), new("region:350102")];
        await using var store = await CreateAsync();
        var facts = Facts.Document("a.txt", Facts.Article("题", "鼓楼区、吉林与吉林。"));
        await store.PutAsync(facts with { Articles = [facts.Articles[0] with { Ambiguous = [Undecided(0, 3, gulou), Undecided(4, 6, jilin), Undecided(7, 9, jilin)] }] });
        await using var snapshot = await store.OpenSnapshotAsync();

        var forms = await snapshot.AmbiguousFormsAsync(ArticleSelection.All);

        forms.Select(form => (form.SurfaceForm, form.Mentions, form.Articles)).ShouldBe([("吉林", 2, 1), ("鼓楼区", 1, 1)]);
        forms[0].Candidates.ShouldBe(jilin);

        AmbiguousMention Undecided(int start, int end, EntityId[] meanings) =>
            new(TextField.Body, new TextSpan(start, end), facts.Articles[0].Article.Body[start..end], meanings);
    }

    [Fact]
    public async Task Statistics_Coverage_IsByNewspaperAndDayWhatHasNoneLast()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Facts.Document("a.txt", Facts.Article("题", "甲。", date: "2023-01-02", newspaper: "株洲日报")));
        await store.PutAsync(Facts.Document("b.txt", Facts.Article("题", "甲。", date: "2023-01-01", newspaper: "株洲日报")));
        await store.PutAsync(Facts.Document("c.txt", Facts.Article("题", "甲。", newspaper: "株洲日报")));
        await store.PutAsync(Facts.Document("d.txt", Facts.Article("题", "甲。", date: "2023-01-01")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var coverage = await snapshot.CoverageAsync(ArticleSelection.All);

        coverage.Select(one => one.Newspaper).ShouldBe(["株洲日报", null]);
        coverage[0].Days.ShouldBe([new DayCoverage(new DateOnly(2023, 1, 1), 1), new DayCoverage(new DateOnly(2023, 1, 2), 1), new DayCoverage(null, 1)]);
    }
}

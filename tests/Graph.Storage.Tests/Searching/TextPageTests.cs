using FsCheck;
using FsCheck.Fluent;
using Graph.Storage.Indexing;
using Graph.TestKit;

namespace Graph.Storage.Tests.Searching;

public sealed class TextPageTests
{
    [Fact]
    public void Holding_AnyWordThatStandsInAText_FindsThatTextAndOnlyThoseItStandsIn() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<NonEmptyArray<NonNull<string>>, int, int>((bodies, from, length) =>
        {
            var page = PageOf([.. bodies.Get.Select(body => ("题", body.Get))]);
            var folded = page[0]!.Text!.Folded;
            var start = (int)((uint)from % folded.Length);
            var word = folded.Substring(start, Math.Min(folded.Length - start, 1 + (int)((uint)length % 4)));
            var held = TextPage.Of(page);
            var found = held.MayHold([word]).Where(place => held.HasAll(place, [word])).ToArray();
            return found.SequenceEqual(Enumerable.Range(0, bodies.Get.Length).Where(i => page[i]!.Text!.Folded.Contains(word, StringComparison.Ordinal)));
        }));

    [Fact]
    public void Words_AreFoundInEither_AndNeverAcrossTitleAndBody()
    {
        var page = TextPage.Of(PageOf(("株洲", "動力谷，株洲。"), ("题", "无。")));
        page.MayHold(["株洲", "动力"]).Where(place => page.HasAll(place, ["株洲", "动力"])).ShouldBe([0]);
        page.HasAll(0, ["洲动"]).ShouldBeFalse();
        (page.TitleHasAll(0, ["株洲"]), page.TitleHasAll(0, ["株洲", "动力"])).ShouldBe((true, false));
    }

    private static ArticleNode?[] PageOf(params (string Title, string Body)[] texts)
    {
        var page = new ArticleNode?[SlotTable<ArticleNode>.PageSize];
        for (var i = 0; i < texts.Length && i < page.Length; i++)
        {
            page[i] = ArticleNodeBuilder.Build(Facts.Document($"{i}.txt", Facts.Article("题", "")).Articles[0], i, 0, _ => 0);
            page[i]!.Text = new SearchText(texts[i].Title, texts[i].Body);
        }

        return page;
    }
}

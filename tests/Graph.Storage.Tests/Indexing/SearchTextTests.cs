using FsCheck;
using FsCheck.Fluent;
using Graph.Storage.Indexing;

namespace Graph.Storage.Tests.Indexing;

public sealed class SearchTextTests
{
    [Fact]
    public void HasAll_AnyWordThatStandsThere_IsFound() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll<NonNull<string>, int, int>((body, from, length) =>
        {
            var text = new SearchText("题", body.Get);
            var folded = text.All.ToString();
            var start = (int)((uint)from % folded.Length);
            var word = folded.Substring(start, Math.Min(folded.Length - start, 1 + (int)((uint)length % 4)));
            return text.HasAll([word]) && text.Count([word]) > 0;
        }));

    [Fact]
    public void Words_AreFoundInEither_CountedTogether_AndNeverAcross()
    {
        var text = new SearchText("株洲", "動力谷，株洲。");
        text.HasAll(["株洲", "动力"]).ShouldBeTrue();
        text.HasAll(["洲动"]).ShouldBeFalse();
        text.Count(["株洲", "力"]).ShouldBe(3);
        text.Title.ToString().ShouldBe("株洲");
    }
}

using Graph.Storage.Indexing;

namespace Graph.Storage.Tests.Indexing;

public sealed class SearchTextTests
{
    [Fact]
    public void Words_AreCountedTogether_InTitleAndBody()
    {
        var text = new SearchText("株洲", "動力谷，株洲。");
        text.Count(["株洲", "力"]).ShouldBe(3);
        text.Count(["洲动"]).ShouldBe(0);
        text.Title.ToString().ShouldBe("株洲");
        text.Body.ToString().ShouldBe("动力谷,株洲。");
    }
}

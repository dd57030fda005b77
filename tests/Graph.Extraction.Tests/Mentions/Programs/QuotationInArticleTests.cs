using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class QuotationInArticleTests
{
    [Theory]
    [InlineData("“小螺帽”撬动“大市场”", true)]
    [InlineData("“黑飞”变“慢飞”", true)]
    [InlineData("“人才码”“人才绿卡”", false)]
    [InlineData("“人才码”和“人才绿卡”", false)]
    [InlineData("“人才码”。推出“人才绿卡”", false)]
    public void IsOpposed_AnotherPartWithAWordBetween_IsTrue(string body, bool expected) =>
        QuotationInArticle.IsOpposed(Recognizing.TextOf(body), Quotation.FindAll(body)[0]).ShouldBe(expected);

    [Theory]
    [InlineData("“慢手艺”带动“快增收”", true, true)]
    [InlineData("“慢手艺”快起来", false, true)]
    [InlineData("慢手艺快起来", false, false)]
    public void IsInTitle_PartQuotedThere_IsTrue(string title, bool isOpposed, bool isInTitle)
    {
        const string Body = "县里打造“慢手艺”，老手艺有了新饭碗";
        var (text, part) = (Recognizing.TextOf(Body, title), Quotation.FindAll(Body)[0]);

        QuotationInArticle.IsOpposed(text, part).ShouldBe(isOpposed);
        QuotationInArticle.IsInTitle(text, part).ShouldBe(isInTitle);
    }

    [Theory]
    [InlineData("政府工作报告", true)]
    [InlineData("关于促进消费的意见", true)]
    [InlineData("老手艺有了新去处", false)]
    public void IsOfficial_ByItsTitle_IsKnown(string title, bool expected) =>
        QuotationInArticle.IsOfficial(Recognizing.TextOf("文", title).Article).ShouldBe(expected);
}

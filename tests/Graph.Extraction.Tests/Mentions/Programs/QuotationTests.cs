using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("推进“东数西算”和“三高四新”", "东数西算", "三高四新")]
    [InlineData("他说“推进‘揭榜挂帅’制”。", "揭榜挂帅", "推进‘揭榜挂帅’制")]
    [InlineData("「春风」行動『甲「乙」丙』", "春风", "乙", "甲「乙」丙")]
    [InlineData("“甲「乙」丙”", "乙", "甲「乙」丙")]
    [InlineData("“”", "")]
    public void FindAll_MarksInPairs_GivesWhatStandsBetween(string text, params string[] expected) => Parts(text).ShouldBe(expected);

    [Theory]
    [InlineData("没有引号")]
    [InlineData("”只有右边")]
    [InlineData("“只有左边")]
    [InlineData("“左边’另一种")]
    [InlineData("“一行\n另一行”")]
    [InlineData("“一行‘甲\n乙’另一行”")]
    public void FindAll_MarksWithoutPartnerInTheLine_GivesNothing(string text) => Parts(text).ShouldBeEmpty();

    [Fact]
    public void FindAll_UnclosedLineBefore_GivesTheNextLinesOwn() => Parts("“一行\n“另一行”").ShouldBe(["另一行"]);

    private static string[] Parts(string text) => [.. Quotation.FindAll(text).ToArray().Select(span => span.Of(text))];
}

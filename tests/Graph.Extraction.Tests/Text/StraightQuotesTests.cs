using Graph.Extraction.Text;

namespace Graph.Extraction.Tests.Text;

public class StraightQuotesTests
{
    [Theory]
    [InlineData("实施\"链长制\"。", "实施“链长制”。")]
    [InlineData("\"一带一路\"与＂双碳＂", "“一带一路”与“双碳”")]
    [InlineData("\"甲\"\"乙\"", "“甲”“乙”")]
    [InlineData("55\"的屏幕", "55\"的屏幕")]
    [InlineData("\"甲\n\"乙\"", "\"甲\n“乙”")]
    [InlineData("没有引号", "没有引号")]
    public void Curl_PairsInEachLine_OpenAndClose(string text, string expected) => StraightQuotes.Curl(text).ShouldBe(expected);
}

using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByFairTests
{
    private static readonly ProgramByFair Recognizer = new();

    [Theory]
    [InlineData("办好廊洽会，", "廊洽会")]
    [InlineData("本届瓷博会吸引客商", "瓷博会")]
    [InlineData("举办中国（湖南）科交会。", "中国（湖南）科交会")]
    [InlineData("一场接洽会")]
    [InlineData("微博会员增加")]
    [InlineData("提交会议审议")]
    [InlineData("完成交会对接")]
    public void Fair_CalledByThreeCharacters_IsNamed(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("办好全国竹博会", "全国竹博会")]
    [InlineData("办好汉交会", "汉交会")]
    [InlineData("他不善社交会话")]
    public void Fair_OfAPlaceOrOfTheCountry_HasIt(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}

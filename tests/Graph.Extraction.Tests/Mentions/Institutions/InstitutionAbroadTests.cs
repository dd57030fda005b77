using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class InstitutionAbroadTests
{
    [Theory]
    [InlineData("埃及外交部发表声明", "埃及外交部")]
    [InlineData("俄国防部当天通报", "俄罗斯国防部")]
    [InlineData("巴西国会通过了这项法案", "巴西国会")]
    [InlineData("沙特财政部预计增长", "沙特阿拉伯财政部")]
    [InlineData("坦桑尼亚国民议会议长到访", "坦桑尼亚国民议会")]
    [InlineData("马来西亚数字部表示欢迎", "马来西亚数字部")]
    [InlineData("瑞士共产党总书记表示支持", "瑞士共产党")]
    [InlineData("伊朗驻沙特大使馆重新开馆", "伊朗驻沙特大使馆")]
    [InlineData("中国驻缅甸大使馆举行招待会", "中国驻缅甸大使馆")]
    [InlineData("马来西亚驻中国大使馆公使没能到场", "马来西亚驻中国大使馆")]
    public void Body_BehindItsCountry_IsOneOfThatCountry(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("英国国防部长到访")]
    [InlineData("巴西国会议员到访")]
    [InlineData("德国国防军工订单增加")]
    [InlineData("美国会继续参加谈判，各国防部署有别")]
    [InlineData("湖南省议会旧址对外开放")]
    public void Person_OrAnotherWord_IsNone(string text) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldNotContain(name => name.Contains("国防", StringComparison.Ordinal) || name.Contains("国会", StringComparison.Ordinal) || name.Contains("议会", StringComparison.Ordinal));
}

using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class PartyMeetingTests
{
    [Theory]
    [InlineData("党的二十届三中全会提出", "党的二十届三中全会")]
    [InlineData("党的二十大报告", "党的二十大")]
    [InlineData("十四届全国人大常委会第十次会议闭幕", "十四届全国人大常委会第十次会议")]
    [InlineData("全国政协十四届二次会议举行", "全国政协十四届二次会议")]
    [InlineData("落实二十届二中、三中全会精神", "党的二十届二中全会", "党的二十届三中全会")]
    public void Meeting_ByItsNumber_IsFound(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByNumber(), text).ShouldBe(expected);

    [Theory]
    [InlineData("中央财经委员会第六次会议作出部署", "中央财经委员会第六次会议")]
    [InlineData("中央全面深化改革委员会第三次会议审议", "中央全面深化改革委员会第三次会议")]
    [InlineData("村民委员会第三次会议")]
    [InlineData("中央深改委第十次会议审议", "中央深改委第十次会议")]
    [InlineData("中央财经委第四次会议强调", "中央财经委第四次会议")]
    [InlineData("中央全面深化改革领导小组第五次会议召开", "中央全面深化改革领导小组第五次会议")]
    [InlineData("村党建领导小组第三次会议")]
    public void Meeting_OfACommission_IsFound(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByNumber(), text).ShouldBe(expected);
}

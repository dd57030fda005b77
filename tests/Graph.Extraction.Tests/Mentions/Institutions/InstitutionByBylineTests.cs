using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class InstitutionByBylineTests
{
    [Theory]
    [InlineData("西藏日报·沐阑新闻网记者张明远", "西藏日报", "沐阑新闻网")]
    [InlineData("柳州日报·龙城融媒客户端记者李建业", "柳州日报", "龙城融媒客户端")]
    [InlineData("柳州日报·柳州1号记者·覃子安", "柳州日报", "柳州1号")]
    public void Media_JoinedByADot_AreHousesOfTheirOwn(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Fact]
    public void Weekly_BeforeItsReporter_IsAMedium() =>
        Recognizing.FormsOf(EntityKind.Institution, "沐阑周报记者顾远山发自合肥").ShouldBe(["沐阑周报"]);
}

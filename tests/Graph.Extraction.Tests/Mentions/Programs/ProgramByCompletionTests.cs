using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByCompletionTests
{
    [Theory]
    [InlineData("贵州铜仁锰系新材料项目开工建设", "贵州铜仁锰系新材料项目")]
    [InlineData("中国石化库车绿氢项目今天（6月30日）正式投产", "中国石化库车绿氢项目")]
    [InlineData("沈阳地铁险资项目成功落地", "沈阳地铁险资项目")]
    [InlineData("来到海口新海港客运枢纽项目现场", "海口新海港客运枢纽项目")]
    [InlineData("贵州重点项目开工")]
    [InlineData("湖南20个技改项目投产")]
    [InlineData("研究威海碳纤维消纳项目的可行性")]
    [InlineData("推进青海格尔木光伏光热项目，", "青海格尔木光伏光热项目")]
    [InlineData("研究青海格尔木光伏光热项目，")]
    [InlineData("去年动工，贵州铜仁锰渣利用及尾矿治理项目却停了下来", "贵州铜仁锰渣利用及尾矿治理项目")]
    [InlineData("去年动工，贵州铜仁项目却停了下来")]
    [InlineData("去年动工，贵州铜仁锰渣利用及尾矿治理项目12个")]
    public void Project_OfAPlaceBegunOrFinished_IsNamed(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldBe(expected);

    [Theory]
    [InlineData("某某石油化工有限公司南港乙烯项目投产后，", "南港乙烯项目")]
    [InlineData("洛阳百万吨乙烯项目三套装置开工", "洛阳百万吨乙烯项目")]
    [InlineData("某某石油化工有限公司新项目投产后，")]
    public void Project_BehindACompanyOrOfSeveralPlants_IsNamed(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldBe(expected);
}

using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Themes;

public sealed class ThemeByFusionTests
{
    [Theory]
    [InlineData("推进数字经济与实体经济深度融合", "数字经济", "实体经济", "数实融合")]
    [InlineData("加快实体经济和数字经济的深度融合", "实体经济", "数字经济", "数实融合")]
    [InlineData("数字技术同实体经济加速融合", "数实融合")]
    [InlineData("推进信息化与工业化的融合", "两化融合")]
    [InlineData("先进制造业同现代服务业深度融合", "两业融合")]
    [InlineData("推动文化与旅游紧密结合", "文旅融合")]
    [InlineData("推动信息化和工业化、先进制造业和现代服务业深度融合", "两化融合", "两业融合")]
    [InlineData("扎实推动科技创新和产业创新深度融合", "科技创新", "科技创新和产业创新深度融合")]
    [InlineData("科技创新与产业创新的融合发展", "科技创新", "科技创新和产业创新深度融合")]
    [InlineData("促进实体经济和数字技术深度融合", "实体经济", "数实融合")]
    public void Fusion_OfTwoFields_IsTheTheme(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Theme, text).ShouldBe(expected);
}

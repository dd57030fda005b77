using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionAbroadTests
{
    [Theory]
    [InlineData("深化与越南高平省的合作", "越南", "高平省")]
    [InlineData("土耳其南部哈塔伊省发生地震", "土耳其", "哈塔伊省")]
    [InlineData("扩大对日韩的出口", "日本", "韩国")]
    [InlineData("日本财务省公布数据")]
    [InlineData("一些欧美国家布局")]
    public void Place_Abroad_IsNoPlaceAtHome(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);
}

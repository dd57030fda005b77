using Graph.Extraction.Mentions.Regions.Zones;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZoneNamesTests
{
    [Theory]
    [InlineData("株洲高新技术产业开发区", "株洲高新区")]
    [InlineData("合肥经济技术开发区", "合肥经开区")]
    [InlineData("贵阳综合保税区", "贵阳综保区")]
    public void Usual_OfficialForm_IsShort(string name, string usual) =>
        ZoneNames.Usual(name).ShouldBe(usual);

    [Theory]
    [InlineData("株洲高新区")]
    [InlineData("九郎山职教科创城")]
    [InlineData("综合保税区")]
    public void Usual_OtherOrNoNameBefore_IsTheNameItself(string name) =>
        ZoneNames.Usual(name).ShouldBe(name);
}

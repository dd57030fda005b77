using Graph.Extraction.Mentions.Regions.Zones;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZoneKindTests
{
    [Theory]
    [InlineData("国家级高新区、现代产业园区、国际科创城")]
    [InlineData("贵州打造现代产业园", "贵州")]
    [InlineData("株洲记者/谭清云摄产业园区", "株洲")]
    [InlineData("支持铜川高端铝产业基地发展，打造包头铝产业基地", "铜川高端铝产业基地", "包头")]
    [InlineData("宜昌3家高新区，第二批自贸试验区联动创新区", "宜昌", "自贸试验区")]
    [InlineData("武汉、襄阳、宜昌三大都市圈", "武汉", "襄阳", "宜昌")]
    [InlineData("推动川渝高竹新区经济区与行政区适度分离改革", "川渝高竹新区")]
    public void Kind_InGeneralWords_IsNoZone(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("株洲新区域", "新区")]
    [InlineData("株洲新城市", "新城")]
    [InlineData("株洲产业园林", "产业园")]
    [InlineData("株洲经济带动", "经济带")]
    [InlineData("株洲新城社区", "新城")]
    [InlineData("株洲高新区片区", "高新区")]
    public void StandsAlone_KindAtTheHeadOfAWord_IsFalse(string text, string kind) =>
        ZoneKind.StandsAlone(text, new TextSpan(2, 2 + kind.Length)).ShouldBeFalse();

    [Theory]
    [InlineData("株洲新区的路", "新区")]
    [InlineData("株洲经济带", "经济带")]
    public void StandsAlone_KindAsAWord_IsTrue(string text, string kind) =>
        ZoneKind.StandsAlone(text, new TextSpan(2, 2 + kind.Length)).ShouldBeTrue();
}

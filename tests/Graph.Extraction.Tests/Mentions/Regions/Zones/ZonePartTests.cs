using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZonePartTests
{
    [Theory]
    [InlineData("广西自贸试验区南宁片区、钦州港片区和崇左片区", "广西自贸试验区南宁片区", "钦州港片区", "崇左片区")]
    [InlineData("中国（福建）自由贸易试验区厦门片区，厦门片区", "中国（福建）自由贸易试验区厦门片区", "厦门片区")]
    [InlineData("永川区城东片区改造，走进元洪投资区，长沙市核心片区", "永川区城东片区", "元洪投资区", "长沙市")]
    [InlineData("在广西自贸试验区钦州港片区建仓", "广西自贸试验区钦州港片区")]
    [InlineData("用好中国（河北）自由贸易试验区大兴机场片区", "中国（河北）自由贸易试验区大兴机场片区")]
    [InlineData("柳东新区花岭片区开放测试道路", "柳东新区", "花岭片区")]
    public void Part_OfATradeZoneOrADistrict_IsNamedWithIt(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);
}

using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionByDeixisTests
{
    [Theory]
    [InlineData("我市、全省和本县", "我市", "全省", "本县")]
    [InlineData("安全省心、自我区分、日本市场、全市场、全区域、基本市情", "日本")]
    [InlineData("通辽紧扣自治区部署，内蒙古自治区、各自治区、直辖市、自治区级项目和自治区政协委员", "通辽", "自治区", "内蒙古自治区")]
    public void Deixis_PointerAndUnit_IsProposed(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);
}

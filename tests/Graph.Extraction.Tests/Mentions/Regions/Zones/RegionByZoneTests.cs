using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class RegionByZoneTests
{
    [Theory]
    [InlineData("中关村科技园雄安科技园挂牌", "中关村科技园雄安科技园")]
    [InlineData("雄安新区中关村科技园开园", "雄安新区中关村科技园")]
    [InlineData("推动环杭州湾产业带建设", "环杭州湾产业带")]
    [InlineData("走进姚家港化工园和兴化府历史文化街区", "姚家港化工园", "兴化府历史文化街区")]
    [InlineData("湖南株洲高新技术产业开发区", "湖南", "株洲高新技术产业开发区")]
    public void Zone_WithWhatStandsAroundIt_IsNamedWhole(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("株洲高新技术产业开发区", "株洲高新区")]
    [InlineData("合肥经济技术开发区", "合肥经开区")]
    [InlineData("以创建中国（内蒙古）自由贸易试验区为牵引", "内蒙古自贸试验区")]
    [InlineData("以创建中国(内蒙古)自由贸易试验区为牵引", "内蒙古自贸试验区")]
    public void Zone_ByItsOfficialForm_HasTheUsualName(string text, string name) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe([name]);

    [Theory]
    [InlineData("申建中国（山西）自由贸易试验区。自由贸易试验区方案已经成形", "山西自贸试验区")]
    public void TradeZone_NamedWithoutItsPlaceLater_IsTheSame(string text, string name) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe([name]);

    [Theory]
    [InlineData("走进青峰药谷、仙湖氢谷", "青峰药谷", "仙湖氢谷")]
    [InlineData("长治职教园区和苏州纳米城", "长治职教园区", "苏州纳米城")]
    [InlineData("青岛东方影都开机，济青科创制造廊带提速", "青岛东方影都", "济青科创制造廊带")]
    public void Zone_OfALaterKind_IsRead(string text, params string[] names) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(names);

    [Theory]
    [InlineData("自由贸易试验区建设")]
    [InlineData("自贸试验区联动创新区")]
    [InlineData("新区")]
    public void Zone_AtTheVeryBeginning_IsRead(string text) =>
        Should.NotThrow(() => Recognizing.FormsOf(EntityKind.Region, text));
}

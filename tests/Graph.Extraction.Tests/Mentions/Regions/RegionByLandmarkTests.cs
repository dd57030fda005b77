using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionByLandmarkTests
{
    [Theory]
    [InlineData("把柳侯祠与窑埠古镇串起来", "窑埠古镇")]
    [InlineData("沿着苏州古城走一圈", "苏州古城")]
    [InlineData("加强东辽河流域治理", "东辽河流域")]
    [InlineData("辽河三角洲出现新的增长极", "辽河三角洲")]
    [InlineData("贺兰山、六盘山、笕罗山是一道屏障", "贺兰山", "六盘山", "笕罗山")]
    [InlineData("白山市到了渭河、珑岐河一带", "白山市", "渭河")]
    public void Landmark_WithAName_IsAPlace(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).Intersect(expected).ShouldBe(expected);

    [Theory]
    [InlineData("一座千年古镇迎来游客")]
    [InlineData("高山峡谷里架起索道")]
    [InlineData("保护古镇古村")]
    [InlineData("花江峡谷大桥合龙")]
    public void Landmark_OfNoName_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();

    [Theory]
    [InlineData("在广西自贸试验区钦州港片区建仓", "广西自贸试验区钦州港片区")]
    [InlineData("用好中国（河北）自由贸易试验区大兴机场片区", "中国（河北）自由贸易试验区大兴机场片区")]
    [InlineData("柳东新区花岭片区开放测试道路", "柳东新区", "花岭片区")]
    [InlineData("中关村科技园雄安科技园挂牌", "中关村科技园雄安科技园")]
    [InlineData("北大湖滑雪度假区开板", "北大湖滑雪度假区")]
    [InlineData("以沈阳国家级临空经济区为支点", "沈阳国家级临空经济区")]
    [InlineData("办好中国（东营）黄河口生态旅游区", "中国（东营）黄河口生态旅游区")]
    [InlineData("昆明市托管磨憨镇", "昆明市", "磨憨镇")]
    public void Zone_WithItsParts_IsNamedWhole(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("深化与越南高平省的合作", "越南", "高平省")]
    [InlineData("土耳其南部哈塔伊省发生地震", "土耳其", "哈塔伊省")]
    [InlineData("扩大对日韩的出口", "日本", "韩国")]
    [InlineData("日本财务省公布数据", "日本")]
    [InlineData("一些欧美国家布局")]
    public void Place_Abroad_IsNoPlaceAtHome(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);
}

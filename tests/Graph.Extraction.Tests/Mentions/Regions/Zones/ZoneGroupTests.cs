using Graph.Extraction.Mentions.Regions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZoneGroupTests
{
    [Theory]
    [InlineData("推动宜荆荆都市圈、酒嘉双城经济圈建设", "宜荆荆都市圈", "酒嘉双城经济圈")]
    [InlineData("汕潮揭都市圈、湛茂都市圈、石家庄都市圈", "汕潮揭都市圈", "湛茂都市圈", "石家庄都市圈")]
    [InlineData("兰白自主创新示范区、兰白试验区", "兰白自主创新示范区", "兰白试验区")]
    [InlineData("京张体育文化旅游带、巴蜀文化旅游走廊", "京张体育文化旅游带", "巴蜀文化旅游走廊")]
    [InlineData("打造长株潭东部先进制造业发展带", "长株潭东部先进制造业发展带")]
    [InlineData("完善济青都市圈联动机制，再看合广长协同发展示范区", "济青都市圈", "合广长协同发展示范区")]
    [InlineData("共建湘赣边区域合作示范区和湘赣边美丽乡村走廊", "湘赣边区域合作示范区", "湘赣边美丽乡村走廊")]
    public void Zone_OfPlacesByOneCharacterEach_BearsThem(string text, params string[] expected) =>
        Recognizing.FormsBy([new RegionRecognizer(Recognizing.Lexicon)], text).ShouldBe(expected);

    [Theory]
    [InlineData("黄金经济带和长江经济带、沿海经济圈", "长江经济带")]
    [InlineData("建设生态保护和高质量发展先行区")]
    [InlineData("南通滨江临海，形成两大绿氢产业带", "南通")]
    public void Zone_OfNoGroup_IsNone(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("支持济南、青岛都市圈建设", "济南都市圈", "青岛都市圈")]
    public void Zone_BehindAListOfCities_IsEachCitys(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("推动“海澄文”一体化综合经济圈和“大三亚”旅游经济圈", "海澄文一体化综合经济圈", "大三亚旅游经济圈")]
    [InlineData("带动“宜荆荆恩”城市群、提升“荆襄随”文化旅游走廊", "宜荆荆恩城市群", "荆襄随文化旅游走廊")]
    public void Zone_OfPlacesInQuotationMarks_IsNamedWithoutThem(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("“五点一线”沿海经济带起步")]
    [InlineData("“绿电”产业走廊起步")]
    [InlineData("“东数西算”十大数据中心集群起步")]
    public void Zone_OfASloganInQuotationMarks_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();
}

using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionByHeadTests
{
    [Theory]
    [InlineData("打好科尔沁、浑善达克两大沙地歼灭战", "科尔沁沙地", "浑善达克沙地")]
    [InlineData("用好吉隆、樟木、普兰、里孜等口岸", "吉隆口岸", "樟木口岸", "普兰县", "里孜")]
    [InlineData("经阿拉山口、霍尔果斯、二连浩特三大口岸出境", "阿拉山口口岸", "霍尔果斯口岸", "二连浩特口岸")]
    [InlineData("我国武夷山、大熊猫国家公园里", "武夷山国家公园", "大熊猫国家公园")]
    [InlineData("以福州、厦漳泉两大都市圈为引擎", "福州都市圈", "厦漳泉")]
    [InlineData("场址在库木塔格、巴丹吉林两大沙漠", "库木塔格沙漠", "巴丹吉林沙漠")]
    [InlineData("在塔里木、准噶尔和四川等盆地找油", "塔里木盆地", "准噶尔盆地", "四川盆地")]
    public void Members_OfAListWithOneHead_HaveItInTheirNames(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("山东、四川等草原少", "山东省", "四川省")]
    [InlineData("用好樟木、楠木等木料")]
    [InlineData("湖南、湖北两大都市圈", "湖南省", "湖北省")]
    [InlineData("喀什、和田等地的口岸", "喀什地区", "和田地区")]
    [InlineData("吉隆等口岸", "吉隆县")]
    public void Members_OfAnotherList_HaveNot(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);
}

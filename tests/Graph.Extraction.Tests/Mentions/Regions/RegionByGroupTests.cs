using Graph.Extraction.Mentions.Regions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionByGroupTests
{
    [Theory]
    [InlineData("加快苏锡常一体化、川滇黔三省交界地区发展", "苏锡常", "川滇黔")]
    [InlineData("支持晋冀鲁豫、沈抚科创园", "晋冀鲁豫", "沈抚科创园")]
    [InlineData("湘桂黔毗邻地区和滇川黔三省交界处", "湘桂黔", "滇川黔")]
    [InlineData("队伍转战闽粤赣边", "闽粤赣边")]
    [InlineData("做实沪滇合作园区", "沪滇")]
    [InlineData("深化沪苏合作", "沪苏")]
    [InlineData("参观鄂豫皖苏区旧址", "鄂豫皖")]
    public void Group_OfPlacesByOneCharacterEach_IsFound(string text, params string[] expected) =>
        Recognizing.FormsBy([new RegionRecognizer(Recognizing.Lexicon)], text).ShouldBe(expected);

    [Theory]
    [InlineData("沪苏浙皖三省一市携手前行", "上海市", "江苏省", "浙江省", "安徽省")]
    [InlineData("推动鄂湘赣创新平台共用", "湖北省", "湖南省", "江西省")]
    [InlineData("陕甘青宁来客增多", "陕西省", "甘肃省", "青海省", "宁夏回族自治区")]
    [InlineData("串联起苏浙沪皖的高铁", "江苏省", "浙江省", "上海市", "安徽省")]
    [InlineData("来自云贵川等省份的客商", "云南省", "贵州省", "四川省")]
    [InlineData("向京津冀鲁苏等地送电", "京津冀", "山东省", "江苏省")]
    [InlineData("粤桂琼三省区同防台风", "广东省", "广西壮族自治区", "海南省")]
    public void Group_OfThreeProvincesOrMore_IsEachOfThem(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("沪渝高速今天恢复通行")]
    [InlineData("陕皖特高压今天投运")]
    [InlineData("学做沪湘菜")]
    [InlineData("到会的有刘明、万鄂湘、陈东")]
    public void Group_OfALinesEndsOrInAName_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();
}

using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionBySettlementTests
{
    [Theory]
    [InlineData("车子翻过两道梁，就到了石泉沟镇", "石泉沟镇")]
    [InlineData("在永和镇永和村的育苗棚里", "永和镇", "永和村")]
    [InlineData("茶陵县高陇镇年都村的水渠", "茶陵县", "高陇镇", "年都村")]
    [InlineData("茶陵县高陇镇石坪村，当时村里停了电", "茶陵县", "高陇镇", "石坪村")]
    [InlineData("在石坪城镇，大棚连成片", "石坪城镇")]
    [InlineData("阿木乡镇北坡子村老支书", "阿木乡镇", "北坡子村")]
    [InlineData("剧团聘请石背村的老匠人当老师", "石背村")]
    [InlineData("记者来到石背村。眼下石背村变了样", "石背村", "石背村")]
    public void Settlement_WithCharactersOfPhrasesInItsName_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("在大型城镇，大棚连成片")]
    [InlineData("在偏远城镇，店铺连成片")]
    [InlineData("偏远乡镇的路修好了")]
    [InlineData("到了村里，邀请全村喝茶")]
    public void Settlement_OfAnOrdinaryWord_IsNone(string text) => Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();

    [Theory]
    [InlineData("走进富岭工业园区的厂房", "富岭工业园区")]
    [InlineData("双方建设好中白工业园", "中白工业园")]
    [InlineData("走进现代工业园区的厂房")]
    [InlineData("这里是东北粮仓的门户，建设江淮粮仓", "东北", "江淮粮仓")]
    public void Zone_ByAKindOrAnOrdinaryWord_IsOnlyANamedOne(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);
}

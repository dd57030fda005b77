using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZoneOwnNameTests
{
    [Theory]
    [InlineData("建设湘江湾智能制造产业走廊", "湘江湾智能制造产业走廊")]
    [InlineData("依托九郎山职教科创城", "九郎山职教科创城")]
    [InlineData("北大湖滑雪度假区开板", "北大湖滑雪度假区")]
    public void Zone_AtALandmark_BearsItsName(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("依托金凤软件园培育工业软件，加快凯州新城建设", "金凤软件园", "凯州新城")]
    [InlineData("高标准规划建设英歌石科学城", "英歌石科学城")]
    [InlineData("推进镇村片区建设")]
    [InlineData("亦庄综保区运作，天竺综保区居首，建设综保区、提升高新区", "亦庄综保区", "天竺综保区")]
    [InlineData("走进元洪投资区", "元洪投资区")]
    public void Zone_ThatAlwaysBearsAName_IsFoundWhereOneStandsFree(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("企业走进临谷电商科技产业园、燕罗智能网联汽车产业园", "临谷电商科技产业园", "燕罗智能网联汽车产业园")]
    [InlineData("昨天，临谷电商科技产业园开园", "临谷电商科技产业园")]
    [InlineData("建设卫星互联网产业园，打造绿色食品产业园、新型储能产业园、高端装备产业园")]
    [InlineData("冶金产业要以临港经济开发区为载体", "临港经济开发区")]
    public void Park_OfAnUnknownWordBeforeItsField_BearsBoth(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("遂宁先行区、高竹新区等", "遂宁先行区", "高竹新区")]
    public void Zone_BesideAnother_NeedsNoPlace(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("走进现代工业园区的厂房")]
    public void Zone_BehindAnOrdinaryWord_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();

    [Theory]
    [InlineData("走进富岭工业园区的厂房", "富岭工业园区")]
    [InlineData("双方建设好中白工业园", "中白工业园")]
    [InlineData("这里是东北粮仓的门户，建设江淮粮仓", "东北", "江淮粮仓")]
    public void Zone_OfAKindThatBearsNames_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("春熙路、交子公园商圈的面孔多了", "春熙路", "交子公园商圈")]
    [InlineData("重庆，观音桥商圈日均人流超80万", "重庆", "观音桥商圈")]
    [InlineData("建好英歌石科学城", "英歌石科学城")]
    [InlineData("打造入境消费友好型商圈，改造新一轮商圈、热门景点商圈、各大商圈")]
    [InlineData("漯河主要商圈轮番登场", "漯河")]
    public void ShoppingDistrict_ByItsOwnName_IsOneAndASortIsNone(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("支持河湟新区高质量发展", "河湟新区")]
    [InlineData("支持省级新区、国家级新区加快发展，打造城市新区")]
    [InlineData("深化皖南国际文化旅游示范区建设", "皖南国际文化旅游示范区")]
    public void NewArea_OfItsOwnName_IsOneAndASortIsNone(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("带动敕勒川乳业开发区不断壮大", "敕勒川乳业开发区")]
    [InlineData("推进盛乐空港国际物流园建设", "盛乐空港国际物流园")]
    public void Zone_BehindAVerb_BearsItsOwnName(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);
}

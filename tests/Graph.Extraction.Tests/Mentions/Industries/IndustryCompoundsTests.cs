using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Industries;

public sealed class IndustryCompoundsTests
{
    [Theory]
    [InlineData("港区添置了三台电动工程机械", "电动工程机械")]
    [InlineData("两家工厂转做车载传感器", "车载传感器")]
    [InlineData("夜里的沉浸式文旅受年轻人欢迎", "沉浸式文旅")]
    [InlineData("村里办起民宿，山上种着有机蔬菜。", "有机蔬菜")]
    [InlineData("新线专产高功率光纤激光器，", "高功率光纤激光器")]
    [InlineData("当地大力发展晚熟柑橘，", "晚熟柑橘")]
    public void Modifier_BeforeAnIndustry_MakesANarrowerOne(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("当地的光伏硅材料、氢燃料电池已成规模", "光伏硅材料", "氢燃料电池")]
    [InlineData("研究院主攻稀土储氢材料", "稀土储氢材料")]
    [InlineData("把锂电池铝箔卖到海外", "锂电池铝箔")]
    [InlineData("投产了动力电池前驱体", "动力电池前驱体")]
    [InlineData("瞄准医疗器械轴承、盾构机轴承", "医疗器械轴承", "盾构机轴承")]
    public void Material_OfAnIndustry_IsNamedWithIt(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("减速器、车载激光雷达、灵巧手等零部件产业", "车载激光雷达")]
    [InlineData("发展绿氢、深冷液氢、氢能等产业", "绿氢")]
    public void ItemOfAList_ThatEndsWithAnIndustry_IsOneName(string text, string expected) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldContain(expected);

    [Theory]
    [InlineData("园区里有纺织、上海机器人、家电")]
    [InlineData("聚焦人形机器人、发展机器人、无人机")]
    [InlineData("推进沙漠、戈壁、荒漠地区机器人、无人机应用")]
    public void ItemOfAList_BehindAPlaceOrAVerb_IsTheIndustryAlone(string text) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldContain("机器人");

    [Theory]
    [InlineData("产业链上的产业：汽车防撞梁由三家供货")]
    [InlineData("这个产业靠产业工人，车间里风机叶片堆成山")]
    public void OrdinaryWord_BeforeAnotherNoun_IsAPartOfAThing(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();

    [Theory]
    [InlineData("产业要强，产业要新。汽车产量再创新高", "汽车")]
    [InlineData("产业兴则县兴，产业旺则民富，茶叶远销海外，电力装机翻番", "茶叶", "电力")]
    public void OrdinaryWord_BeforeWhatIsCountedOfIt_Counts(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldContain(name => expected.Contains(name));

    [Fact]
    public void ItemOfAList_ThatEndsLikeAKnownOneBesideIt_IsOne() =>
        Recognizing.FormsOf(EntityKind.Industry, "聚焦稀土储氢材料、稀土发光材料、稀土催化材料").ShouldBe(["稀土储氢材料", "稀土发光材料", "稀土催化材料"]);
}

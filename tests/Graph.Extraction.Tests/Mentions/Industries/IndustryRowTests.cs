using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Industries;

/// <summary>Ordinary words that name their industries in a row of three or more.</summary>
public sealed class IndustryRowTests
{
    [Theory]
    [InlineData("带动餐饮、住宿、演艺共同发展", "餐饮", "住宿", "演艺")]
    [InlineData("冶金、木业、食品、化工是当地的四梁八柱", "冶金", "木材加工", "食品", "化工")]
    [InlineData("以骨干企业覆盖商用车、乘用车、车桥的产业格局", "商用车", "乘用车", "车桥")]
    [InlineData("让纺织、冶金、化工长出新质生产力", "纺织", "冶金", "化工")]
    public void Row_WithASureIndustry_ConfirmsTheOthers(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("玉米、水稻、大豆连年丰收")]
    [InlineData("办好教育、医疗、养老等实事")]
    public void Row_OfWhichNoneIsSure_ConfirmsNone(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();

    [Theory]
    [InlineData("展示了云计算、玩具、汽车模型", "云计算")]
    [InlineData("展示了云计算、玩具、见闻、汽车", "云计算")]
    public void Row_WithAnotherThing_ConfirmsNone(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected);
}

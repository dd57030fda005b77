using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Industries;

public sealed class IndustryByActivityTests
{
    [Theory]
    [InlineData("镇上有四家面粉加工企业", "面粉加工")]
    [InlineData("山里人的竹笋种植，", "竹笋种植")]
    [InlineData("口岸边建起橡胶加工和木材加工区", "橡胶加工", "木材加工")]
    [InlineData("引来一批服务器制造企业", "服务器制造")]
    public void Activity_BehindAProduct_NamesItsIndustry(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("橡胶加工企业正在装设备", "天然橡胶")]
    [InlineData("玫瑰种植鼓了钱袋", "玫瑰")]
    public void Activity_OfAKnownProduct_IsOfItsIndustry(string text, string expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldAllBe(name => name == expected);

    [Theory]
    [InlineData("村民种植的人少了")]
    [InlineData("工厂加工、打包、发货一气呵成")]
    [InlineData("由企业加工成半成品")]
    [InlineData("引导农家乐加工，形成一条龙")]
    [InlineData("零部件组装在总装车间完成")]
    public void Activity_BehindWhoDoesIt_NamesNone(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();
}

using Graph.Extraction.Mentions.Programs;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByNameTests
{
    private static readonly ProgramByName Recognizer = new();

    [Theory]
    [InlineData("建设黄河国家文化公园（宁夏段），讲好故事", "黄河国家文化公园（宁夏段）")]
    [InlineData("建设黄河国家文化公园（试点）", "黄河国家文化公园")]
    public void Name_OfWhatStandsInSeveralPlaces_HoldsTheSection(string text, string expected) =>
        Recognizing.FormsBy([Recognizer], text).ShouldBe([expected]);

    [Theory]
    [InlineData("推动西安科创金融改革试验区建设", "西安科创金融改革试验区")]
    [InlineData("依托中国（淄博）跨境电子商务综合试验区", "中国（淄博）跨境电子商务综合试验区")]
    [InlineData("申报科创金融改革试验区", "科创金融改革试验区")]
    public void AreaOfTrial_BehindItsPlace_IsNamedWithIt(string text, string expected) =>
        Recognizing.FormsBy([Recognizer], text).ShouldBe([expected]);

    [Theory]
    [InlineData("打好科尔沁、浑善达克两大沙地歼灭战，河西走廊—塔克拉玛干沙漠边缘阻击战", "河西走廊—塔克拉玛干沙漠边缘阻击战")]
    [InlineData("科尔沁和浑善达克沙地歼灭战取得进展", "科尔沁和浑善达克沙地歼灭战")]
    [InlineData("首先要打好“三北”工程攻坚战", "三北工程攻坚战")]
    [InlineData("“组团式”教育人才援藏留下了队伍", "教育人才组团式援藏")]
    [InlineData("加快金砖国家新工业革命伙伴关系创新基地建设", "金砖国家新工业革命伙伴关系创新基地")]
    [InlineData("完善首台（套）等支持政策", "首台套")]
    [InlineData("作为南水北调中线工程的重要水源地", "南水北调中线工程")]
    [InlineData("出席中非合作论坛北京峰会", "中非合作论坛北京峰会")]
    [InlineData("创建赤峰商贸服务型国家物流枢纽。", "赤峰商贸服务型国家物流枢纽")]
    [InlineData("推进产业“四地”建设", "产业四地")]
    public void Name_PartlyInQuotationMarksOrJoiningPlaces_IsReadWhole(string text, string expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldContain(expected);

    [Fact]
    public void Name_OfTheFirstSetMade_IsNone() =>
        Recognizing.NamesOf(EntityKind.Program, "我国自主研制的首台套超大型热等静压装备").ShouldBeEmpty();
}

using Graph.Extraction.Mentions.Programs;

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
}

using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByEnactmentTests
{
    private static readonly ProgramByEnactment Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("出台加快建设教育强区意见。", "加快建设教育强区意见")]
    [InlineData("制定基本建设工程考古工作管理办法，", "基本建设工程考古工作管理办法")]
    [InlineData("制定实施进一步深化国资国企改革方案，", "进一步深化国资国企改革方案")]
    [InlineData("编制和实施竹海流域综合治理规划，", "竹海流域综合治理规划")]
    [InlineData("出台一系列政策意见")]
    [InlineData("制定工作方案")]
    [InlineData("出台意见支持民营企业")]
    [InlineData("出台促进民间投资发展的若干措施。", "促进民间投资发展的若干措施")]
    [InlineData("出台了促进民营经济高质量发展的32条措施，", "促进民营经济高质量发展的32条措施")]
    [InlineData("河北发布推动低空经济发展行动方案，", "推动低空经济发展行动方案")]
    [InlineData("深入实施便捷超充行动计划和渝车出海行动计划，")]
    public void Enactment_Document_IsNamedBehindTheVerb(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("竹乡至海岛航线航班管理办法发布", "竹乡至海岛航线航班管理办法")]
    [InlineData("去年，青竹国家公园创建方案获得批复，我心里踏实了", "青竹国家公园创建方案")]
    [InlineData("近日竹海口岸建设指导意见正式出台", "竹海口岸建设指导意见")]
    [InlineData("要求结合竹海实际的管理办法出台")]
    [InlineData("随着竹海口岸建设方案印发，企业有了底")]
    [InlineData("相关办法出台后")]
    public void Enactment_ToldBehindTheName_NamesTheDocument(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}

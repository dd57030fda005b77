using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByWatersTests
{
    [Theory]
    [InlineData("莆田推进木兰溪流域综合治理，", "木兰溪流域综合治理")]
    [InlineData("推进永定河（桑干河）综合治理与生态修复。", "永定河（桑干河）综合治理与生态修复")]
    [InlineData("雅鲁藏布江中游水电开发稳步推进。", "雅鲁藏布江中游水电开发")]
    [InlineData("推进新一轮太湖综合治理。", "太湖综合治理")]
    [InlineData("实施潮白河综合治理工程。", "潮白河综合治理工程")]
    public void Recognize_WorksOnWaters_NamesThemWithTheWater(string text, string expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldContain(expected);

    [Theory]
    [InlineData("提高太湖综合治理水平。")]
    [InlineData("加强社会治安综合治理。")]
    [InlineData("搞好江河综合治理。")]
    [InlineData("株洲综合治理成效明显。")]
    public void Recognize_NoWorksOrNoWater_GivesNothing(string text) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldBeEmpty();
}

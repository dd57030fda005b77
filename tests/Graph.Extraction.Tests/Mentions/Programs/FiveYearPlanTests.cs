using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class FiveYearPlanTests
{
    [Theory]
    [InlineData("面向“十四五”，", "十四五")]
    [InlineData("十五五规划建议", "十五五")]
    [InlineData("国民经济和社会发展第十四个五年规划纲要", "十四五")]
    [InlineData("九十五规划")]
    public void Plan_ByItsNumber_IsFound(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByNumber(), text).ShouldBe(expected);
}

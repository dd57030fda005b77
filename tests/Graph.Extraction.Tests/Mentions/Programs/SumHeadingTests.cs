using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class SumHeadingTests
{
    [Theory]
    [InlineData("培育先进制造业集群。\n3+3+2\n“3”，就是做强三个产业。", "3+3+2")]
    [InlineData("培育先进制造业集群。\n2+3+N\n“N”，就是前瞻布局。", "2+3+N")]
    [InlineData("出席东盟与中日韩10+3领导人会议。\n他说。")]
    [InlineData("比分\n2+\n他说。")]
    public void Sum_OnALineOfItsOwn_IsAProgram(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByNumber(), text).ShouldBe(expected);
}

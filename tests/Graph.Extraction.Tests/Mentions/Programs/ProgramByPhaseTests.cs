using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByPhaseTests
{
    private static readonly ProgramByPhase Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("株洲绿能港二期启动建设", "株洲绿能港二期")]
    [InlineData("推动竹编文化公园二期、青窑博物馆二期建设", "竹编文化公园二期", "青窑博物馆二期")]
    [InlineData("建成京东方柔性屏三期项目", "京东方柔性屏三期项目")]
    [InlineData("今天，湘潭综合保税区一期通过验收", "湘潭综合保税区一期")]
    public void Phase_OfWhatIsBuiltOrStandsSomewhere_NamesTheProject(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("竹编培训班第三期开班")]
    [InlineData("财政部发行今年第三期和第四期国债")]
    [InlineData("第133届广交会二期出口成交额增长")]
    [InlineData("第二期节目播出")]
    [InlineData("整个项目分三期推进")]
    [InlineData("株洲港二期自动化码头将成为样板")]
    [InlineData("竹编馆二期的故事")]
    public void Phase_OfWhatIsHeldOrLent_NamesNone(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Fact]
    public void Phase_BehindACompany_LeavesItsNameToItself() =>
        Recognizing.NamesOf(Graph.Model.EntityKind.Institution, "推进京东方柔性屏三期建设").ShouldHaveSingleItem().ShouldStartWith("京东方");
}

using Graph.Extraction.Articles;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

public class OpeningScoreTests
{
    private const string Ended = "村里的老茶厂改成了研学基地，一个周末要接待两百多位客人。";
    private const string Other = "图书馆把自习室的开放时间延长到夜里十点，读者可以在手机上预约座位。";

    [Fact]
    public void Opens_TitleOverAnotherColumn_OpensAnArticle() =>
        Opens("图书馆自习室开到夜里十点", above: Text(Ended, width: 104), below: Text(Other, width: 64)).ShouldBeTrue();

    /// <summary>Of two lines the first is shorter by its indent and its mark.</summary>
    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Opens_TextBelowOfAnotherWidth_IsOfAnotherColumnWhereItHasThreeLines(int lines, bool opens) =>
        Opens("老人和孩子们的新去处", above: Text(Ended, width: 104), below: Text(Other, width: 64) with { LineCount = lines }).ShouldBe(opens);

    [Fact]
    public void Opens_SubtitleUnderTheLine_OpensAnArticle() =>
        Score([Line("图书馆工作报告", blanks: 1), Line("——在读者大会上")], Text(Ended), Text(Other), []).Opens.ShouldBeTrue();

    [Fact]
    public void Opens_TextAboveBreaksOff_IsAHeading() =>
        Opens("图书馆自习室开到夜里十点", above: Text("村里的老茶厂改成了研学基地，一个周末要接待两百多位客人，有的", width: 104), below: Text(Other, width: 64)).ShouldBeFalse();

    [Fact]
    public void Opens_ShortLine_IsAHeading() => Opens("夜里的灯", above: Text(Ended), below: Text(Other)).ShouldBeFalse();

    [Fact]
    public void Opens_OthersOfItsLength_IsAHeading() =>
        Score([Line("图书馆自习室开到夜里十点")], Text(Ended), Text(Other), [Line("老茶厂里来了研学的孩子"), Line("采茶人天不亮就上了山头")]).Opens.ShouldBeFalse();

    /// <summary>What such a heading names stands below it and not above, as with a title.</summary>
    [Theory]
    [InlineData("谁来借：图书馆、读者、座位", "借什么：茶厂变样、客人来住", false)]
    [InlineData("谁来借：图书馆、读者、座位", "老茶厂：来了研学的客人", true)]
    [InlineData("谁来借：图书馆、读者、座位", "茶厂借给谁：来了研学的客人", true)]
    public void Opens_LineThatNamesTheTextBelow_IsAHeadingWhereAnotherIsMadeAlike(string line, string other, bool opens) =>
        Score([Line(line)], Text(Ended), Text(Other), [Line(other)]).Opens.ShouldBe(opens);

    private static bool Opens(string line, Block above, Block below) => Score([Line(line)], above, below, []).Opens;

    private static OpeningScore Score(Block[] lines, Block above, Block below, Block[] others) =>
        new() { Above = [above], Lines = lines, Below = [below], Others = others, Words = new Vocabulary([above, below]) };

    private static Block Line(string text, int blanks = 0) => new(BlockKind.Short, Mapped(text), 0, blanks);

    private static Block Text(string text, int width = 0) => new(BlockKind.Paragraph, Mapped(text), 0, 0) { LineWidth = width, LineCount = width > 0 ? 4 : 1 };

    private static MappedText Mapped(string text) => MappedText.Of(text, new TextSpan(0, text.Length));
}

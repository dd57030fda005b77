using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Lines of which copying made one.</summary>
public class GluedLinesTests
{
    [Theory]
    [InlineData("（作者单位：云溪市委党校）\n让老菜场“活”起来\n本报记者 柳青禾", "（作者单位：云溪市委党校）让老菜场“活”起来\n本报记者 柳青禾")]
    [InlineData("（作者系云溪学院\n副教授）\n让老菜场“活”起来\n本报记者 柳青禾", "（作者系云溪学院\n副教授）让老菜场“活”起来\n本报记者 柳青禾")]
    public void NoteWithATitleBehindIt_IsTwoLines(string expected, string printed) => Split(printed).ShouldBe(expected);

    [Theory]
    [InlineData("（作者系云溪学院副教授）\n联动贵在规则相通。要对标经贸\n规则，推广中国（重庆）自由贸易试验\n区的铁路提单。")]
    [InlineData("（作者系云溪学院副教授）\n上半年（一季度）竹器出口额超过往年")]
    public void BracketInsideASentenceBehindANote_ClosesNoNote(string printed) => Split(printed).ShouldBe(printed);

    private static string Split(string text)
    {
        var page = PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(text)));
        return string.Join('\n', GluedLines.Split(page.Text, page.Lines, BuiltIn.Lexicon.Places).Select(line => line.Span.Of(page.Text)));
    }
}

using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

public class PageBreaksTests
{
    private const string Top = "青石县人民政府公报 2024年第18期\n\n关于做好夏茶采摘工作的意见\n\n县农业农村局\n\n";
    private const string Upper = "连日来，青石县的茶农抢抓晴好天气采摘夏茶，村里的加工厂昼夜不停，一车车干茶从山里运往";
    private const string Lower = "各地的市场，村民们的腰包鼓了起来，下一步还要再建一条自动化生产线。";

    [Theory]
    [InlineData("— 2 —")]
    [InlineData("-12-")]
    [InlineData("－ １２ －")]
    [InlineData("一 3 一")]
    [InlineData("· 113 ·")]
    [InlineData("第2页")]
    [InlineData("第 2 页 共 9 页")]
    [InlineData("共9页 第2页")]
    [InlineData("第 2 页/（共 9 页）")]
    [InlineData("Page 2 of 9")]
    [InlineData("— 2 —\n\n青石县人民政府公报 2024年第18期")]
    [InlineData("青石县人民政府公报 2024年第19期\n— 2 —")]
    [InlineData("2\n\n青石县人民政府公报 2024年第18期")]
    public void Paragraph_CutByAPagesEnd_IsOne(string end) =>
        Body($"{Top}{Upper}\n\n{end}\n\n{Lower}\n\n{Lower}\n").ShouldBe($"{Upper}{Lower}\n{Lower}");

    [Fact]
    public void Head_BesideTwoPageNumbers_IsNoText() =>
        Lines($"{Top}{Upper}{Lower}\n— 2 —\n夏茶采摘专辑\n{Lower}\n— 3 —\n夏茶采摘专辑\n{Lower}").ShouldNotContain("夏茶采摘专辑");

    [Fact]
    public void Head_OfTwoLines_IsNoText() =>
        Body($"青石县人民政府公报\n2024年第18期\n\n关于做好夏茶采摘工作的意见\n\n{Upper}\n\n青石县人民政府公报\n2024年第18期\n- 2 -\n\n{Lower}\n\n{Lower}\n").ShouldBe($"{Upper}{Lower}\n{Lower}");

    [Fact]
    public void Number_AtTheTop_StaysWithThePagesHead() =>
        Lines($"青石县人民政府公报\n— 1 —\n关于做好夏茶采摘工作的意见\n{Upper}{Lower}").ShouldContain("— 1 —");

    [Theory]
    [InlineData("3+3+2")]
    [InlineData("第一页")]
    [InlineData("— 2024年 —")]
    [InlineData("——2023")]
    [InlineData("12")]
    [InlineData("共9项")]
    [InlineData("— —")]
    public void Line_ThatIsNoPagesNumber_Stays(string line) => Lines($"{Top}{Upper}{Lower}\n{line}\n{Lower}").ShouldContain(line);

    [Fact]
    public void Unit_BesideFiguresOfATable_Stays() =>
        Lines($"{Top}{Lower}\n12\n万吨茶叶\n{Lower}\n15\n万吨茶叶\n{Lower}").Count(line => line == "万吨茶叶").ShouldBe(2);

    [Fact]
    public void Line_BehindAPagesEnd_HasTheUsualGap() =>
        PageBreaks.Close(Page($"{Upper}\n{Lower}\n{Upper}\n{Lower}\n\n\n— 2 —\n\n{Upper}\n{Lower}")).Lines.ShouldAllBe(line => line.BlankLinesBefore == 0);

    [Fact]
    public void Page_WithoutSuchLines_IsTheSame()
    {
        var page = Page($"{Top}{Upper}{Lower}");

        PageBreaks.Close(page).ShouldBeSameAs(page);
    }

    private static string Body(string text) => ArticleAssembler.Assemble(Page(text), BuiltIn.Lexicon).Articles.ShouldHaveSingleItem().Body;

    private static List<string> Lines(string text)
    {
        var page = PageBreaks.Close(Page(text));
        return [.. page.Lines.Select(line => line.Span.Of(page.Text))];
    }

    private static SourcePage Page(string text) => PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(text)));
}

using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>What stands beside an article on its page and is no part of it.</summary>
public class BoxesTests
{
    private const string Report =
        """
        清水河边建起新粮仓
        本报记者 李岩

        入秋以来，清水河镇的新粮仓日均进粮三百吨，仓里装了测温的探头。

        “以前靠人爬上去摸，如今手机上看得清清楚楚。”保管员赵国平说。

        """;

    [Theory]
    [InlineData("名词解释\n\n智慧粮仓：用探头和算法管粮的仓库。")]
    [InlineData("■新闻链接\n\n去年全县建成粮仓十二座，仓容四十万吨。")]
    [InlineData("延伸阅读\n\n“四散”是指散装、散卸、散运、散储。\n\n“五优”是指优粮优产、优购、优储、优加、优销。\n\n“低温储粮”是指全年粮温不高于二十度。\n\n“绿仓”是指屋顶装了光伏的粮仓。")]
    [InlineData("相关推荐\n\n全县秋粮收购开秤\n\n种粮大户领到贷款 2024-10-02")]
    [InlineData("10月3日，工人在清水河镇粮仓检修输送带。\n本报记者 王晓 摄")]
    [InlineData("图片新闻\n\n清水河镇的农户在晾晒玉米。今年全镇玉米亩产比去年高出一成，农户笑逐颜开。\n王晓 摄")]
    [InlineData("————————\n粮稳，天下安\n————————")]
    [InlineData("漫画：“硕鼠”　作者：老木")]
    [InlineData("编后\n\n粮稳天下安，小事不小。")]
    [InlineData("标题导航\n清水河边建起新粮仓\n全县秋粮开秤")]
    [InlineData("报：市委、市人大、市政府领导。\n送：市直各单位。\n（共印120份）")]
    [InlineData("主办：清水河县人民政府办公室　承办：清水河县大数据中心　网站标识码：4202000010")]
    [InlineData("来信请寄：清水河镇中街12号本报编辑部 邮编：716000")]
    public void Box_BehindAnArticle_IsNoPartOfIt(string box)
    {
        var article = Assemble(Report + "\n" + box + "\n").ShouldHaveSingleItem();

        article.Title.ShouldBe("清水河边建起新粮仓");
        article.Authors.Select(author => author.Name).ShouldBe(["李岩"]);
        article.Body.ShouldEndWith("保管员赵国平说。");
    }

    [Fact]
    public void Box_BetweenParagraphs_LeavesTheTextThatGoesOn()
    {
        var article = Assemble(Report + "\n链接\n“四散”是指散装、散卸、散运、散储。\n新仓还向周边三个乡镇开放，农户随到随卖。\n").ShouldHaveSingleItem();

        article.Body.ShouldNotContain("四散");
        article.Body.ShouldEndWith("农户随到随卖。");
    }

    [Theory]
    [InlineData("数读\n\n新仓一期\n\n2.4万吨\n\n设计仓容\n\n>85%\n\n机械化率")]
    [InlineData("数读清水河\n新增仓容 2.4万吨\n烘干设备 18台")]
    public void Figures_BetweenParagraphs_AreNoPartOfTheText(string box)
    {
        var article = Assemble(Report + "\n\n" + box + "\n\n新仓还向周边三个乡镇开放，农户随到随卖。\n").ShouldHaveSingleItem();

        article.Body.ShouldNotContain("2.4万吨");
        article.Body.ShouldNotContain("机械化率");
        article.Body.ShouldEndWith("农户随到随卖。");
    }

    [Fact]
    public void Glossary_OfADocument_StaysInIt() =>
        Assemble(Report + "\n附件2\n名词解释\n智慧粮仓：用探头和算法管粮的仓库。\n").SelectMany(article => article.Paragraphs.Select(span => span.Of(article.Body))).ShouldContain(text => text.StartsWith("智慧粮仓", StringComparison.Ordinal));

    [Theory]
    [InlineData("————————", true)]
    [InlineData("◆ ◆ ◆ ◆", true)]
    [InlineData("——走进清水河", false)]
    [InlineData("……", false)]
    public void Line_OfStrokesAlone_IsARule(string line, bool expected) => Furniture.IsRule(line).ShouldBe(expected);

    private static IReadOnlyList<Article> Assemble(string page) =>
        ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(page))), BuiltIn.Lexicon).Articles;
}

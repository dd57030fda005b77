using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>The line of reporters that holds for several articles of a page stands in the byline of each, and nobody else's does.</summary>
public class HandedDownBylinesTests
{
    private const string Told =
        "让老码头焕发新活力\n讲述人：市人大代表、市交通运输局局长 覃书航\n\n老码头是这座城市的记忆。报告提出盘活沿江岸线，我觉得说到了点子上，老码头不能一拆了之。\n\n"
        + "下一步，要把货运功能迁到新港区，把旧仓库改成创客空间，让市民重新走到江边来。\n\nREPORTERS"
        + "办好家门口的学堂\n讲述人：市政协委员、市第三中学校长 陆志远\n\n乡村学校孩子少了，老师更要留得住。报告提出建设城乡教育共同体，让我们很受鼓舞。\n\n"
        + "我建议把优质课堂连到村小，校长教师定期轮岗，让孩子在家门口也能上好学。\n";

    [Fact]
    public void Reporters_UnderOneOfTheSpeakers_StandInTheBylineOfEach()
    {
        var articles = Assemble(Told.Replace("REPORTERS", "江城日报记者 吴桐 实习生 宁可欣\n\n", StringComparison.Ordinal));

        articles.ShouldAllBe(article => article.Byline.Contains("江城日报记者 吴桐 实习生 宁可欣", StringComparison.Ordinal));
        articles.Single(article => article.Speaker!.Name == "陆志远").Byline.ShouldNotContain("覃书航");
    }

    [Fact]
    public void Reporters_OverThePageBesideItsSpeakers_StandInEachBylineWithoutThem()
    {
        var articles = Assemble("代表委员热议\n覃书航 陆志远\n江城日报记者 吴桐 实习生 宁可欣\n\n" + Told.Replace("REPORTERS", "", StringComparison.Ordinal));

        articles.ShouldAllBe(article => article.Byline.Contains("吴桐", StringComparison.Ordinal) && !article.Byline.Contains("覃书航 陆志远", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Article> Assemble(string text)
    {
        var articles = ArticleAssembler.Assemble(
            PageReader.Read(new SourceFile(new DocumentKey("told.txt"), "told.txt", Encoding.UTF8.GetBytes("江城日报 2025年1月15日 星期三 责任编辑：温雅 美编：叶青\n\n" + text))), BuiltIn.Lexicon).Articles;
        articles.Count.ShouldBe(2);
        return articles;
    }
}

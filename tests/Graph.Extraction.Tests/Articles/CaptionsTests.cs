using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>What a picture shows is told from what an article says by what stands around it.</summary>
public class CaptionsTests
{
    [Theory]
    [InlineData("\n工人在检验节能玻璃。\n（苏 羽 摄）", false)]
    [InlineData("\n图为工人在检验节能玻璃。厂里去年换了新的生产线。\n本报记者 苏羽 摄", false)]
    [InlineData("\n工人在检验节能玻璃。\n本报记者 苏羽 摄\n\n今年的订单已经排到了年底。", false)]
    [InlineData("工人说，节能玻璃不愁卖。\n本报记者 苏羽 摄", true)]
    [InlineData("\n工人说，节能玻璃不愁卖，订单排到了年底。老板说，明年还要再建一条线。\n本报记者 苏羽 摄", true)]
    public void Sentences_OverACredit_AreACaptionWhereTheyStandApart(string last, bool isText)
    {
        var article = ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(
            $"""
            一块玻璃的转身
            本报记者 马如意

            鲍沟镇做玻璃已有四十年，前些年小散乱的作坊让这里背上了污染的名声。
            镇里下决心关停小炉窑，引导企业进园，样品不出镇就能拿到报告。
            {last}
            """))), BuiltIn.Lexicon).Articles.ShouldHaveSingleItem();

        article.Body.Contains("玻璃。", StringComparison.Ordinal).ShouldBe(false);
        article.Body.Contains("工人说", StringComparison.Ordinal).ShouldBe(isText);
    }

    [Theory]
    [InlineData("工厂总装车间里，工人正在检查一排\n节能玻璃。 本报记者 苏羽 摄", false)]
    [InlineData("工厂总装车间里，工人正在检查一排\n\n节能玻璃。", true)]
    public void Caption_OfTwoLinesSetTogether_IsNoText(string lines, bool isText)
    {
        var article = ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(
            $"""
            一块玻璃的转身
            本报记者 马如意

            鲍沟镇做玻璃已有四十年，前些年

            小散乱的作坊让这里背上了污染的

            名声。

            {lines}

            镇里下决心关停小炉窑，引导企业

            进园，样品不出镇就能拿到报告。

            如今园区里的订单排到了年底，老

            板们不再为销路发愁。
            """))), BuiltIn.Lexicon).Articles.ShouldHaveSingleItem();

        article.Body.Contains("总装车间", StringComparison.Ordinal).ShouldBe(isText);
    }
}

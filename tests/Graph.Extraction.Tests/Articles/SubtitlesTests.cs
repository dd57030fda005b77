using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>What stands over or under a title without being one is kept with the byline, where names are looked for too.</summary>
public class SubtitlesTests
{
    [Theory]
    [InlineData("一根羊绒“纺”出百亿产业\n——清河县羊绒产业升级的启示", "——清河县羊绒产业升级的启示\n本报记者 董立")]
    [InlineData("某某在清河县调研时强调\n一根羊绒“纺”出百亿产业", "某某在清河县调研时强调\n本报记者 董立")]
    [InlineData("一根羊绒“纺”出百亿产业", "本报记者 董立")]
    public void Subtitle_OrKicker_StandsAboveTheNamesInTheByline(string head, string expected)
    {
        var article = ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(
            $"""
            {head}
            本报记者 董立

            羊绒作坊一家挨着一家，机器从早响到晚。老板们说，从前卖的是一斤斤原绒，如今卖的是一件件衣裳，价钱翻了几番。
            县里建起检验中心，企业送样不出县城，三天就能拿到报告，省下的路费和时间都成了利润。
            """))), BuiltIn.Lexicon).Articles.ShouldHaveSingleItem();

        article.Title.ShouldBe("一根羊绒“纺”出百亿产业");
        article.Byline.ShouldBe(expected);
    }
}

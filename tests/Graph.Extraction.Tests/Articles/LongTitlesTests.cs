using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Titles on one line that are as long as a line of text, over paragraphs no print has broken, and lines of text that are no titles.</summary>
public class LongTitlesTests
{
    private const string First = "本报讯 连日来，青石县的茶农抢抓晴好天气采摘夏茶，村里的加工厂昼夜不停，一车车干茶从山里运往各地的市场，村民们的腰包鼓了起来。";
    private const string Second = "“今年的价钱比去年高了两成。”合作社理事长说，下一步要把老茶园改成生态茶园，再建一条自动化生产线，让更多的人在家门口就业。";
    private const string Other = "县图书馆从本月起把自习室的开放时间延长到夜里十点，读者可以在手机上预约座位，周末还有志愿者带孩子们读绘本，常常座无虚席。";
    private const string Title = "青石县扎实推进夏茶采摘和老茶园改造 让茶农在家门口端稳就业增收的“金饭碗”";
    private const string OtherTitle = "县图书馆延长自习室开放时间——志愿者周末带着孩子们读绘本成为小城里的一道风景线";

    [Theory]
    [InlineData(Title)]
    [InlineData("青石县扎实推进夏茶采摘和老茶园改造，让茶农在家门口端稳就业增收的“金饭碗”")]
    [InlineData("青石县夏茶采摘进入高峰期 茶农、合作社与加工厂携手推进老茶园改造工作 产业发展谱写新篇章")]
    public void LongLine_OverUnbrokenParagraphs_IsTheTitle(string title)
    {
        title.Length.ShouldBeGreaterThan(36);

        Titles($"{title}\n{First}\n{Second}\n").ShouldBe([title]);
    }

    [Fact]
    public void LongLines_BehindTheEndOfAText_AreTheTitlesOfTheNext() =>
        Titles($"{Title}\n{First}\n{Second}\n\n{OtherTitle}\n{Other}\n{Other}\n").ShouldBe([Title, OtherTitle]);

    [Theory]
    [InlineData("青石县的茶农抢抓晴好天气采摘夏茶，村里的加工厂昼夜不停，一车车干茶从山里运往各地的市场")]
    [InlineData("青石县的茶农抢抓晴好天气采摘夏茶和村里的加工厂昼夜不停地炒制新茶的故事还要从前年说起，")]
    [InlineData("青石县的茶农抢抓晴好天气采摘夏茶。村里的加工厂昼夜不停地炒制新茶的故事还要从前年说起")]
    public void LongLine_OfTextWithoutItsEnd_IsNoTitle(string line)
    {
        line.Length.ShouldBeGreaterThan(36);

        Titles($"{line}\n{First}\n{Second}\n").ShouldNotContain(line);
    }

    [Theory]
    [InlineData('●')]
    [InlineData('•')]
    public void LongLine_BehindABullet_IsNoTitle(char bullet) =>
        Titles($"{Title}\n{First}\n{Second}\n\n{bullet} “两个一批”，一是改造青石县的老茶园和老茶厂等一批传统产业，二\n是布局茶多酚、茶食品和茶旅游等一批新兴的产业。\n{Other}\n").ShouldBe([Title]);

    [Fact]
    public void LongLine_WithAQuotationLeftOpen_IsNoTitle() =>
        Titles($"合作社理事长说“今年夏茶的价钱比去年高了两成多而且村里的加工厂昼夜不停地炒制新茶\n也忙不过来。”\n{First}\n{Second}\n").ShouldHaveSingleItem().ShouldBeEmpty();

    [Fact]
    public void Line_WithTheNameOfASeries_OpensAnArticle() =>
        Titles($"青石县抢采夏茶\n{First}\n{Second}\n【活力中国】县图书馆自习室开到夜里十点\n{Other}\n{Other}\n")
            .ShouldBe(["青石县抢采夏茶", "【活力中国】县图书馆自习室开到夜里十点"]);

    private static List<string> Titles(string page) =>
        [.. ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(page))), BuiltIn.Lexicon).Articles.Select(article => article.Title)];
}

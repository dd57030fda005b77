using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>What the lines of a page of unbroken paragraphs are.</summary>
public class PageLinesTests
{
    [Theory]
    [InlineData("老船厂的新生", true)]
    [InlineData("临江省人民政府关于加快推进内河航运绿色低碳高质量发展的若干政策措施（2025—2027年）", true)]
    [InlineData("临江省委常委会召开扩大会议 传达学习全国内河航运绿色发展现场推进会精神 研究部署贯彻落实举措", true)]
    [InlineData("第24卷 JOURNAL OF THE PARTY SCHOOL OF LINJIANG MUNICIPAL COMMITTEE No.2", false)]
    [InlineData("船舶靠港不再开辅机，码头上安静了许多，工人说话不用再喊，江面上的油花也少了，鱼鹰又飞回来了", false)]
    public void Line_OfAnUnbrokenPage_IsATitleByItsLengthAndScript(string line, bool expected)
    {
        string[] page =
        [
            "老船厂的龙门吊换了新漆，厂区的铁轨边种上了紫薇。改造时留下三座车间，一座做展厅，一座做博物馆，还有一座租给了年轻人。",
            line,
            "各市州要把岸电改造列入年度计划，到二〇二七年底主要港口的泊位岸电覆盖率达到九成以上，船舶靠港不再开辅机。",
            "对新建和改造的电动船舶，省里按吨位给予补助，充换电站用地优先安排，具体办法由交通运输部门另行制定。",
        ];

        var lines = PageLines.Of(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(string.Join('\n', page)))), BuiltIn.Lexicon.Places).ShouldNotBeNull();

        (lines[1] == PageLines.Kind.Title).ShouldBe(expected);
    }

    [Theory]
    [InlineData("一层楼里就能把事办完。（本报记者", "葛欣然 实习生 董乐）", true)]
    [InlineData("一层楼里就能把事办完。（作者单位：", "省委党校科技教研部）", true)]
    [InlineData("一层楼里就能把事办完。", "本报记者 葛欣然 董乐", false)]
    public void Line_ThatClosesTheNoteAboveIt_IsText(string above, string line, bool expected)
    {
        string[] page =
        [
            "老街的裁缝铺开了三十年，店主记得",
            "每一位老主顾的尺寸。去年街道把空",
            "置的供销社改成便民中心，裁缝铺也",
            "搬了进去，邻居办证、改衣、量血压",
            above,
            line,
            "水库大坝加固以后，下游的老渠道重",
            "新通了水，沿渠的村子补种了晚稻。",
            "水到田头那天，村里放了鞭炮，老人",
            "说十年没有见过这样清的水了。",
        ];

        var lines = PageLines.Of(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(string.Join('\n', page)))), BuiltIn.Lexicon.Places).ShouldNotBeNull();

        (lines[5] == PageLines.Kind.Text).ShouldBe(expected);
    }
}

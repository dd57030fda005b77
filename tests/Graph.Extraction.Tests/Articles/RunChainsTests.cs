using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Pages whose pieces stand in no order: ends above beginnings, titles apart.</summary>
public class RunChainsTests
{
    private static readonly Dictionary<string, string> Pieces = new(StringComparer.Ordinal)
    {
        ["河"] = "护河人的六十七岁\n本报记者 陶景行",
        ["河1"] = "入春以来，云溪镇的河岸上来了一群戴红袖标的护河人。他们每天沿着水边走六公里，看排口、捞漂浮物，把发现的问题拍成照片传到镇里的巡河平台上。带头的葛长水今年六十七岁，当了半辈子船工，河道的水深水浅一眼便",
        ["河2"] = "知。葛长水说，过去家家把洗衣水往河道里倒，护河人说了也没有人听。如今镇上接通了污水管网，沿河九成的院子不再直排，葛长水的巡河本子上，排口的问题从一天二十条减到两三条。到了夏天，孩子们又能下河摸螺",
        ["河3"] = "蛳。云溪镇打算把巡河的办法写进村规，让护河人的红袖标一代一代传下去。葛长水的孙子也报了名，跟着他学看排口、认漂浮物，巡河平台上多了一个年轻的名字。",
        ["市"] = "老菜场过上了新日子\n本报记者 柳青禾",
        ["市1"] = "城里的老菜场要不要留，去年争了整整一年。有人嫌菜场脏乱，有人舍不得摊位间的烟火气。后来街道请来设计师，把菜场顶棚抬高两米，地面改成缓坡，摊主的污水有了去处，卖豆腐的钱师傅不必再穿胶",
        ["市2"] = "靴。改造花了四个月，临时摊位设在隔壁停车场，菜场一天也没有断过供应。钱师傅说，菜场重新开张那天来了好多老主顾，有的特地从新城坐地铁赶来，只为摊位上那一口热豆",
        ["市3"] = "浆。老人们坐在菜场门口的长凳上，谁家摊位的菜便宜，一上午便传遍半条街。街道说，顶棚下还要添一排长凳，让老主顾买完菜能坐一坐，摊主也能歇一歇。",
        ["桥"] = "山谷里合龙一座大桥\n本报记者 韩书白",
        ["桥1"] = "昨天上午，青石峡特大桥最后一段钢梁吊装到位，峡谷两岸的桥面连在了一起。大桥主跨六百八十米，桥塔高过二百米，钢梁一节一节从两岸往峡谷中间拼，施工人员在桥塔上装了二百多个传感",
        ["桥2"] = "器。项目总工程师骆远征说，峡谷里风大，钢梁吊装最怕横风，传感器每秒把桥塔的摆动传回控制室，风速超过六级就停工。合龙的时刻选在清晨，温度最稳，钢梁的误差不到三毫",
        ["题"] = "桥塔上的二百多个传感器",
        ["桥3"] = "米。大桥通车以后，青石峡两岸的车程将从两个小时缩短到十分钟。骆远征和施工人员还要铺装桥面、安装护栏，预计明年汛期前特大桥可以试运行，峡谷里的货车不必再绕行盘山路。",
    };

    /// <summary>Some orders in which the pieces may stand.</summary>
    [Theory]
    [InlineData("桥2 河2 市3 桥 市1 河3 市 桥3 河1 市2 河 桥1")]
    [InlineData("河1 市3 桥2 河 市2 桥3 市 市1 河2 桥 桥1 河3")]
    [InlineData("河2 河 河1 市2 桥2 桥3 市1 桥1 河3 桥 市 市3")]
    [InlineData("桥2 市 桥3 市2 桥 市1 桥1 河3 市3 河2 河 河1")]
    [InlineData("河1 市 市3 桥3 河 桥2 河2 河3 市2 桥 市1 桥1")]
    [InlineData("河2 河1 桥2 桥1 桥 河3 市1 市2 市3 桥3 河 市")]
    [InlineData("市3 桥1 桥2 河2 市 市1 河3 桥 河 河1 桥3 市2")]
    [InlineData("河2 桥 桥1 市2 桥2 河 桥3 市 市3 河3 市1 河1")]
    public void Pieces_InNoOrder_AreReadInTheirs(string order) => ShouldHoldAll(Assemble(order));

    /// <summary>Texts stand one under the other, and nothing tells where one ends but the titles: below their texts, over those of others, or amid them.</summary>
    [Theory]
    [InlineData("桥1 桥2 桥3 桥 河 河1 河2 河3 市1 市2 市 市3")]
    [InlineData("河 河1 河2 河3 桥1 桥2 桥3 桥 市1 市2 市 市3")]
    [InlineData("市 市1 市2 市3 河1 河2 河 河3 桥 桥1 桥2 桥3")]
    [InlineData("桥1 桥2 桥 桥3 市1 市2 市3 市 河1 河2 河3 河")]
    [InlineData("河1 河 河2 河3 桥1 桥2 桥 桥3 市 市1 市2 市3")]
    [InlineData("河1 河 河2 河3 桥1 桥 桥2 桥3 市1 市 市2 市3")]
    public void Texts_TitlesBelowOrAmidThem_HaveTheirTitles(string order)
    {
        ShouldHoldAll(Assemble(order));
        ShouldHoldAll(Assemble(order, blankLines: 1));
    }

    /// <summary>Texts in order but for a piece or two and their titles.</summary>
    [Theory]
    [InlineData("河1 河 河2 桥 市1 河3 市 市2 市3 桥1 桥2 桥3")]
    [InlineData("桥3 桥1 桥 桥2 河1 河2 河 河3 市1 市2 市3 市")]
    [InlineData("桥 市1 市2 市 河1 河2 河3 桥1 桥2 桥3 市3 河")]
    [InlineData("市1 市2 河 市3 桥3 桥1 桥2 河1 河2 河3 桥 市")]
    [InlineData("河1 河2 河 河3 桥 市1 市2 市3 市 桥1 桥2 桥3")]
    [InlineData("河1 河2 河3 河 桥2 桥3 桥1 市 市1 桥 市2 市3")]
    public void Texts_OfWhichOnePieceStandsElsewhere_HaveIt(string order) => ShouldHoldAll(Assemble(order));

    /// <summary>A title without names may be a heading; it stays where its paragraph goes.</summary>
    [Fact]
    public void Heading_OverAPieceThatStandsElsewhere_StaysOverIt()
    {
        var articles = Assemble("桥1 桥2 河3 市1 市2 市3 桥 题 桥3 市 河 河1 河2");

        articles.Select(article => article.Title).ShouldBe(["山谷里合龙一座大桥", "老菜场过上了新日子", "护河人的六十七岁"], ignoreOrder: true);
        articles.Single(article => article.Title == "山谷里合龙一座大桥").Body.ShouldContain("钢梁的误差不到三毫");
        articles.ShouldAllBe(article => article.Title == "山谷里合龙一座大桥" || !article.Body.Contains(Pieces["题"], StringComparison.Ordinal));
    }

    private static void ShouldHoldAll(IReadOnlyList<Article> articles)
    {
        foreach (var key in (string[])["河", "市", "桥"])
        {
            var article = articles.Single(article => article.Title == Pieces[key].Split('\n')[0]);
            article.Body.ReplaceLineEndings("").ShouldBe(Pieces[key + "1"] + Pieces[key + "2"] + Pieces[key + "3"]);
            article.Authors.Select(author => author.Name).ShouldBe([Pieces[key].Split(' ')[1]]);
        }
    }

    /// <summary>Where every text reads on below, the page keeps its order.</summary>
    [Fact]
    public void Pieces_InTheOrderOfTheirTexts_KeepIt()
    {
        var articles = Assemble("河 河1 河2 河3 市 市1 市2 市3 桥 桥1 桥2 桥3");

        articles.Select(article => article.Title).ShouldBe(["护河人的六十七岁", "老菜场过上了新日子", "山谷里合龙一座大桥"]);
        articles.ShouldAllBe(article => article.Body.EndsWith('。'));
    }

    /// <summary>What is found does not lose or double a line, whatever the order.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(7)]
    public void Search_OfAnyPieces_HoldsEachOnce(int step)
    {
        var keys = Pieces.Keys.Where(key => key != "题").ToList();
        var (runs, count) = RunsOf(string.Join(' ', Enumerable.Range(0, keys.Count).Select(i => keys[i * step % keys.Count])));

        var (chains, value) = ChainSearch.Best(runs);

        chains.SelectMany(chain => chain).Order().ShouldBe(Enumerable.Range(0, runs.Count));
        chains.ShouldAllBe(chain => !chain.Skip(1).Any(runs.IsTitle));
        value.ShouldBe(chains.Sum(runs.ValueOf), 1e-9);
        runs.TextsOf(chains).SelectMany(text => text.Pieces).Order().ShouldBe(Enumerable.Range(0, count));
        value.ShouldBeGreaterThan(runs.Of([.. Enumerable.Range(0, count).Select(piece => new List<int> { piece })]).Sum(runs.ValueOf));
    }

    private static (RunChains Runs, int Pieces) RunsOf(string order)
    {
        var lines = PageLines.Of(Page(order), BuiltIn.Lexicon.Places)!;
        int[] numbers = [.. Enumerable.Range(0, lines.All.Length).Where(line => lines[line] == PageLines.Kind.Text)];
        ColumnLine[] texts = Array.ConvertAll(numbers, line => lines.All[line]);
        var succession = new LineSuccession(texts, Segmenter.BuiltIn.Dictionary, isOfPieces: true);
        var pieces = ScatteredColumns.PiecesOf(lines.Page, lines, numbers, texts, succession);
        var (heads, titles) = ScatteredColumns.HeadsOf(lines.Page, lines, numbers, pieces);
        return (new RunChains(texts, pieces, new PieceWeights(texts, pieces, lines.Widths, succession), heads, titles, Segmenter.BuiltIn.Dictionary), pieces.Count);
    }

    private static SourcePage Page(string order, int blankLines = 0) =>
        PageReader.Read(new SourceFile(new DocumentKey("page"), "page.txt", Encoding.UTF8.GetBytes(string.Join('\n', order.Split(' ').Select(key => Pieces[key])).Replace("\n", new string('\n', blankLines + 1), StringComparison.Ordinal) + '\n')));

    private static IReadOnlyList<Article> Assemble(string order, int blankLines = 0) => ArticleAssembler.Assemble(Page(order, blankLines), BuiltIn.Lexicon).Articles;
}

using System.Globalization;
using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Pages whose articles were cut into pieces in the middle of their sentences.</summary>
public class ScatteredColumnsTests
{
    /// <summary>Columns of 17 and of 14 characters; the title of the second stands between its pieces, that of the first under its last.</summary>
    private const string Cut = """
        　　入春以来，云溪镇的河岸上来了一群
        戴红袖标的人。他们每天沿着水边走六公
        里，看排口、捞漂浮物，把发现的问题拍
        　　城里的老菜场要不要留，去年
        争了整整一年。有人嫌它脏乱，有
        人舍不得它的烟火气。后来街道请
        成照片传到镇里的平台上。带头的葛长水
        今年六十七岁，当了半辈子船工，水深水
        浅一眼便知。
        　　“河有了脾气，人先要改脾气。”他说，
        过去家家把洗衣水往河里倒，谁也不觉得
        来设计师，把顶棚抬高两米，地面
        改成缓坡，污水有了去处，摊主也
        老菜场的新日子
        本报记者 柳青禾
        不必再穿胶靴。
        　　改造花了四个月，临时摊位设
        在隔壁停车场，一天也没有断过供
        应。卖豆腐的钱师傅说，开张那天
        有什么不对。如今镇上接通了管网，九成
        的院子不再直排，葛长水的本子上，问题
        从一天二十条减到两三条。
        　　到了夏天，孩子们又能下水摸螺蛳。镇
        里打算把巡河的办法写进村规，让后来的
        人接着走下去。
        他来了好多老主顾，有的特地从新
        城坐地铁赶来，只为那一口热豆浆。
        老人们坐在门口的长凳上，谁家的
        菜便宜，一上午便传遍半条街。
        六十七岁的巡河人
        本报记者 陶景行
        """;

    /// <summary>The first in paragraphs that print did not break, the second in columns of 14 characters; their titles are listed at the end, each with its writer.</summary>
    private const string OfBothKinds = """
        入春以来，云溪镇的河岸上来了一群戴红袖标的人。他们每天沿着水边走六公里，看排口、捞漂浮物，把发现的问题拍成照片传到镇里的平台上。带头的葛长水今年六十七岁，当了半辈子船工，水深水浅一眼便知。
        “河有了脾气，人先要改脾气。”葛长水说，过去家家把洗衣水往河里倒，谁也不觉
        城里的老菜场要不要留，去年争
        了整整一年。有人嫌它脏乱，有人
        舍不得它的烟火气。后来街道请来
        设计师，把顶棚抬高两米，地面改
        成缓坡，污水有了去处，摊主也不
        必再穿胶靴。
        改造花了四个月，临时摊位设在
        隔壁停车场，一天也没有断过供应。
        卖豆腐的钱师傅说，菜场开张那天
        得有什么不对。如今镇上接通了管网，沿河九成的院子不再直排，葛长水的本子上，河里的问题从一天二十条减到两三条。
        到了夏天，孩子们又能下水摸螺蛳。镇里打算把巡河的办法写进村规，让后来的人接着走下去，也让云溪镇的河水
        他来了好多老主顾，有的特地从新
        城坐地铁赶来菜场，只为那一口热
        豆浆。老人们坐在菜场门口的长凳
        上，谁家摊位的菜便宜，一上午便
        传遍半条街。
        年年清得见底。葛长水说，等红袖标传到下一辈人手里，这条河便真的有人看了。
        六十七岁的巡河人走遍云溪
        陶景行
        城里老菜场过上了新日子
        柳青禾
        责任编辑：何一鸣
        """;

    [Fact]
    public void Lines_OfAPageWithColumnsAndUnbrokenParagraphs_AreToldApart()
    {
        var lines = PageLines.Of(Page(OfBothKinds), BuiltIn.Lexicon.Places)!;

        lines.IsMixed.ShouldBeTrue();
        lines.All.Count(line => !line.IsUnbroken).ShouldBe(14);
        lines.All.Where(line => !line.IsUnbroken).ShouldAllBe(line => line.Text.Length <= 16);
        lines[lines.All.Length - 4].ShouldBe(PageLines.Kind.Byline);
    }

    [Fact]
    public void Line_WithACommaOverItsNames_IsATitleWhereParagraphsAreUnbroken()
    {
        var lines = PageLines.Of(Page(OfBothKinds.Replace("城里老菜场过上了新日子\n柳青禾", "改好城里这座老菜场，留住一座城市的烟火气\n本报记者 柳青禾", StringComparison.Ordinal)), BuiltIn.Lexicon.Places)!;

        lines[Array.FindIndex(lines.All, line => line.Text.StartsWith("改好", StringComparison.Ordinal))].ShouldBe(PageLines.Kind.Title);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void TextThatBreaksOff_OverALineOfTheOtherKind_IsASign(bool isUnbroken, int expected)
    {
        ColumnLine[] lines = [new("改造老菜场，就是要让污水有去处，", 0) { IsUnbroken = isUnbroken }, new("让摊主不必再穿胶靴，也让老街坊", 0)];

        ScatteredColumns.Signs(lines, new LineSuccession(lines, Segmenter.BuiltIn.Dictionary, isOfPieces: true)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Lines_OfAPageWithManyColumnLinesAndSomeLongOnes_AreToldApartWhereTheLongOnesAreSeveral(int longer, bool expected)
    {
        const string Paragraph = "入春以来，云溪镇的河岸上来了一群戴红袖标的人，他们每天沿着水边走六公里，看排口、捞漂浮物，把发现的问题拍成照片传到镇里的平台上。";
        var columns = string.Concat(Enumerable.Repeat(string.Join('\n', Cut.Split('\n')) + '\n', 3));

        var lines = PageLines.Of(Page(columns + string.Concat(Enumerable.Repeat(Paragraph + '\n', longer))), BuiltIn.Lexicon.Places)!;

        lines.IsMixed.ShouldBe(expected);
    }

    [Theory]
    [InlineData("方水都用在刀刃上；加快用好竹屑。", "雪花飘落，滑雪场开了板。")]
    [InlineData("展，支持竹器厂改造老机器。", "对口支援是大事。")]
    public void Paragraph_ThatTheRestOfAWordOpens_IsNoTextsFirst(string rest, string first)
    {
        var succession = Succession(rest, first);

        succession.Opening(0, 0).ShouldBeLessThan(succession.Opening(1, 0) - 2);
    }

    [Theory]
    [InlineData("县委经济工作会议提出，要把竹业做成富民产业。", "竹乡的样板。今年春天，厂里添了三台新机器。", "")]
    [InlineData("近年来，竹乡的路修到了厂门口。", "竹乡的样板。今年春天，厂里添了三台新机器。", "")]
    [InlineData("以链条补短板。县里建起竹屑收购点。", "竹乡的样板。今年春天，厂里添了三台新机器。", "以人才添后劲。职校开了竹编班。")]
    public void LineThatBreaksOff_OverWhatOpensATextOrAParagraph_DoesNotReadOn(string opening, string rest, string beside)
    {
        var succession = Succession("只要久久为功，就一定能够把这里建设成为", opening, beside.Length == 0 ? "雪花飘落。" : beside, rest);

        succession.Of(0, 1, 1000).ShouldBeLessThan(-2);
        succession.Of(0, 3, 1000).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("把竹梢都收进厂里，把每一", "方水都用在刀刃上。", "交通接驳要下功夫。")]
    [InlineData("场长孟祥顺说，场里今年有", "6个新池投用。", "雪花飘落。")]
    public void Number_AndWhatItCounts_ReadOn(string above, string counted, string other)
    {
        var succession = Succession(above, counted, other);

        succession.Of(0, 1, 0).ShouldBeGreaterThan(succession.Of(0, 2, 0) + 1);
    }

    [Theory]
    [InlineData(false, nameof(LineSuccession.Shape.Either))]
    [InlineData(true, nameof(LineSuccession.Shape.Full))]
    public void FullLine_WhereParagraphsBeginWithoutIndentOrWithOne_IsSeenSo(bool isIndented, string expected)
    {
        string[] printed = ["渡口的灯还亮着", "他把缆绳系好，", "喝茶。", "对岸的船还没有", "来，风先到了，", "一江皱。", "后来雨也到了，", "他便收了竹椅，", "进屋去了。"];
        ColumnLine[] lines = [.. printed.Select((text, line) => new ColumnLine(text, isIndented && line % 3 == 0 ? 2 : 0))];

        new LineSuccession(lines, Segmenter.BuiltIn.Dictionary, isOfPieces: true).ShapeOf(4, 14).ToString().ShouldBe(expected);
    }

    [Fact]
    public void Gather_PiecesCutInSentences_GivesEachArticleItsLines()
    {
        var articles = Assemble(Cut);

        articles.Select(article => article.Title).Order(StringComparer.Ordinal).ShouldBe(["六十七岁的巡河人", "老菜场的新日子"]);
        var river = articles.Single(article => article.Title.StartsWith('六'));
        river.Authors.Select(author => author.Name).ShouldBe(["陶景行"]);
        river.Body.ShouldContain("把发现的问题拍成照片传到镇里的平台上");
        river.Body.ShouldContain("谁也不觉得有什么不对");
        river.Body.ShouldEndWith("人接着走下去。");
        var market = articles.Single(article => article.Title.StartsWith('老'));
        market.Authors.Select(author => author.Name).ShouldBe(["柳青禾"]);
        market.Body.ShouldContain("后来街道请来设计师");
        market.Body.ShouldContain("摊主也不必再穿胶靴");
        market.Body.ShouldContain("开张那天他来了好多老主顾");
    }

    [Fact]
    public void Gather_PiecesCutInSentences_TakesNoCharacterTwiceAndLosesNone()
    {
        var page = Page(Cut);

        var ordered = ScatteredColumns.Gather(page, BuiltIn.Lexicon.Places).ShouldHaveSingleItem().Page;

        ordered.Lines.Count.ShouldBe(page.Lines.Count);
        ordered.Lines.Select(line => ordered.Offsets.ToSource(line.Span.Start)).Order().ShouldBe(page.Lines.Select(line => page.Offsets.ToSource(line.Span.Start)).Order());
    }

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(22)]
    public void Gather_ArticlesInOrder_LeavesThePage(int width)
    {
        var lines = Cut.Split('\n');
        var river = string.Concat(lines[..3].Concat(lines[6..11]).Concat(lines[19..25])).Split('　', StringSplitOptions.RemoveEmptyEntries);
        var market = string.Concat(lines[3..6].Concat(lines[11..13]).Concat(lines[15..19]).Concat(lines[25..29])).Split('　', StringSplitOptions.RemoveEmptyEntries);
        PrintedArticle[] articles = [new(["六十七岁的巡河人"], ["陶景行"], river), new(["老菜场的新日子"], ["柳青禾"], market)];
        var page = Page(PrintedPage.Of(articles, new PageLayout(Manner.TitlesAbove, width, 1, true, true, width)));

        ScatteredColumns.Gather(page, BuiltIn.Lexicon.Places).ShouldBeEmpty();
    }

    /// <summary>The end of the first article in the first column, its beginning under its title in the last.</summary>
    private const string EndAboveBeginning = """
        有什么不对。如今镇上接通了管网，九成
        的院子不再直排，葛长水的本子上，问题
        从一天二十条减到两三条。
        　　到了夏天，孩子们又能下水摸螺蛳。镇
        里打算把巡河的办法写进村规，让葛长水
        这样的巡河人带着后来的人接着走下去。
        老菜场的新日子
        本报记者 柳青禾
        　　城里的老菜场要不要留，去年
        争了整整一年，有人嫌它脏乱，有
        人舍不得它的烟火气，后来街道请
        六十七岁的巡河人
        本报记者 陶景行
        　　入春以来，云溪镇的河岸上来了一群
        戴红袖标的人。他们每天沿着水边走六公
        里，看排口、捞漂浮物，把发现的问题拍
        来设计师，把顶棚抬高两米，地面
        改成缓坡，污水有了去处，摊主也
        不必再穿胶靴。
        　　改造花了四个月，临时摊位设
        在隔壁停车场，一天也没有断过供
        应。卖豆腐的钱师傅说，开张那天
        他来了好多老主顾，有的特地从新
        城坐地铁赶来，只为那一口热豆浆。
        成照片传到镇里的平台上。带头的葛长水
        今年六十七岁，当了半辈子船工，水深水
        浅一眼便知。
        　　“河有了脾气，人先要改脾气。”他说，
        过去家家把洗衣水往河里倒，谁也不觉得
        """;

    [Fact]
    public void End_PrintedAboveItsBeginning_FollowsIt()
    {
        var articles = Assemble(EndAboveBeginning);

        articles.Select(article => article.Title).ShouldBe(["老菜场的新日子", "六十七岁的巡河人"], ignoreOrder: true);
        var own = articles.Single(article => article.Title == "六十七岁的巡河人");
        own.Body.ShouldStartWith("入春以来");
        own.Body.ShouldContain("谁也不觉得有什么不对。");
        own.Body.ShouldEndWith("接着走下去。");
    }

    /// <summary>A line of a column that looks like a title: what it is where a word stands across its beginning, across its end, or nowhere.</summary>
    [Theory]
    [InlineData("设法扩大规模，今年以来耒阳和常", "宁的油茶产业", "同一天在长沙的一处工地上，工人", "Text")]
    [InlineData("设法扩大规模，今年以来耒阳市里", "油茶产业新变化", "同一天在长沙的一处工地上，工人", "Title")]
    public void ShortLine_InAColumn_IsTextWhereAWordStandsAcross(string above, string line, string below, string expected)
    {
        string[] column = ["入春以来，云溪镇的河岸上来了一", "群戴红袖标的人。他们每天沿着水", "边走六公里，看排口、捞漂浮物，", "把发现的问题拍成照片传到镇里的"];

        var lines = PageLines.Of(Page(string.Join('\n', [.. column, above, line, below, .. column])), BuiltIn.Lexicon.Places)!;

        lines[column.Length + 1].ToString().ShouldBe(expected);
    }

    /// <summary>A long report has headings, and lines without a mark at their end; neither makes several articles of it, whose paragraphs might stand anywhere.</summary>
    /// <param name="broken">Each paragraph of so many ends without a mark; 0 for none.</param>
    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Report_WithHeadings_KeepsItsOrder(int broken)
    {
        var report = Report(broken);

        var article = Assemble(string.Join("\n\n", report)).ShouldHaveSingleItem();

        article.Title.ShouldBe("云岭市政府工作报告");
        string.Concat(report.Skip(3)).ShouldContain(article.Body.ReplaceLineEndings(""));
        article.Body.ShouldEndWith("更加美好！");
    }

    private static List<string> Report(int broken)
    {
        string[] fields = ["粮食生产", "水利建设", "工业转型", "数字经济", "养老服务", "义务教育", "医疗保障", "公共文化", "生态修复", "污染防治", "乡村道路", "城市更新", "招商引资", "科技创新", "人才引进", "就业服务", "社会治理", "安全生产", "防灾减灾", "营商环境"];
        (string Heading, string Text)[] parts =
        [
            ("过去一年的工作", "{0}迈上新台阶。全年安排{0}资金{1}亿元，{0}项目开工{2}个，群众对{0}的满意度提高{3}个百分点"),
            ("今年的主要任务", "{0}补上短板。针对{0}中的难点，出台{2}条措施，{0}的问题解决率达到九成，{0}投入增长{3}%"),
            ("民生实事", "{0}要再加力。今年新增{0}项目{2}个，完成{0}投资{1}亿元，让{0}惠及更多群众"),
        ];
        List<string> report = ["云岭市政府工作报告", "——2026年1月18日在云岭市第七届人民代表大会第六次会议上", "市长 骆远征", "各位代表：", "现在，我代表市人民政府，向大会报告工作，请予审议。"];
        var number = 0;
        foreach (var (heading, text) in parts)
        {
            report.Add(heading);
            foreach (var field in fields)
            {
                number++;
                var paragraph = string.Format(CultureInfo.InvariantCulture, text, field, 10 + (number * 3 % 37), 5 + (number * 7 % 41), 1 + (number % 9));
                report.Add(broken > 0 && number % broken == 0 ? paragraph + "，主要是" : paragraph + '。');
            }
        }

        report.Add("各位代表！让我们一道，把云岭建设得更加美好！");
        return report;
    }

    /// <summary>Of lines that hold whole paragraphs, or what a column's end left of them.</summary>
    private static LineSuccession Succession(params string[] lines) => new([.. lines.Select(line => new ColumnLine(line, 0) { IsUnbroken = true })], Segmenter.BuiltIn.Dictionary);

    private static SourcePage Page(string text) => PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(text)));

    private static IReadOnlyList<Article> Assemble(string text) => ArticleAssembler.Assemble(Page(text), BuiltIn.Lexicon).Articles;
}

using System.Text;
using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

/// <summary>Titles that recognition read amid the lines of a text, and lines beside them that are none.</summary>
public class TitlesAmidTextTests
{
    [Fact]
    public void Title_UnderItsColumnBelowAnothersReporters_HasTheTextBelowIt() =>
        Titles(
            """
            龙泉水库的清淤船从四月干到八月，淤泥一船一船运上岸，晒干了铺进果园。

            水库管理所的人说，库底挖深了两米，能多蓄三百万方水，下游的老渠道时隔十年又通了水。

            水库清淤让老渠道活起来

            本报记者 董 立

            夜市观察

            一盏路灯照亮桥头夜市

            夜市摊主马秀兰的烤饼炉子支在桥头，天一黑就排起队，收摊时地面要扫净。

            开张两个月，夜市里的摊主从三十家变成一百二十家，桥头的路灯也换成了亮的。（本报记者 葛欣然）
            """).ShouldBe(["水库清淤让老渠道活起来", "一盏路灯照亮桥头夜市"]);

    [Fact]
    public void Title_WithSubtitleAndReporterInsideASentence_KeepsItsFirstLine() =>
        Titles(
            """
            清河县的羊绒作坊一家挨着一家，机
            器从早响到晚。老板们说，从前卖的是一
            斤斤原绒，如今卖的是一件件衣裳，价钱
            翻了几番。县里建起检验中心，企业送样
            一根羊绒“纺”出
            百亿产业
            ——清河县羊绒产业升级的启示
            □本报记者 董 立
            不出县城，三天就能拿到报告，省下的路
            费和时间都成了利润。
            """).ShouldBe(["一根羊绒“纺”出 百亿产业"]);

    [Fact]
    public void Title_SignedUnderItsTextAndOverTheNextTitle_HasTheTextAboveIt()
    {
        var articles = Assemble(
            """
            水库清淤让老渠道活起来
            本报记者 董 立
            龙泉水库的清淤船从四月干到八月，淤泥一船一船运上岸，晒干了铺进果园。
            水库管理所的人说，库底挖深了两米，能多蓄三百万方水，下游的老渠道时隔十年又通了水。
            渠道沿线的村子补种了晚稻，水到田头那天，村里放了鞭炮。
            明年管理所打算把支渠也修起来，让水库的水多流几里地。
            夜市摊主马秀兰的烤饼炉子支在桥头，天一黑就排起队。
            街道给夜市划了线，摊主各有各的格子，收摊时地面要扫净。
            开张两个月，夜市里的摊主从三十家变成一百二十家，桥头的路灯也换成了亮的。
            桥头夜市让摊主安了家
            本报记者 沈 越
            校车进山以后
            本报记者 高 原
            山里的孩子从前走两个小时上学，如今校车停在村口，十五分钟就到学校。
            开校车的何师傅在山路上跑了二十年货车，县里请他来，看重的是一个稳字。
            校车上装了定位，家长在手机上看得见车到了哪里，孩子们下车要打卡。
            到了冬天，校车提前半小时出发，路面结冰的地方由养护队先撒盐。
            """);

        articles.Select(article => (article.Title, article.Body[..4])).ShouldBe([("水库清淤让老渠道活起来", "龙泉水库"), ("桥头夜市让摊主安了家", "夜市摊主"), ("校车进山以后", "山里的孩")]);
    }

    [Fact]
    public void NameSetApartBeforeTheNextTitle_OnOneLine_IsPartedFromIt() =>
        Titles(
            """
            守好竹乡的一片绿

            竹乡的路修到了山腰，竹子运得出去，游客也进得来。护林员说，从前砍一片卖一片，如今砍一根补两根，山才一直是绿的。

            守住这片绿，靠的是一天天的功夫，也靠家家户户的心意。

            方 敏 莫让竹编手艺失了传人
            朱国平

            竹编是老手艺，一根篾要过十几道工序。会的人越来越少，愿意学的年轻人更少。办好职校的竹编班，让手艺有人接，才不辜负老师傅们的一双手。
            """).ShouldBe(["守好竹乡的一片绿", "莫让竹编手艺失了传人"]);

    [Fact]
    public void NameBehindATitlesLastLine_AtThePagesEnd_IsItsAuthor()
    {
        var article = Assemble(
            """
            资源型城市的转型，关键在人。留住年轻人，要有像样的岗位，也要有像样的日子。

            从这个意义上说，建一座好学校，比建一座大工厂更难，也更要紧。

            推动老矿区
            向“新”向“绿”转身 高海峰
            关键词：转型
            """).ShouldHaveSingleItem();

        article.Title.ShouldBe("推动老矿区 向“新”向“绿”转身");
        article.Authors.ShouldHaveSingleItem().Name.ShouldBe("高海峰");
        article.Body.ShouldEndWith("也更要紧。");
    }

    [Fact]
    public void NameBeforeATitleInQuotationMarks_UnderAColumn_IsItsAuthor()
    {
        var article = Assemble(
            """
            云岭快评
            葛长水 “智慧菜场” 莫忘给老人留张凳

            菜场装上了大屏，价钱、产地一目了然，可是走累了的老人找不到一个坐处。有人说，菜场是买菜的地方，不是歇脚的地方。

            歇一歇脚，才愿意多走一走。把凳子留下，把人心也就留下了。
            """).ShouldHaveSingleItem();

        article.Title.ShouldBe("“智慧菜场” 莫忘给老人留张凳");
        article.Column.ShouldBe("云岭快评");
        article.Authors.ShouldHaveSingleItem().Name.ShouldBe("葛长水");
    }

    [Fact]
    public void TitleBehindASentencesEnd_WhereBlankLinesPartAllLines_IsNoText() =>
        Titles(
            """
            本报讯 4月3日，河谷镇的蟹市开

            秤。客商坐在田埂上喝茶，蟹农站

            着过秤，半天就卖出三千斤大蟹，

            价钱比城里还贵出两成，蟹农笑开

            怀。一根竹子

            走出三条路

            本报记者 葛长水

            竹海里又响起了锯声。镇里的竹器

            厂接到一批急单，老师傅们连夜赶

            工，第二天一早就发了货。
            """).ShouldContain("一根竹子 走出三条路");

    [Fact]
    public void TitleUnderItsText_WhereAnotherColumnBeginsUnderTheTextAbove_HasTheTextOfItsColumn()
    {
        var articles = Assemble(
            """
            大国重器 向“新”而行
            本报记者 葛长水
            机器缓缓转动，点火成功。四月三日，在
            河谷镇的汽轮机厂试验台上，又一台重型
            机器顺利通过试验，老师傅们围着看了半
            天，舍不得走。
            就在三天前，镇里办了一场装备大会，来
            自十几个县的客商把目光投向这座山沟里
            的老厂，现场签下七笔订单，总额超过两
            千万元。
            老厂何以受青睐，答案在厂房里，也在链
            条上。厂里的零件一半由镇上的小厂供
            给，一根小小的轴也能在十里之内配齐，
            少跑了多少冤枉路。
            绿色化打开了新赛道。去年起，厂里改烧
            竹屑，一年省下三百吨煤，烟囱也不再冒
            黑烟，周边的人家敢把衣裳晾在院子里
            了。
            天刚蒙蒙亮，挂面师傅就忙开了。
            一根根银丝从高处垂下，如瀑布
            一般，晾满了整整一面坡，风一
            吹沙沙作响。
            小挂面从前是一家一户一作坊，
            如今是一园一企一基地。去年挂
            面产量十二万斤，带动两百户人
            家增收，最远的卖到了海边。
            “小挂面”
            拉出“长链条”
            本报记者 柳青禾
            """);

        articles.Select(article => article.Title).ShouldBe(["大国重器 向“新”而行", "“小挂面” 拉出“长链条”"]);
        articles[1].Body.ShouldStartWith("天刚蒙蒙亮");
    }

    [Theory]
    [InlineData("项目进行时", true)]
    [InlineData("经济面对面", true)]
    [InlineData("把服务窗口搬到群众面对面", false)]
    [InlineData("链上云溪③", true)]
    [InlineData("“十四五”答卷⑫", true)]
    [InlineData("竹产业有三难①不是钱", false)]
    [InlineData("链上云溪·“456”先进产业集群一线观察", true)]
    [InlineData("“竹乡”从卖竹到卖景的观察", false)]
    public void Line_OverTitles_IsAColumn(string line, bool expected) => Headings.IsColumn(line).ShouldBe(expected);

    [Theory]
    [InlineData("招思源", true)]
    [InlineData("过秋平", true)]
    [InlineData("招商会", false)]
    [InlineData("过日子", false)]
    public void Word_OfARareSurname_IsANameWhereNoWordBeginsIt(string word, bool expected) => PersonNames.IsName(word).ShouldBe(expected);

    [Fact]
    public void TitleOfTwoLinesWithAColon_BehindTextThatGoesOnOnAnotherPage_OpensItsArticle() =>
        Titles(
            """
            雪线下的电站并了网
            本报记者 王晓雨

            　　入夏以来，高原上的光伏板迎着太阳铺展开
            来，像一片倒映天空的湖，值班员裹着棉衣巡检
            完最后一组逆变器才坐下喝茶。
            　　电站与合作社约定，每年割草季由村民进场
            放羊，一项劳务收入就让六十多户人家增收，更
            多的电留在当地，（下转第二版）
            林下小镇：
            “同心路”上新画卷
            　　雨后的林间云雾游走，民宿老板刚把院子打
            扫干净，一辆外地牌照的自驾车就停在门口，今
            年的生意特别好。
            　　镇上来了援建队，按照旅游小镇的标准建起
            游客中心，帮助村民把旧房改成了民宿。
            """).ShouldBe(["雪线下的电站并了网", "林下小镇： “同心路”上新画卷"]);

    [Theory]
    [InlineData("中共清河县委主办 清河县融媒体中心承办 内部资料 免费交流", true)]
    [InlineData("农历乙巳年二月初八 第24613期（代号67-1）", true)]
    [InlineData("主办方说，明年还来。", false)]
    public void Imprint_OfAPaper_IsNoTitle(string line, bool expected) => Furniture.IsMasthead(line).ShouldBe(expected);

    [Theory]
    [InlineData("关键词：新质生产力；数字乡村", true)]
    [InlineData("中图分类号：F323 文献标识码：A", true)]
    [InlineData("清河新闻网 http://www.example.cn", true)]
    [InlineData("བོད་ལྗོངས་ཉིན་རེའི་ཚགས་པར།", true)]
    [InlineData("04开放·通道", true)]
    [InlineData("关键词是落实", false)]
    public void Line_BesideTheArticles_IsFurniture(string line, bool expected) => Furniture.IsWebOrPageNumber(line).ShouldBe(expected);

    [Fact]
    public void Paragraph_OfAWiderColumn_IsNotPartedAtItsFullStop() =>
        Titles(
            """
            枝头挂满“致富果”
            本报记者 陈士贵

            　　走进镇里的砂梨园，枝头挂满了套着
            纸袋的果子。果农算了一笔账，今年亩产
            五千斤，按每斤两块五算，一家人毛收入
            过万元，比往年高出了两成，来年还要再
            种上几亩。

            灯火通明的急诊科
            本报记者 胡 芸

            　　深夜十一点，县里的人民医院的
            急诊科依旧灯火通明。护士长刚刚送走一位
            病人，又接到救护车的电话。
            """).ShouldBe(["枝头挂满“致富果”", "灯火通明的急诊科"]);

    [Fact]
    public void Conversation_LineThatASpeakerOpens_IsText() =>
        Titles(
            """
            “通道经济”怎么落地
            ——专访西岭大学教授杜明远
            西岭日报记者 申晓

            通道建起来了，怎样把货物的流量变成产业的增量？

            西岭日报：您怎么看通道的意义？
            杜明远：过去出海只有向东一条路，如今三四天就能到。
            西岭日报：规则方面还有哪些文章可做？
            杜明远：先行先试的规则值得推广
            西岭日报：对区县有什么建议？
            杜明远：不要都想当枢纽，重在分工。
            """).ShouldBe(["“通道经济”怎么落地"]);

    [Fact]
    public void Chart_UnderItsHeadingUpToItsSource_IsNoText()
    {
        var article = Assemble(
            """
            一江春水向东流
            西岭日报记者 罗静

            清晨的港口，桥吊把集装箱从江轮上稳稳抓起，半小时后将直接上火车。

            数读·西岭开放通道
            班列累计开行
            36000列
            通道货运量(万标箱)
            2021 11.1
            2022 14.8
            2024上半年 10.7
            数据来源:市口岸办
            """).ShouldHaveSingleItem();

        article.Body.ShouldEndWith("直接上火车。");
    }

    private static IEnumerable<string> Titles(string page) => Assemble(page).Select(article => article.Title);

    private static IReadOnlyList<Article> Assemble(string page) =>
        ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey("page.txt"), "page.txt", Encoding.UTF8.GetBytes(page))), BuiltIn.Lexicon).Articles;
}

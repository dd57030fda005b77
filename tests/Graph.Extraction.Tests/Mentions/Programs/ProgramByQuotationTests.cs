using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Programs;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByQuotationTests
{
    private static readonly ProgramByQuotation Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("按照“一走廊、三通道”的定位", "一走廊、三通道")]
    [InlineData("按照“一主牵引、两带联动、全域提升”的布局", "一主牵引、两带联动、全域提升")]
    [InlineData("以上几块合称“一圈两带三组团”。", "一圈两带三组团")]
    [InlineData("从“十亿吨储量、三百万吨产量”起步")]
    [InlineData("妈妈们“40、50”的年纪")]
    [InlineData("“村晚”“村歌会”轮番登场", "村晚", "村歌会")]
    [InlineData("走进“村委会”")]
    [InlineData("“跟着演出游泉州”带火景点", "跟着演出游泉州")]
    [InlineData("他“跟着师傅学手艺”")]
    [InlineData("350家“镇县之宝”在前", "镇县之宝")]
    [InlineData("多家“首店”在前")]
    [InlineData("发布“中国的竹子”白皮书", "中国的竹子")]
    public void Quotation_OfWhatIsCountedHeldOrAwarded_IsNamed(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("深入实施“东数西算”工程", "东数西算工程")]
    [InlineData("支持\"荆楚好粮油\"行动计划", "荆楚好粮油行动计划")]
    [InlineData("融入省“4+4”科创工程建设", "4+4科创工程")]
    [InlineData("株洲“3+3+2”现代产业体系特色鲜明", "3+3+2现代产业体系")]
    [InlineData("推行政务服务“一网通办”", "一网通办")]
    [InlineData("开展“千兆城市”建设行动", "千兆城市建设行动")]
    [InlineData("推广“人才绿卡”等", "人才绿卡")]
    [InlineData("开展“爱的生长”等专题教育", "爱的生长")]
    [InlineData("以“媒体+”助力农产品品牌升级", "媒体+")]
    [InlineData("谱写“强富美高”新江苏现代化建设新篇章", "强富美高新江苏")]
    [InlineData("发布“品牌强国工程”战略合作协议", "品牌强国工程")]
    [InlineData("贯通“141”基层治理体系", "141基层治理体系")]
    [InlineData("落实“六上”企业大走访，", "六上企业大走访")]
    [InlineData("共建“一带一路”合作体系", "一带一路")]
    [InlineData("建设“科创、人文、生态”现代化新松江", "科创、人文、生态现代化新松江")]
    [InlineData("“某某一号”品牌获国务院综合督查表扬", "某某一号")]
    [InlineData("“雪龙2”号在完成建设后")]
    [InlineData("选育推广“藏青2000”等优良品种")]
    [InlineData("候鸟飞临“720高地”")]
    [InlineData("办好“湘超”、“蒙BA”等赛事", "湘超", "蒙BA")]
    [InlineData("一路“赶超”")]
    [InlineData("在国家考核中获“六连优”")]
    [InlineData("围绕“建设什么样的首都、怎样建设首都”")]
    [InlineData("按下“启动键”")]
    [InlineData("破解“不愿转”“不敢转”难题")]
    [InlineData("有了“获得感”")]
    [InlineData("他说：“我们要干，就干好。”")]
    [InlineData("开展“牢记嘱托、勇挑重担”教育", "牢记嘱托、勇挑重担教育")]
    [InlineData("播种大豆品种“黑农531”")]
    [InlineData("使用“卡德尔2”型导弹")]
    [InlineData("开展“跟着庙会逛县城”推广活动", "跟着庙会逛县城")]
    [InlineData("健全“警银”“警保”联动机制", "警银", "警保")]
    [InlineData("落实临灾“叫应”机制", "叫应")]
    [InlineData("推行“共享”机制", "共享机制")]
    [InlineData("优化“一核多园”布局", "一核多园")]
    [InlineData("迎来“一年三季”的收成")]
    [InlineData("出台“一揽子”政策")]
    [InlineData("推进“三化”改造", "三化")]
    [InlineData("让文物“活起来”，村子“火起来”")]
    [InlineData("粮食产量实现“十九连增”")]
    [InlineData("油菜实现“12连丰”")]
    [InlineData("严防“过度治疗”")]
    [InlineData("坚持“扩大需求与优化供给”两端发力")]
    [InlineData("新增“两院”院士2位")]
    [InlineData("印有“1位字母6位数字”的证件")]
    [InlineData("区里推出的“老街议事坊”“银发讲堂”很受欢迎", "老街议事坊", "银发讲堂")]
    [InlineData("县里上线“山里快办”", "山里快办")]
    [InlineData("把“茶陵味道”做成“茶陵品牌”")]
    [InlineData("“茶陵模式”走向全省", "茶陵模式")]
    [InlineData("“株洲模式”走向全省", "株洲模式")]
    [InlineData("“湖南模式”走向世界")]
    [InlineData("让“一滴清水”走完千里路")]
    [InlineData("推行“公司+农户”", "公司+农户")]
    [InlineData("项目“竹产业韧性提升路径研究”阶段性成果", "竹产业韧性提升路径研究")]
    [InlineData("推行“先体验后付费”", "先体验后付费")]
    [InlineData("打造“中国竹编之都”", "中国竹编之都")]
    [InlineData("素有“中国镁都”之称")]
    [InlineData("出路重在“一山好竹变活钱”")]
    [InlineData("做好“向绿而行”大文章")]
    [InlineData("推广“合作社+农户”模式", "合作社+农户")]
    [InlineData("“湘农贷”“湘茶贷”等产品让农户安心", "湘农贷", "湘茶贷")]
    [InlineData("她说“一晚上能卖三百碗”")]
    [InlineData("围绕“建大港、壮产业、造新城”的思路，", "建大港、壮产业、造新城")]
    [InlineData("持续推进“党建+网格+大数据”治理", "党建+网格+大数据")]
    [InlineData("提出要“统一规划”，")]
    [InlineData("有效处置某县“4·11”森林火灾，抵御“25·7”洪水，")]
    [InlineData("一场名为“玉兔东升”的表演")]
    [InlineData("围绕“推进医疗资源配置和服务均衡性”工作")]
    [InlineData("推行“揭榜挂帅”“军令状”等机制", "揭榜挂帅", "军令状")]
    public void Quotation_QuotedPart_IsAProgramOnlyWhenSignsAgree(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Fact]
    public void Quotation_OfAPlanMadeUnderAKnownOne_IsNotThatOne()
    {
        var found = new List<MentionCandidate>();
        Recognizer.Recognize(Recognizing.TextOf("编制“十五五”竹林碳汇行动方案"), found);
        found.ShouldHaveSingleItem().OtherNames.ShouldBeEmpty();
        found.Clear();
        Recognizer.Recognize(Recognizing.TextOf("举办“一带一路”科技创新部长会议"), found);
        found.ShouldHaveSingleItem().OtherNames.ShouldBeEmpty();
        found.Clear();
        Recognizer.Recognize(Recognizing.TextOf("实施“竹乡云”帮扶行动方案"), found);
        found.ShouldHaveSingleItem().OtherNames.ShouldBe(["竹乡云"]);
    }

    [Theory]
    [InlineData("做强“某湖优品”区域公用品牌，", "某湖优品")]
    [InlineData("推出“某企服”平台。", "某企服")]
    [InlineData("实施“某企服”工程。", "某企服工程")]
    public void Quotation_BeforeTheSortOfThingItIs_KeepsItsOwnName(string text, string expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldBe([expected]);

    [Theory]
    [InlineData("对照“五化”闭环工作法，逐户解决", "五化闭环工作法")]
    [InlineData("推进“四化”同步集成改革示范区建设", "四化同步集成改革示范区")]
    [InlineData("举行“中国消防这五年”专题新闻发布会，", "中国消防这五年专题新闻发布会")]
    [InlineData("落到州里，便是“文教兴州”“产业强州”“和谐稳州”三大战略，", "文教兴州", "产业强州", "和谐稳州")]
    [InlineData("锚定“跨入第一方阵”总目标，", "跨入第一方阵")]
    [InlineData("今年春晚坚持“欢乐吉祥、喜气洋洋”的总目标，")]
    [InlineData("接下来“投资新疆”系列活动还要走进各地", "投资新疆")]
    public void Quotation_BeforeWordsAndItsKind_IsNamedToTheEnd(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldBe(expected);
}

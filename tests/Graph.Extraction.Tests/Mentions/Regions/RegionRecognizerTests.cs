using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Regions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

/// <summary>What the recogniser proposes with enough confidence to stand alone, overlaps decided, in the order of the text.</summary>
public sealed class RegionRecognizerTests
{
    private static readonly LexiconCatalog Lexicon = BuiltIn.Lexicon;
    private static readonly RegionRecognizer Recognizer = new(Lexicon);

    [Theory]
    [InlineData("“合肥经验”对株洲科技创新的启示", "合肥", "株洲")]
    [InlineData("湖南省株洲市芦淞区和江西上栗", "湖南省", "株洲市", "芦淞区", "江西", "上栗")]
    [InlineData("融入京津冀、长三角、粤港澳大湾区和成渝经济圈", "京津冀", "长三角", "粤港澳大湾区", "成渝经济圈")]
    [InlineData("黔东南州与恩施州结对", "黔东南州", "恩施州")]
    [InlineData("学习美国硅谷、新加坡的做法", "美国", "硅谷", "新加坡")]
    [InlineData("东北三省和内蒙古自治区", "东北三省", "内蒙古自治区")]
    [InlineData("支持雄安新区、两江新区、中国（上海）自由贸易试验区", "雄安新区", "两江新区", "中国（上海）自由贸易试验区")]
    public void Name_OfTheLexicon_IsFoundLongestFirst(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("江西安全生产形势平稳", "江西")]
    [InlineData("河南阳光普照", "河南")]
    [InlineData("云南大理石", "云南")]
    [InlineData("发展中国家与长治久安")]
    [InlineData("实现高质量发展和安全良性互动")]
    [InlineData("搬迁安置、沿海城市、推广水稻、更加蓬勃")]
    [InlineData("提高县域经济、振兴县城")]
    [InlineData("黄河内蒙古段", "内蒙古")]
    [InlineData("加强合作市场建设")]
    public void Name_AcrossTheEdgeOfWords_IsNone(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("长江、黄河、淮河同治", "长江", "黄河", "淮河")]
    [InlineData("跨过长江大桥，听黄河大合唱")]
    [InlineData("黄河几字弯和三江平原、松嫩平原", "黄河几字弯", "三江平原", "松嫩平原")]
    [InlineData("原大庸市、零陵地区、萧山市的档案", "大庸市", "零陵地区", "萧山市")]
    [InlineData("加拿大西北地区起火，内蒙古东北部有雨", "加拿大", "内蒙古")]
    [InlineData("海南岛东北地区通水，东北部分地区降温", "海南岛", "东北")]
    [InlineData("野生东北虎多了，刮起东北风")]
    [InlineData("华北、东北和中国东北地区", "华北", "东北", "东北地区")]
    [InlineData("承东启西、连南接北的位置")]
    [InlineData("两艘货轮进港，一艘离港")]
    [InlineData("平远县泗水镇的雨", "平远县", "泗水镇")]
    public void NamedArea_IsFound_AndCharactersOfOtherWordsAreNone(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("加快豫西南、皖西北发展", "豫西南", "皖西北")]
    [InlineData("打造生物医药“硅谷”，考察美国硅谷", "美国", "硅谷")]
    public void Name_OfAQuarterOrAbroad_IsFoundWhole(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("推动世界级盐湖产业发展，布局临海产业")]
    [InlineData("城郊建起产业园")]
    public void Verb_BeforeAKindOfZone_MakesNoPlace(string text) => Surfaces(text).ShouldBeEmpty();

    [Theory]
    [InlineData("走向石沟村，安寨镇、侯村镇把林下空间利用起来", "石沟村", "安寨镇", "侯村镇")]
    public void Settlement_BesideAnother_IsFound(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("在察尔汗盐湖和茶卡盐湖", "察尔汗盐湖", "茶卡盐湖")]
    [InlineData("守好长江源、黄河源、澜沧江源", "长江源", "黄河源", "澜沧江源")]
    [InlineData("三峡水库蓄水，恩施大峡谷游人如织", "三峡水库", "恩施大峡谷")]
    public void Water_OrScenicArea_BearsItsWholeName(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("在山西路、南京东路和台湾风情街")]
    [InlineData("改造长沙路至天津大道")]
    [InlineData("贵州街头和株洲路网", "贵州", "株洲")]
    public void Name_InsideAStreets_IsNone(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("株洲天元的企业", "株洲", "天元")]
    [InlineData("天元的企业")]
    [InlineData("阜新、朝阳、葫芦岛", "阜新", "朝阳", "葫芦岛")]
    [InlineData("推动旌阳、罗江与主城组团发展", "旌阳", "罗江")]
    [InlineData("王陵区东区、西区外围")]
    [InlineData("迎着朝阳出发")]
    [InlineData("和平与发展是时代主题，资源共享、友好合作")]
    [InlineData("美丽乡村满意度高，深度融合，城中村改造")]
    [InlineData("在黔企业、入湘投资", "在黔", "入湘")]
    [InlineData("上午在京举行", "在京")]
    [InlineData("在深入推进、在筑牢防线、推进鲁班工坊、在辽阔海面")]
    [InlineData("总理欢迎韩正访蒙，学生来澳留学，澳大利亚表示欢迎", "澳大利亚")]
    [InlineData("昆都仑河穿城而过，在南京栖霞山，昆都仑的夜晚", "南京", "昆都仑")]
    [InlineData("粤企参展", "粤")]
    [InlineData("湖里的鱼多了，再放回湖里")]
    [InlineData("厦门湖里新开了一座公园，湖里区很热闹", "厦门", "湖里", "湖里区")]
    public void WeakName_WithoutItsContext_IsNone(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("，化佛山景区要修好步道")]
    [InlineData("游黄山景区，在佛山景区", "黄山", "佛山")]
    [InlineData("东北三省一区联手，天府长岛成了地标", "东北三省一区", "天府长岛")]
    public void Name_InsideALongerOne_IsNone(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Fact]
    public void Settlement_AfterAPlace_CarriesThatPlace() =>
        Candidates("茶陵县高陇镇龙匠村").Select(c => c.Context).ShouldBe([null, "茶陵县", "高陇镇"]);

    [Fact]
    public void Name_OfSeveralRegions_CarriesEachOfThem() =>
        Candidates("鼓楼区").ShouldHaveSingleItem().Entries.Select(e => e.Key).ShouldBe(["320106", "320302", "350102", "410204"]);

    [Fact]
    public void WeakName_Unconfirmed_IsAPossibilityBelowTheLimit()
    {
        var found = new List<MentionCandidate>();
        Recognizer.Recognize(TextOf("迎着朝阳出发"), found);

        found.ShouldHaveSingleItem().Confidence.ShouldBeLessThan(30);
    }

    private static IEnumerable<string> Surfaces(string text) => Candidates(text).Select(candidate => candidate.Span.Of(text));

    private static IReadOnlyList<MentionCandidate> Candidates(string text)
    {
        var found = new List<MentionCandidate>();
        Recognizer.Recognize(TextOf(text), found);
        return CandidateSelection.Select(found.Where(candidate => candidate.Confidence >= 30));
    }

    private static RecognitionText TextOf(string text)
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = text };
        return new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(text));
    }

    [Theory]
    [InlineData("北京担起首都的使命", "北京", "首都")]
    [InlineData("北京的客人到了乌克兰首都，他们去首都基辅", "北京", "乌克兰", "基辅")]
    public void Capital_WithoutAPlaceBesideIt_IsBeijing(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("带动昆山、太仓、平湖等毗邻地区", "昆山", "太仓", "平湖")]
    public void OrdinaryWord_InAListOfNeighbours_IsAPlace(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("推动鄂伦春族狩猎文化与朝鲜族民俗传承")]
    [InlineData("鄂伦春自治旗的冬天、东乡族自治县的春天", "鄂伦春自治旗", "东乡族自治县")]
    public void Name_OfAPeople_IsNoPlace(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);
}

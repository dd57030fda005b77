using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Regions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

/// <summary>What the recogniser proposes with enough confidence to stand alone, overlaps decided, in the order of the text.</summary>
public sealed class RegionRecognizerTests
{
    private static readonly LexiconCatalog Lexicon = LexiconCatalog.LoadBuiltIn();
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
    [InlineData("推动宜荆荆都市圈、酒嘉双城经济圈建设", "宜荆荆都市圈", "酒嘉双城经济圈")]
    [InlineData("加快苏锡常一体化、川滇黔三省交界地区发展", "苏锡常", "川滇黔")]
    [InlineData("支持晋冀鲁豫、沈抚科创园", "晋冀鲁豫", "沈抚科创园")]
    [InlineData("黄金经济带和长江经济带、沿海经济圈", "长江经济带")]
    [InlineData("推动鄂湘赣创新平台共用", "鄂湘赣")]
    [InlineData("陕甘青宁来客增多", "陕甘青宁")]
    [InlineData("队伍转战闽粤赣边", "闽粤赣边")]
    [InlineData("做实沪滇合作园区", "沪滇")]
    [InlineData("深化沪苏合作", "沪苏")]
    [InlineData("参观鄂豫皖苏区旧址", "鄂豫皖")]
    public void Group_OfPlacesByOneCharacterEach_IsFound(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("沪渝高速今天恢复通行")]
    [InlineData("陕皖特高压今天投运")]
    [InlineData("学做沪湘菜")]
    [InlineData("到会的有刘明、万鄂湘、陈东")]
    public void Group_OfALinesEndsOrInAName_IsNone(string text) => Surfaces(text).ShouldBeEmpty();

    [Theory]
    [InlineData("长江、黄河、淮河同治", "长江", "黄河", "淮河")]
    [InlineData("跨过长江大桥，听黄河大合唱")]
    [InlineData("黄河几字弯和三江平原、松嫩平原", "黄河几字弯", "三江平原", "松嫩平原")]
    [InlineData("汕潮揭都市圈、湛茂都市圈、石家庄都市圈", "汕潮揭都市圈", "湛茂都市圈", "石家庄都市圈")]
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
    [InlineData("经钦州港、宁波舟山港出口", "钦州港", "宁波舟山港")]
    [InlineData("钦州港口岸和青岛港集团、上海港务", "钦州", "青岛港", "上海")]
    [InlineData("从霍尔果斯口岸到满洲里铁路口岸，经广西口岸出境", "霍尔果斯口岸", "满洲里铁路口岸", "广西")]
    [InlineData("中国（福建）自由贸易试验区厦门片区，厦门片区", "中国（福建）自由贸易试验区厦门片区", "厦门片区")]
    [InlineData("湛江红树林国家级自然保护区、丹江口库区", "湛江红树林国家级自然保护区", "丹江口库区")]
    [InlineData("巴彦淖尔国家农高区和满洲里产业协作园区", "巴彦淖尔国家农高区", "满洲里产业协作园区")]
    [InlineData("支持铜川高端铝产业基地发展，打造包头铝产业基地", "铜川高端铝产业基地", "包头")]
    [InlineData("遂宁先行区、高竹新区等", "遂宁先行区", "高竹新区")]
    [InlineData("推动环杭州湾产业带建设", "环杭州湾产业带")]
    [InlineData("兰白自主创新示范区、兰白试验区", "兰白自主创新示范区", "兰白试验区")]
    [InlineData("支持北戴河生命健康产业创新示范区发展", "北戴河生命健康产业创新示范区")]
    [InlineData("推动川渝高竹新区经济区与行政区适度分离改革", "川渝高竹新区")]
    [InlineData("加快豫西南、皖西北发展", "豫西南", "皖西北")]
    [InlineData("打造生物医药“硅谷”，考察美国硅谷", "美国", "硅谷")]
    [InlineData("京张体育文化旅游带、巴蜀文化旅游走廊", "京张体育文化旅游带", "巴蜀文化旅游走廊")]
    [InlineData("武汉、襄阳、宜昌三大都市圈", "武汉", "襄阳", "宜昌")]
    [InlineData("宜昌3家高新区，第二批自贸试验区联动创新区", "宜昌", "自贸试验区")]
    public void Place_OfAKindRightBehindAPlace_IsFound(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("我们石沟村是个山村", "石沟村")]
    [InlineData("在九重镇邹庄村，新房成排", "九重镇", "邹庄村")]
    [InlineData("南陵县许镇镇的稻田", "南陵县", "许镇镇")]
    public void Settlement_OfANameLikeAWord_IsFound(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("产业兴村，环境美村，治理活村")]
    [InlineData("责任清单，明确镇、村各干什么")]
    [InlineData("推动世界级盐湖产业发展，布局临海产业")]
    [InlineData("城郊建起产业园")]
    public void Slogan_OrVerbBeforeAUnit_IsNoPlace(string text) => Surfaces(text).ShouldBeEmpty();

    [Fact]
    public void Settlement_PrintedBehindItsPlaceBefore_IsFoundByItselfToo() => Surfaces("城中区东台街道环江社区里，灯亮着。居民说环江社区变了").Count(name => name == "环江社区").ShouldBe(2);

    [Theory]
    [InlineData("来自内乡、桐柏、社旗等县的艾草", "内乡", "桐柏", "社旗")]
    [InlineData("在元谋、建水等设施农业大县推广", "元谋", "建水")]
    [InlineData("范围涉及治多、称多、杂多三县", "治多", "称多", "杂多")]
    [InlineData("走向石沟村，安寨镇、侯村镇把林下空间利用起来", "石沟村", "安寨镇", "侯村镇")]
    [InlineData("宁波甬江科创区和韶关数据中心集群", "宁波甬江科创区", "韶关数据中心集群")]
    [InlineData("漳浦台湾农民创业园里的兰花", "漳浦台湾农民创业园")]
    public void Place_SummedUpOrBesideAnother_IsFound(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("南通滨江临海，形成两大绿氢产业带")]
    public void Place_OfACoastOrCounted_IsNone(string text) => Surfaces(text).ShouldBe(["南通"]);

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
    [InlineData("迎着朝阳出发")]
    [InlineData("和平与发展是时代主题，资源共享、友好合作")]
    [InlineData("美丽乡村满意度高，深度融合，城中村改造")]
    [InlineData("在黔企业、入湘投资", "在黔", "入湘")]
    [InlineData("上午在京举行", "在京")]
    [InlineData("在深入推进、在筑牢防线、推进鲁班工坊、在辽阔海面")]
    [InlineData("粤企参展", "粤")]
    [InlineData("湖里的鱼多了，再放回湖里")]
    [InlineData("厦门湖里新开了一座公园，湖里区很热闹", "厦门", "湖里", "湖里区")]
    public void WeakName_WithoutItsContext_IsNone(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("茶陵县高陇镇龙匠村的村民", "茶陵县", "高陇镇", "龙匠村")]
    [InlineData("天元区雷打石镇先锋区域联村党委", "天元区", "雷打石镇")]
    [InlineData("茶陵县云阳街道", "茶陵县", "云阳街道")]
    [InlineData("记者走进伞铺村看到", "伞铺村")]
    [InlineData("江西景德镇的瓷器、湖南湘乡", "江西", "景德镇", "湖南", "湘乡")]
    [InlineData("贵州黔东南州镇远县", "贵州", "黔东南州", "镇远县")]
    [InlineData("特色小镇、美丽乡村、行政村和智慧社区")]
    [InlineData("在体现村民意志、保障村民权益中")]
    [InlineData("哈尔滨尚志市老街基乡、良庆区蟠龙社区", "哈尔滨", "尚志市", "老街基乡", "良庆区", "蟠龙社区")]
    [InlineData("万泉河畔的加脑村，提升社区服务、新建社区食堂", "万泉河", "加脑村")]
    [InlineData("广东中山桂南村", "广东", "中山", "桂南村")]
    [InlineData("银川的多民族社区，河北区针对社区配套不足", "银川", "河北区")]
    [InlineData("丽水构建村级体系，太原描绘村美人和画卷", "丽水", "太原")]
    [InlineData("茅坪镇神山村，沙县区富口镇荷山村，西藏林芝嘎拉村", "茅坪镇", "神山村", "沙县区", "富口镇", "荷山村", "西藏", "林芝", "嘎拉村")]
    [InlineData("县委书记深入红石林镇、默戎镇调研", "红石林镇", "默戎镇")]
    [InlineData("广州市白云区太和镇，百色市田阳区那满镇，田阳区那个镇", "广州市", "白云区", "太和镇", "百色市", "田阳区", "那满镇", "田阳区")]
    [InlineData("武汉市东湖新城社区，成立60周年大庆", "武汉市", "东湖新城社区")]
    [InlineData("凉山州阿布洛哈村小伙儿来到首钢园", "凉山州", "阿布洛哈村", "首钢园")]
    [InlineData("叶城县萨依巴格乡阔什艾日克村村民", "叶城县", "萨依巴格乡", "阔什艾日克村")]
    [InlineData("西乌珠穆沁旗浩勒图高勒镇巴彦胡舒嘎查的牧民", "西乌珠穆沁旗", "浩勒图高勒镇", "巴彦胡舒嘎查")]
    [InlineData("西峰区南街街道办事处西街社区，黎平县肇兴侗寨", "西峰区", "南街街道", "西街社区", "黎平县", "肇兴侗寨")]
    public void Settlement_AfterAPlaceOrAWordOfPlace_IsFound(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("株洲高新区与株洲经开区", "株洲高新区", "株洲经开区")]
    [InlineData("建设贵阳大数据科创城、贵州航空产业园", "贵阳大数据科创城", "贵州航空产业园")]
    [InlineData("共建湘赣边区域合作示范区和湘赣边美丽乡村走廊", "湘赣边区域合作示范区", "湘赣边美丽乡村走廊")]
    [InlineData("打造长株潭东部先进制造业发展带", "长株潭东部先进制造业发展带")]
    [InlineData("建设湘江湾智能制造产业走廊", "湘江湾智能制造产业走廊")]
    [InlineData("依托九郎山职教科创城", "九郎山职教科创城")]
    [InlineData("湖南株洲高新技术产业开发区", "湖南", "株洲高新技术产业开发区")]
    [InlineData("贵州打造现代产业园", "贵州")]
    [InlineData("国家级高新区、现代产业园区、国际科创城")]
    [InlineData("株洲记者/谭清云摄产业园区", "株洲")]
    [InlineData("来到雨花经开区", "雨花经开区")]
    [InlineData("推进川南经济区、攀西经济区建设", "川南经济区", "攀西经济区")]
    [InlineData("亦庄综保区运作，天竺综保区居首，建设综保区、提升高新区", "亦庄综保区", "天竺综保区")]
    [InlineData("广西自贸试验区南宁片区、钦州港片区和崇左片区", "广西自贸试验区南宁片区", "钦州港片区", "崇左片区")]
    [InlineData("支持济南、青岛都市圈，以创建中国（内蒙古）自由贸易试验区为牵引", "济南", "青岛都市圈", "中国（内蒙古）自由贸易试验区")]
    [InlineData("永川区城东片区改造，走进元洪投资区，长沙市核心片区", "永川区城东片区", "元洪投资区", "长沙市")]
    [InlineData("长三角（宣城）产业合作区开工", "长三角（宣城）产业合作区")]
    [InlineData("东兴国家重点开发开放试验区、北京丽泽商务区", "东兴国家重点开发开放试验区", "北京丽泽商务区")]
    public void Zone_OfAPlaceOrALandmark_IsFound(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("我市、全省和本县", "我市", "全省", "本县")]
    [InlineData("安全省心、自我区分、日本市场、全市场、全区域、基本市情", "日本")]
    public void Deixis_PointerAndUnit_IsProposed(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("株洲高新技术产业开发区", "株洲高新区")]
    [InlineData("合肥经济技术开发区", "合肥经开区")]
    [InlineData("贵阳综合保税区", "贵阳综保区")]
    public void Zone_OfficialForm_HasTheUsualName(string text, string name)
    {
        var candidate = Candidates(text).ShouldHaveSingleItem();

        candidate.Name.ShouldBe(name);
        candidate.OtherNames.ShouldBe([text]);
    }

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
}

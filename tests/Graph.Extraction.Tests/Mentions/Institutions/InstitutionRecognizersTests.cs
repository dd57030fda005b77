using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Institutions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

/// <summary>Sentences from many provinces and the institutions they name, in the order of the text; overlaps decided as in the product.</summary>
public sealed class InstitutionRecognizersTests
{
    private static readonly IReadOnlyList<IMentionRecognizer> Recognizers = InstitutionRecognizers.All(Recognizing.Lexicon);

    [Theory]
    [InlineData("国家超算长沙中心投用", "国家超算长沙中心")]
    [InlineData("完善国家技术转移郑州中心体系", "国家技术转移郑州中心")]
    [InlineData("做好盛乐国际机场转场工作", "盛乐国际机场")]
    [InlineData("完善安徽高等研究院人才培养机制", "安徽高等研究院")]
    [InlineData("加快中国农业科学院河南创新基地发展", "中国农业科学院河南创新基地")]
    [InlineData("南京市第一医院副院长介绍", "南京市第一医院")]
    [InlineData("依托贵州现代物流集团、深圳能源集团", "贵州现代物流集团", "深圳能源集团")]
    [InlineData("登录国家智慧教育公共服务平台", "国家智慧教育公共服务平台")]
    [InlineData("稻城高海拔宇宙线观测站捕捉到痕迹", "稻城高海拔宇宙线观测站")]
    [InlineData("从中国铁路成都局获悉", "中国铁路成都局")]
    [InlineData("国网湖南电力投入抢修", "国网湖南电力")]
    [InlineData("支持福建建设两岸标准共通服务平台")]
    [InlineData("培育江苏企业集团")]
    [InlineData("村党支部带着大家修路")]
    [InlineData("建设综合服务平台，完善公共服务平台")]
    [InlineData("建设国家长沙中心城市")]
    [InlineData("建设国际机场，完善机场路网")]
    public void Name_OfANationalHouseInAPlace_IsFoundWhole(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("拓展与空客、航天科技、中航工业等的合作", "空客", "航天科技", "中航工业")]
    [InlineData("依托中芯国际、联想等", "中芯国际", "联想")]
    [InlineData("由此产生回忆、联想、想象")]
    public void Name_ThatMayBeAWord_IsACompanyInAListOfCompanies(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("市委、市政府高度重视", "市委", "市政府")]
    [InlineData("近年来，市委市政府紧紧围绕部署", "市委", "市政府")]
    [InlineData("自治区科技厅会同教育厅、财政厅梳理难题", "自治区科技厅", "教育厅", "财政厅")]
    [InlineData("市科技局、教委出台办法", "市科技局", "教委")]
    [InlineData("省委台港澳办、省商务厅负责", "省委台港澳办", "省商务厅")]
    [InlineData("省工信厅、商务厅联合发文", "省工信厅", "商务厅")]
    [InlineData("现在，我代表省人民政府，向大会报告工作", "省人民政府")]
    [InlineData("由省科技厅牵头，会同市发改委推进", "省科技厅", "市发改委")]
    [InlineData("（作者单位：市委党校）", "市委党校")]
    [InlineData("在株洲天元区，区妇联联合培训学校开展培训", "区妇联")]
    [InlineData("株洲高新区党工委委员、管委会副主任", "株洲高新区党工委", "管委会")]
    [InlineData("芦淞区委副书记、政法委书记", "芦淞区委", "政法委")]
    [InlineData("伞铺村党总支书记、村委会主任", "伞铺村党总支", "村委会")]
    [InlineData("自治区人大、政协大力支持", "自治区人大", "政协")]
    [InlineData("黑龙江省农业农村厅发布通知", "黑龙江省农业农村厅")]
    [InlineData("记者从北京市发改委了解到", "北京市发改委")]
    [InlineData("团市委、民盟湖南省委、共青团株洲市委员会", "团市委", "民盟湖南省委", "共青团株洲市委员会")]
    [InlineData("作者系市委党校教授", "市委党校")]
    [InlineData("中共株洲市委领导", "中共株洲市委")]
    [InlineData("贵州教育厅与遵义市人民政府签约", "贵州教育厅", "遵义市人民政府")]
    public void Organs_OfARegionOrALevel_AreNamed(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("湖南省科技、教育等部门印发", "湖南省科学技术厅", "湖南省教育厅")]
    [InlineData("长沙市发改、市场监管等相关部门", "长沙市发展和改革委员会", "长沙市市场监督管理局")]
    [InlineData("茶陵县财政、工信等部门", "茶陵县财政局", "茶陵县工业和信息化局")]
    [InlineData("教育、科技等部门和各市财政、工信等部门")]
    public void Departments_NamedByTheirFields_AreCompleted(string text, params string[] expected) => Names(text).ShouldBe(expected);

    [Theory]
    [InlineData("记者从经济和信息化厅获悉，由农业农村厅牵头", "经济和信息化厅", "农业农村厅")]
    [InlineData("与大英图书馆、法国国家图书馆、英国皇家学会合作", "大英图书馆", "法国国家图书馆", "英国皇家学会")]
    [InlineData("西安咸阳国际机场和南京北站", "西安咸阳国际机场", "南京北站")]
    [InlineData("北京大学第一医院宁夏妇女儿童医院开诊", "北京大学第一医院宁夏妇女儿童医院")]
    [InlineData("来到中国科学院量子信息与量子科技创新研究院，组建重庆信息与智慧医学研究院", "中国科学院量子信息与量子科技创新研究院", "重庆信息与智慧医学研究院")]
    [InlineData("支持嘉庚、闽都、翔安等省创新实验室承担任务", "嘉庚", "闽都", "翔安")]
    [InlineData("深化与苏州、崖州湾等国家实验室合作", "苏州", "崖州湾")]
    [InlineData("挂牌建设金凤、嘉陵江、明月湖3个重庆实验室", "金凤", "嘉陵江", "明月湖")]
    [InlineData("建成中国—中亚荒漠化防治合作中心", "中国—中亚荒漠化防治合作中心")]
    [InlineData("中国船舶外高桥造船交付，李强在中国电信中国联通调研", "中国船舶外高桥造船", "中国电信", "中国联通")]
    [InlineData("来到谷文昌纪念馆", "谷文昌纪念馆")]
    [InlineData("支持赤峰建设蒙东作物种质资源库", "蒙东作物种质资源库")]
    [InlineData("潍柴动力股份有限公司党委书记", "潍柴动力股份有限公司")]
    [InlineData("培育人工智能陕西实验室，优化辽宁实验室体系", "人工智能陕西实验室", "辽宁实验室")]
    [InlineData("全国高校区域技术转移转化中心落户", "全国高校区域技术转移转化中心")]
    [InlineData("兴业银行南宁分行、中国银行广西区分行发放贷款", "兴业银行南宁分行", "中国银行广西区分行")]
    [InlineData("环湖医院天塔院区开诊，宣武医院房山院区等新院区开工", "环湖医院天塔院区", "宣武医院房山院区")]
    [InlineData("中国铁路乌鲁木齐局集团有限公司霍尔果斯站的值班员", "中国铁路乌鲁木齐局集团有限公司霍尔果斯站")]
    [InlineData("北京大学第一医院宁夏医院开诊", "北京大学第一医院宁夏医院")]
    [InlineData("中国大熊猫保护研究中心都江堰基地开园", "中国大熊猫保护研究中心都江堰基地")]
    [InlineData("国家发展改革委联合中国农业银行启动试点", "国家发展改革委", "中国农业银行")]
    [InlineData("中国电信国家清洁算力调度中心投运", "中国电信国家清洁算力调度中心")]
    [InlineData("东阳工贸有限公司联合中国科学院青海盐湖研究所攻关", "东阳工贸有限公司", "中国科学院青海盐湖研究所")]
    [InlineData("国家税务总局株洲市税务局、国家统计局株洲调查队", "国家税务总局株洲市税务局", "国家统计局株洲调查队")]
    [InlineData("推动怀柔国家实验室内蒙古基地落地", "怀柔国家实验室内蒙古基地")]
    [InlineData("建成天津智能农业研究院，宁夏数据要素运营中心启动运行", "天津智能农业研究院", "宁夏数据要素运营中心")]
    [InlineData("启动杨柳青电厂、大港电厂改造，长郡中学和拉萨中学参加", "杨柳青电厂", "大港电厂", "长郡中学", "拉萨中学")]
    [InlineData("建好安徽高等研究院和安徽科技大市场", "安徽高等研究院", "安徽科技大市场")]
    [InlineData("河南大学黄河文明与可持续发展研究中心和国家食用菌加工技术研发分中心", "河南大学黄河文明与可持续发展研究中心", "国家食用菌加工技术研发分中心")]
    [InlineData("航空港区党工委书记调研")]
    [InlineData("会见美国亚洲协会和日本全国渔业协会联合会负责人", "美国亚洲协会", "日本全国渔业协会联合会")]
    [InlineData("中国德国商会发布报告，国际深空探测学会成立", "中国德国商会", "国际深空探测学会")]
    public void Name_OfAShapeOfItsOwn_IsFoundWhole(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("浙江第二批4家省技术创新中心日前开工")]
    [InlineData("圆梦大学，城投公司转型，北京“双枢纽”机场")]
    [InlineData("开展国家数字中医药试点和公立医院改革")]
    [InlineData("教育厅长会议")]
    [InlineData("建设3个重庆实验室，新增陕西实验室5家")]
    [InlineData("寄宿制中学和垃圾焚烧发电厂")]
    [InlineData("企业在南宁设立分行，建设生产基地")]
    [InlineData("国际行业协会")]
    public void Name_OfNoSingleHouse_IsNone(string text) => Surfaces(text).ShouldBeEmpty();

    [Theory]
    [InlineData("全省各市教育局长参加")]
    [InlineData("乡镇卫生院和社区服务站")]
    [InlineData("大家聚到村委会广场")]
    [InlineData("城市人民政府应当")]
    [InlineData("人大代表和政协委员")]
    [InlineData("有关部门、金融机构、科研院所要加强协同")]
    [InlineData("市委员们认真审议")]
    [InlineData("开始担任社区党支部书记，农业和农村委员会")]
    public void Organs_InGeneralWords_AreNone(string text) => Surfaces(text).ShouldBeEmpty();

    [Theory]
    [InlineData("株洲市特种链条股份有限公司作为老牌企业", "株洲市特种链条股份有限公司")]
    [InlineData("刘亚楠就职于湖北大学公共管理学院", "湖北大学公共管理学院")]
    [InlineData("贵州理工学院与牡丹江师范学院合作", "贵州理工学院", "牡丹江师范学院")]
    [InlineData("全力支持硬质合金全国重点实验室优化重组", "硬质合金全国重点实验室")]
    [InlineData("依托广西大学亚热带农业生物资源保护与利用国家重点实验室攻关", "广西大学亚热带农业生物资源保护与利用国家重点实验室")]
    [InlineData("建强白云鄂博稀土全国重点实验室", "白云鄂博稀土全国重点实验室")]
    [InlineData("“老检叨”工作室已经成为首选", "“老检叨”工作室")]
    [InlineData("材料、辽河、滨海实验室建设提速", "材料", "辽河", "滨海实验室")]
    [InlineData("湖南省社会科学成果评审委员会课题", "湖南省社会科学成果评审委员会")]
    [InlineData("参与荷塘区检察院小区党支部建设", "荷塘区检察院小区党支部")]
    [InlineData("组建省国金投资集团", "省国金投资集团")]
    [InlineData("明晰城发、产投、资源投集团等国企定位", "城发", "产投", "资源投集团")]
    [InlineData("中国—东盟人工智能创新合作中心获批", "中国—东盟人工智能创新合作中心")]
    [InlineData("北京大学国际关系学院教授", "北京大学国际关系学院")]
    [InlineData("西华大学宜宾校区开学", "西华大学宜宾校区")]
    [InlineData("向新疆生产建设兵团工作汇报", "新疆生产建设兵团")]
    public void Suffixes_BehindAProperName_MakeAnInstitution(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("宜春学院建设袁河文化研究中心", "宜春学院", "袁河文化研究中心")]
    [InlineData("雨湖区建起储能装备产业研究院", "储能装备产业研究院")]
    public void House_BehindAVerbOfFounding_BeginsBehindIt(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("依托氟化半导体福建省实验室攻关", "氟化半导体福建省实验室")]
    [InlineData("获批省部共建锂电材料创新中心", "省部共建锂电材料创新中心")]
    [InlineData("煤液化国家重点实验室完成重组", "煤液化国家重点实验室")]
    [InlineData("建设国家荔枝种质资源圃", "国家荔枝种质资源圃")]
    [InlineData("南京大学数字城市研究院（无锡）揭牌", "南京大学数字城市研究院（无锡）")]
    public void Laboratory_OfAFieldOrASeat_BearsIt(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("中国船舶716所和中国航发608所参与", "中国船舶716所", "中国航发608所")]
    [InlineData("航天科技集团八院研制", "航天科技集团八院")]
    [InlineData("比亚迪长沙工厂投产，小米南京总部启用", "比亚迪长沙工厂", "小米南京总部")]
    [InlineData("支持招商局重工（海门）、鞍钢矿业公司发展", "招商局重工（海门）", "鞍钢矿业公司")]
    public void House_OfAGroup_BearsItsName(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("名为RCEP国家科技园区联盟的新组织", "RCEP国家科技园区联盟")]
    [InlineData("还包括RCEP产业合作委员会", "RCEP产业合作委员会")]
    [InlineData("和国际科技园及创新区域协会", "国际科技园及创新区域协会")]
    [InlineData("国际组织和境外商协会的代表")]
    [InlineData("设立ESG委员会")]
    [InlineData("中国社会科学院世界经济与政治研究所", "中国社会科学院世界经济与政治研究所")]
    [InlineData("江西一面派医疗队驰援，一面送水")]
    [InlineData("以色列空袭大马士革国际机场", "大马士革国际机场")]
    public void Body_OfATreatyOrTheWorld_IsWhole(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Fact]
    public void WhatAPlaceMakes_BeforeTheWordOfMaking_IsNoCompany() => Surfaces("推动湖南智造走向世界").ShouldBeEmpty();

    [Theory]
    [InlineData("湘潭县人力社保局和湘潭县经济信息委联合发文", "湘潭县人力社保局", "湘潭县经济信息委")]
    [InlineData("贵安新区云计算和大数据发展服务局负责", "贵安新区云计算和大数据发展服务局")]
    public void Department_OfSeveralFields_IsOneHouse(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("支持国家离子束装备创新中心和国家量子信息创新中心", "国家离子束装备创新中心", "国家量子信息创新中心")]
    [InlineData("共建茶饮产业研究院，开发新品", "茶饮产业研究院")]
    [InlineData("与企业共建“竹资源高值利用重点实验室”，引进院士", "竹资源高值利用重点实验室")]
    [InlineData("成立“岭上红”蜜柚专业合作社，社员增收", "“岭上红”蜜柚专业合作社")]
    [InlineData("请来湖南农业大学浏阳水稻试验站的专家", "湖南农业大学浏阳水稻试验站")]
    [InlineData("长沙海关驻岳阳办事处启用", "长沙海关驻岳阳办事处")]
    [InlineData("闽东南创新实验室和嘉庚创新实验室", "闽东南创新实验室", "嘉庚创新实验室")]
    [InlineData("作者单位：中共湖南省委党校经济学教研部", "中共湖南省委党校经济学教研部")]
    [InlineData("汇川区发改科技局负责", "汇川区发改科技局")]
    public void House_NamedByFieldOrSeat_IsWhole(string text, params string[] expected) => Surfaces(text).ShouldBe(expected);

    [Theory]
    [InlineData("合肥建设概念验证中心，鼓励成果转化")]
    [InlineData("党组织领办合作社，子公司研究中心")]
    public void House_ThatIsOnlyToBeBuiltOrLed_IsNone(string text) => Surfaces(text).ShouldBeEmpty();

    [Theory]
    [InlineData("发挥技术创新中心、中小企业服务中心、数据中心等作用")]
    [InlineData("争创全国重点实验室、国家基础学科研究中心")]
    [InlineData("科技企业孵化器、众创空间总数达256家")]
    [InlineData("建设北京国际科技创新中心")]
    [InlineData("推动医院与学校合作，多家上市公司参与")]
    [InlineData("国有企业党支部作用发挥")]
    [InlineData("培育长沙国际消费中心城市")]
    [InlineData("新增初高中学位2万个")]
    [InlineData("航道建成投运")]
    [InlineData("专题协商会听取意见，打击诈骗集团和利益集团")]
    public void Suffixes_BehindCommonWords_MakeNone(string text) => Surfaces(text).ShouldBeEmpty();

    [Fact]
    public void ShortForm_AfterTheFullName_MeansTheSame()
    {
        var found = Find("株洲飞桥起重机械股份有限公司成立二十年。近年来，飞桥起重布局研发。");

        found.Select(candidate => candidate.Name).Distinct().ShouldBe(["株洲飞桥起重机械股份有限公司"]);
        found.Count.ShouldBe(2);
    }

    [Fact]
    public void ShortForm_IntroducedInBrackets_MeansTheSame() =>
        Find("贵州蓝山数字科技集团有限公司（以下简称“蓝山数科”）落户。蓝山数科表示").Select(candidate => candidate.Name).Distinct()
            .ShouldBe(["贵州蓝山数字科技集团有限公司"]);

    [Theory]
    [InlineData("其中粮食产量增长，施工行业回暖，科技部门、财政部门发布健康报告")]
    [InlineData("过程中建立机制，我国航空货运增长")]
    [InlineData("省创新实验室加快布局")]
    public void LexiconNames_CuttingAWord_AreNone(string text) => Surfaces(text).ShouldBeEmpty();

    [Theory]
    [InlineData("工信部前三批名单公布", "中华人民共和国工业和信息化部")]
    [InlineData("外交部长发表谈话")]
    public void Ministry_BeforeAWordThatBeginsWithItsLastCharacter_IsNamedUnlessItIsAnOffice(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("河南投资集团有关负责人出席", "河南投资集团")]
    [InlineData("兵团第八师与第六师同台推介", "新疆生产建设兵团第八师")]
    [InlineData("推动航空工业哈飞研制索道", "哈飞")]
    [InlineData("数字广西集团等单位", "数字广西集团")]
    [InlineData("汽车一头，江淮、奇瑞是老面孔", "江淮汽车", "奇瑞汽车股份有限公司")]
    public void House_ByTheNameItIsPrintedWith_IsNamed(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("市人社局", RegionLevel.Prefecture)]
    [InlineData("省委", RegionLevel.Province)]
    [InlineData("自治区国资委", RegionLevel.Province)]
    [InlineData("县政府", RegionLevel.County)]
    public void Organs_WithoutARegion_SayTheLevelOfTheHomeRegion(string text, RegionLevel level)
    {
        var found = Find(text).ShouldHaveSingleItem();

        found.HomeLevel.ShouldBe(level);
        found.Name.ShouldBe(text);
    }

    [Fact]
    public void Organs_AfterTheRegionInTheSentence_BelongToIt() =>
        Find("听取广东省委和省政府汇报").Select(candidate => (candidate.Name, candidate.HomeLevel))
            .ShouldBe([("中共广东省委", null), ("广东省人民政府", null)]);

    [Theory]
    [InlineData("株洲市委", "中共株洲市委")]
    [InlineData("株洲市政府", "株洲市人民政府")]
    [InlineData("株洲市人社局", "株洲市人力资源和社会保障局")]
    [InlineData("株洲市妇女联合会", "株洲市妇联")]
    [InlineData("中南大学", "中南大学")]
    public void Canonical_Abbreviation_IsTheFullName(string name, string full) => InstitutionNaming.Canonical(name).Name.ShouldBe(full);

    private static string[] Names(string text) => [.. Find(text).Select(candidate => candidate.Name!)];

    private static string[] Surfaces(string text) => [.. Find(text).Select(candidate => candidate.Span.Of(text))];

    private static IReadOnlyList<MentionCandidate> Find(string body)
    {
        var text = Recognizing.TextOf(body);
        var found = new List<MentionCandidate>();
        foreach (var recognizer in Recognizers)
            recognizer.Recognize(text, found);
        return CandidateSelection.Select(found);
    }
}

using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Institutions;
using Graph.Extraction.Mentions.Programs;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramRecognizerTests
{
    private static readonly LexiconCatalog Lexicon = LexiconCatalog.LoadBuiltIn();
    private static readonly Segmenter Segmenter = Segmenter.LoadBuiltIn();
    private static readonly ProgramWords Words = new(Lexicon);

    [Theory]
    [InlineData("围绕《中小企业数字化转型指南》《最低工资规定》开展宣贯", "中小企业数字化转型指南", "最低工资规定")]
    [InlineData("印发《安徽省新型储能发展规划（2022—2025年）》", "安徽省新型储能发展规划（2022—2025年）")]
    [InlineData("审议通过《关于进一步支持泉州的若干措施》", "关于进一步支持泉州的若干措施")]
    [InlineData("据《工人日报》报道")]
    [InlineData("他读完《红楼梦》")]
    [InlineData("收看《中国诗词大会》")]
    [InlineData("《农村电商发展报告2025》今天发布", "农村电商发展报告2025")]
    [InlineData("用好《新时代赣鄱人才振兴60条》", "新时代赣鄱人才振兴60条")]
    public void TitleMarks_Title_IsAProgramOnlyWhenItIsADocument(string text, params string[] expected) =>
        Names(new ProgramByTitleMarks(Words), text).ShouldBe(expected);

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
    [InlineData("“雪龙2”号在完成建设后")]
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
    [InlineData("开展“跟着庙会逛县城”推广活动", "跟着庙会逛县城推广活动")]
    [InlineData("健全“警银”“警保”联动机制", "警银", "警保联动机制")]
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
    [InlineData("“湖南模式”走向世界")]
    [InlineData("让“一滴清水”走完千里路")]
    [InlineData("推行“公司+农户”", "公司+农户")]
    [InlineData("项目“竹产业韧性提升路径研究”阶段性成果", "竹产业韧性提升路径研究")]
    [InlineData("推行“先体验后付费”", "先体验后付费")]
    [InlineData("被评为“中国竹编之乡”", "中国竹编之乡")]
    [InlineData("出路重在“一山好竹变活钱”")]
    [InlineData("做好“向绿而行”大文章")]
    [InlineData("推广“合作社+农户”模式", "合作社+农户")]
    [InlineData("“湘农贷”“湘茶贷”等产品让农户安心", "湘农贷", "湘茶贷")]
    [InlineData("她说“一晚上能卖三百碗”")]
    public void Quotation_QuotedPart_IsAProgramOnlyWhenSignsAgree(string text, params string[] expected) =>
        Names(new ProgramByQuotation(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("坚定实施创新驱动发展战略，", "创新驱动发展战略")]
    [InlineData("充分发挥第二届北斗规模应用国际峰会的潜能", "第二届北斗规模应用国际峰会")]
    [InlineData("创建国家生态园林城市", "国家生态园林城市")]
    [InlineData("实施农产品加工业优化升级工程，", "农产品加工业优化升级工程")]
    [InlineData("启动实施跨境金融服务便利化行动，", "跨境金融服务便利化行动")]
    [InlineData("主持召开新时代推动中部地区崛起座谈会。", "新时代推动中部地区崛起座谈会")]
    [InlineData("深化医疗服务价格改革试点", "医疗服务价格改革试点")]
    [InlineData("中国（深圳）国际文化产业博览交易会举行", "中国（深圳）国际文化产业博览交易会")]
    [InlineData("新增22个新型城镇化建设试点，", "新型城镇化建设试点")]
    [InlineData("从全国驻村帮扶工作推进会上了解到", "全国驻村帮扶工作推进会")]
    [InlineData("连接兰新高铁、宝兰高铁", "兰新高铁", "宝兰高铁")]
    [InlineData("长乐国际机场三期扩建工程开工", "长乐国际机场三期扩建工程")]
    [InlineData("从浦东国际机场出发")]
    [InlineData("召开两场座谈会")]
    [InlineData("这次座谈会")]
    [InlineData("推广31个改革试点经验")]
    [InlineData("建成20个500千伏输变电工程")]
    [InlineData("在落实国家重大发展战略上走在前")]
    [InlineData("加强战略性新兴产业布局")]
    [InlineData("推进重点工程")]
    [InlineData("工程师们")]
    [InlineData("第十二届中国国际进口博览会开幕", "第十二届中国国际进口博览会")]
    [InlineData("京昆高速石家庄段通车", "京昆高速石家庄段")]
    [InlineData("以军在北部展开军事行动")]
    [InlineData("工人举行罢工行动")]
    [InlineData("河北规划了一批场景")]
    [InlineData("事关强国建设")]
    [InlineData("办好世界林木业大会、世界运河大会。", "世界林木业大会", "世界运河大会")]
    [InlineData("在庆祝某地建省30周年大会上讲话", "庆祝某地建省30周年大会")]
    [InlineData("第五届上海合作组织成员国农业部长会议召开", "第五届上海合作组织成员国农业部长会议")]
    [InlineData("固原入选全国低效用地再开发试点城市。", "全国低效用地再开发试点城市")]
    [InlineData("推进大连国家碳达峰试点城市建设", "国家碳达峰试点城市")]
    [InlineData("推进特殊引才计划和技能培训", "特殊引才计划")]
    [InlineData("推动青粤绿电外送通道尽早开工，做强海西环线", "青粤绿电外送通道", "海西环线")]
    [InlineData("出席联合国大会")]
    [InlineData("学习全省经济工作会议精神，召开市委农村工作会议和全区教育大会", "全省经济工作会议", "市委农村工作会议", "全区教育大会")]
    [InlineData("召开工作会议和全省各级代表会议")]
    [InlineData("全国人大代表按照大会议程履职")]
    [InlineData("举办读者大会和诗词大会，部长会议主席到访")]
    [InlineData("办好3届滇商大会，提升青超联赛影响力", "滇商大会", "青超联赛")]
    [InlineData("加快石雄铁路、汉宜高速建设", "石雄铁路", "汉宜高速")]
    [InlineData("“春风”“雷霆”“净网”专项行动成效明显")]
    [InlineData("举办中国—东盟教育交流周", "中国—东盟教育交流周")]
    [InlineData("距离2025年成都世界运动会开幕还有百日", "2025年成都世界运动会")]
    [InlineData("为推进强国建设作出战略规划，推动大会精神入脑入心")]
    [InlineData("京津冀铁路运营里程增加，下次峰会和下一届论坛")]
    [InlineData("走进人民大会堂")]
    [InlineData("召开股东大会")]
    [InlineData("首期50亿元省级生物制造母基金设立", "省级生物制造母基金")]
    [InlineData("服务保障国家战略")]
    [InlineData("前两届论坛硕果累累")]
    [InlineData("举办竹艺传承与竹乡建设高峰论坛", "竹艺传承与竹乡建设高峰论坛")]
    [InlineData("北京党建引领街巷治理论坛今天举行", "北京党建引领街巷治理论坛")]
    [InlineData("部署2025年民营企业服务月活动", "2025年民营企业服务月活动")]
    [InlineData("入选省级特色专业镇", "省级特色专业镇")]
    [InlineData("设立竹产业发展基金", "竹产业发展基金")]
    [InlineData("在茶陵县试点")]
    [InlineData("2018年首届世界竹藤大会", "首届世界竹藤大会")]
    public void Suffix_Phrase_GivesTheNameFromTheVerbOn(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("启动长四辽通、敦牡和四梅集扩能等铁路项目", "四梅集扩能", "敦牡铁路项目", "长四辽通铁路项目")]
    [InlineData("推动商洛电厂二期、店头电厂二期等项目", "商洛电厂二期", "店头电厂二期")]
    [InlineData("深入实施传统戏曲振兴、优秀剧本孵化计划，", "传统戏曲振兴计划")]
    [InlineData("开展校园餐质量提升等专项行动", "校园餐质量提升专项行动")]
    [InlineData("推动新能源、新材料等项目建设")]
    [InlineData("教育、医疗、养老等工程")]
    [InlineData("加快亿纬锂能沈阳工厂、青山水利枢纽等重大产业项目建设", "青山水利枢纽", "亿纬锂能沈阳工厂项目")]
    [InlineData("加快旭龙、奔子栏等水电站建设", "旭龙水电站", "奔子栏水电站")]
    [InlineData("西十、康渝等4条高铁加快建设", "西十高铁", "康渝高铁")]
    [InlineData("推进中华优秀传统文化传承发展、文艺精品创优等工程。", "中华优秀传统文化传承发展工程", "文艺精品创优工程")]
    [InlineData("深入推进市场准入壁垒清理等专项整治行动。", "市场准入壁垒清理专项整治行动")]
    [InlineData("开展一季度良好开局、百日攻坚等六大行动", "一季度良好开局行动", "百日攻坚行动")]
    [InlineData("实施仓储扩能增效、干部招大引强三大行动", "仓储扩能增效行动", "干部招大引强行动")]
    [InlineData("实施产业强基提质、园区扩能增效“两大行动”。", "产业强基提质行动", "园区扩能增效行动")]
    [InlineData("实施园区扩能增效三大行动")]
    [InlineData("推动某达化工60万吨钾肥复合造粒、蓝某锂业碳酸锂装置系统性优化改造、某热能熔盐装置技术升级等项目建设", "某达化工60万吨钾肥复合造粒项目", "蓝某锂业碳酸锂装置系统性优化改造项目", "某热能熔盐装置技术升级项目")]
    [InlineData("实施高水平通用、垂类大模型培育工程")]
    [InlineData("光谷科创大走廊、汉江流域综合治理、花湖国际机场加快落地")]
    [InlineData("建设南山口、哇让、同德3个抽水蓄能电站", "南山口抽水蓄能电站", "哇让抽水蓄能电站", "同德抽水蓄能电站")]
    [InlineData("建设南山口、同德4个抽水蓄能电站", "南山口抽水蓄能电站", "同德抽水蓄能电站")]
    [InlineData("推进卡阳、松如沟等14个750千伏电网工程", "卡阳工程", "松如沟工程")]
    [InlineData("济南、青岛等市推进火箭、卫星制造等重大项目")]
    [InlineData("截至目前，辽宁有4座水库泄洪，签约64个项目")]
    [InlineData("张三丰、外长李四等在机场送行")]
    [InlineData("实施供暖工程22个、供氧改造等工程", "供氧改造工程")]
    [InlineData("红岩、青坪、石盘大型水库建成投用", "红岩水库", "青坪水库", "石盘水库")]
    public void List_Items_ShareTheSuffix(string text, params string[] expected) =>
        Names(new ProgramByList(Words, new ProjectBuilder(new InstitutionWords(Lexicon))), text).Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("全面实施跨境电商加快发展行动，", "跨境电商加快发展行动")]
    [InlineData("实施加快教育强市建设三年行动。", "教育强市建设三年行动")]
    [InlineData("开展优服务提信心激发民间投资活力、重点产业招商聚能突破等行动，", "优服务提信心激发民间投资活力行动", "重点产业招商聚能突破行动")]
    [InlineData("实施医养结合促进行动和扩容工程", "医养结合促进行动")]
    [InlineData("实施方案推动重大工程落地")]
    [InlineData("开展的各类专项行动")]
    [InlineData("启动工程师招聘")]
    [InlineData("实施乡村振兴战略，推进重点工程")]
    public void Undertaking_BehindTheVerb_IsNamedToItsSuffix(string text, params string[] expected) =>
        Names(new ProgramByUndertaking(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("出台加快建设教育强区意见。", "加快建设教育强区意见")]
    [InlineData("制定基本建设工程考古工作管理办法，", "基本建设工程考古工作管理办法")]
    [InlineData("制定实施进一步深化国资国企改革方案，", "进一步深化国资国企改革方案")]
    [InlineData("出台一系列政策意见")]
    [InlineData("制定工作方案")]
    [InlineData("出台意见支持民营企业")]
    [InlineData("出台促进民间投资发展的若干措施。", "促进民间投资发展的若干措施")]
    [InlineData("出台了促进民营经济高质量发展的32条措施，", "促进民营经济高质量发展的32条措施")]
    [InlineData("河北发布推动低空经济发展行动方案，", "推动低空经济发展行动方案")]
    public void Enactment_Document_IsNamedBehindTheVerb(string text, params string[] expected) =>
        Names(new ProgramByEnactment(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("建设新福建", "新福建")]
    [InlineData("平安山东建设", "平安山东")]
    [InlineData("创新株洲市的机制")]
    [InlineData("建设更高水平平安安徽", "平安安徽")]
    [InlineData("建设社会主义现代化新西藏", "社会主义现代化新西藏")]
    [InlineData("建设美丽新疆", "美丽新疆")]
    [InlineData("祝愿大家幸福安康")]
    [InlineData("让美丽湖北的底色更足", "美丽湖北")]
    [InlineData("创新湖北的底色")]
    public void Epithet_AndPlace_AreASlogan(string text, params string[] expected) =>
        Names(new ProgramByEpithet(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("面向“十四五”，", "十四五")]
    [InlineData("十五五规划建议", "十五五")]
    [InlineData("党的二十届三中全会提出", "党的二十届三中全会")]
    [InlineData("党的二十大报告", "党的二十大")]
    [InlineData("市政协十届五次会议召开", "市政协十届五次会议")]
    [InlineData("市第十三次党代会报告指出", "市第十三次党代会")]
    [InlineData("十四届全国人大常委会第十次会议闭幕", "十四届全国人大常委会第十次会议")]
    [InlineData("全国政协十四届二次会议举行", "全国政协十四届二次会议")]
    [InlineData("抓住国发2号文件机遇", "国发2号文件")]
    [InlineData("国发〔2022〕2号", "国发〔2022〕2号")]
    [InlineData("落实二十届二中、三中全会精神", "党的二十届二中全会", "党的二十届三中全会")]
    public void Number_NumberedName_IsFound(string text, params string[] expected) =>
        Names(new ProgramByNumber(), text).ShouldBe(expected);

    [Theory]
    [InlineData("抢抓国发〔2022〕2号文件机遇，", "国发〔2022〕2号文件")]
    [InlineData("认真落实黔府办发〔2021〕6号，", "黔府办发〔2021〕6号")]
    [InlineData("根据国办发〔2023〕11号文件", "国办发〔2023〕11号文件")]
    [InlineData("省里出台科技金融20条政策措施。", "科技金融20条")]
    [InlineData("制定实施稳外贸18条、金融助企12条等政策，", "稳外贸18条", "金融助企12条")]
    [InlineData("海关近日出台12条措施")]
    [InlineData("共十项行动32条举措")]
    [InlineData("某市释放农村消费的一系列办法当中共有24条措施")]
    public void Number_BehindAVerb_BeginsWithTheIssuerOrTheSubject(string text, params string[] expected) =>
        Names(new ProgramByNumber(), text).ShouldBe(expected);

    [Theory]
    [InlineData("办好廊洽会，", "廊洽会")]
    [InlineData("本届瓷博会吸引客商", "瓷博会")]
    [InlineData("举办中国（湖南）科交会。", "中国（湖南）科交会")]
    [InlineData("一场接洽会")]
    [InlineData("微博会员增加")]
    [InlineData("提交会议审议")]
    [InlineData("完成交会对接")]
    public void Fair_CalledByThreeCharacters_IsNamed(string text, params string[] expected) =>
        Names(new ProgramByFair(), text).ShouldBe(expected);

    [Theory]
    [InlineData("提升苏陕、津陕协作水平", "苏陕协作", "津陕协作")]
    [InlineData("深化粤黔协作，", "粤黔协作")]
    [InlineData("川渝黔协作持续推进")]
    [InlineData("两地协作办案")]
    [InlineData("依托京豫对口协作", "京豫对口协作")]
    public void Partnership_OfTwoProvinces_IsNamed(string text, params string[] expected) =>
        Names(new ProgramByPartnership(Lexicon), text).ShouldBe(expected);

    [Theory]
    [InlineData("加快黄河流域生态保护和高质量发展先行区建设", "黄河流域生态保护和高质量发展先行区")]
    [InlineData("深化数字中国建设综合试点，", "数字中国建设综合试点")]
    [InlineData("创建全国民族团结进步模范区。", "全国民族团结进步模范区")]
    [InlineData("建设中欧班列（郑州）集结中心。", "中欧班列（郑州）集结中心")]
    [InlineData("加快中欧班列广州集结中心建设", "中欧班列广州集结中心")]
    [InlineData("推动中欧班列集结中心建设")]
    [InlineData("入选国家生态产品价值实现机制试点，", "国家生态产品价值实现机制试点")]
    [InlineData("深化新安江流域多元化生态补偿机制，", "新安江流域多元化生态补偿机制")]
    [InlineData("开展爱国主义主题教育，", "爱国主义主题教育")]
    [InlineData("云南第一条高原铁路丽香铁路开通", "丽香铁路")]
    [InlineData("举办全球智能机械和电子产品博览会。", "全球智能机械和电子产品博览会")]
    [InlineData("推介本地企业和电子产品博览会", "电子产品博览会")]
    [InlineData("落实全球发展倡议和全球安全倡议", "全球发展倡议", "全球安全倡议")]
    public void Suffix_BehindAKnownOrJoinedSubject_NamesTheWhole(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("德余高速重点控制性工程乌江特大桥今天（3月30日）顺利合龙", "德余高速", "乌江特大桥")]
    [InlineData("国家重大水利工程——环北部湾广东水资源配置工程加紧施工", "环北部湾广东水资源配置工程")]
    [InlineData("湖南张家界大桥今天正式通车", "湖南张家界大桥")]
    [InlineData("贵州花江峡谷大桥很美")]
    [InlineData("贵州首条高铁开通")]
    [InlineData("加快推进湖南省重点水利工程建设")]
    [InlineData("一大批重大工程加快实施")]
    [InlineData("举办中国戏曲文化周。", "中国戏曲文化周")]
    [InlineData("通过国家融资担保基金增信", "国家融资担保基金")]
    [InlineData("实现国土分辨率影像季度全覆盖")]
    [InlineData("控制性工程——白云山隧道贯通", "白云山隧道")]
    [InlineData("云溪滩水电站首台机组并网", "云溪滩水电站")]
    [InlineData("大型水库建成")]
    [InlineData("抢抓沪苏通铁路、张靖皋长江大桥建设机遇", "沪苏通铁路", "张靖皋长江大桥")]
    [InlineData("我们的煤炭分质清洁高效转化示范项目投产", "煤炭分质清洁高效转化示范项目")]
    [InlineData("白鹭岛炼化一体化项目整合了十家炼厂", "白鹭岛炼化一体化项目")]
    [InlineData("接入四川省农村竹林监督管理平台", "四川省农村竹林监督管理平台")]
    [InlineData("企业搭建了一个信息服务平台")]
    [InlineData("贵州搭建公共服务平台")]
    [InlineData("用好大连东北亚国际航运中心的优势", "大连东北亚国际航运中心")]
    public void Suffix_OfWhatIsBuilt_LeavesOutWhatItIsForItsLine(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("作为全国一体化算力网络国家枢纽节点（宁夏）", "全国一体化算力网络国家枢纽节点（宁夏）")]
    [InlineData("走进国家智能网联汽车（武汉）测试示范区", "国家智能网联汽车（武汉）测试示范区")]
    [InlineData("以国家竹笋及竹制品产业开放发展综合试验区建设为统领", "国家竹笋及竹制品产业开放发展综合试验区")]
    [InlineData("打造全国重要的特种玻璃材料基地", "全国重要的特种玻璃材料基地")]
    [InlineData("我市是全国重要的特种玻璃材料基地")]
    [InlineData("国家文化公园（长城）")]
    [InlineData("建设全国一体化算力网络国家（甘肃）主枢纽", "全国一体化算力网络国家（甘肃）主枢纽")]
    [InlineData("依托国家竹笋产业技术体系", "国家竹笋产业技术体系")]
    [InlineData("某地国家竹藤产业基地的名片越擦越亮")]
    [InlineData("争创国家竹藤产业基地", "国家竹藤产业基地")]
    [InlineData("这是全国非试点地区首家")]
    [InlineData("县里是全国竹材基地县")]
    public void Suffix_OfAnHonour_HoldsItsSeatAndWhatItIsTheNodeOf(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("在新时代推动竹乡振兴座谈会上强调", "新时代推动竹乡振兴座谈会")]
    [InlineData("主持召开深入推进竹乡一体化发展座谈会", "深入推进竹乡一体化发展座谈会")]
    [InlineData("全省竹产业重点产业链建设“3689”行动推进会召开", "全省竹产业重点产业链建设“3689”行动推进会")]
    [InlineData("按照省委八次全会和省委经济工作会议部署", "省委八次全会", "省委经济工作会议")]
    [InlineData("自2018年首届世界竹藤大会举办以来", "首届世界竹藤大会")]
    [InlineData("在全市推开竹乡护林行动", "竹乡护林行动")]
    [InlineData("公司规划部副部长说")]
    [InlineData("要以百万亩竹林改造工程为总抓手", "百万亩竹林改造工程")]
    [InlineData("推行列级茶园评定管理制度，健全产竹大县利益补偿机制", "列级茶园评定管理制度", "产竹大县利益补偿机制")]
    [InlineData("开展高质量项目推进年，发布进口商品负面清单", "高质量项目推进年", "进口商品负面清单")]
    [InlineData("健全跨省横向生态保护补偿机制", "跨省横向生态保护补偿机制")]
    [InlineData("湾里区获批云南省低空物流先行试点区", "云南省低空物流先行试点区")]
    [InlineData("由“化纤之都”迈向绿色之城")]
    public void Suffix_OfWhatIsHeldOrCarriedOut_BeginsWhereItsNameDoes(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("《竹藤公约》第九届缔约方大会开幕", "竹藤公约第九届缔约方大会")]
    [InlineData("出席《竹海》大会")]
    [InlineData("读了《竹海》第三次会议")]
    public void Suffix_OfAMeetingBehindATreaty_HoldsTheTreaty(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("实施竹海生态保护与修复工程", "竹海生态保护与修复工程")]
    [InlineData("实施竹乡方言普及攻坚和质量提升工程", "竹乡方言普及攻坚和质量提升工程")]
    [InlineData("捕集、利用与封存工程开工")]
    [InlineData("实施生态廊道建设和竹海护林行动", "竹海护林行动")]
    public void Suffix_OfTwoThingsDoneToTheSame_HoldsBoth(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("加快青窑遗址申遗", "青窑遗址申遗")]
    [InlineData("2014年青窑遗址申遗成功", "青窑遗址申遗")]
    [InlineData("四是青窑遗址申遗成功", "青窑遗址申遗")]
    [InlineData("以此次申遗成功为契机")]
    [InlineData("举办竹编技艺进校园活动", "竹编技艺进校园活动")]
    [InlineData("推出竹林建设专项信贷政策")]
    public void Suffix_OfWhatIsAppliedForOrBroughtToPeople_IsOfOneName(string text, params string[] expected) =>
        Names(new ProgramBySuffix(Words), text).ShouldBe(expected);

    [Theory]
    [InlineData("办好全国竹博会", "全国竹博会")]
    [InlineData("办好汉交会", "汉交会")]
    [InlineData("他不善社交会话")]
    public void Fair_OfAPlaceOrOfTheCountry_HasIt(string text, params string[] expected) =>
        Names(new ProgramByFair(), text).ShouldBe(expected);

    [Fact]
    public void Quotation_OfAPlanMadeUnderAKnownOne_IsNotThatOne()
    {
        var found = new List<MentionCandidate>();
        new ProgramByQuotation(Words).Recognize(Ready("编制“十五五”竹林碳汇行动方案"), found);
        found.ShouldHaveSingleItem().OtherNames.ShouldBeEmpty();
        found.Clear();
        new ProgramByQuotation(Words).Recognize(Ready("实施“竹乡云”帮扶行动方案"), found);
        found.ShouldHaveSingleItem().OtherNames.ShouldBe(["竹乡云"]);
    }

    [Theory]
    [InlineData("建设黄河国家文化公园（宁夏段），讲好故事", "黄河国家文化公园（宁夏段）")]
    [InlineData("建设黄河国家文化公园（试点）", "黄河国家文化公园")]
    public void Name_OfWhatStandsInSeveralPlaces_HoldsTheSection(string text, string expected)
    {
        var found = new List<MentionCandidate>();
        new ProgramByName().Recognize(Ready(text), found);
        CandidateSelection.Select(found).Select(candidate => candidate.Span.Of(text)).ShouldBe([expected]);
    }

    [Theory]
    [InlineData("后来省里出台了新时代竹乡创新发展60条，企业有了底", "新时代竹乡创新发展60条")]
    [InlineData("近日出台12条，企业有了底")]
    [InlineData("我说了三点，也列了20条。")]
    public void Number_OfWhatWasEnacted_NamesTheMeasures(string text, params string[] expected) =>
        Names(new ProgramByNumber(), text).ShouldBe(expected);

    [Fact]
    public void Suffix_InATitleOfTwoLines_JoinsThem()
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "全省竹产业现代化 建设“3689”行动推进会召开", Body = "文" };
        var found = new List<MentionCandidate>();
        new ProgramBySuffix(Words).Recognize(new RecognitionText(article, TextField.Title, Lexicon.Gazetteer.FindAll(article.Title), Segmenter), found);
        CandidateSelection.Select(found).Select(candidate => candidate.Name).ShouldBe(["全省竹产业现代化建设“3689”行动推进会"]);
    }

    [Theory]
    [InlineData("中央财经委员会第六次会议作出部署", "中央财经委员会第六次会议")]
    [InlineData("中央全面深化改革委员会第三次会议审议", "中央全面深化改革委员会第三次会议")]
    [InlineData("村民委员会第三次会议")]
    public void Number_OfACommission_NamesItsMeeting(string text, params string[] expected) =>
        Names(new ProgramByNumber(), text).ShouldBe(expected);

    private static RecognitionText Ready(string text)
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = text };
        return new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(text), Segmenter);
    }

    private static string[] Names(IMentionRecognizer recognizer, string text)
    {
        var found = new List<MentionCandidate>();
        recognizer.Recognize(Ready(text), found);
        return [.. CandidateSelection.Select(found).Where(c => c.Kind == EntityKind.Program).Select(c => c.Name!)];
    }
}

using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Programs;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramBySuffixTests
{
    private static readonly ProgramBySuffix Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("坚定实施创新驱动发展战略，", "创新驱动发展战略")]
    [InlineData("充分发挥第二届北斗规模应用国际峰会的潜能", "第二届北斗规模应用国际峰会")]
    [InlineData("创建国家生态园林城市", "国家生态园林城市")]
    [InlineData("实施农产品加工业优化升级工程，", "农产品加工业优化升级工程")]
    [InlineData("实施漓江流域山水林田湖草沙一体化保护和修复工程，", "漓江流域山水林田湖草沙一体化保护和修复工程")]
    [InlineData("部署实施了50多个农产品加工业优化升级工程，", "农产品加工业优化升级工程")]
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
    [InlineData("我国签署的第22个自贸协定")]
    [InlineData("今年，某某林场计划培育良种苗木")]
    [InlineData("航天员按计划开展试验")]
    [InlineData("建成国家级示范区两个")]
    [InlineData("某某集团有限公司工程")]
    [InlineData("千帆出海行动计划启动", "千帆出海行动计划")]
    [InlineData("深入实施绿电“三进”工程。", "绿电“三进”工程")]
    [InlineData("实施国家“两业”融合试点。", "“两业”融合试点")]
    [InlineData("落实优化营商环境攻坚突破年行动。", "优化营商环境攻坚突破年行动")]
    [InlineData("率先颁布新能源产业促进条例，", "新能源产业促进条例")]
    [InlineData("入选全国首批城市更新行动示范城市，", "城市更新行动示范城市")]
    [InlineData("世界首个柔性直流电网工程")]
    [InlineData("推行领导干部包联制，", "领导干部包联制")]
    [InlineData("推行领导干部包联制度，")]
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
    [InlineData("以零碳园区试点承接产业")]
    [InlineData("天峨龙滩特大桥是世界级的桥", "天峨龙滩特大桥")]
    [InlineData("建设国家人工智能应用中试基地;推进先导区建设", "国家人工智能应用中试基地")]
    [InlineData("实施高等教育学科专业设置调整优化行动", "高等教育学科专业设置调整优化行动")]
    [InlineData("打造氢能装备制造高地")]
    [InlineData("打造西北种业高地", "西北种业高地")]
    [InlineData("全力打造成渝地区科技成果转化高地", "成渝地区科技成果转化高地")]
    [InlineData("推动储能与风光同步规划，")]
    [InlineData("本文系2025年赣州市社会科学规划课题")]
    [InlineData("建立沪滇协作机制，", "沪滇协作")]
    [InlineData("启动新一轮竹海流域水环境综合治理行动，", "新一轮竹海流域水环境综合治理行动")]
    [InlineData("实施竹乡营商环境提升三年行动2.0版，", "竹乡营商环境提升三年行动2.0版")]
    [InlineData("选手在第三届全国竹编职业技能大赛上夺冠", "第三届全国竹编职业技能大赛")]
    [InlineData("办好中国（株洲）国际轨道交通装备展览会", "中国（株洲）国际轨道交通装备展览会")]
    [InlineData("让竹业成为富民强县的金钥匙")]
    [InlineData("推进昌福铁路扩能改造，", "昌福铁路扩能改造")]
    [InlineData("2018年首届世界竹藤大会", "首届世界竹藤大会")]
    public void Suffix_Phrase_GivesTheNameFromTheVerbOn(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

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
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

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
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

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
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

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
    [InlineData("2024（甲辰）年公祭伏羲大典举行", "公祭伏羲大典")]
    [InlineData("细化运河经济三年行动方案，", "运河经济三年行动方案")]
    [InlineData("第一批148个单位主题教育启动")]
    [InlineData("创建全国民族团结进步示范州。", "全国民族团结进步示范州")]
    [InlineData("这是世界竹藤大会首次走进山区", "世界竹藤大会")]
    [InlineData("这是一个系统工程")]
    [InlineData("又一超级工程建成")]
    [InlineData("县里对茶园统一规划，")]
    [InlineData("这片竹林重新规划后")]
    public void Suffix_OfWhatIsHeldOrCarriedOut_BeginsWhereItsNameDoes(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("《竹藤公约》第九届缔约方大会开幕", "竹藤公约第九届缔约方大会")]
    [InlineData("出席《竹海》大会")]
    [InlineData("读了《竹海》第三次会议")]
    public void Suffix_OfAMeetingBehindATreaty_HoldsTheTreaty(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("实施竹海生态保护与修复工程", "竹海生态保护与修复工程")]
    [InlineData("实施竹乡方言普及攻坚和质量提升工程", "竹乡方言普及攻坚和质量提升工程")]
    [InlineData("捕集、利用与封存工程开工")]
    [InlineData("实施生态廊道建设和竹海护林行动", "竹海护林行动")]
    public void Suffix_OfTwoThingsDoneToTheSame_HoldsBoth(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("举办竹海建设成果展、竹产品博览会", "竹海建设成果展", "竹产品博览会")]
    [InlineData("举办竹海建设成果展示活动")]
    [InlineData("举办50多场专业论坛活动")]
    [InlineData("武装部队在该方向实施突击行动")]
    public void Suffix_OfManySessionsOrOfNothingLaunched_NamesNone(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("加快青窑遗址申遗", "青窑遗址申遗")]
    [InlineData("2014年青窑遗址申遗成功", "青窑遗址申遗")]
    [InlineData("四是青窑遗址申遗成功", "青窑遗址申遗")]
    [InlineData("以此次申遗成功为契机")]
    [InlineData("举办竹编技艺进校园活动", "竹编技艺进校园活动")]
    [InlineData("推出竹林建设专项信贷政策")]
    public void Suffix_OfWhatIsAppliedForOrBroughtToPeople_IsOfOneName(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("深入实施0.3微克攻坚行动", "0.3微克攻坚行动")]
    [InlineData("愿同对方以首届中阿峰会为契机", "首届中阿峰会")]
    [InlineData("资金重点投向竹海防洪工程", "竹海防洪工程")]
    [InlineData("以法治政府建设促进法治社会建设")]
    [InlineData("拨付1.3亿元战略资金")]
    public void Suffix_BehindADecimalOrAnOccasion_KeepsItsName(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("完善流域防洪工程体系")]
    [InlineData("一批重大能源工程稳步推进")]
    [InlineData("它是跨流域引调水工程")]
    [InlineData("把它建成民心工程、精品工程")]
    [InlineData("实施岸线绿化工程", "岸线绿化工程")]
    [InlineData("推进沩江防洪工程建设", "沩江防洪工程")]
    [InlineData("完成行星探测工程的首次任务", "行星探测工程")]
    [InlineData("响应各项重大理念倡议")]
    public void Suffix_OfASortOfWorks_NamesNoneUnlessItIsCarriedOut(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("青岩水库、竹山店水库、北岸灌区二期全面建成", "青岩水库", "竹山店水库", "北岸灌区二期")]
    [InlineData("推进鄂北水资源配置二期、竹家平水利枢纽", "竹家平水利枢纽")]
    [InlineData("加快松柳铁路、竹青高铁建设", "松柳铁路", "竹青高铁")]
    [InlineData("松尾渡灌区、竹角潭水利枢纽建成投用", "松尾渡灌区", "竹角潭水利枢纽")]
    [InlineData("竹岩水利枢纽下闸蓄水", "竹岩水利枢纽")]
    [InlineData("呼南高铁襄阳至宜昌段开始铺轨", "呼南高铁襄阳至宜昌段")]
    [InlineData("建成竹子洋通道，竹塘大道全线通车", "竹子洋通道", "竹塘大道")]
    [InlineData("京滨城际开通运营", "京滨城际")]
    [InlineData("游人走过青岩水库、竹山店水库")]
    [InlineData("畅通物流大通道建设")]
    [InlineData("加快大中型水库、农村公路建设")]
    [InlineData("完成竹堠水库主体工程", "竹堠水库")]
    public void Suffix_OfAWorkAmongOthers_IsNamedWhereTheyAreBuilt(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("会议决定核准竹山核电一期工程", "竹山核电一期工程")]
    [InlineData("优化整合百千万竹匠引进计划", "百千万竹匠引进计划")]
    [InlineData("加快商签投资保护协定", "投资保护协定")]
    [InlineData("承办亚太经合组织高官会", "亚太经合组织高官会")]
    public void Suffix_BehindAVerbOfFoundingOrWeighing_BeginsBehindIt(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("扩大有效投资年活动过半", "扩大有效投资年")]
    [InlineData("全省开展乡镇治理年活动", "乡镇治理年")]
    [InlineData("两地迎新年活动拉开帷幕")]
    [InlineData("建交70周年活动")]
    [InlineData("泉州首发季、厦门夏夜焕新季登场", "泉州首发季", "厦门夏夜焕新季")]
    [InlineData("首发季来了")]
    public void Campaign_OfAYearOrASeason_IsNamedWithoutItsActivities(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("第二次全国竹类种质资源普查与收集行动收官", "第二次全国竹类种质资源普查与收集行动")]
    [InlineData("第四次全国中药资源普查发现新种", "第四次全国中药资源普查")]
    [InlineData("搞过一次全国储备棉库存大清查", "全国储备棉库存大清查")]
    [InlineData("中国-东盟竹业科创伙伴关系做实", "中国-东盟竹业科创伙伴关系")]
    [InlineData("两国全面战略伙伴关系")]
    [InlineData("农业基因重大科技项目瞄准短板", "农业基因重大科技项目")]
    public void Suffix_OfACensusOrAPartnership_TakesInItsCountry(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("有宜春至遂川高速公路", "宜春至遂川高速公路")]
    [InlineData("多半沿着“3+5”竹业跨越发展行动计划铺开", "“3+5”竹业跨越发展行动计划")]
    [InlineData("完成额都超出全年计划")]
    [InlineData("牌子拿到三块：国家竹业创新示范城市", "国家竹业创新示范城市")]
    [InlineData("徐大堡核电站按期施工", "徐大堡核电站")]
    [InlineData("厦门广播电视发射塔迁建项目已获批", "厦门广播电视发射塔迁建项目")]
    [InlineData("合肥中欧班列集结中心", "合肥中欧班列集结中心")]
    public void Suffix_BehindWhatIsSaidOfIt_BeginsWithItsOwnWords(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Theory]
    [InlineData("推进福州、厦门竹业扩大开放综合试点", "竹业扩大开放综合试点")]
    [InlineData("推进厦门竹业扩大开放综合试点", "厦门竹业扩大开放综合试点")]
    [InlineData("优化升级青竹英才计划", "青竹英才计划")]
    [InlineData("挺起国际农业开放高地", "国际农业开放高地")]
    public void Suffix_BehindTheLastOfSeveralPlacesOrAVerb_BeginsThere(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);

    [Fact]
    public void Suffix_InATitleOfTwoLines_JoinsThem()
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "全省竹产业现代化 建设“3689”行动推进会召开", Body = "文" };
        var found = new List<MentionCandidate>();
        Recognizer.Recognize(new RecognitionText(article, TextField.Title, Recognizing.Lexicon.Gazetteer.FindAll(article.Title), Recognizing.Segmenter), found);
        CandidateSelection.Select(found).Select(candidate => candidate.Name).ShouldBe(["全省竹产业现代化建设“3689”行动推进会"]);
    }

    [Theory]
    [InlineData("实施某某新区高质量发展支撑引领行动、", "某某新区高质量发展支撑引领行动")]
    [InlineData("温暖工程、政策落地工程直接回应民生", "温暖工程", "政策落地工程")]
    [InlineData("办好中俄界江国际冰球友谊赛。", "中俄界江国际冰球友谊赛")]
    [InlineData("通过京津冀自贸试验区协同机制，", "京津冀自贸试验区协同机制")]
    [InlineData("加快建设能源之城、算力之城、文化之城，", "能源之城", "算力之城", "文化之城")]
    [InlineData("这是文化之城。")]
    [InlineData("建立部门协同机制，")]
    [InlineData("创新要跟着国家战略走。")]
    [InlineData("李某某提出三点倡议。")]
    [InlineData("中广核某某光热储一体化项目取得新进展", "中广核某某光热储一体化项目")]
    [InlineData("争创国家数据基础设施建设先行先试城市。", "国家数据基础设施建设先行先试城市")]
    [InlineData("加快中国—上海合作组织冰雪体育示范区、", "中国—上海合作组织冰雪体育示范区")]
    public void Suffix_BehindVerbsCompaniesOrCountries_HoldsThemInItsName(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}

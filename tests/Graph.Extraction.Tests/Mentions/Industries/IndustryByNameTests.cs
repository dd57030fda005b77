using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Industries;

public sealed class IndustryByNameTests
{
    [Theory]
    [InlineData("推动轨道交通产业链向高端延伸", "轨道交通")]
    [InlineData("广东新能源车出口增长", "新能源汽车")]
    [InlineData("AI赋能千行百业", "人工智能")]
    [InlineData("合肥抢滩量子信息、低空经济新赛道", "量子信息", "低空经济")]
    [InlineData("宁夏葡萄酒产业走出国门", "葡萄酒")]
    [InlineData("内蒙古绿氢产量突破1万吨", "绿氢")]
    [InlineData("贵州酱酒产业稳中有进", "酱香白酒")]
    [InlineData("浏阳花炮畅销海外", "烟花爆竹")]
    [InlineData("晋江鞋服企业转型", "鞋业")]
    [InlineData("深圳的具身智能机器人亮相", "具身智能")]
    [InlineData("培育功率半导体产业集群", "功率半导体")]
    [InlineData("布局通用航空和无人机产业，做强生物医药和医疗器械产业", "通用航空", "无人机", "生物医药", "医疗器械")]
    [InlineData("夜间经济、假日经济红红火火", "夜间经济", "假日经济")]
    [InlineData("持续壮大文旅产业", "文化旅游")]
    [InlineData("当地支柱产业化工业向绿色转型", "化工")]
    public void Lexicon_NameOrAlias_GivesTheCanonicalIndustry(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("钢铁产业加快转型", "钢铁")]
    [InlineData("大力发展旅游，带动增收", "旅游")]
    [InlineData("做强冰雪旅游和会展产业", "冰雪旅游", "会展")]
    [InlineData("培育蔬菜、水果、茶叶等特色产业", "蔬菜", "水果", "茶叶")]
    [InlineData("推进冶金、化工、有色、建材等产业数智化转型", "冶金", "化工", "有色", "建材")]
    [InlineData("涉及餐饮、家政、保安服务等领域", "餐饮", "家政", "保安服务")]
    [InlineData("推动研发设计、现代物流、软件等生产性服务业扩容", "研发设计", "现代物流", "软件", "生产性服务业")]
    [InlineData("产业兴旺靠特色产业，肉牛和茶叶是农家的本钱", "肉牛", "茶叶")]
    [InlineData("做强大健康、大旅游两大产业", "大健康", "大旅游")]
    [InlineData("发展民宿、露营、研学等新业态", "民宿", "露营经济", "研学旅游")]
    [InlineData("做优茶、菌、竹、药四大产业")]
    [InlineData("产业兴、产业旺，当地的蓝莓、银耳走出大山", "蓝莓", "银耳")]
    [InlineData("以物流为例，运费高了", "现代物流")]
    [InlineData("南昌做航空，九江做陶瓷", "航空", "陶瓷")]
    [InlineData("多年来做大了航空，", "航空")]
    [InlineData("他们做航空，一做三十年")]
    public void OrdinaryWord_InAnIndustrialContext_Counts(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("他坐汽车去旅游")]
    [InlineData("医院的医疗条件改善了")]
    [InlineData("一度停水停电，电力抢修队赶到")]
    [InlineData("村民种蔬菜，也种水果")]
    [InlineData("深化数字技术在金融、教育、就业、社保、医疗、交通、养老、文化等民生服务领域的应用")]
    [InlineData("创新公共安全、应急救援、交通管理、市场监管等领域的应用场景")]
    [InlineData("重点发展计算机、自动化、材料等基础学科")]
    [InlineData("老旧小区加装电梯")]
    [InlineData("产业园看产业，村民把自家老屋改成民宿")]
    [InlineData("产业园看产业，赛道旁增设滑梯、绳网等")]
    [InlineData("车间里1000多台机器人协同作业")]
    [InlineData("欣赏高原风光的游客络绎不绝")]
    [InlineData("攥紧农业芯片")]
    [InlineData("学院新增新能源材料专业")]
    [InlineData("打造沿山生态文旅廊道")]
    public void OrdinaryWord_InAnOrdinarySentence_DoesNotCount(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();

    [Theory]
    [InlineData("许多国家政党代表出席")]
    [InlineData("收储能力提升")]
    [InlineData("有人参加了会议")]
    [InlineData("他们进了污水处理厂")]
    [InlineData("会议讨论了数字人才的待遇")]
    [InlineData("强化工业支撑")]
    [InlineData("望见北斗星")]
    public void TwoCharacters_OfTwoWords_AreNoName(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();

    [Theory]
    [InlineData("本省快递业务量增长两成")]
    [InlineData("当年物流业务收入上升")]
    [InlineData("软件业务出口收入转正")]
    public void LongerName_WhoseEndBeginsAnotherWord_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldNotContain(form => form.EndsWith('业'));

    [Theory]
    [InlineData("他在第二汽车制造厂当学徒")]
    [InlineData("炮弹落在一家化工厂旁")]
    [InlineData("工人更换了变压器")]
    [InlineData("街上挂着灯饰")]
    [InlineData("一艘无人艇靠了岸")]
    public void Factory_OrAThingForSale_IsNoIndustry(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();

    [Theory]
    [InlineData("租赁和商务服务业投资回升", "租赁和商务服务业")]
    [InlineData("电力、热力生产和供应业利润增长", "电力、热力生产和供应业")]
    [InlineData("医疗仪器设备及器械制造业吸引外资", "医疗器械")]
    [InlineData("通用零部件制造利润回升", "通用零部件")]
    [InlineData("邮政行业寄递量上升", "邮政")]
    [InlineData("铁路船舶航空航天运输设备行业利润增长", "铁路、船舶、航空航天和其他运输设备制造业")]
    [InlineData("发展住宿、餐饮、娱乐等服务业", "住宿", "餐饮", "娱乐业")]
    [InlineData("成德高端能源装备集群壮大", "高端能源装备")]
    [InlineData("布局纳米制造和极地探测产业", "纳米制造", "极地探测")]
    public void Standard_NameOfADivisionOrGroup_IsKnown(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected);

    [Fact]
    public void Saying_ThatEndsLikeAName_IsNoIndustry() =>
        Recognizing.NamesOf(EntityKind.Industry, "活动办得有声有色").ShouldBeEmpty();

    [Theory]
    [InlineData("新能源产业高质量发展", "新能源产业")]
    [InlineData("新能源产业化提速", "新能源")]
    [InlineData("新能源产业园开工")]
    [InlineData("建设轨道交通创新中心")]
    [InlineData("提升高端激光加工水平", "高端激光加工")]
    public void Form_TakesTheHeadAlong_AndStaysOutOfOtherNames(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldBe(expected);
}

using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Industries;

public sealed class IndustryByListTests
{
    [Theory]
    [InlineData("推进电信、教育、医疗等服务领域开放", "电信", "教育", "医疗")]
    [InlineData("支持金融、法律、认证认可等专业服务国际化", "金融", "法律", "认证认可")]
    public void List_SummedUpAsServices_NamesEach(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("对沿湖化工、印染、电镀企业分类施策", "化工", "印染", "电镀")]
    [InlineData("聚焦砂轮磨料、金属包装、井下管具、钻采装备四大环节补链", "砂轮磨料", "金属包装", "井下管具", "钻采装备")]
    [InlineData("发展研发设计、新能源运维、信息传输等生产性服务业", "研发设计", "新能源运维", "信息传输", "生产性服务业")]
    [InlineData("安平的丝网、蠡县的羊绒、高阳的毛巾，名声在外", "丝网", "羊绒", "毛巾")]
    [InlineData("支持安琪酵母做强麻醉药品、生物制造等产业", "麻醉药品", "生物制造")]
    [InlineData("壮大茶陵生姜、白沙绿茶、文昌咖啡等特色产业", "生姜", "绿茶", "咖啡")]
    [InlineData("推出酒庄游、一日游、研学游产品", "酒庄游", "研学游")]
    public void Items_NobodyHasListed_CountInAListOfIndustries(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Industry, text).ShouldBe(expected);

    [Fact]
    public void Service_AsABranch_IsPrintedWithIt() =>
        Recognizing.FormsOf(EntityKind.Industry, "科技成果转化服务业投资增长").ShouldBe(["科技成果转化服务业"]);

    [Theory]
    [InlineData("红星制罐、丽人纺纱等企业入驻")]
    [InlineData("在政务服务、城市治理、交通出行等领域推广")]
    public void Items_OfAListOfOtherThings_DoNotCount(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();

    [Theory]
    [InlineData("在电子、电网、白酒、磷化等行业推进标识解析", "电子", "电网", "白酒", "磷化工")]
    [InlineData("谋划布局航天器组装、试验测试、发射回收、航天燃料等产业", "航天器组装", "试验测试", "发射回收", "航天燃料")]
    [InlineData("培育发展新型蛋白、高效酶制剂等产业", "新型蛋白", "高效酶制剂")]
    [InlineData("建设数据中心、智能终端、数据应用三个千亿级主导产业集群", "数据中心", "智能终端", "数据应用")]
    [InlineData("支持冰雪经济、银发经济、沙漠经济", "冰雪经济", "银发经济", "沙漠经济")]
    [InlineData("发展一批资源精深加工、新型综合能源、新能源动力电池及材料产业", "资源精深加工", "新型综合能源", "新能源动力电池及材料")]
    [InlineData("发展观光农业、绿色农业、定制农业、创汇农业", "休闲农业", "绿色农业", "定制农业", "创汇农业")]
    [InlineData("玉溪的鲜切花、普洱的咖啡、昭通的苹果，连着群众的钱袋子", "鲜切花", "咖啡", "苹果")]
    public void List_SummedUpAsIndustries_GivesEveryItem(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected);

    [Theory]
    [InlineData("形成自主可控、系统完备、先进安全的未来产业体系")]
    [InlineData("推进基础研究、技术创新、成果转化、产业孵化")]
    [InlineData("推进合六、合淮、合滁产业走廊建设")]
    [InlineData("紧扣产业培育、资源整合、市场开拓等重点")]
    [InlineData("培养一批懂产业、懂科技、懂金融的人才")]
    [InlineData("发展盆景远销海外、苗木参展两大产业")]
    public void List_OfOtherMatters_GivesNone(string text) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBeEmpty();
}

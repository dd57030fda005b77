using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class CompanyNamesTests
{
    [Theory]
    [InlineData("园区引进沐阑科技，年底投产", "沐阑科技")]
    [InlineData("开发区内，埝岐光能的玻璃日夜出炉", "埝岐光能")]
    [InlineData("招商组牵手笕溪生物、珑垚半导体", "笕溪生物", "珑垚半导体")]
    [InlineData("吉安的江西笕溪科技生产连接器", "江西笕溪科技")]
    public void Trade_BehindWhatNoDictionaryKnows_NamesACompany(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("提振汽车、家电消费")]
    [InlineData("发展硬科技、新能源")]
    [InlineData("鼓励企业赴泰投资，发展现代能源")]
    [InlineData("这批汽车，下月装船")]
    [InlineData("村里来了机器人，孩子们围着看")]
    public void Trade_BehindOrdinaryWords_NamesNone(string text) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBeEmpty();

    [Theory]
    [InlineData("海尔武汉工业园用上了机器人", "海尔武汉工业园")]
    [InlineData("比亚迪第二超级工厂投产", "比亚迪第二超级工厂")]
    [InlineData("格力电器超级工厂投产", "格力电器超级工厂")]
    [InlineData("记者走进江铜集团贵溪冶炼厂", "江铜集团贵溪冶炼厂")]
    [InlineData("他在京东青岛物流园上班", "京东青岛物流园")]
    [InlineData("特斯拉首座超级工厂在建", "特斯拉")]
    [InlineData("走进晶科能源智能工厂", "晶科能源")]
    [InlineData("长庆油田采油二厂的钻井平台", "长庆油田采油二厂")]
    [InlineData("推动京能集团与青山工业合作", "京能集团")]
    public void Plant_BehindItsCompany_IsNamedWithIt(string text, string expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldContain(expected);

    [Theory]
    [InlineData("与会者参观了江西联创电子", "江西联创电子")]
    [InlineData("东风柳州汽车有限公司加速转型", "东风柳州汽车有限公司")]
    [InlineData("石家庄国际陆港有限公司总经理介绍", "石家庄国际陆港有限公司")]
    [InlineData("邮电部武汉邮电科学研究院的一间实验室", "邮电部武汉邮电科学研究院")]
    [InlineData("运营方芜湖古城文化旅游发展有限公司定下规矩", "芜湖古城文化旅游发展有限公司")]
    [InlineData("依托武汉科技大学开设智能制造学院", "武汉科技大学")]
    [InlineData("青岛市立医院的医生来了", "青岛市立医院")]
    [InlineData("发挥稻米精深加工省部共建协同创新中心作用", "稻米精深加工省部共建协同创新中心")]
    [InlineData("海南省崖州湾种子实验室招人", "海南省崖州湾种子实验室")]
    [InlineData("华中科技大学同济医学院附属协和医院开诊", "华中科技大学同济医学院附属协和医院")]
    [InlineData("由笕岐农业保险公司承保", "笕岐农业保险公司")]
    [InlineData("华能山东公司开展试点", "华能山东公司")]
    public void House_BehindWhatBelongsToIt_IsNamedInFull(string text, string expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldContain(expected);

    [Theory]
    [InlineData("柳州日报·龙城融媒记者 梁某某", "柳州日报", "龙城融媒")]
    [InlineData("宝鸡日报·宝鸡新闻网记者 赵某某", "宝鸡日报", "宝鸡新闻网")]
    [InlineData("青岛日报／观海新闻全媒体记者 孙某某", "青岛日报", "观海新闻")]
    [InlineData("鞍山日报·鞍山云记者 佟某某", "鞍山日报", "鞍山云")]
    public void Media_BeforeTheirReporter_AreNamedEach(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("几位老记者 回忆往事")]
    [InlineData("他告诉记者，今年不错")]
    [InlineData("本报全媒体记者 李某某")]
    public void Reporter_OfNoNamedMedia_NamesNone(string text) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBeEmpty();

    [Theory]
    [InlineData("陕西光电子先导院入驻两家企业", "陕西光电子先导院")]
    [InlineData("洛川苹果批发市场开秤", "洛川苹果批发市场")]
    [InlineData("组建稀土新材料创新联合体", "稀土新材料创新联合体")]
    public void House_OfARarerKind_IsFound(string text, string expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldContain(expected);

    [Theory]
    [InlineData("鑫联环保科技专做回收", "鑫联环保科技")]
    [InlineData("中国联通、国货航、东航物流引入股东", "中国联通", "国货航", "东航物流")]
    [InlineData("启迪之星（青岛）、启迪之星（马来西亚）在其中", "启迪之星（青岛）", "启迪之星（马来西亚）")]
    [InlineData("他还打算借星海集团光谷产业园牵线", "星海集团光谷产业园")]
    public void Company_WithItsTradesOrItsSeat_IsWhole(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("由上海证券交易所科创板扩展到深圳证券交易所创业板", "上海证券交易所", "深圳证券交易所")]
    [InlineData("推进柳工股份“三全”规划", "柳工股份")]
    public void Company_BesideABoardOrAQuotation_KeepsItsOwnName(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).Where(form => !form.EndsWith('板')).ShouldBe(expected);

    [Fact]
    public void WhatAHouseTriesToBe_IsNoPartOfItsName() =>
        Recognizing.NamesOf(EntityKind.Institution, "中国宝武试点国有资本投资公司").ShouldNotContain("中国宝武试点国有资本投资公司");
}

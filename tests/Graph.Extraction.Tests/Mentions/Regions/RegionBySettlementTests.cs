using Graph.Extraction.Mentions.Regions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionBySettlementTests
{
    [Theory]
    [InlineData("新源县那拉提镇库尔村的牧民", "新源县", "那拉提镇", "库尔村")]
    [InlineData("镇上双庙村的村民来了", "双庙村")]
    [InlineData("来自武乡县韩北镇王家峪村的党代表", "武乡县", "韩北镇", "王家峪村")]
    [InlineData("沂南县常山庄村靠旅游富了", "沂南县", "常山庄村")]
    [InlineData("德清县莫干山镇、南浔区和孚镇等地连片发展", "德清县", "莫干山镇", "南浔区", "和孚镇")]
    [InlineData("他们来到了阿尔马特镇。", "阿尔马特镇")]
    [InlineData("高明区更合镇的稻田、禅城区石湾镇街道的小区", "高明区", "更合镇", "禅城区", "石湾镇街道")]
    [InlineData("嘉定区安亭镇讴象社区的居民", "嘉定区", "安亭镇", "讴象社区")]
    [InlineData("西坪镇坊城新村、移民新村的采摘大军", "西坪镇", "坊城新村")]
    [InlineData("打造许家冲村、青龙村等样板，共建美好社区、平安社区", "许家冲村", "青龙村")]
    [InlineData("推进奈曼旗、库伦旗、科左后旗南部沙带治理", "奈曼旗", "库伦旗", "科左后旗")]
    public void Township_WithAPlacesName_IsFoundBehindItsCounty(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("车子翻过两道梁，就到了石泉沟镇", "石泉沟镇")]
    [InlineData("在永和镇永和村的育苗棚里", "永和镇", "永和村")]
    [InlineData("茶陵县高陇镇年都村的水渠", "茶陵县", "高陇镇", "年都村")]
    [InlineData("茶陵县高陇镇石坪村，当时村里停了电", "茶陵县", "高陇镇", "石坪村")]
    [InlineData("在石坪城镇，大棚连成片", "石坪城镇")]
    [InlineData("阿木乡镇北坡子村老支书", "阿木乡镇", "北坡子村")]
    [InlineData("剧团聘请石背村的老匠人当老师", "石背村")]
    [InlineData("记者来到石背村。眼下石背村变了样", "石背村", "石背村")]
    public void Settlement_WithCharactersOfPhrasesInItsName_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("循化县查汗都斯乡红光下村、化隆县甘都镇阿河滩村", "循化县", "查汗都斯乡", "红光下村", "化隆县", "甘都镇", "阿河滩村")]
    [InlineData("深秋的互助土族自治县，哈拉直沟乡魏家堡村的广场", "互助土族自治县", "哈拉直沟乡", "魏家堡村")]
    [InlineData("雄县朱各庄镇东侧的工地", "雄县", "朱各庄镇")]
    [InlineData("茶陵县姜家山村、房山区大安山乡、云州区坊城新村和郓城县张鲁集镇", "茶陵县", "姜家山村", "房山区", "大安山乡", "云州区", "坊城新村", "郓城县", "张鲁集镇")]
    public void Settlement_BehindItsCounty_MayHaveAnyCharacters(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("深秋的清晨，年年丰收乡魏家堡村的广场")]
    [InlineData("茶陵县偏远山村的路修好了", "茶陵县")]
    [InlineData("茶陵县周边乡镇、茶陵县的小山村", "茶陵县", "茶陵县")]
    public void Settlement_OfWordsBehindItsCounty_IsNone(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("在大型城镇，大棚连成片")]
    [InlineData("在偏远城镇，店铺连成片")]
    [InlineData("偏远乡镇的路修好了")]
    [InlineData("到了村里，邀请全村喝茶")]
    [InlineData("要发挥村组干部作用，办好村晚、村BA")]
    [InlineData("从负债村变为富裕村，靠的是一个好支部")]
    public void Settlement_OfAnOrdinaryWord_IsNone(string text) => Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();

    [Theory]
    [InlineData("我们石沟村是个山村", "石沟村")]
    [InlineData("在九重镇邹庄村，新房成排", "九重镇", "邹庄村")]
    [InlineData("南陵县许镇镇的稻田", "南陵县", "许镇镇")]
    public void Settlement_OfANameLikeAWord_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

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
    [InlineData("万泉河畔的加脑村，提升社区服务、增设社区食堂", "万泉河", "加脑村")]
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
    [InlineData("昆明市托管磨憨镇", "昆明市", "磨憨镇")]
    public void Settlement_AfterAPlaceOrAWordOfPlace_IsFound(string text, params string[] expected) =>
        Recognizing.FormsBy([new RegionRecognizer(Recognizing.Lexicon)], text).ShouldBe(expected);

    [Theory]
    [InlineData("产业兴村，环境美村，治理活村")]
    [InlineData("责任清单，明确镇、村各干什么")]
    public void Slogan_OrVerbBeforeAUnit_IsNoPlace(string text) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();

    [Fact]
    public void Settlement_PrintedBehindItsPlaceBefore_IsFoundByItselfToo() => Recognizing.FormsOf(EntityKind.Region, "城中区东台街道环江社区里，灯亮着。居民说环江社区变了").Count(name => name == "环江社区").ShouldBe(2);
}

using Graph.Extraction.Mentions.Institutions;
using Graph.Extraction.Mentions.Programs;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByListTests
{
    private static readonly ProgramByList Recognizer = new(new ProgramWords(Recognizing.Lexicon), new ProjectBuilder(new InstitutionWords(Recognizing.Lexicon)));

    [Theory]
    [InlineData("续建黄桶至百色、合浦至湛江等7个铁路项目", "黄桶至百色铁路项目", "合浦至湛江铁路项目")]
    [InlineData("启动长四辽通、敦牡和四梅集扩能等铁路项目", "四梅集扩能", "敦牡铁路项目", "长四辽通铁路项目")]
    [InlineData("推动商洛电厂二期、店头电厂二期等项目", "商洛电厂二期", "店头电厂二期")]
    [InlineData("深入实施传统戏曲振兴、优秀剧本孵化计划，", "传统戏曲振兴计划")]
    [InlineData("开展校园餐质量提升等专项行动", "校园餐质量提升专项行动")]
    [InlineData("推动新能源、新材料等项目建设")]
    [InlineData("引进比亚迪动力电池、吉利新能源汽车等项目", "吉利新能源汽车项目", "比亚迪动力电池项目")]
    [InlineData("教育、医疗、养老等工程")]
    [InlineData("加快亿纬锂能沈阳工厂、青山水利枢纽等重大产业项目建设", "青山水利枢纽", "亿纬锂能沈阳工厂项目")]
    [InlineData("加快旭龙、奔子栏等水电站建设", "旭龙水电站", "奔子栏水电站")]
    [InlineData("西十、康渝等4条高铁加快建设", "西十高铁", "康渝高铁")]
    [InlineData("推进中华优秀传统文化传承发展、文艺精品创优等工程。", "中华优秀传统文化传承发展工程", "文艺精品创优工程")]
    [InlineData("深入推进市场准入壁垒清理等专项整治行动。", "市场准入壁垒清理专项整治行动")]
    [InlineData("开展耕地建设与保护、粮食生产与提质增效等六大行动", "粮食生产与提质增效行动", "耕地建设与保护行动")]
    [InlineData("推动洞庭湖平原水资源配置、湘江流域防洪能力提升等战略性工程纳入国家规划", "湘江流域防洪能力提升工程", "洞庭湖平原水资源配置工程")]
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
        Recognizing.NamesBy(Recognizer, text).Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("推进潘家窑、大西庄煤矿开工建设，", "潘家窑煤矿", "大西庄煤矿")]
    [InlineData("检查潘家窑、大西庄煤矿的安全，")]
    [InlineData("积极参与西部陆海新通道建设")]
    public void List_OfFacilities_IsOfProjectsWhileTheyAreBuilt(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).Where(name => name != "西部陆海新通道").ShouldBe(expected);
}

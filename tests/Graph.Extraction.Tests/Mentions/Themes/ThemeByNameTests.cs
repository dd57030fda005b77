using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Themes;

public sealed class ThemeByNameTests
{
    [Theory]
    [InlineData("因地制宜发展新质生产力，推动高质量发展", "新质生产力", "高质量发展")]
    [InlineData("构建现代化的产业体系", "现代化产业体系")]
    [InlineData("加快科研成果转化和技术成果转化", "成果转化")]
    [InlineData("把学习成果转化为实际行动")]
    [InlineData("实现“双碳”目标", "碳达峰碳中和")]
    [InlineData("以碳达峰、碳中和为引领", "碳达峰碳中和")]
    [InlineData("厚植数字经济新基建新优势", "数字经济", "新型基础设施")]
    [InlineData("扎实推进乡村全面振兴", "乡村振兴")]
    [InlineData("加强人文交流，做好灾后恢复重建", "人文交流", "灾后恢复重建")]
    [InlineData("加快隐性债务化解，清理拖欠企业账款", "隐性债务化解", "清理拖欠企业账款")]
    [InlineData("打造市场化法治化国际化一流营商环境", "营商环境")]
    [InlineData("坚持绿水青山就是金山银山理念", "绿水青山就是金山银山")]
    [InlineData("综合整治“内卷式”竞争", "内卷式竞争")]
    [InlineData("推进以县城为重要载体的城镇化建设", "县域城镇化")]
    [InlineData("加强市域社会治理现代化", "社会治理")]
    [InlineData("优化城乡社区治理", "基层治理")]
    [InlineData("培育战略性新兴产业和未来产业", "战略性新兴产业", "未来产业")]
    [InlineData("坚持高质量发展，扩大高水平开放", "高质量发展", "高水平对外开放")]
    [InlineData("为基本实现社会主义现代化打基础", "社会主义现代化")]
    [InlineData("让生态文明成为风尚", "生态文明")]
    [InlineData("促进算力电力协同", "算电协同")]
    [InlineData("建设宜居宜业和美乡村，推广保护性耕作", "和美乡村", "保护性耕作")]
    [InlineData("为东北振兴出力，深化数据要素市场化配置改革", "东北全面振兴", "数据要素市场化配置改革")]
    [InlineData("形成共建共治共享的格局", "共建共治共享")]
    [InlineData("巩固拓展脱贫攻坚成果同乡村振兴有效衔接", "脱贫攻坚", "乡村振兴")]
    [InlineData("扩大入境消费，拓展情绪消费", "入境消费", "情绪消费")]
    [InlineData("建设可信数据空间", "可信数据空间")]
    [InlineData("促进高质量充分就业和人口高质量发展", "高质量充分就业", "人口高质量发展")]
    [InlineData("建设“好房子”，走城市内涵式发展的路", "城市内涵式发展")]
    [InlineData("加强矛盾纠纷源头预防和多元化解，健全综合网格治理", "诉源治理", "网格化管理")]
    [InlineData("积极有序化解地方债务风险，推进中小金融机构化险改革和融资平台退出", "防范化解地方债务风险", "中小金融机构改革化险", "融资平台转型")]
    [InlineData("提升本质安全水平，守住药品安全底线，打击电信网络诈骗", "本质安全", "药品安全", "反诈")]
    [InlineData("建设法治经济、信用经济，降低全社会物流成本", "法治经济", "信用经济", "降低全社会物流成本")]
    [InlineData("扩大有效投资，促进大宗消费，提质扩容服务消费", "有效投资", "大宗消费", "服务消费")]
    [InlineData("推动人的全面发展、全体人民共同富裕迈出坚实步伐", "人的全面发展", "共同富裕")]
    [InlineData("增强宏观政策取向一致性，落实更加积极有为的宏观政策", "宏观政策取向一致性", "更加积极有为的宏观政策")]
    public void Lexicon_NameOrWording_GivesTheTheme(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Theme, text).ShouldBe(expected);

    [Theory]
    [InlineData("公司提升技术创新能力，改善公共服务")]
    [InlineData("市里召开座谈会，开展调查研究")]
    [InlineData("小区绿化好，邻里和睦")]
    [InlineData("加强人才培养")]
    [InlineData("冰壶混双循环赛今天开打")]
    [InlineData("这里是对外开放的门户，也重视协同创新、公平竞争和信息公开")]
    [InlineData("带动富民产业，吸引社会组织")]
    [InlineData("各地为延链补链强链想办法")]
    public void OrdinaryWording_InPassing_IsNoTheme(string text) =>
        Recognizing.NamesOf(EntityKind.Theme, text).ShouldBeEmpty();

    [Theory]
    [InlineData("掀起招商引资新热潮", "招商引资是第一要事。抓招商引资就是抓发展。", "招商引资")]
    [InlineData("协同创新的路怎么走", "协同创新不是一句口号。三家单位的协同创新从一张单子开始。", "协同创新")]
    public void OrdinaryWording_InTheTitleAndTheBody_IsATheme(string title, string text, string expected) =>
        Recognizing.NamesOf(EntityKind.Theme, text, title: title).ShouldBe([expected]);

    [Theory]
    [InlineData("深入实施乡村振兴战略")]
    [InlineData("国企改革三年行动收官")]
    public void Theme_InsideAProgramsName_IsNotNamed(string text) =>
        Recognizing.NamesOf(EntityKind.Theme, text).ShouldBeEmpty();
}

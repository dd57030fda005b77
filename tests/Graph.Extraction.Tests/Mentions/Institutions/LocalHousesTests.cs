using Graph.Extraction.Mentions.Institutions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

/// <summary>Houses of counties, townships and villages as local papers name them, with all recognisers reading.</summary>
public sealed class LocalHousesTests
{
    [Theory]
    [InlineData("老师们到教字垭镇中心学校送教，走进阳山县阿拉布格村小学", "教字垭镇中心学校", "阳山县阿拉布格村小学")]
    [InlineData("组织永定区崇实小学、敦谊小学和天门小学的名师", "永定区崇实小学", "敦谊小学", "天门小学")]
    [InlineData("到南江县第四中学、浙江省杭州第二中学开展宣传", "南江县第四中学", "浙江省杭州第二中学")]
    [InlineData("农行岑巩县支行、国网岑巩供电局送来服务", "农行岑巩县支行", "国网岑巩供电局")]
    [InlineData("市生态环境局蒙自分局负责人参加", "市生态环境局蒙自分局")]
    [InlineData("西峰区南街街道办事处，西峰区文体广电和旅游局", "西峰区南街街道办事处", "西峰区文体广电和旅游局")]
    [InlineData("曲靖医学高等专科学校、安徽科技学院参加", "曲靖医学高等专科学校", "安徽科技学院")]
    [InlineData("云大马克思主义学院院长介绍", "云大马克思主义学院")]
    [InlineData("国家乳业技术创新中心、草业技术创新中心举行会议", "国家乳业技术创新中心", "草业技术创新中心")]
    [InlineData("依托国家乳业、草业技术创新中心，设立仿生机器人制造业创新中心", "国家乳业", "草业技术创新中心", "仿生机器人制造业创新中心")]
    [InlineData("中南财经政法大学哲学院、江西干部学院参加", "中南财经政法大学哲学院", "江西干部学院")]
    [InlineData("在中科院地理所工作，来到花湖机场", "中科院地理所", "花湖机场")]
    [InlineData("古丈县职业中等专业学校和海沧区台办", "古丈县职业中等专业学校", "海沧区台办")]
    [InlineData("派驻县财政局纪检监察组，湖南省第二测绘院", "县财政局", "湖南省第二测绘院")]
    [InlineData("铜陵有色金属集团控股有限公司和郑州商学院", "铜陵有色金属集团控股有限公司", "郑州商学院")]
    [InlineData("傅平当选滕头村党委书记", "滕头村党委")]
    [InlineData("绥芬河市委常委、宣传部部长", "绥芬河市委", "宣传部")]
    [InlineData("圣保罗州政府和株洲市政府", "圣保罗州政府", "株洲市政府")]
    [InlineData("全国近百家博物馆、上百位跨国公司高管和车间实验室")]
    [InlineData("借着国际博物馆日的契机，参加国务院北京丰台长峰医院调查组", "国务院", "北京丰台长峰医院")]
    [InlineData("中国农业银行来宾分行开业，北方工业大学延庆校区揭牌", "中国农业银行来宾分行", "北方工业大学延庆校区")]
    [InlineData("发挥中国工业互联网研究院辽宁分院作用", "中国工业互联网研究院辽宁分院")]
    [InlineData("在绵阳中学的操场，绵阳市中学的操场", "绵阳中学")]
    [InlineData("海南澳斯卡国际粮油有限公司、平陆运河集团有限公司参加", "海南澳斯卡国际粮油有限公司", "平陆运河集团有限公司")]
    [InlineData("巴楚县童梦幼儿园园长和南昌市启音学校校长", "巴楚县童梦幼儿园", "南昌市启音学校")]
    [InlineData("武警湖北总队恩施支队赶到", "武警湖北总队恩施支队")]
    [InlineData("东兴边境经济合作区管委会推出措施", "东兴边境经济合作区管委会")]
    [InlineData("烟台黄渤海新区行政审批服务局受理", "烟台黄渤海新区行政审批服务局")]
    [InlineData("“现在论卷卖。”南港工业区管委会副主任打比方", "南港工业区管委会")]
    [InlineData("记者从拱北海关了解到，黄埔海关所属单位参加", "拱北海关", "黄埔海关")]
    [InlineData("民盟、民进、教育界委员参加", "民盟", "民进")]
    [InlineData("今年以来，高新区管委会扎实开展攻坚年活动", "高新区管委会")]
    [InlineData("推进河钢唐钢和首钢京唐转型，支持格兰仕、万和电气", "河钢唐钢", "首钢京唐", "格兰仕", "万和电气")]
    [InlineData("依托内燃机与动力系统全国重点实验室，成立船舶与海洋工程装备技术创新中心", "内燃机与动力系统全国重点实验室", "船舶与海洋工程装备技术创新中心")]
    [InlineData("要发挥高端轴承全国重点实验室作用", "高端轴承全国重点实验室")]
    [InlineData("当选前进区港湾街道春光社区党委书记", "前进区港湾街道春光社区党委")]
    [InlineData("李强来到中原科技城河南省科学院座谈", "河南省科学院")]
    [InlineData("州农牧局请来青海省畜牧兽医科学院的专家", "州农牧局", "青海省畜牧兽医科学院")]
    [InlineData("在三全食品公司和大疆创新科技有限公司调研", "三全食品公司", "大疆创新科技有限公司")]
    [InlineData("共建的“新时代乡村传播研究院”揭牌", "新时代乡村传播研究院")]
    [InlineData("引进南大光电、湘佳牧业，走进武陵酒业", "南大光电", "湘佳牧业", "武陵酒业")]
    [InlineData("中国农科院南繁研究院专家", "中国农科院南繁研究院")]
    [InlineData("支持国网盐城供电公司建设虚拟电厂", "国网盐城供电公司")]
    [InlineData("支持蒙草集团建设国家草业技术创新中心", "蒙草集团", "国家草业技术创新中心")]
    [InlineData("支持江苏沿海可再生能源技术创新中心、江苏沿海地区农业科学研究所", "江苏沿海可再生能源技术创新中心", "江苏沿海地区农业科学研究所")]
    [InlineData("市文广旅局、区文化旅游和广播电视局和市消保委", "市文广旅局", "区文化旅游和广播电视局", "市消保委")]
    [InlineData("华能西藏雅鲁藏布江水电开发投资有限公司藏木水电厂检修部", "华能西藏雅鲁藏布江水电开发投资有限公司藏木水电厂")]
    [InlineData("国家轴承质量检验检测中心面向全国提供服务，北京大学派出专家", "国家轴承质量检验检测中心", "北京大学")]
    [InlineData("党代表、绵阳中学教师黎卫东", "绵阳中学")]
    [InlineData("发挥中国工业互联网研究院辽宁分院作用，中国考古博物馆壳丘头分馆挂牌", "中国工业互联网研究院辽宁分院", "中国考古博物馆壳丘头分馆")]
    [InlineData("支持中船七二五所，天津港集团参与", "中船七二五所", "天津港集团")]
    [InlineData("从天津大学实验室到园区", "天津大学")]
    public void House_OfACountyOrATownship_IsFoundWhole(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("蜡染合作社坚持质量第一，选定云端存储公司")]
    [InlineData("招聘教育部直属师范大学毕业生")]
    [InlineData("发展光电产业，推进药业集聚，做强酒业")]
    [InlineData("建设应用型大学和高水平学院")]
    [InlineData("加强高端智库建设")]
    [InlineData("打击乌军用机场，外国在华商协会代表参加")]
    [InlineData("盐都区大纵湖镇一位村党总支书记告诉笔者")]
    [InlineData("密切与京津冀、长三角商会组织的联系")]
    public void House_OfOrdinaryWords_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Institution, text).Where(form => form != "教育部").ShouldBeEmpty();

    [Theory]
    [InlineData("吕梁市兴县人民医院开诊", "兴县人民医院")]
    [InlineData("湖南省郴州市宜章县教育局印发", "宜章县教育局")]
    [InlineData("北京市朝阳区教育局印发", "北京市朝阳区教育局")]
    [InlineData("贵州蓝山数字科技有限公司", "贵州蓝山数字科技有限公司")]
    public void House_BehindSeveralRegions_HasTheNearestInItsName(string text, string name) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe([name]);

    [Theory]
    [InlineData("浙江省长兴县的居民被送到县人民医院", "长兴县人民医院")]
    [InlineData("共青团中央委员会和致公党中央委员会来信", "中国共产主义青年团", "中国致公党")]
    [InlineData("一汽丰田第一千万辆汽车下线，美国航空公司波音客机起飞", "一汽丰田", "美国航空公司", "波音公司")]
    public void House_WhoseNameHoldsAnothers_KeepsItsOwn(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("国家税务总局", "国家税务总局")]
    [InlineData("中国农科院", "中国农业科学院")]
    [InlineData("首钢", "首钢")]
    [InlineData("教育部", "教育部")]
    public void Head_OfAKnownHouse_IsItsFullNameUnlessACompany(string printed, string head)
    {
        var entry = Recognizing.Lexicon.Gazetteer.FindAll(printed).First(match => match.Kind == EntityKind.Institution && match.Span.Length == printed.Length).Entry;

        InstitutionNaming.Head(entry, printed).ShouldBe(head);
    }

    [Theory]
    [InlineData("集团的七星农场用上了插秧机，八五四农场丰收", "七星农场", "八五四农场")]
    [InlineData("建起无人农场、智慧农场和天然林林场，垦区农场增收，实施域外农场项目")]
    public void Farm_OfAWordOfItsOwn_IsOneAndASortIsNone(string text, params string[] expected) => Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("黄石市驻汉办从旁配合", "黄石市驻汉办")]
    [InlineData("株洲市驻粤联络处揭牌", "株洲市驻粤联络处")]
    public void Office_InAnotherPlace_IsItsCitys(string text, params string[] expected) => Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("青岛市贸易发展服务中心主办", "青岛市贸易发展服务中心")]
    [InlineData("建设青岛市综合服务中心、社区服务中心")]
    [InlineData("成都国际铁路港与青岛国家大学科技园", "成都国际铁路港", "青岛国家大学科技园")]
    public void House_ACityKeepsForOneField_IsWhole(string text, params string[] expected) => Recognizing.FormsOf(EntityKind.Institution, text).ShouldBe(expected);
}

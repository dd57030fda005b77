using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>What an institution's suffix tells about its name: which make one behind a place, with common words, for the whole world, in a township.</summary>
internal static class SuffixKinds
{
    /// <summary>The last characters of what a local state company does: 城投, 文旅发.</summary>
    public const string StateCompanyEndings = "投发控建运旅农水交";

    /// <summary>Suffixes that name an institution right behind a region: 长沙银行, 湖南大学.</summary>
    public static readonly WordList PlainBehindRegion = new(
    [
        "中学", "大学", "银行", "日报", "晚报", "早报", "晨报", "商报", "电视台", "广播电视台", "卫视", "融媒体中心", "人民医院", "中心医院", "中医院", "第一医院", "第二医院", "第三医院", "第四医院", "第五医院", "第六医院", "非遗馆", "文学馆", "党史馆", "方志馆", "学院", "职业学院", "职业大学", "技师学院", "高等专科学校", "师范高等专科学校", "幼儿师范高等专科学校", "医学高等专科学校", "行政学院", "社会主义学院", "开放大学", "博物馆", "博物院", "图书馆", "科技馆", "美术馆", "档案馆",
        "纪念馆", "大剧院", "农商行", "农商银行", "农信社", "总商会", "商会", "师范学院", "理工学院", "医学院", "商学院", "干部学院", "地质院", "测绘院", "林科院", "水科院", "职业技术学院", "党校", "社科院", "农科院", "知识产权法院", "互联网法院", "海事法院", "铁路运输法院",
        "仲裁委员会", "公证处", "监狱", "油田", "创新院", "工研院", "产研院", "人民出版社", "出版社", "交响乐团", "京剧院", "气象台", "天文台", "大使馆", "领事馆", "出版集团", "报业集团", "投资集团", "机场集团", "港务集团", "工商联", "红十字会", "慈善会", "联谊会", "同乡会", "交易所", "检察院", "法院", "公安局",
        "机场", "国际机场", "东站", "西站", "南站", "北站", "火车站", "高铁站", "客运站", "国际会展中心", "会展中心", "会议中心", "奥体中心", "体育中心", "科学技术馆", "规划馆", "大运河博物馆", "实验室", "创新实验室", "国家实验室", "省实验室", "高等研究院", "中等专业学校", "职业中等专业学校", "技工学校", "高级技工学校", "中学", "电厂", "热电厂", "科技大市场", "技术大市场", "实验学校", "国家大学科技园", "国际铁路港", "铁路港", "公路港",
    ]);

    /// <summary>Suffixes that behind 中国 and common words make a name: 中国中小企业协会.</summary>
    public static readonly WordList NationalSuffixes = new(
    [
        "协会", "行业协会", "学会", "商会", "联合会", "促进会", "研究会", "总会", "联盟", "产业联盟", "基金会", "交易所", "档案馆", "科技馆", "集团", "集团公司", "集团有限公司", "有限公司", "有限责任公司", "股份有限公司", "总公司", "研究院", "研究所", "科学院", "设计院", "银行", "出版社", "大学", "学院",
        "博物馆", "美术馆", "图书馆", "纪念馆", "歌剧院", "话剧院", "京剧院", "剧院", "交响乐团", "委员会", "管理局", "研究中心",
    ]);

    public static readonly WordList KindsOfSchool = new(["公办", "民办", "本科", "专科", "高等", "重点", "综合", "新型", "现代", "产业", "国际", "未来", "独立", "二级", "市级", "省级", "直属", "附属", "网络"]);

    /// <summary>Suffixes of societies of the whole world.</summary>
    public static readonly WordList WorldSuffixes = new(["协会", "学会", "联合会", "联盟", "总会", "商会", "基金会", "促进会", "理事会"]);

    /// <summary>Suffixes that what is traded or kept there makes a name of, without a region.</summary>
    public static readonly WordList TradingSuffixes = new(["交易中心", "运营中心", "结算中心", "报告库", "资源库", "种质资源库", "综合服务平台"]);

    /// <summary>Centres that are called by their field alone, which several of a list may share.</summary>
    public static readonly WordList FieldCentres = new(["技术创新中心", "产业创新中心", "制造业创新中心", "创新联合体"]);

    /// <summary>General words that one state company of a region is called by.</summary>
    public static readonly WordList StateGroupFields = new(["能源", "农业", "旅游", "物流", "科技", "数据", "文化", "教育", "航空", "金融", "国际", "交易", "信息", "安全", "保障", "储备", "数字", "商业", "贸易", "融资", "担保", "再担保", "融资担保", "农信", "港航", "水利", "粮食", "粮油", "环保", "健康", "文旅", "体育", "种业", "矿业", "地矿", "铁路", "交通", "机场", "生态", "绿色"]);

    /// <summary>How houses of a township or a village are called.</summary>
    public static readonly WordList LocalSuffixes = new(
    [
        "小学", "中学", "学校", "中心学校", "中心小学", "幼儿园", "初级中学", "实验学校", "卫生院", "中心卫生院", "派出所", "司法所", "法庭", "人民法庭", "税务所", "供电所", "财政所", "敬老院", "文化站", "林业站", "供销社", "党支部", "党总支",
        "合作社", "专业合作社", "农民专业合作社", "经济合作社", "股份经济合作社", "经济联合社", "家庭农场", "党群服务中心",
    ]);

    /// <summary>Suffixes that the houses of a list bear each: 崇实小学、敦谊小学.</summary>
    public static readonly WordList ListedSuffixes = new(
        ["小学", "中学", "医院", "大学", "学院", "创新中心", "研究院", "研究所", "合作社", "专业合作社", "商会", "协会", "公司", "集团", "有限公司", "有限责任公司", "股份有限公司", "博物馆", "纪念馆", "银行", "实验室", "派出所", "司法所", "卫生院", "幼儿园", "学校", "中心学校", "中心小学"]);

    /// <summary>Suffixes of houses that are named in quotation marks.</summary>
    public static readonly WordList QuotedSuffixes = new(["研究院", "研究中心", "研究所", "创新中心", "联合实验室", "实验室", "重点实验室", "全国重点实验室", "创新联盟", "产业联盟", "学院", "产业学院", "书院", "博物馆", "纪念馆", "陈列馆", "合作社", "基金会"]);

    /// <summary>Houses that are named by their field when they come into being.</summary>
    public static readonly WordList FoundedSuffixes = new(["研究院", "研究中心", "工程研究中心", "研究所", "产业研究院", "创新中心", "产业学院", "现代产业学院", "联合实验室", "博物馆", "纪念馆"]);

    /// <summary>What brings a house into being.</summary>
    public static readonly WordList Foundings = new(["建起", "办起", "建起了", "办起了", "组建", "组建了", "成立", "成立了", "设立", "设立了", "揭牌成立", "挂牌成立", "共建", "共建了", "建成", "建成了"]);

    /// <summary>Ends of houses that build others.</summary>
    public static readonly WordList Builders = new(["学院", "大学", "职业学院", "师范学院", "理工学院", "医学院", "职业技术学院", "医院", "科学院", "社科院", "农科院", "博物馆", "图书馆", "集团"]);

    public static bool IsWeak(ReadOnlySpan<char> ending) =>
        ending.EndsWith("中心") || ending.EndsWith("实验室") || ending is "公司" or "集团" or "学校" or "学院" or "大学" or "银行" or "医院" or "委员会" or "办公室" or "联盟" or "协会" or "工厂" or "机构" or "孵化器" or "众创空间" or "研究院" or "研究所" or "领导小组" or "指挥部" or "商会" or "智库" or "工作站" or "基金公司" or "中学" or "小学" or "幼儿园";

    /// <summary>潍柴动力|股份有限公司 is the company that the lexicon knows by the rest of its name.</summary>
    public static bool IsCompanyForm(ReadOnlySpan<char> ending) => ending is "控股有限公司" or "控股集团有限公司" or "控股集团" or "股份有限公司" or "有限公司" or "有限责任公司" or "集团有限公司" or "集团公司" or "股份公司" or "集团";
}

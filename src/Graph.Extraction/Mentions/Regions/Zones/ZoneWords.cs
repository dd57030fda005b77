using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>The words that stand in the names of zones, beside them, and never in one.</summary>
internal static class ZoneWords
{
    /// <summary>How many characters may stand between the place and the kind of zone.</summary>
    public const int LongestMiddle = 10;

    /// <summary>No zone's name contains one of these.</summary>
    public static readonly CharacterSet CharactersOfPhrases = new("的了是在和与及等则却借凭个这那各每该某其们到从被把让将给使有着过就也都又并或但而且很最更不没为，。、；：！？“”（）()《》");

    /// <summary>With a place's name before, only these make a zone general: 湖南各类园区, 贵州国家级高新区.</summary>
    public static readonly string[] GeneralAfterPlace = ["国家", "省级", "市级", "县级", "各类", "所有", "这些", "主要", "多个", "传统", "老旧", "一批", "重点", "一流", "世界", "大型", "新型", "全国", "全省", "地区", "重要", "最大", "首个"];

    /// <summary>No zone's name contains one of these, and a name begins behind one.</summary>
    private static readonly string[] Verbs =
    [
        "申建", "申报", "改革", "要素", "争取", "支持", "创新发展", "第一批", "第二批", "设为", "升级", "扩区", "等", "落地", "建好", "建强", "做大", "做强",
        "打造", "建设", "推进", "推动", "加快", "创建", "建成", "形成", "布局", "依托", "支持", "拥有", "实现", "设立", "成立", "启动", "规划",
        "争创", "获批", "成为", "入驻", "走进", "通过", "开展", "聚焦", "围绕", "作为", "坚持", "提升", "构建", "引进", "落户", "新增", "加强", "探索",
        "首批", "用好", "用足", "放大", "两大", "三大", "四大", "五大", "全力", "全面", "积极", "深入", "持续", "着力", "大力", "共建", "共享", "融入", "进入", "以及", "位于", "来到", "记者", "摄影", "入选", "获评", "认定", "推出", "获得", "高水平", "高质量", "高标准",
        "实施", "签署", "开辟", "建立", "加大", "培育", "运营", "赋能", "增设", "建起", "办起", "今年", "一处", "附近", "多座",
    ];

    /// <summary>What makes a zone general, not one: 国家级, 省级, 现代, 特色.</summary>
    private static readonly string[] GeneralWords =
        ["国家", "省级", "市级", "现代", "特色", "国际", "一流", "智慧", "绿色", "重点", "高端", "世界", "大型", "新型", "各类", "所有", "这些", "主要", "多个", "传统", "老旧", "我国", "中国", "一批", "智能", "数字", "未来", "创新", "产业", "科技", "先进",
         "区域", "综合", "新兴", "高新", "文化", "生态", "战略", "跨境", "零碳", "沿海", "沿江", "沿边", "城市", "县域", "乡村"];

    /// <summary>Whether a verb of building or of being somewhere ends the stretch, behind which a name begins.</summary>
    public static bool EndsWithVerb(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
        {
            if (text.EndsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>荣昌|建国家畜牧科技城, 临空经济区|做综保区: whether somebody does something where a zone's own words should begin; 建材 is a field.</summary>
    public static bool BeginsWithDeed(ReadOnlySpan<char> middle) =>
        middle.Length > 0 && (middle[0] is '做' or '办' || middle[0] == '建' && (middle.Length == 1 || middle[1] is not ('材' or '筑' or '工' or '陶')));

    /// <summary>Whether the characters before a kind may be one zone's name: no phrase, no verb, no general word at their head.</summary>
    public static bool IsOneName(ReadOnlySpan<char> middle) => IsOneName(middle, GeneralWords);

    /// <summary>The same where other words are the general ones.</summary>
    public static bool IsOneName(ReadOnlySpan<char> middle, string[] generalWords)
    {
        foreach (var c in middle)
        {
            if (CharactersOfPhrases.Contains(c) || char.IsAsciiDigit(c))
                return false;
        }

        foreach (var word in Verbs)
        {
            if (middle.IndexOf(word, StringComparison.Ordinal) >= 0)
                return false;
        }

        foreach (var word in generalWords)
        {
            if (middle.StartsWith(word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}

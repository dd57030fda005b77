using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Articles;

/// <summary>Tells by its last characters whether a text in a byline is an institution.</summary>
internal static class Institutions
{
    /// <summary>What names of institutions end with.</summary>
    private static readonly WordList Ends = new(
    [
        "大学", "学院", "党校", "学校", "中学", "小学", "研究院", "研究所", "研究会", "研究中心", "研究室", "科学院", "工程院", "社科院", "实验室", "基地", "智库", "中心", "公司", "集团", "银行",
        "委员会", "办公室", "办公厅", "政府", "人大", "政协", "法院", "检察院", "纪委", "监委", "党委", "党组", "市委", "省委", "县委", "区委", "州委", "工委", "党工委", "管委会", "村委会", "居委会",
        "局", "厅", "部", "处", "科", "署", "院", "所", "馆", "站", "社", "台", "报", "网", "刊", "协会", "学会", "商会", "联合会", "联盟", "基金会", "促进会", "总会", "工会", "妇联", "团委", "工商联", "文联", "残联", "科协", "社科联", "侨联",
        "日报", "晚报", "晨报", "时报", "早报", "周刊", "杂志", "融媒体", "传媒", "客户端", "在线", "电视台", "广播", "医院", "企业", "支部", "总支", "支队", "大队", "街道", "出版社", "论坛", "办", "委", "系", "会", "校",
    ]);

    /// <summary>Whether <paramref name="text"/> ends as an institution's name does.</summary>
    public static bool EndsAsOne(string text)
    {
        // 中共山东省委党校（山东行政学院）: the other name in brackets is no part of the ending.
        if (text.Length > 0 && text[^1] is '）' or ')' && text.AsSpan().LastIndexOfAny('（', '(') is > 2 and var open)
            text = text[..open];
        return text.Length >= 3 && Ends.LongestEnding(text) > 0;
    }
}

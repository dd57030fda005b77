using System.Collections.Frozen;

namespace Graph.Extraction.Articles;

/// <summary>Takes the posts off an institution: 市委党校教授 is 市委党校, 市科学技术局党组书记、局长 is 市科学技术局.</summary>
internal static class Posts
{
    private static readonly string[] Ranks =
    [
        "副", "常务副", "执行", "名誉", "荣誉", "客座", "特聘", "特约", "兼职", "讲席", "首席", "高级", "资深", "助理", "代", "原", "前", "总", "一级", "二级", "三级", "四级", "正高级", "主任",
        "青年", "在读", "全日制", "正", "第一",
    ];

    /// <summary>Words a post ends with, the longer before the shorter they contain.</summary>
    private static readonly string[] Heads =
    [
        "党组书记", "党组成员", "党组副书记",
        "博士后研究人员", "博士生导师", "硕士生导师", "研究生导师", "博士研究生", "硕士研究生", "博士后", "博士生", "硕士生", "研究生", "本科生", "学生", "博导", "硕导", "导师",
        "研究馆员", "研究员", "研究人员", "工程师", "经济师", "会计师", "农艺师", "教授", "讲师", "助教", "教师", "老师", "博士", "硕士", "院士", "学者", "专家",
        "调研员", "巡视员", "评论员", "监察员", "科员", "干部", "工作人员", "负责人", "联系人", "带头人", "发言人", "主持人", "召集人", "创始人", "合伙人", "传承人", "法人代表",
        "书记", "委员", "常委", "主任", "主席", "会长", "理事长", "秘书长", "理事", "董事长", "董事", "总经理", "经理", "总裁", "总监", "总编辑", "总编", "主编", "编辑", "编审", "社长", "台长",
        "局长", "厅长", "部长", "处长", "科长", "司长", "署长", "所长", "院长", "校长", "园长", "馆长", "站长", "行长", "镇长", "乡长", "村长", "县长", "区长", "市长", "省长", "州长", "盟长", "旗长",
        "检察长", "庭长", "队长", "团长", "组长", "班长", "厂长", "店长", "首席专家", "首席科学家", "科学家", "经济学家", "分析师", "律师", "医师", "医生", "护士长", "设计师", "架构师", "代表", "成员", "秘书",
        "员工", "职工", "工人", "村民", "居民", "记者", "通讯员", "撰稿人", "调解员", "网格员", "技术员", "辅导员", "教研员", "特派员", "讲解员",
    ];

    /// <summary>An institution's last word: what follows it in a longer string is a department or a post.</summary>
    private static readonly FrozenSet<string> CompanyEnds = FrozenSet.Create(StringComparer.Ordinal, "有限责任公司", "股份有限公司", "有限公司", "集团公司");

    /// <summary>Whether the text ends with a post.</summary>
    public static bool EndsWithPost(string text) => Heads.Any(head => text.EndsWith(head, StringComparison.Ordinal));

    /// <summary>The institution in <paramref name="text"/>, posts and what is inside party organs of it taken off; null when nothing is left.</summary>
    public static string? Institution(string text)
    {
        var parts = text.Split(['、', '，', ',', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return null;
        // 中国科学院院士、某实验室主任: the title of an academy says nothing of where its bearer works.
        var first = WithoutPost(parts.Length > 1 && parts[0].EndsWith("院士", StringComparison.Ordinal) ? parts[1] : parts[0]);
        // The party working committee and the management board of a zone are one house with two names, and named together.
        if (first.EndsWith("党工委", StringComparison.Ordinal) && parts.Length > 1 && WithoutPost(parts[1]) == "管委会")
            first += "、管委会";
        foreach (var end in CompanyEnds)
        {
            if (first.IndexOf(end, StringComparison.Ordinal) is >= 2 and var at)
                return first[..(at + end.Length)];
        }

        return first.Length >= 2 ? first : null;
    }

    /// <summary>The text without the posts at its end.</summary>
    public static string WithoutPost(string text)
    {
        text = text.Trim();
        while (true)
        {
            var head = Array.Find(Heads, h => text.EndsWith(h, StringComparison.Ordinal));
            if (head is null)
                return text;
            // 主任 of 办公室主任 goes, 县委书记 leaves 县委, 党组书记 leaves the house itself.
            text = text[..^head.Length].TrimEnd();
            while (Array.Find(Ranks, r => text.EndsWith(r, StringComparison.Ordinal)) is { } rank)
                text = text[..^rank.Length].TrimEnd();
            foreach (var organ in (ReadOnlySpan<string>)["党组", "党总支", "党支部"])
            {
                if (text.EndsWith(organ, StringComparison.Ordinal) && text.Length > organ.Length + 2)
                    text = text[..^organ.Length];
            }

            // 哈尔滨工业大学党委书记 is of the university, 金山镇党委书记 of the committee.
            if (text.EndsWith("党委", StringComparison.Ordinal) && text.Length > 4 && Institutions.EndsAsOne(text[..^2]))
                text = text[..^2];
        }
    }
}

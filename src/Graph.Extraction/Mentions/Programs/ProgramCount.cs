using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Numbers and pointers before a program's name, which are no part of it: 15个…试点, 首个…试验区, 这次…会议.</summary>
internal static class ProgramCount
{
    /// <summary>大 and the word of the group, 大专项行动.</summary>
    private const int LongestGroupWord = 6;

    /// <summary>How many a group has, 三大行动, 十大工程.</summary>
    public const string GroupNumerals = "两三四五六七八九十";

    private const string Classifiers = "个项条家座场处所批次份只支类届";

    private static readonly string[] Pointers = ["下一届", "下次", "下一次", "这次", "这场", "此次", "此项", "本次", "上次", "本届", "上届", "下届", "历届", "往届", "新一届", "这个", "这届", "本轮", "此轮", "任何", "每届", "各国", "各方", "各自", "自身", "近期", "最新", "当天", "今天", "该项", "这项", "这一", "一项", "一批", "两场", "三场", "两个", "多个", "多项", "多场", "昨天", "昨晚", "今晚", "双方", "各式", "本赛季", "年初", "日均", "一个个", "各类", "各项", "各大", "本地区", "这是一场"];

    private static readonly string[] Firsts = ["全国首个", "全国首批", "全国首家", "全国唯一", "全省首个", "全省首批", "首个", "首批", "首项", "首座", "首家", "唯一"];

    /// <summary>What those begin with: before most names none stands.</summary>
    private static readonly CharacterSet Initials = new([.. Pointers.Select(word => word[0]), .. Firsts.Select(word => word[0])]);

    /// <summary>
    /// Whether what ends there is a list's last item with what sums the list up: 强链补链、|招大引强三大行动, which is no name of its own.
    /// </summary>
    public static bool SumsUpList(string text, int start, int end)
    {
        var group = text.AsSpan(start, end - start).LastIndexOf('大');
        return start > 0 && text[start - 1] == '、' && group > 1 && end - start - group <= LongestGroupWord && GroupNumerals.Contains(text[start + group - 1]);
    }

    /// <summary>
    /// Where the name between <paramref name="start"/> and <paramref name="end"/> begins once what counts or points is taken off: behind the
    /// last number with a classifier (新增22个…试点), behind 首个 or 这次 at the beginning.
    /// </summary>
    public static int End(string text, int start, int end)
    {
        if (start < end && Initials.Contains(text[start]))
        {
            foreach (var word in (ReadOnlySpan<string[]>)[Pointers, Firsts])
            {
                foreach (var counted in word)
                {
                    if (text.AsSpan(start, end - start).StartsWith(counted, StringComparison.Ordinal))
                        start += counted.Length;
                }
            }
        }

        // 新中国历史上第一个|青年发展规划
        if (text.AsSpan(start, end - start).LastIndexOf("第一个", StringComparison.Ordinal) is > 0 and var first && start + first + 5 < end)
            start += first + 3;
        // 四是|龙泉窑申遗成功: the fourth point of a list.
        if (end - start > 4 && text[start + 1] == '是' && "一二三四五六七八九十".Contains(text[start], StringComparison.Ordinal))
            start += 2;
        // 3届滇商大会: so many editions, where 第3届 is one.
        var digits = start;
        while (digits < end && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits > start && digits - start <= 2 && digits + 3 < end && text[digits] == '届')
            return digits + 1;
        for (var at = end - 4; at > start; at--)
        {
            // 1号线, 20条 and 十五届 belong to names; only what is counted in Arabic figures is no part of one.
            if (Classifiers.Contains(text[at], StringComparison.Ordinal) && text[at] != '届' && EndsFigure(text, start, at) && text[at + 1] != '月' && text[start] != '第')
                return text.AsSpan(at + 1, end - at - 1).StartsWith("以上", StringComparison.Ordinal) ? at + 3 : at + 1;
        }

        return start;
    }

    /// <summary>19|个, 50多|个, 30余|项.</summary>
    private static bool EndsFigure(string text, int start, int end) =>
        char.IsAsciiDigit(text[end - 1]) || (text[end - 1] is '多' or '余' && end - 2 >= start && char.IsAsciiDigit(text[end - 2]));

    /// <summary>The length of a year the name begins with (2023年德班世乒赛, 2024世界隧道大会); 0 when it begins with none.</summary>
    public static int LengthOfYear(ReadOnlySpan<char> name)
    {
        if (name.Length <= 5 || name[..4].ContainsAnyExceptInRange('0', '9'))
            return 0;
        if (name[4] == '年')
            return name[5] == '度' ? 6 : 5;
        // 2025·|中国西藏发展论坛
        return !name.StartsWith("20") || char.IsAsciiDigit(name[4]) ? 0 : name[4] == '·' ? 5 : 4;
    }

    /// <summary>Whether what was taken off points back to something named before: 这次, 两场.</summary>
    public static bool IsPointer(ReadOnlySpan<char> taken)
    {
        foreach (var word in Pointers)
        {
            if (taken.SequenceEqual(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a wording counts sessions of many: 50多场论坛, 7场高端对话.</summary>
    public static bool CountsSessions(ReadOnlySpan<char> wording) =>
        wording.IndexOf('场') is > 0 and var sessions && (char.IsAsciiDigit(wording[sessions - 1]) || (sessions > 1 && wording[sessions - 1] is '余' or '多' && char.IsAsciiDigit(wording[sessions - 2])));

    /// <summary>Whether the wording ends with how many there are of it: 供暖工程22个.</summary>
    public static bool IsCounted(ReadOnlySpan<char> wording) =>
        wording.Length > 2 && Classifiers.Contains(wording[^1], StringComparison.Ordinal) && char.IsAsciiDigit(wording[^2]);

    /// <summary>The length of a capacity at the name's beginning, which names nothing: 500千伏输变电工程; 0 when there is none.</summary>
    public static int LengthOfQuantity(ReadOnlySpan<char> name)
    {
        var digits = 0;
        while (digits < name.Length && (char.IsAsciiDigit(name[digits]) || name[digits] == '.'))
            digits++;
        if (digits == 0)
            return 0;
        foreach (var unit in (ReadOnlySpan<string>)["千伏", "万千瓦", "千瓦", "亿元", "万吨", "公里"])
        {
            if (name[digits..].StartsWith(unit, StringComparison.Ordinal))
                return digits + unit.Length;
        }

        return 0;
    }

    /// <summary>Whether a capacity stands between a proper word and what it is one of: 某某化工|60万吨|钾肥, 某某|12英寸|晶圆.</summary>
    public static bool HasCapacity(ReadOnlySpan<char> wording)
    {
        var at = wording.IndexOfAnyInRange('0', '9');
        if (at < 2)
            return false;
        var unit = wording[at..].TrimStart("0123456789.").TrimStart("百千万亿");
        foreach (var word in (ReadOnlySpan<string>)["吨", "千瓦", "瓦", "千伏", "伏", "兆瓦", "GW", "MW", "吉瓦", "英寸", "台", "辆", "套", "片", "立方米", "公里"])
        {
            if (unit.StartsWith(word, StringComparison.Ordinal) && unit.Length >= word.Length + 2)
                return true;
        }

        return false;
    }

    /// <summary>Whether the wording is a bare ordinal, which names nothing without whose meeting it was: 第三次, 八次, 第十五届.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> wording)
    {
        if (wording.Length < 2 || wording[^1] is not ('次' or '届' or '期' or '轮' or '批' or '条' or '项' or '大' or '个'))
            return false;
        foreach (var c in wording[(wording[0] is '第' or '新' or '前' or '后' or '历' or '每' ? 1 : 0)..^1])
        {
            if (!char.IsAsciiDigit(c) && !"一二三四五六七八九十百两几".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}

using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>What the wording of a quoted part tells by itself, without what stands around it.</summary>
internal static class QuotedWording
{
    /// <summary>One-character names of provinces, and the village.</summary>
    private const string LeagueCharacters = "京津冀晋蒙辽吉黑龙沪苏浙皖闽赣鲁豫鄂楚湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新疆村乡镇县";

    private const string Numerals = "一二三四五六七八九十百千万两双";

    /// <summary>Numbers behind a first one: 一核多园.</summary>
    private const string Counting = Numerals + "多";

    /// <summary>What sayings and deeds count between two numbers: 一年三季, 一箭三星, 一心一德.</summary>
    private const string Figurative = "年季月周日天夜箭亩加门超心府老模";

    /// <summary>What is counted with one of it, not named by it: 一杯茶.</summary>
    private const string Measures = "斤张杯碗个位名本间套辆段句声阵把块朵颗粒滴片枚匹棵株根盏扇幅幢锅篮筐桶瓶袋盒捧串缕束丝抹股锤方座吨双只条批群代";

    /// <summary>The longest wording that only says whether one can: 留得住, 存得下.</summary>
    private const int LongestAbility = 4;

    /// <summary>Endings that make a place's name an epithet or a story: 株洲制造, 合肥经验, 某某答卷.</summary>
    public static WordList Epithets { get; } = new(
        ["制造", "智造", "创造", "造", "经验", "模式", "速度", "样本", "样板", "方案", "标准", "元素", "故事", "力量", "味道", "温度", "现象", "效率", "特色", "智慧", "精神", "范例", "样式", "时间", "时刻", "母亲", "声音", "底色", "风采", "气派", "符号", "印象", "名片",
         "答卷", "往事", "新事", "新篇", "篇章", "贡献", "路径", "样貌", "表达", "表情", "价值", "优势", "奇迹", "新貌"]);

    /// <summary>从0到1, 从实验室到市场; 把…建成…; 建设什么样的首都、怎样建设首都.</summary>
    public static bool IsClause(ReadOnlySpan<char> quoted) =>
        quoted.IndexOf("怎样") >= 0 || quoted.IndexOf("怎么") >= 0 || quoted.IndexOf("什么") >= 0 || quoted.IndexOf("哪里") >= 0
        || (quoted[0] == '从' && quoted.Contains('到')) || quoted.Count('在') > 1 || quoted.IndexOf("上能") >= 0 || quoted.IndexOf("就能") >= 0 || quoted.IndexOf("才能") >= 0 || quoted.IndexOf("不能") >= 0 || quoted.IndexOf("还能") >= 0 || quoted[0] is '把' or '被' or '让' or '将' or '要';

    /// <summary>
    /// 一枢纽、四中心; 一主引领、两翼驱动; 四个革命、一个合作: what a plan counts out, each part by its number.
    /// </summary>
    public static bool IsCountedList(ReadOnlySpan<char> quoted)
    {
        var comma = quoted.IndexOf('、');
        return comma >= 2 && comma + 2 < quoted.Length && Counting.Contains(quoted[0], StringComparison.Ordinal) && Counting.Contains(quoted[comma + 1], StringComparison.Ordinal) && quoted[0] != quoted[comma + 1]
            && !Figurative.Contains(quoted[1], StringComparison.Ordinal) && !Counting.Contains(quoted[1], StringComparison.Ordinal) && quoted[1] is not ('不' or '人' or '亿');
    }

    /// <summary>村晚, 村超, 村糖会: what villages hold, called after the country's great shows and games.</summary>
    public static bool IsHeldByVillages(ReadOnlySpan<char> quoted) =>
        quoted[0] == '村' && (quoted.Length == 2 && quoted[1] is '晚' or '跑' or '排' or '马' or '运' || quoted.Length is 3 or 4 && quoted[^1] is '会' or '赛' && quoted[1] is not ('委' or '务' or '民' or '支'));

    /// <summary>跟着赛事游成都: what campaigns for visitors are called.</summary>
    public static bool IsTravel(ReadOnlySpan<char> quoted) =>
        quoted.StartsWith("跟着") && (quoted.Contains('游') || quoted.EndsWith("旅行") || quoted.IndexOf("去旅") > 0);

    /// <summary>湘超, 宁青超, 村超, 蒙BA: leagues of a province or of villages, called after the country's and America's.</summary>
    public static bool IsLeague(ReadOnlySpan<char> quoted)
    {
        var kind = quoted.EndsWith("BA") ? 2 : quoted.EndsWith("超") ? 1 : 0;
        return kind > 0 && quoted.Length - kind is 1 or 2 && !quoted[..^kind].ContainsAnyExcept(LeagueCharacters);
    }

    /// <summary>7·20, 11·21: a day, by which floods, fires and accidents are called.</summary>
    public static bool IsDay(ReadOnlySpan<char> quoted) =>
        quoted.Length is >= 3 and <= 5 && quoted.IndexOf('·') is > 0 and < 3 && !quoted.ContainsAnyExcept("0123456789·");

    /// <summary>六连优, 十一连冠, 18连增: how often in a row.</summary>
    public static bool IsRun(ReadOnlySpan<char> quoted) =>
        quoted.Length is >= 3 and <= 5 && quoted[^2] == '连' && !quoted[..^2].ContainsAnyExcept("一二三四五六七八九十百两双0123456789");

    /// <summary>活起来, 跑起来; 更宜居, 最懂年轻人, 过度用药: what becomes of a thing, or how it is; 最多跑一次 is a promise.</summary>
    public static bool IsJudgement(ReadOnlySpan<char> quoted) =>
        quoted.EndsWith("起来") || (quoted[0] is '更' or '最' && !quoted.StartsWith("最多") && !quoted.StartsWith("最美")) || (quoted.Length <= 3 && quoted[0] is '我' or '你') || quoted.StartsWith("过度");

    /// <summary>黑农531, 中油早1号, 卡德尔2, 幻影-2000: what ends with a number that is no year is a variety, a ship or a weapon; a medicine, a season of films, an honour and a hill known by its height (597.9高地) are as little launched.</summary>
    public static bool IsProduct(ReadOnlySpan<char> quoted)
    {
        // CR450, G60
        if (quoted.EndsWith("片") || quoted.EndsWith("注射液") || quoted.EndsWith("胶囊") || quoted.EndsWith("疫苗") || quoted.EndsWith("档") || IsHonour(quoted) || (quoted.EndsWith("高地") && !quoted[..^2].ContainsAnyExcept("0123456789.")))
            return true;
        if (quoted.IndexOfAnyExceptInRange('0', 'z') < 0 && quoted.IndexOfAnyInRange('0', '9') > 0 && char.IsAsciiLetter(quoted[0]))
            return true;
        var end = quoted[^1] == '号' ? quoted.Length - 1 : quoted.Length;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(quoted[start - 1]))
            start--;
        if (start == end || start == 0)
            return false;
        // 峰会-2025 is dated, 幻影-2000 is called so.
        var isYear = end == quoted.Length && end - start == 4 && quoted[start..].StartsWith("20", StringComparison.Ordinal) && !quoted.EndsWith("000", StringComparison.Ordinal);
        if (quoted[start - 1] == '-' && start > 1)
            return quoted[start - 2] is >= '\u4E00' and <= '\u9FFF' && !isYear;
        return quoted[start - 1] is >= '\u4E00' and <= '\u9FFF' && !isYear;
    }

    /// <summary>三级航天功勋奖章, 英雄航天员, 全国道德模范: what persons are given or called.</summary>
    private static bool IsHonour(ReadOnlySpan<char> quoted) =>
        quoted.EndsWith("奖章") || quoted.EndsWith("勋章") || quoted.EndsWith("楷模") || quoted.EndsWith("标兵") || quoted.EndsWith("模范") || quoted.EndsWith("功臣") || quoted.StartsWith("英雄");

    /// <summary>留得住, 接不住, 存得下: whether one can.</summary>
    public static bool IsAbility(ReadOnlySpan<char> quoted) => quoted.Length is 3 or LongestAbility && quoted[1] is '得' or '不';

    /// <summary>以补定占, 以路治沙, 退养还湿: in four characters what decides on what, or gives way to it.</summary>
    public static bool IsFormula(ReadOnlySpan<char> quoted) =>
        quoted.Length == 4 && (quoted[0] == '以' && "定代换养促带治".Contains(quoted[2], StringComparison.Ordinal) || quoted[0] == '退' && quoted[2] == '还');

    /// <summary>中国粮食机械之乡, 世界灯谜艺术之城, 中国镁都: what a place is called by the whole country.</summary>
    public static bool IsTitleOfPlace(ReadOnlySpan<char> quoted) =>
        quoted.Length >= 4 && (quoted.StartsWith("中国") || quoted.StartsWith("世界") || quoted.StartsWith("全国") || quoted.StartsWith("国家"))
        && (quoted.EndsWith("之乡") || quoted.EndsWith("之都") || quoted.EndsWith("之城") || quoted.EndsWith("之州") || quoted[^1] is '都' or '谷' || quoted.EndsWith("名城") || quoted.EndsWith("名县") || quoted.EndsWith("基地"));

    /// <summary>公司+农户; 7+N is how many of what, and more.</summary>
    public static bool IsJoinedByPlus(ReadOnlySpan<char> quoted) =>
        quoted.IndexOfAny('+', '＋') is > 0 and var plus && plus < quoted.Length - 1 && quoted[^1] is not ('N' or 'n' or 'X' or 'x');

    /// <summary>
    /// 两重, 三高四新, 3+3+2, 新四化 are named by a number; 千企技改, where it only says "many", and 双力, said of anything, perhaps;
    /// 一网通办 and 一步之遥 begin alike; 一斤肉, 第一, 40、50 are not.
    /// </summary>
    public static QuotationSign NumberOf(ReadOnlySpan<char> quoted)
    {
        var digits = 0;
        foreach (var c in quoted)
        {
            if (char.IsAsciiDigit(c))
                digits++;
        }

        if (digits > 0)
        {
            // 7+N may say no more than how many of what; 3+3+2 and 1+10+3+N are named so.
            if (quoted.IndexOfAny('+', '＋') >= 0)
                return quoted[^1] is 'N' or 'n' or 'X' or 'x' && quoted.Count('+') < 2 ? QuotationSign.VagueNumber : QuotationSign.Number;
            // “465”现代产业集群; 2025 is a year, 100 and 315 stand for other things.
            if (digits == quoted.Length)
                return digits is 3 or 4 && !quoted.StartsWith("20") && !quoted.StartsWith("19") && !quoted.EndsWith("00") && quoted is not ("110" or "119" or "120" or "122" or "315" or "911" or "996") ? QuotationSign.Number : QuotationSign.None;
            return digits <= 4 && quoted.IndexOfAny("年月日元%岁次第、.小时·•位吨米×倍后") < 0 ? QuotationSign.Number : QuotationSign.None;
        }

        var first = quoted[0] == '新' && quoted.Length > 2 ? quoted[1] : quoted[0];
        if (!Numerals.Contains(first, StringComparison.Ordinal))
            return QuotationSign.None;
        return first switch
        {
            // 一河三山, 一核多园: what is counted out.
            '一' when quoted.Length >= 4 && Counting.Contains(quoted[2], StringComparison.Ordinal) && !Figurative.Contains(quoted[1], StringComparison.Ordinal) && !Measures.Contains(quoted[1], StringComparison.Ordinal) => QuotationSign.BeginsWithOne | QuotationSign.VagueNumber,
            '一' when quoted.Length >= 4 && !Measures.Contains(quoted[1], StringComparison.Ordinal) => QuotationSign.BeginsWithOne,
            '一' => QuotationSign.None,
            '双' or '百' or '千' or '万' when quoted.Length == 2 => QuotationSign.VagueNumber,
            _ when quoted.Length == 2 => QuotationSign.Number,
            // 三个字, 两张表: counted.
            _ when quoted.Length <= 4 && quoted[1] is '个' or '张' or '条' or '种' or '只' or '道' or '头' => QuotationSign.VagueNumber,
            '百' or '千' or '万' => quoted[1..].IndexOfAny(Numerals) > 0 ? QuotationSign.Number : QuotationSign.VagueNumber,
            '双' or '两' when quoted.IndexOf('、') < 0 && quoted[1..].IndexOfAny(Numerals) < 0 => QuotationSign.VagueNumber,
            _ => QuotationSign.Number,
        };
    }
}

using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// The signs that speak for and against a quoted part being a program: what follows it, how it ends, numbers and places in it, the verb
/// before it, how often the article quotes it.
/// </summary>
internal sealed class QuotationSigns(ProgramWords words)
{
    /// <summary>The sum from which on a quoted part counts as a program.</summary>
    public const int Enough = 2;

    /// <summary>A longer quoted part with a place in it is more often a saying or a headline: 热烈欢迎…访问马来西亚.</summary>
    private const int LongestWithPlace = 11;

    /// <summary>One-character names of provinces, and the village.</summary>
    private const string LeagueCharacters = "京津冀晋蒙辽吉黑龙沪苏浙皖闽赣鲁豫鄂楚湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新疆村";

    private const string Numerals = "一二三四五六七八九十百千万两双";

    /// <summary>What a problem or a metaphor is quoted with.</summary>
    private static readonly WordList Belittling = new(
        ["院士", "大文章", "难题", "问题", "现象", "效应", "作用", "意识", "精神", "难", "思想", "角色", "身份", "味", "式", "转变", "顾虑", "心态"]);

    private static readonly WordList Likening = new(
        ["所谓", "如同", "犹如", "变成", "变为", "成为", "成了", "当好", "按下", "唱响", "下好", "打好", "跑出", "画好", "念好", "交出", "插上",
         "装上", "架起", "打通", "拧紧", "系紧", "扣好", "从", "像", "称为", "誉为", "被誉为", "俗称", "好比", "算好", "盘活", "守住", "”到", "”向", "做成", "变", "转变为", "升级为", "沦为", "视为", "看作", "当作", "重在", "贵在", "难在", "关键在", "在于", "忌", "怕", "止步", "光靠", "止于"]);

    /// <summary>Endings that make a place's name an epithet: 株洲制造, 合肥经验.</summary>
    private static readonly WordList Epithets = new(
        ["制造", "智造", "创造", "造", "经验", "模式", "速度", "样本", "样板", "方案", "标准", "元素", "故事", "力量", "味道", "温度", "现象", "效率", "特色", "智慧", "精神", "范例", "样式", "时间", "时刻", "母亲", "声音", "底色", "风采", "气派", "符号", "印象", "名片"]);

    /// <summary>What a ship, a train or a rocket is quoted before: “雪龙2”号, “CR450”动车组.</summary>
    private static readonly WordList Vehicles = new(["号", "动车组", "列车", "火箭", "轮", "舰"]);

    /// <summary>What a thing is called before its quoted name: 吉祥物“喜洋洋”, 大模型“擎源”.</summary>
    private static readonly WordList Things = new(
        ["吉祥物", "会徽", "火炬", "机器人", "大模型", "飞船", "卫星", "货轮", "轮船", "邮轮", "科考船", "歌曲", "主题曲", "歌舞", "舞剧", "话剧", "歌剧", "京剧", "电影", "影片", "电视剧", "纪录片", "小说", "探测器", "火箭", "无人机", "潜水器", "盾构机", "大熊猫", "台风", "品种", "新品种", "国宝", "雕塑", "作品", "口号", "主题为", "主题是"]);

    /// <summary>What is said of two things joined in quotation marks: “拓展就业需求与优化就业供给”两端发力.</summary>
    private static readonly WordList Pairing = new(["两端发力", "双轮驱动", "两手并用", "两手抓", "两手发力", "双向发力", "协同发力", "并举", "并重", "并进", "两翼齐飞", "三措并举", "三线并进", "齐抓", "一起抓", "为重点", "为核心", "为支撑", "为抓手"]);

    /// <summary>What is done about an evil: 严防“过度诊疗”, 深化治理“餐桌污染”.</summary>
    private static readonly WordList Fighting = new(["打击", "严打", "整治", "纠治", "防止", "严防", "谨防", "破除", "杜绝", "严禁", "遏制", "避免", "根治", "防范", "摆脱", "告别", "消除", "拒绝", "反对"]);

    /// <summary>Verbs of bringing into being, before the name of what is brought.</summary>
    private static readonly WordList Founding = new(
        ["上线", "成立", "开办", "开通", "建立", "创办", "创设", "健全", "完善", "办起", "建起", "叫响", "联办", "打响", "推介", "开辟", "开启", "推动", "搭建", "布设", "运行", "启用", "试行", "升级", "用", "借", "依托", "借助", "创新", "名为", "叫作", "叫做", "称作"]);

    /// <summary>Verbs whose object is a way of doing things, or something handed out.</summary>
    private static readonly WordList Spreading = new(["推行", "推广", "实行", "试行", "推出", "推出了", "上线", "首创", "颁发", "颁发了", "发放", "设立", "组建", "创新推出", "探索推行", "全面推行", "创新实行", "开办", "开设"]);

    /// <summary>What tells behind a quoted part that it becomes something else: “旗舰”变成“舰队”.</summary>
    private static readonly WordList Turning = new(["变为“", "变成“", "变“", "向“", "走向“", "转化为“", "转为“", "到“", "升级为“", "做成“", "变为", "变成", "蝶变", "转变为"]);

    /// <summary>What is said of a motto.</summary>
    private static readonly WordList Mottos = new(["为主题", "主题展开", "主题，", "的主题"]);

    private static readonly WordList OfficialEndings = new(["规划", "纲要", "意见", "方案", "通知", "决定", "建议", "计划", "办法", "措施", "公报"]);

    /// <summary>Verbs before a province's one-character name in a slogan: 科技入黔, 宁电入湘.</summary>
    private const string Entering = "入来进兴强惠援出富";

    /// <summary>The sum of signs for the part of <paramref name="text"/> between two marks, <paramref name="suffix"/> characters of suffix after them.</summary>
    public int Of(RecognitionText text, TextSpan inner, int suffix)
    {
        var printed = text.Text;
        var quoted = printed.AsSpan(inner.Start, inner.Length);
        var after = printed.AsSpan(Math.Min(inner.End + 1, printed.Length));
        if (((suffix == 0 || words.SharedActions.LongestAt(after, 0) == 0) && words.IsMetaphor(quoted)) || IsClause(quoted) || IsRun(quoted) || (suffix == 0 && IsJudgement(quoted)) || IsProduct(quoted) || Vehicles.LongestAt(after, 0) > 0)
            return 0;
        if (IsLeague(quoted))
            return Enough;
        var numbered = NumberSign(quoted);
        if (inner.Length <= 2 && suffix == 0 && numbered == 0)
            return 0;
        var signs = numbered;
        if (suffix > 0)
            signs += 2;
        else if (words.QuotedSupports.LongestAt(after, 0) > 0)
            signs += 1;
        if (words.InnerSuffixes.LongestEnding(quoted) is > 0 and var ending && ending < inner.Length && !(quoted.EndsWith("规划") && words.IsGeneric(quoted[..^ending])))
            signs += 1;
        if (inner.Length <= LongestWithPlace && NamesPlace(text, inner))
            signs += 2;
        if (IsNamedBefore(printed, BeginningOfChain(printed, inner.Start - 1)))
            signs += 1;
        if (IsLocalWay(text, inner) || IsTitleOfPlace(quoted))
            signs += 2;
        // 推行“先使用后付费”: what is spread or handed out needs no further sign, if it reads like a name.
        if (inner.Length is >= 3 and <= 10 && quoted.IndexOfAny("—→的是") < 0 && Spreading.LongestEndingAt(printed, BeginningOfChain(printed, inner.Start - 1)) > 0)
            signs += 1;
        if (quoted.StartsWith("智慧") || quoted.StartsWith("数字"))
            signs += 1;
        if (quoted.StartsWith("跟着") || (IsJoinedByPlus(quoted) && !IsOfLetters(quoted)))
            signs += 1;
        if (IsRepeated(text, quoted))
            signs += 1;
        if (IsOfficial(text.Article))
            signs += IsPlainWording(text, inner) ? 2 : 1;
        if (numbered == 0 && suffix == 0 && Fighting.LongestEndingAt(printed, inner.Start - 1) > 0)
            signs -= 2;
        if (Belittling.LongestAt(after, 0) > 0)
            signs -= 2;
        else if (numbered == 0 && after.StartsWith("的", StringComparison.Ordinal))
            signs -= 1;
        if (suffix == 0 && ((quoted.IndexOfAny("和与、") > 0 && Pairing.LongestAt(after, 0) > 0) || Mottos.LongestAt(after, 0) > 0 || Things.LongestEndingAt(printed, inner.Start - 1) > 0))
            signs -= 3;
        if (Likening.LongestEndingAt(printed, inner.Start - 1) > 0 || (suffix == 0 && Turning.LongestAt(after, 0) > 0))
            signs -= 2;
        if (quoted[^1] is '级' or '员' or '者' or '师' && suffix == 0)
            signs -= 2;
        if (quoted[0] is '不' or '没' or '无' or '难' or '怕')
            signs -= 1;
        return signs;
    }

    /// <summary>A government's report or an official document quotes little else than what somebody has launched.</summary>
    private static bool IsOfficial(Article article) =>
        article.Title.Contains("工作报告", StringComparison.Ordinal) || OfficialEndings.LongestEnding(article.Title) > 0;

    /// <summary>Whether a quoted part looks like a name: short, no list, no chain of steps, not what the lexicon knows as something else.</summary>
    private static bool IsPlainWording(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (inner.Length is < 3 or > 9 || quoted.IndexOfAny("、—→－+＋·的") >= 0 || Epithets.LongestEnding(quoted) > 0)
            return false;
        foreach (var match in text.MatchesAt(inner.Start))
        {
            if (match.Span == inner && match.Kind != EntityKind.Program)
                return false;
        }

        return true;
    }

    /// <summary>从0到1, 从实验室到市场; 把…建成…; 建设什么样的首都、怎样建设首都.</summary>
    private static bool IsClause(ReadOnlySpan<char> quoted) =>
        quoted.IndexOf("怎样") >= 0 || quoted.IndexOf("怎么") >= 0 || quoted.IndexOf("什么") >= 0 || quoted.IndexOf("哪里") >= 0
        || (quoted[0] == '从' && quoted.Contains('到')) || quoted.Count('在') > 1 || quoted.IndexOf("上能") >= 0 || quoted.IndexOf("就能") >= 0 || quoted.IndexOf("才能") >= 0 || quoted.IndexOf("不能") >= 0 || quoted.IndexOf("还能") >= 0 || quoted[0] is '把' or '被' or '让' or '将' or '要';

    /// <summary>湘超, 宁青超, 村超, 蒙BA: leagues of a province or of villages, called after the country's and America's.</summary>
    private static bool IsLeague(ReadOnlySpan<char> quoted)
    {
        var kind = quoted.EndsWith("BA") ? 2 : quoted.EndsWith("超") ? 1 : 0;
        return kind > 0 && quoted.Length - kind is 1 or 2 && !quoted[..^kind].ContainsAnyExcept(LeagueCharacters);
    }

    /// <summary>六连优, 十一连冠, 18连增: how often in a row.</summary>
    private static bool IsRun(ReadOnlySpan<char> quoted) =>
        quoted.Length is >= 3 and <= 5 && quoted[^2] == '连' && !quoted[..^2].ContainsAnyExcept("一二三四五六七八九十百两双0123456789");

    /// <summary>活起来, 跑起来; 更宜居, 最懂年轻人, 过度用药: what becomes of a thing, or how it is; 最多跑一次 is a promise.</summary>
    private static bool IsJudgement(ReadOnlySpan<char> quoted) =>
        quoted.EndsWith("起来") || (quoted[0] is '更' or '最' && !quoted.StartsWith("最多") && !quoted.StartsWith("最美")) || (quoted.Length <= 3 && quoted[0] is '我' or '你') || quoted.StartsWith("过度");

    /// <summary>黑农531, 中油早1号, 卡德尔2: what ends with a number that is no year is a variety, a ship or a weapon.</summary>
    private static bool IsProduct(ReadOnlySpan<char> quoted)
    {
        // CR450, G60
        if (quoted.IndexOfAnyExceptInRange('0', 'z') < 0 && quoted.IndexOfAnyInRange('0', '9') > 0 && char.IsAsciiLetter(quoted[0]))
            return true;
        var end = quoted[^1] == '号' ? quoted.Length - 1 : quoted.Length;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(quoted[start - 1]))
            start--;
        return start < end && start > 0 && quoted[start - 1] is >= '\u4E00' and <= '\u9FFF'
            && !(end == quoted.Length && end - start == 4 && quoted[start..].StartsWith("20", StringComparison.Ordinal));
    }

    /// <summary>
    /// 两重, 三高四新, 一网通办, 3+3+2, 新四化 count fully; 千企技改, where the number only says "many", half; 一斤肉, 第一, 40、50 not.
    /// </summary>
    private static int NumberSign(ReadOnlySpan<char> quoted)
    {
        var digits = 0;
        foreach (var c in quoted)
        {
            if (char.IsAsciiDigit(c))
                digits++;
        }

        if (digits > 0)
        {
            if (quoted.IndexOfAny('+', '＋') >= 0)
                return 2;
            return quoted.Length > digits && digits <= 4 && quoted.IndexOfAny("年月日元%岁次第、.小时·位吨米") < 0 ? 2 : 0;
        }

        // 互联网+, 冰雪+, +旅游: a scheme to join something to everything else.
        if (quoted.Length is >= 3 and <= 6 && (quoted[^1] is '+' or '＋' || quoted[0] is '+' or '＋'))
            return 2;
        var first = quoted[0] == '新' && quoted.Length > 2 ? quoted[1] : quoted[0];
        if (!Numerals.Contains(first, StringComparison.Ordinal))
            return 0;
        return first switch
        {
            '一' => quoted.Length >= 4 && !"斤张杯碗个位名本间套辆段句声阵把块朵颗粒滴片枚匹棵株根盏扇幅幢锅篮筐桶瓶袋盒捧串缕束丝抹股锤".Contains(quoted[1], StringComparison.Ordinal) ? 2 : 0,
            // 双力, 三清: of two characters as often said of anything.
            _ when quoted.Length == 2 => 1,
            '百' or '千' or '万' => quoted[1..].IndexOfAny(Numerals) > 0 ? 2 : 1,
            _ => 2,
        };
    }

    /// <summary>幸福株洲, 科技入黔; not the bare place and not 株洲制造.</summary>
    private static bool NamesPlace(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (Epithets.LongestEnding(quoted) > 0 || quoted.IndexOfAny('+', '＋') >= 0)
            return false;
        for (var at = inner.Start; at < inner.End; at++)
        {
            foreach (var match in text.MatchesAt(at))
            {
                if (match.Kind != EntityKind.Region || match.Span.End > inner.End || match.Span == inner)
                    continue;
                if (match.Span.Length > 1 ? !match.IsWeak : match.Span.End == inner.End && at > inner.Start && Entering.Contains(text.Text[at - 1], StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Where a chain of quoted parts begins (推广“人才码”“人才绿卡”), so that the verb before it counts for each.</summary>
    private static int BeginningOfChain(string text, int mark)
    {
        while (mark > 0 && (text[mark - 1] == '”' || (mark > 1 && text[mark - 1] is '、' or '和' && text[mark - 2] == '”')))
        {
            var open = text.LastIndexOf('“', mark - 1);
            if (open < 0)
                break;
            mark = open;
        }

        return mark;
    }

    /// <summary>Whether a verb of launching stands before the mark, or one of bringing into being: 上线“码上办”, 推出的“人才驿站”, 开通了“夜间专线”.</summary>
    private bool IsNamedBefore(string text, int end)
    {
        if (end > 0 && text[end - 1] is '的' or '了')
            end--;
        return words.IsLaunchedBefore(text, end) || Founding.LongestEndingAt(text, end) > 0;
    }

    /// <summary>中国粮食机械之乡, 世界灯谜艺术之城: what a place is called by the whole country.</summary>
    private static bool IsTitleOfPlace(ReadOnlySpan<char> quoted) =>
        quoted.Length > 4 && (quoted.StartsWith("中国") || quoted.StartsWith("世界") || quoted.StartsWith("全国") || quoted.StartsWith("国家"))
        && (quoted.EndsWith("之乡") || quoted.EndsWith("之都") || quoted.EndsWith("之城") || quoted.EndsWith("之州") || quoted.EndsWith("名城") || quoted.EndsWith("名县") || quoted.EndsWith("基地"));

    /// <summary>公司+农户</summary>
    private static bool IsJoinedByPlus(ReadOnlySpan<char> quoted) => quoted.IndexOfAny('+', '＋') is > 0 and var plus && plus < quoted.Length - 1;

    /// <summary>7+N: how many of what, and more.</summary>
    private static bool IsOfLetters(ReadOnlySpan<char> quoted) => quoted[^1] is 'N' or 'n' or 'X' or 'x';

    /// <summary>曲周模式, 晋江经验: the way of a county or a town, by which it is known elsewhere; a province has many.</summary>
    private static bool IsLocalWay(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (!quoted.EndsWith("模式") && !quoted.EndsWith("经验"))
            return false;
        foreach (var match in text.MatchesAt(inner.Start))
        {
            if (match.Kind == EntityKind.Region && match.Span.Length > 1 && match.Span.End == inner.End - 2 && !match.Entry.Has("province") && !match.Entry.Has("prefecture"))
                return true;
        }

        return false;
    }

    private static bool IsRepeated(RecognitionText text, ReadOnlySpan<char> quoted)
    {
        var count = 0;
        foreach (var field in (ReadOnlySpan<string>)[text.Article.Title, text.Article.Body])
        {
            count += field.AsSpan().Count(quoted);
            if (count >= 2)
                return true;
        }

        return false;
    }
}

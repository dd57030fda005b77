using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Reads the signs that speak for and against a quoted part being a program: what follows it, its wording, the verb before it, its use in the article.</summary>
internal sealed class QuotationSigns(ProgramWords words)
{
    /// <summary>A longer quoted part with a place in it is more often a saying or a headline: 热烈欢迎…访问马来西亚.</summary>
    private const int LongestWithPlace = 11;

    /// <summary>How far in the same clause another quoted part may stand that is set against one.</summary>
    private const int LongestBetween = 7;

    /// <summary>From so many characters on a wording is seldom a name without a kind behind it.</summary>
    private const int ShortestWordy = 10;

    /// <summary>The longest quoted part that is set against another.</summary>
    private const int LongestOpposed = 10;

    /// <summary>What a problem or a metaphor is quoted with.</summary>
    private static readonly WordList Belittling = new(
        ["院士", "大文章", "难题", "问题", "现象", "效应", "作用", "意识", "精神", "难", "思想", "角色", "身份", "味", "式", "转变", "顾虑", "心态", "困境", "困扰", "阶段", "心", "之心", "烦恼", "局面", "怪圈", "之称", "之名", "美称", "的美誉", "的美称", "自居"]);

    private static readonly WordList Likening = new(
        ["所谓", "如同", "犹如", "变成", "变为", "成为", "成了", "当好", "按下", "唱响", "唱好", "下好", "打好", "跑出", "画好", "念好", "交出", "插上",
         "装上", "架起", "打通", "拧紧", "系紧", "系好", "扣好", "从", "由", "像", "称为", "称作", "誉为", "被誉为", "俗称", "好比", "算好", "盘活", "守住", "”到", "”向", "做成", "变", "转变为", "升级为", "拓展为", "沦为", "视为", "看作", "当作", "重在", "贵在", "难在", "关键在", "在于", "忌", "怕", "止步", "光靠", "止于",
         "转向", "走向", "迈向", "建成", "筑成", "筑牢", "端上", "端稳", "当", "的是", "正是", "就是", "也是", "不是", "才是", "卡在", "做足", "做活", "奏响", "下活", "闯出", "长出", "添上", "育出", "靠", "一座", "一道", "一场", "这张", "这把", "一张", "一份", "一块", "一颗", "一把", "一只", "一杯", "一碗"]);

    /// <summary>What a ship, a train or a rocket is quoted before: “雪龙2”号, “CR450”动车组.</summary>
    private static readonly WordList Vehicles = new(["号", "动车组", "列车", "火箭", "轮", "舰"]);

    /// <summary>What a thing is called before its quoted name: 吉祥物“喜洋洋”, 大模型“擎源”.</summary>
    private static readonly WordList Things = new(
        ["吉祥物", "会徽", "火炬", "机器人", "大模型", "飞船", "卫星", "货轮", "轮船", "邮轮", "科考船", "歌曲", "主题曲", "歌舞", "舞剧", "话剧", "歌剧", "京剧", "电影", "影片", "电视剧", "纪录片", "小说", "探测器", "火箭", "无人机", "潜水器", "盾构机", "大熊猫", "台风", "品种", "新品种", "国宝", "雕塑", "作品", "口号", "主题为", "主题是"]);

    /// <summary>What is said of two things joined in quotation marks: “拓展就业需求与优化就业供给”两端发力.</summary>
    private static readonly WordList Pairing = new(["两端发力", "双轮驱动", "两手并用", "两手抓", "两手发力", "双向发力", "协同发力", "并举", "并重", "并进", "两翼齐飞", "三措并举", "三线并进", "齐抓", "一起抓", "为重点", "为核心", "为支撑", "为抓手"]);

    /// <summary>What is done about an evil: 严防“过度诊疗”, 深化治理“餐桌污染”.</summary>
    private static readonly WordList Fighting = new(["打击", "严打", "整治", "纠治", "防止", "严防", "谨防", "破除", "杜绝", "严禁", "遏制", "避免", "根治", "防范", "摆脱", "告别", "消除", "拒绝", "反对", "破解", "改变", "陷入", "不能", "莫让", "别让", "别", "跨过", "跨越", "走出", "打破", "少一些", "拆掉", "化解", "解决", "清理", "隔着"]);

    /// <summary>Verbs of bringing into being, before the name of what is brought.</summary>
    private static readonly WordList Founding = new(
        ["上线", "成立", "开办", "开通", "建立", "创办", "创设", "健全", "完善", "办起", "建起", "叫响", "联办", "打响", "推介", "开辟", "开启", "推动", "搭建", "布设", "运行", "启用", "试行", "升级", "依托", "借助", "创新", "名为", "叫作", "叫做", "称作", "铺开", "共建", "联合推出", "开行", "用好", "办好", "执行"]);

    /// <summary>Verbs whose object somebody launched, a way of doing things, or something handed out.</summary>
    private static readonly WordList Spreading = new(
        ["推行", "推广", "实行", "试行", "推出", "上线", "首创", "颁发", "发放", "设立", "组建", "实施", "开展", "启动", "落实", "出台", "发布", "发起", "开办", "开设", "开通", "践行", "申报", "入选", "获评", "打响", "铺开", "颁布"]);

    /// <summary>What tells behind a quoted part that it becomes something else: “旗舰”变成“舰队”.</summary>
    private static readonly WordList Turning = new(["变为“", "变成“", "变“", "向“", "走向“", "转化为“", "转为“", "到“", "升级为“", "做成“", "变为", "变成", "蝶变", "转变为", "转向", "走向", "迈向", "撬动", "正被", "盘活", "变“", "一起", "一体"]);

    /// <summary>What is compared or demanded behind a quoted part.</summary>
    private static readonly WordList Contrasting = new(["更要", "更有", "也要", "还要", "也有", "又要", "不是", "不等于", "才能", "如何", "何以", "怎样", "怎么", "成了", "如何更", "更是"]);

    /// <summary>What is said of a motto.</summary>
    private static readonly WordList Mottos = new(["为主题", "主题", "的主题", "等主题", "等话题", "等内容"]);

    /// <summary>What a quoted name is one of, where people use it: 小程序, 平台.</summary>
    private static readonly WordList Services = new(["小程序", "平台", "云平台", "应用", "系统", "APP", "智能体", "数据底座", "专窗", "窗口", "专线", "模式", "品牌"]);

    private static readonly WordList OfficialEndings = new(["规划", "纲要", "意见", "方案", "通知", "决定", "建议", "计划", "办法", "措施", "公报"]);

    /// <summary>Verbs before a province's one-character name in a slogan: 科技入黔, 宁电入湘.</summary>
    private const string Entering = "入来进兴强惠援出富";

    /// <summary>Whether the part of <paramref name="text"/> between two marks is the name of something launched.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inner">The part without its marks.</param>
    /// <param name="suffix">How many characters behind the closing mark belong to the name.</param>
    /// <param name="isSummedUp">Whether a kind of what is launched sums up the list it stands in.</param>
    public bool TellName(RecognitionText text, TextSpan inner, int suffix, bool isSummedUp)
    {
        var printed = text.Text;
        var quoted = printed.AsSpan(inner.Start, inner.Length);
        if (QuotedWording.IsLeague(quoted))
            return true;
        if (((suffix == 0 || words.SharedActions.LongestAt(printed, inner.End + 1) == 0) && words.IsMetaphor(quoted)) || QuotedWording.IsClause(quoted) || QuotedWording.IsRun(quoted)
            || (suffix == 0 && QuotedWording.IsJudgement(quoted)) || QuotedWording.IsProduct(quoted) || Vehicles.LongestAt(printed, inner.End + 1) > 0)
            return false;
        return QuotationWeights.Sum(Read(text, inner, suffix, isSummedUp)) >= QuotationWeights.Enough;
    }

    /// <summary>Every sign of a part whose wording does not rule it out.</summary>
    internal QuotationSign Read(RecognitionText text, TextSpan inner, int suffix, bool isSummedUp)
    {
        var printed = text.Text;
        var quoted = printed.AsSpan(inner.Start, inner.Length);
        var signs = QuotedWording.NumberOf(quoted) | WordingSigns(text, inner) | SignsBehind(printed, inner, suffix) | SignsBefore(printed, inner);
        // 推行“某某办”。 ends the sentence as any object does, and the words of numbers are formed like names: 三品.
        if ((signs & (QuotationSign.CarriedOut | QuotationSign.Furthered)) != 0)
            signs &= ~QuotationSign.EndsSentence;
        if ((signs & (QuotationSign.Number | QuotationSign.VagueNumber)) != 0 && inner.Length == 2)
            signs &= ~QuotationSign.Word;
        if (IsBesideKnown(text, inner))
            signs |= QuotationSign.BesideKnown;
        if (IsKnownOtherwise(text, inner))
            signs |= QuotationSign.KnownOtherwise;
        if (isSummedUp)
            signs |= QuotationSign.SummedUp;
        if (IsOpposed(printed, inner) || (text.Field != TextField.Title && IsOpposedInTitle(text.Article.Title, quoted)))
            signs |= QuotationSign.Opposed;
        if (IsRepeated(text.Article, quoted))
            signs |= QuotationSign.Repeated;
        if (text.Field == TextField.Title || PlaceOfQuotation(text.Article.Title, quoted) >= 0)
            signs |= QuotationSign.InTitle;
        if (IsOfficial(text.Article))
            signs |= IsPlainWording(text, inner) ? QuotationSign.Official | QuotationSign.PlainInOfficial : QuotationSign.Official;
        return signs;
    }

    private QuotationSign WordingSigns(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        var signs = quoted.Length switch { 2 => QuotationSign.TwoCharacters, 3 => QuotationSign.ThreeCharacters, _ => QuotationSign.None };
        if (words.InnerSuffixes.LongestEnding(quoted) is > 0 and var ending && ending < inner.Length && !(quoted.EndsWith("规划") && words.IsGeneric(quoted[..^ending])))
            signs |= QuotationSign.InnerKind;
        if (inner.Length <= LongestWithPlace)
            signs |= PlaceSign(text, inner);
        if (QuotedWording.IsTitleOfPlace(quoted) || IsLocalWay(text, inner))
            signs |= QuotationSign.Renown;
        if (quoted.StartsWith("智慧") || quoted.StartsWith("数字") || quoted.StartsWith("跟着") || QuotedWording.IsFormula(quoted))
            signs |= QuotationSign.Fashion;
        if (quoted.Length is >= 3 and <= 6 && (quoted[^1] is '+' or '＋' || quoted[0] is '+' or '＋'))
            signs |= QuotationSign.OpenPlus;
        else if (QuotedWording.IsJoinedByPlus(quoted))
            signs |= QuotationSign.Plus;
        if (quoted.IndexOfAny('、', '→', '—') >= 0)
            signs |= QuotationSign.Listed;
        else if (text.TagOf(inner) is not null)
            signs |= QuotationSign.Word;
        else if (inner.Length >= ShortestWordy || quoted.Contains('的'))
            signs |= QuotationSign.Wordy;
        if (QuotedWording.IsAbility(quoted))
            signs |= QuotationSign.Ability;
        if (quoted[^1] is '级' or '员' or '者' or '师' || quoted[0] is '不' or '没' or '无' or '难' or '怕')
            signs |= QuotationSign.DenialOrPerson;
        return signs;
    }

    private QuotationSign SignsBehind(string printed, TextSpan inner, int suffix)
    {
        if (suffix > 0)
            return QuotationSign.Kind;
        var behind = inner.End + 1;
        if (behind >= printed.Length || printed[behind] is '。' or '！' or '？' or '；' or '\n')
            return QuotationSign.EndsSentence;
        var signs = QuotationSign.None;
        if (Services.LongestAt(printed, behind) > 0)
            signs = QuotationSign.Service;
        else if (words.QuotedSupports.LongestAt(printed, behind) > 0)
            signs = QuotationSign.Support;
        if (Belittling.LongestAt(printed, behind) > 0)
            signs |= QuotationSign.Belittled;
        else if (printed[behind] == '的')
            signs |= QuotationSign.Possessive;
        if (Turning.LongestAt(printed, behind) > 0)
            signs |= QuotationSign.Likened;
        if (Contrasting.LongestAt(printed, printed[behind] == ' ' ? behind + 1 : behind) > 0)
            signs |= QuotationSign.Contrasted;
        if ((printed.AsSpan(inner.Start, inner.Length).IndexOfAny("和与、") > 0 && Pairing.LongestAt(printed, behind) > 0) || Mottos.LongestAt(printed, behind) > 0 || Things.LongestEndingAt(printed, inner.Start - 1) > 0)
            signs |= QuotationSign.Motto;
        return signs;
    }

    private QuotationSign SignsBefore(string printed, TextSpan inner)
    {
        var mark = inner.Start - 1;
        var signs = QuotationSign.None;
        if (Likening.LongestEndingAt(printed, mark) > 0)
            signs |= QuotationSign.Likened;
        if (Fighting.LongestEndingAt(printed, mark) > 0)
            signs |= QuotationSign.Fought;
        if (mark > 0 && printed[mark - 1] is '让' or '使' or '把' or '将')
            signs |= QuotationSign.Handled;
        var verb = BeginningOfChain(printed, mark);
        if (verb > 0 && printed[verb - 1] is '的' or '了')
            verb--;
        if (Spreading.LongestEndingAt(printed, verb) > 0)
            signs |= QuotationSign.CarriedOut;
        else if (words.IsLaunchedBefore(printed, verb) || Founding.LongestEndingAt(printed, verb) > 0)
            signs |= QuotationSign.Furthered;
        return signs;
    }

    /// <summary>Where a text quotes the same wording, behind the mark; -1 where it does not.</summary>
    private static int PlaceOfQuotation(string text, ReadOnlySpan<char> quoted)
    {
        for (var mark = text.IndexOf('“', StringComparison.Ordinal); mark >= 0; mark = text.IndexOf('“', mark + 1))
        {
            var rest = text.AsSpan(mark + 1);
            if (rest.Length > quoted.Length && rest[quoted.Length] == '”' && rest.StartsWith(quoted, StringComparison.Ordinal))
                return mark + 1;
        }

        return -1;
    }

    private static bool IsOpposedInTitle(string title, ReadOnlySpan<char> quoted) =>
        PlaceOfQuotation(title, quoted) is >= 0 and var start && IsOpposed(title, new TextSpan(start, start + quoted.Length));

    /// <summary>“小零件”撬动“大产业”, “黑飞”变“慢飞”: another quoted part in the same clause with a word between; parts beside each other are a list.</summary>
    private static bool IsOpposed(string text, TextSpan inner)
    {
        for (var at = inner.End + 1; at < text.Length && at <= inner.End + LongestBetween; at++)
        {
            if (text[at] == '“')
            {
                if (at > inner.End + 1 && !(at == inner.End + 2 && text[at - 1] is '和' or '与' or '暨') && text.AsSpan(at, Math.Min(LongestOpposed, text.Length - at)).Contains('”'))
                    return true;
                break;
            }

            if (text[at] is '，' or '。' or '；' or '、' or '！' or '？' or '\n')
                break;
        }

        for (var at = inner.Start - 2; at >= 0 && at >= inner.Start - 1 - LongestBetween; at--)
        {
            if (text[at] == '”')
                return at < inner.Start - 2 && !(at == inner.Start - 3 && text[at + 1] is '和' or '与' or '暨') && text.AsSpan(Math.Max(0, at - LongestOpposed), Math.Min(at, LongestOpposed)).Contains('“');
            if (text[at] is '，' or '。' or '；' or '、' or '！' or '？' or '\n')
                break;
        }

        return false;
    }

    /// <summary>“东数西算”|“东数西训”, “闽宁经验”、|“福定协作”: whether a quoted part right beside is a program the lexicon knows.</summary>
    private static bool IsBesideKnown(RecognitionText text, TextSpan inner)
    {
        var printed = text.Text;
        var before = inner.Start - 2;
        if (before > 0 && printed[before] is '、' or '和')
            before--;
        if (before > 0 && printed[before] == '”' && printed.LastIndexOf('“', before) is >= 0 and var open && IsKnown(text, new TextSpan(open + 1, before)))
            return true;
        var behind = inner.End + 1;
        if (behind < printed.Length && printed[behind] is '、' or '和')
            behind++;
        return behind < printed.Length && printed[behind] == '“' && printed.IndexOf('”', behind) is > 0 and var close && IsKnown(text, new TextSpan(behind + 1, close));
    }

    /// <summary>Whether a part is a program the lexicon knows.</summary>
    public static bool IsKnown(RecognitionText text, TextSpan span)
    {
        foreach (var match in text.MatchesAt(span.Start))
        {
            if (match.Span == span && match is { Kind: EntityKind.Program, IsWeak: false })
                return true;
        }

        return false;
    }

    /// <summary>A government's report or an official document quotes little else than what somebody has launched.</summary>
    private static bool IsOfficial(Article article) =>
        article.Title.Contains("工作报告", StringComparison.Ordinal) || OfficialEndings.LongestEnding(article.Title) > 0;

    /// <summary>Whether a quoted part looks like a name: short, no list, no chain of steps, not what the lexicon knows as something else.</summary>
    private static bool IsPlainWording(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (inner.Length is < 3 or > 9 || quoted.IndexOfAny("、—→－+＋·的") >= 0 || QuotedWording.Epithets.LongestEnding(quoted) > 0)
            return false;
        return !IsKnownOtherwise(text, inner);
    }

    /// <summary>“飞地经济”: whether the lexicon knows the wording as something else.</summary>
    private static bool IsKnownOtherwise(RecognitionText text, TextSpan inner)
    {
        foreach (var match in text.MatchesAt(inner.Start))
        {
            if (match.Span == inner && match.Kind != EntityKind.Program)
                return true;
        }

        return false;
    }

    /// <summary>幸福株洲, 科技入黔 end with a place, 江苏大剧场 holds one; the bare place and 株洲制造 are no names of programs.</summary>
    private static QuotationSign PlaceSign(RecognitionText text, TextSpan inner)
    {
        var quoted = text.Text.AsSpan(inner.Start, inner.Length);
        if (QuotedWording.Epithets.LongestEnding(quoted) > 0 || quoted.IndexOfAny('+', '＋') >= 0)
            return QuotationSign.None;
        var sign = QuotationSign.None;
        for (var at = inner.Start; at < inner.End; at++)
        {
            foreach (var match in text.MatchesAt(at))
            {
                if (match.Kind != EntityKind.Region || match.Span.End > inner.End || match.Span == inner)
                    continue;
                if (match.Span.Length > 1 ? !match.IsWeak : match.Span.End == inner.End && at > inner.Start && Entering.Contains(text.Text[at - 1], StringComparison.Ordinal))
                {
                    if (match.Span.End == inner.End)
                        return QuotationSign.EndsWithPlace;
                    sign = QuotationSign.HoldsPlace;
                }
            }
        }

        return sign;
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

    /// <summary>Whether the body says it again; that the title plays with it says little.</summary>
    private static bool IsRepeated(Article article, ReadOnlySpan<char> quoted) => article.Body.AsSpan().Count(quoted) > 1;
}

using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Reads the signs that stand right before and right behind a quoted part: 推行|“某某办”, “某某”|难题, 吉祥物|“某某”.</summary>
internal sealed class QuotationSurroundings(ProgramWords words)
{
    /// <summary>From so many characters on a wording behind 围绕 is rather a topic than a name.</summary>
    private const int ShortestTopic = 10;

    /// <summary>What a problem or a metaphor is quoted with.</summary>
    private static readonly WordList Belittling = new(
        ["院士", "大文章", "难题", "问题", "现象", "效应", "作用", "意识", "精神", "难", "思想", "角色", "身份", "味", "式", "转变", "顾虑", "心态", "困境", "困扰", "阶段", "心", "之心", "烦恼", "局面", "怪圈", "之称", "之名", "美称", "的美誉", "的美称", "自居"]);

    private static readonly WordList Likening = new(
        ["所谓", "如同", "犹如", "变成", "变为", "转化为", "变身", "变身为", "化为", "转为", "成为", "成了", "当好", "按下", "唱响", "唱好", "下好", "打好", "跑出", "画好", "念好", "交出", "插上",
         "装上", "架起", "打通", "拧紧", "系紧", "系好", "扣好", "从", "由", "像", "称为", "称作", "誉为", "被誉为", "俗称", "好比", "算好", "盘活", "守住", "”到", "”向", "做成", "变", "转变为", "升级为", "拓展为", "沦为", "视为", "看作", "当作", "重在", "贵在", "难在", "关键在", "在于", "忌", "怕", "止步", "光靠", "止于",
         "转向", "走向", "迈向", "建成", "筑成", "筑牢", "端上", "端稳", "当", "的是", "正是", "就是", "也是", "不是", "才是", "卡在", "做足", "做活", "奏响", "下活", "闯出", "长出", "添上", "育出", "靠", "一座", "一道", "一场", "这张", "这把", "一张", "一份", "一块", "一颗", "一把", "一只", "一杯", "一碗"]);

    /// <summary>What a thing is called before its quoted name: 吉祥物“喜洋洋”, 大模型“擎源”.</summary>
    private static readonly WordList Things = new(
        ["吉祥物", "会徽", "火炬", "机器人", "大模型", "飞船", "卫星", "货轮", "轮船", "邮轮", "科考船", "歌曲", "主题曲", "歌舞", "舞剧", "话剧", "歌剧", "京剧", "电影", "影片", "电视剧", "纪录片", "小说", "探测器", "火箭", "无人机", "潜水器", "盾构机", "大熊猫", "台风", "品种", "新品种", "国宝", "雕塑", "作品", "口号", "主题为", "主题是"]);

    /// <summary>What is said of two things joined in quotation marks: “拓展就业需求与优化就业供给”两端发力.</summary>
    private static readonly WordList Pairing = new(["两端发力", "双轮驱动", "两手并用", "两手抓", "两手发力", "双向发力", "协同发力", "并举", "并重", "并进", "两翼齐飞", "三措并举", "三线并进", "齐抓", "一起抓", "为重点", "为核心", "为支撑", "为抓手"]);

    /// <summary>What is done about an evil: 严防“过度诊疗”, 深化治理“餐桌污染”.</summary>
    private static readonly WordList Fighting = new(["打击", "严打", "整治", "纠治", "防止", "严防", "谨防", "破除", "杜绝", "严禁", "遏制", "避免", "根治", "防范", "摆脱", "告别", "消除", "拒绝", "反对", "破解", "改变", "陷入", "不能", "莫让", "别让", "别", "跨过", "跨越", "走出", "打破", "少一些", "拆掉", "化解", "解决", "清理", "隔着"]);

    /// <summary>Verbs of bringing into being, before the name of what is brought.</summary>
    private static readonly WordList Founding = new(
        ["上线", "成立", "开办", "开通", "建立", "创办", "创设", "健全", "完善", "办起", "建起", "叫响", "联办", "打响", "推介", "开辟", "开启", "推动", "搭建", "布设", "运行", "启用", "试行", "升级", "依托", "借助", "创新", "叫作", "叫做", "称作", "铺开", "共建", "联合推出", "开行", "班列", "用好", "办好", "执行", "合称", "统称", "概括为", "归纳为"]);

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
    private static readonly WordList Services = new(["小程序", "平台", "云平台", "应用", "系统", "APP", "智能体", "数据底座", "专窗", "窗口", "专线", "模式", "品牌", "发展路径", "发展格局", "空间格局", "空间布局", "总体格局", "产业格局", "开放格局", "发展布局", "产业布局"]);

    /// <summary>What all work of a place is to reach, right behind its wording: “跨入第一方阵”|总目标.</summary>
    private static readonly WordList Totals = new(["总目标", "总要求", "总方针", "总抓手", "总牵引"]);

    /// <summary>What is planned, and told in quotation marks: “建大港、壮产业”的|思路.</summary>
    private static readonly WordList Aims = new(
        ["思路", "总体思路", "发展思路", "工作思路", "目标", "奋斗目标", "发展目标", "战略取向", "取向", "使命", "重大使命", "要求", "总体要求", "工作要求", "理念", "发展理念", "工作理念", "方针", "工作方针", "定位", "战略定位", "发展定位",
         "布局", "总体布局", "战略布局", "路径", "发展路径", "格局", "总体格局", "新格局", "分工格局", "原则", "模式", "新模式", "任务", "重大任务", "战略任务", "部署", "战略部署", "工作部署", "机制", "两篇文章", "三篇文章", "四篇文章", "五篇文章", "六篇文章"]);

    /// <summary>Those of them that are of somebody's own setting: a 模式 or a 原则 is said of anything.</summary>
    private static readonly WordList OwnAims = new(["思路", "总体思路", "发展思路", "工作思路", "奋斗目标", "战略取向", "使命", "重大使命", "要求", "总体要求", "工作要求", "定位", "战略定位", "发展定位", "城市定位"]);

    /// <summary>What stands behind the closing mark.</summary>
    public QuotationSign Behind(string printed, TextSpan inner, int suffix)
    {
        if (suffix > 0)
            return QuotationSign.Kind;
        var behind = inner.End + 1;
        if (behind >= printed.Length || printed[behind] is '。' or '！' or '？' or '；' or '\n')
            return QuotationSign.EndsSentence;
        var signs = QuotationSign.None;
        // “两圈联动、三核引领”|的|发展格局: what it is one of, as without 的.
        var one = printed[behind] == '的' && behind + 1 < printed.Length ? behind + 1 : behind;
        if (Services.LongestAt(printed, one) > 0 || Totals.LongestAt(printed, behind) > 0)
            signs = QuotationSign.Service;
        else if (words.QuotedSupports.LongestAt(printed, one) > 0)
            signs = QuotationSign.Support;
        if (Belittling.LongestAt(printed, behind) > 0)
            signs |= QuotationSign.Belittled;
        else if (printed[behind] == '的')
            signs |= QuotationSign.Possessive;
        if (signs != QuotationSign.Service && ((one > behind && OwnAims.LongestAt(printed, one) > 0) || (printed.AsSpan(inner.Start, inner.Length).IndexOfAny("、+＋") > 0 && Aims.LongestAt(printed, one) > 0)))
            signs |= QuotationSign.Aim;
        if (Turning.LongestAt(printed, behind) > 0)
            signs |= QuotationSign.Likened;
        if (Contrasting.LongestAt(printed, printed[behind] == ' ' ? behind + 1 : behind) > 0)
            signs |= QuotationSign.Contrasted;
        if ((printed.AsSpan(inner.Start, inner.Length).IndexOfAny("和与、") > 0 && Pairing.LongestAt(printed, behind) > 0) || Mottos.LongestAt(printed, behind) > 0 || Things.LongestEndingAt(printed, inner.Start - 1) > 0)
            signs |= QuotationSign.Motto;
        return signs;
    }

    /// <summary>What stands before the opening mark, or before the first of a chain of quoted parts.</summary>
    public QuotationSign Before(string printed, TextSpan inner)
    {
        var mark = inner.Start - 1;
        var signs = QuotationSign.None;
        if (Likening.LongestEndingAt(printed, mark) > 0)
            signs |= QuotationSign.Likened;
        // 350家|“镇园之宝”: firms of one rank, which somebody awards.
        if (mark > 1 && printed[mark - 1] is '家' or '户' && (char.IsAsciiDigit(printed[mark - 2]) || printed[mark - 2] is '多' or '余'))
            signs |= QuotationSign.Furthered;
        if (Fighting.LongestEndingAt(printed, mark) > 0)
            signs |= QuotationSign.Fought;
        if (mark > 0 && printed[mark - 1] is '让' or '使' or '把' or '将')
            signs |= QuotationSign.Handled;
        var verb = BeginningOfChain(printed, mark);
        if (verb > 0 && printed[verb - 1] is '的' or '了')
            verb--;
        if (Spreading.LongestEndingAt(printed, verb) > 0)
            signs |= QuotationSign.CarriedOut;
        // 围绕“推进医疗资源配置和服务均衡性”议政: what is talked about, at length.
        else if ((words.IsLaunchedBefore(printed, verb) && (inner.Length < ShortestTopic || !IsTalkedAbout(printed, verb) || printed.IndexOf('、', inner.Start, inner.Length) > 0)) || Founding.LongestEndingAt(printed, verb) > 0)
            signs |= QuotationSign.Furthered;
        return signs;
    }

    private static bool IsTalkedAbout(string text, int verb) =>
        text.AsSpan(0, verb).EndsWith("围绕", StringComparison.Ordinal) || text.AsSpan(0, verb).EndsWith("聚焦", StringComparison.Ordinal);

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
}

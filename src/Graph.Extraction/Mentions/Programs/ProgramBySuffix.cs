using System.Buffers;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs and projects known by how their names end: 创新驱动发展战略, 第二届北斗规模应用国际峰会, 国家全域旅游示范区, 醴茶铁路电气化改造.
/// The name begins after the nearest verb, function word or mark to the left.
/// </summary>
public sealed class ProgramBySuffix(ProgramWords words) : IMentionRecognizer
{
    /// <summary>The shortest wording, in characters, of a meeting or games that something may be done for.</summary>
    private const int ShortestEvent = 6;

    /// <summary>What is said of a line or a bridge in place of its name.</summary>
    private static readonly SearchValues<string> Rankings = SearchValues.Create(["第一条", "第一座", "首条", "首座", "最后一座", "最后一条", "国内首个", "我国首个", "全球首个", "世界首个", "最大", "最长", "最高", "时速"], StringComparison.Ordinal);

    /// <summary>What a project is for its region or its line, which names none: 湖南省重大水利工程.</summary>
    private static readonly WordList Roles = new(["控制性工程", "节点工程", "重点工程", "重大工程", "重点水利工程", "重大水利工程", "综合性水利工程", "规模水利工程", "主体工程", "骨干工程"]);

    /// <summary>What several places try at once.</summary>
    private static readonly WordList Tried = new(["试点", "试点城市", "试点地区", "试验区"]);

    /// <summary>What places are called.</summary>
    private static readonly WordList Callings = new(["之都", "之城", "高地", "强市", "强县", "强区"]);

    /// <summary>What a place strives to be, which names something only with whose it is or how far it reaches: 西北种业高地, not 氢能装备高地.</summary>
    private static readonly WordList Strivings = new(["高地", "策源地"]);

    /// <summary>How far it reaches.</summary>
    private static readonly WordList Reaches = new(["国家", "全国", "国际", "世界", "全球", "亚洲", "现代化", "区域性", "西部", "中部", "东部", "西北", "西南", "东北", "华北", "华东", "华中", "华南", "北方", "南方", "内陆", "沿海", "长江", "黄河"]);

    /// <summary>What is told of a plan, not done by who plans.</summary>
    private static readonly WordList Befalling = new(["启动", "实施", "深入", "落地", "取得", "带动", "引领", "执行", "报名", "支持", "全面", "正式", "顺利", "已经", "成功", "完成", "列入", "纳入", "入选", "通过", "提出", "明确", "签署", "发布", "出台", "印发", "加快", "持续", "同时"]);

    /// <summary>What is paid for by a plan for research.</summary>
    private static readonly WordList Paid = new(["项目", "课题", "重点", "一般", "青年", "研究"]);

    private static readonly WordList Promoting = new(["提升", "保障", "支持", "推动", "打造", "做强", "做优", "做大", "争取"]);

    /// <summary>What begins a clause, before a name: 这是|世界科幻大会.</summary>
    private static readonly WordList Leading = new(["这是", "这就是", "新征程上", "颁布"]);

    /// <summary>What points to some program or to one told of before: 这一世纪工程, 又一超级工程, 一个系统工程.</summary>
    private static readonly WordList Pointing = new(["这", "此前", "此类", "此后", "又一", "另一", "一个", "一项", "一场"]);

    /// <summary>What makes a verb of 规划 and 计划: 沿线驿站|统一|规划, 原来|计划.</summary>
    private static readonly WordList MakesVerb = new(["统一", "同步", "重新", "合理", "提前", "共同", "统筹", "落实", "原来", "超前", "精心", "曾"]);

    /// <summary>The longest title of a treaty before the number of its meeting, with its marks.</summary>
    private const int LongestTitle = 30;

    /// <summary>The longest second half of what is done, with 系列活动, in characters.</summary>
    private const int LongestHalf = 7;

    /// <summary>What is left of a name without its year still names it: 2023年德班世乒赛.</summary>
    private const int ShortestWithoutYear = 5;

    /// <summary>What tells that one was carried out before.</summary>
    private const string Renewed = "新一轮";

    /// <summary>What is carried out again.</summary>
    private static readonly WordList Renewable = new(["行动", "工程", "计划", "行动计划", "专项", "攻坚战"]);

    private readonly EventName _events = new(words);
    private readonly NameBeginning _beginning = new(words);
    private readonly ProjectName _projects = new(words);
    private readonly TitleName _titles = new(words);

    /// <summary>Suffixes of any kind.</summary>
    private readonly WordList _all = new([.. words.Suffixes.Words, .. words.TitleSuffixes.Words, .. words.ProjectSuffixes.Words]);

    /// <summary>Where one of them may begin.</summary>
    private readonly Trigger _suffixes = Trigger.Words(words.Suffixes, words.TitleSuffixes, words.ProjectSuffixes);

    /// <inheritdoc/>
    public string Name => "program-by-suffix";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_suffixes];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        _all.FetchAt(printed, text.PlacesOf(_suffixes));
        foreach (var at in text.PlacesOf(_suffixes))
        {
            // Nine of ten words that begin like a suffix are none.
            var longest = at == 0 ? 0 : _all.LongestAt(printed, at);
            // 冬奥之城|·冰雪长城: half a slogan.
            if (longest == 0 || (at + longest < printed.Length && printed[at + longest] == '·'))
                continue;
            if (words.TitleSuffixes.LongestAt(printed, at) is > 0 and var title && _titles.BeginningOf(text, at, title) is >= 0 and var titleStart && LengthOfSuffix(text, at, words.TitleSuffixes) > 0)
                Add(text, titleStart, at + title + TitleName.LengthOfSeat(text, at + title), found);
            else if (LengthOfSuffix(text, at, words.Suffixes) is > 0 and var length && (_beginning.Of(text, at) is >= 0 and var start || (start = _events.BeginningOfMeeting(printed, at, length)) >= 0 || (start = BeginningInRow(printed, at, length)) >= 0))
                Add(text, start, at + length, found);
            if (LengthOfSuffix(text, at, words.ProjectSuffixes) is > 0 and var project && _beginning.Of(text, at) is >= 0 and var projectStart && _projects.EndOf(text, projectStart, at, project) is > 0 and var end)
                Add(text, projectStart, end, found);
        }
    }

    /// <summary>能源之城、算力之城、|文化|之城: beside others called so a general word names what a place is to be; -1 where none stands beside.</summary>
    private static int BeginningInRow(string text, int suffix, int length) =>
        length == 2 && text[suffix] == '之' && suffix > 4 && text[suffix - 3] == '、' && text.AsSpan(0, suffix - 3).EndsWith(text.AsSpan(suffix, length)) ? suffix - 2 : -1;

    private void Add(RecognitionText text, int start, int end, List<MentionCandidate> found)
    {
        if (ProgramWords.EndsWithKnownName(text, start, end) || ProgramCount.SumsUpList(text.Text, start, end))
            return;

        if (EventName.IsOne(text.Text[end - 1]) && ProgramCount.CountsSessions(text.Text.AsSpan(start, end - start)))
            return;

        // 河南计划到2025年, 河北规划了140多个: a place that plans.
        if ((text.Text.AsSpan(0, end).EndsWith("计划") || text.Text.AsSpan(0, end).EndsWith("规划")) && text.MatchesOver(new TextSpan(start, end - 2)).Any(EntityKind.Region))
            return;
        if (BeginningWithTitle(text.Text, start, end) is >= 0 and var title)
        {
            AddWithTitle(text.Text, new TextSpan(title, end), found);
            return;
        }

        start = _projects.BeginningBehindLine(text, start, end);
        if (EventName.IsOne(text.Text[end - 1]) && (EventName.BeginningOfConvened(text, start, end) is >= 0 and var first || (first = _events.BeginningOfFirstSubject(text, start)) >= 0))
            start = first;
        // 沪滇协作|机制: the cooperation is what is named.
        if (text.Text.AsSpan(0, end).EndsWith("协作机制", StringComparison.Ordinal))
            end -= 2;
        // 扩大有效投资年|活动: the year is what is named.
        else if (text.Text.AsSpan(0, end).EndsWith("年活动", StringComparison.Ordinal))
        {
            // 建交75|周年活动, 迎新|年活动: no campaign.
            if ("周新跨大开过".Contains(text.Text[end - 4], StringComparison.Ordinal))
                return;
            end -= 2;
        }

        var span = WithoutWhatStandsBefore(text.Text, start, end);
        if (BeginningBehindLastPlace(text, span) is > 0 and var tried)
            span = new TextSpan(tried, end);
        if (ProgramCount.IsPointer(text.Text.AsSpan(start, span.Start - start)) || (span.Start > start && !IsLongEnough(text.Text, span)))
            return;
        if (span.Start >= 2 && text.Text[end - 1] is '会' or '赛' or '议' or '查' or '动' && (text.Text[end - 1] != '动' || text.Text.AsSpan(0, end).EndsWith("收集行动", StringComparison.Ordinal)) && text.Text.AsSpan(span.Start - 2, 2) is "全国" or "全省" or "全市" or "全区" or "全县")
            span = new TextSpan(EventName.BeginningWithOrdinal(text.Text, span.Start - 2), end);
        // 中国（克拉玛依）|国际石油技术装备展览会
        if (EventName.IsOne(text.Text[end - 1]) && EventName.BeginningWithSeat(text, span.Start) is >= 0 and var seated)
            span = new TextSpan(seated, end);
        // “化纤之都”: what a place is called in quotation marks is weighed as a quotation.
        if (span.Start > 0 && end < text.Text.Length && text.Text[span.Start - 1] == '“' && text.Text[end] == '”' && Callings.LongestEndingAt(text.Text, end) > 0)
            return;
        if (IsRenewed(text.Text, span))
            span = new TextSpan(span.Start - Renewed.Length, end);
        span = new TextSpan(span.Start, end + LengthOfVersion(text.Text, end));
        var name = span.Of(text.Text);
        if (NamesNothing(text, span, name))
            return;
        found.Add(new MentionCandidate(span, EntityKind.Program, Name)
        {
            Name = text.Field == TextField.Title ? name.Replace(" ", "", StringComparison.Ordinal) : name,
            OtherNames = name.StartsWith(Renewed, StringComparison.Ordinal) ? [name[Renewed.Length..]] : ProgramCount.LengthOfYear(name) is > 0 and var year && name.Length - year >= ShortestWithoutYear ? [name[year..]] : [],
            Confidence = 40,
        });
    }

    /// <summary>新一轮|某某行动: one that follows another of its name.</summary>
    private static bool IsRenewed(string text, TextSpan span) =>
        text.AsSpan(0, span.Start).EndsWith(Renewed, StringComparison.Ordinal) && Renewable.LongestEndingAt(text, span.End) > 0;

    /// <summary>The length of the version behind a name: 某某三年行动|2.0版; 0 where none stands.</summary>
    private static int LengthOfVersion(string text, int end) =>
        end + 4 <= text.Length && text[end + 1] == '.' && text[end + 3] == '版' && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end + 2]) ? 4 : 0;

    /// <summary>The name without what stands between its beginning as it was read and it: numbers, whose it is, verbs of furthering, years, sums of money.</summary>
    private static TextSpan WithoutWhatStandsBefore(string text, int start, int end)
    {
        start += Leading.LongestAt(text, start);
        var span = new TextSpan(ProgramCount.End(text, start, end), end);
        // 融入省|“4+4”科创工程: whose it is, before the quoted name.
        if (span.Length > 2 && text[span.Start] is '省' or '市' or '州' or '县' or '区' && text[span.Start + 1] == '“')
            span = new TextSpan(span.Start + 1, end);
        // 提升|青超联赛, 服务|保障|某某会议: what is done for a meeting or games is no part of their name.
        while (EventName.IsOne(text[end - 1]) && span.Length >= ShortestEvent && Promoting.LongestAt(text, span.Start) is > 0 and var verb)
            span = new TextSpan(span.Start + verb, end);
        // 以|千亿斤粮食产能建设工程|为总抓手
        if (text[span.Start] == '以' && text.AsSpan(end) is var behind && (behind.StartsWith("为", StringComparison.Ordinal) || behind.StartsWith("建设为", StringComparison.Ordinal)))
            span = new TextSpan(span.Start + 1, end);
        // 埃方以|首届中阿峰会|为契机
        if (text.AsSpan(span.Start, span.Length).IndexOf("以首届", StringComparison.Ordinal) is >= 0 and var occasion)
            span = new TextSpan(span.Start + occasion + 1, end);
        // 自|2018年首届世界VR产业大会
        if (text[span.Start] is '自' or '从' or '于' && char.IsAsciiDigit(text[span.Start + 1]))
            span = new TextSpan(span.Start + 1, end);
        // 论路，有|宜春至遂川高速公路
        if (text[span.Start] == '有' && span.Length > 6 && text.AsSpan(span.Start, span.Length).Contains('至'))
            span = new TextSpan(span.Start + 1, end);
        // 2023（癸卯）年|公祭伏羲大典: the end of a year with its sign in brackets.
        if (text[span.Start] == '年' && span.Start > 0 && text[span.Start - 1] is '）' or ')')
            span = new TextSpan(span.Start + 1, end);
        // 2018年|首届世界VR产业大会: which edition it is, tells its name already.
        if (ProgramCount.LengthOfYear(text.AsSpan(span.Start, span.Length)) is > 0 and var dated && text.AsSpan(span.Start + dated).StartsWith("首届", StringComparison.Ordinal))
            span = new TextSpan(span.Start + dated, end);
        // 2014年|大运河申遗
        if (ProgramCount.LengthOfYear(text.AsSpan(span.Start, span.Length)) is > 0 and var applied && text.AsSpan(span.Start, span.Length).EndsWith("申遗"))
            span = new TextSpan(span.Start + applied, end);
        // 首期100亿元|省级科技创新母基金, 总规模500亿元|产业基金: how much money, before whose it is.
        if (text[end - 1] == '金' && text.AsSpan(span.Start, span.Length).LastIndexOf("亿元", StringComparison.Ordinal) is >= 0 and var money)
            span = new TextSpan(span.Start + money + 2, end);
        return span;
    }

    /// <summary>Whether a wording with a suffix still names no program: where something is tried, one of many or told of before, a verb, an example of what comes next, what is done for a strategy without a name.</summary>
    private bool NamesNothing(RecognitionText text, TextSpan span, string name)
    {
        var end = span.End;
        if (Pointing.LongestAt(name, 0) > 0 || name[^1] == '划' && MakesVerb.LongestEnding(name.AsSpan(0, name.Length - 2)) > 0)
            return true;
        // 在|玛多县试点: where something is tried is no name of it. 以|零碳园区|试点, 自动驾驶|试点: what is tried has its own, a reform has none.
        if (name.EndsWith("试点", StringComparison.Ordinal) && !name.EndsWith("改革试点", StringComparison.Ordinal) && !name.EndsWith("建设试点", StringComparison.Ordinal) && (IsKnown(text, span.Start, end - 2) || (name[0] == '以' && IsKnown(text, span.Start + 1, end - 2))))
            return true;
        // 打造氢能装备制造|高地: what many strive to be.
        if (Strivings.LongestEnding(name) > 0 && !IsOfSomebody(text, span))
            return true;
        // 赣州市社会科学规划|课题: what pays for a study is named to its end.
        if (name.EndsWith("科学规划", StringComparison.Ordinal) && Paid.LongestAt(text.Text, end) > 0)
            return true;
        if (name.EndsWith("计划", StringComparison.Ordinal) && IsPlanning(text, span))
            return true;
        // 148个单位|主题教育, 以调查研究推动|主题教育: of whom or how, where only the campaign itself is named.
        if (name.EndsWith("主题教育", StringComparison.Ordinal) && (name.Contains("单位", StringComparison.Ordinal) || words.Stops.LongestEndingAt(text.Text, end - 4) > 1))
            return true;
        // 品年俗、|尝美食系列活动: half of what is done.
        if (name.EndsWith("活动", StringComparison.Ordinal) && span.Start > 0 && text.Text[span.Start - 1] == '、' && name.Length <= LongestHalf)
            return true;
        // 某某集团有限公司|工程: whose it is says nothing of which.
        if (name.EndsWith("工程", StringComparison.Ordinal) && name.AsSpan(0, name.Length - 2).EndsWith("公司"))
            return true;
        // 完善|流域防洪工程|体系, 一批|重大能源工程: which sort of works they are; what is carried out is named so.
        if (name.EndsWith("工程", StringComparison.Ordinal) && words.IsPlainWorks(name.AsSpan(0, name.Length - 2)) && !ProgramWords.IsCarriedOutBefore(text.Text, span.Start))
            return true;
        // 长三角智慧交通示范项目——|杭绍甬高速: what the next is an example of.
        if (name.EndsWith("项目", StringComparison.Ordinal) && text.Text.AsSpan(end).StartsWith("——"))
            return true;
        // 第22个自贸协定: which of many, not what it is called.
        if (name[0] == '第' && name.AsSpan().IndexOfAny("个条批项") is > 1 and var ordinal && ProgramCount.IsOrdinal(name.AsSpan(0, ordinal + 1)))
            return true;
        // 服务|保障国家战略, 强化重大战略: what is done for a strategy that is not named.
        if (name.EndsWith("战略", StringComparison.Ordinal) && words.LengthOfSoftStopAt(name, 0) is > 0 and var doing && doing < name.Length - 2 && words.IsGeneric(name.AsSpan(doing, name.Length - doing - 2)))
            return true;
        return words.IsNotLaunched(name) || name.AsSpan().ContainsAny(Rankings) || Roles.LongestEnding(name) > 0;
    }

    /// <summary>Whether an industry, a program or a region the lexicon knows stands exactly there.</summary>
    private static bool IsKnown(RecognitionText text, int start, int end) =>
        text.MatchesOver(new TextSpan(start, end)).Any(static (in match) => match.Kind is EntityKind.Industry or EntityKind.Program or EntityKind.Region);

    /// <summary>Whether a name begins with whose it is or how far it reaches, or holds a quoted part.</summary>
    private static bool IsOfSomebody(RecognitionText text, TextSpan span) =>
        Reaches.LongestAt(text.Text, span.Start) > 0 || text.Anchors.RegionBeginningAt(span.Start) is not null || text.Text.AsSpan(span.Start, span.Length).Contains('“');

    /// <summary>林场|计划|培育良种, 神舟二十号乘组按|计划: somebody plans to do something, or does it as planned.</summary>
    private bool IsPlanning(RecognitionText text, TextSpan span)
    {
        var before = text.Text.AsSpan(0, span.End - 2);
        return before[^1] == '按'
            || (words.Stops.LongestAt(text.Text, span.End) > 1 && Befalling.LongestAt(text.Text, span.End) == 0 && !before.EndsWith("行动") && !before.EndsWith("发展") && !ProgramWords.IsCarriedOutBefore(text.Text, span.Start));
    }

    /// <summary>福州、厦门|服务业扩大开放综合试点: where the name begins behind the last of several places in which something is tried; 0 behind one or none.</summary>
    private static int BeginningBehindLastPlace(RecognitionText text, TextSpan span)
    {
        if (span.Start < 3 || text.Text[span.Start - 1] is not ('、' or '和' or '与') || Tried.LongestEndingAt(text.Text, span.End) == 0 || text.Anchors.RegionEndingAt(span.Start - 1) is null)
            return 0;
        return text.MatchesAt(span.Start, span.End - ShortestWithoutYear - 1).First(static (in match) => match is { Kind: EntityKind.Region, IsWeak: false })?.Span.End ?? 0;
    }

    /// <summary>
    /// Where the 《 stands before what is told by a meeting's number to be the meeting of those who signed it: 《湿地公约》|第十四届缔约方大会; -1 before any other.
    /// </summary>
    private static int BeginningWithTitle(string text, int start, int end) =>
        start > 1 && text[start - 1] == '》' && text[start] == '第' && EventName.IsOne(text[end - 1]) && text.LastIndexOf('《', start - 1, Math.Min(start, LongestTitle)) is var open ? open : -1;

    private void AddWithTitle(string text, TextSpan span, List<MentionCandidate> found) =>
        found.Add(new MentionCandidate(span, EntityKind.Program, Name)
        {
            Name = span.Of(text).Replace("《", "", StringComparison.Ordinal).Replace("》", "", StringComparison.Ordinal),
            Confidence = 40,
        });

    /// <summary>The length of the suffix at a place; 0 when none stands there, or only the beginning of another word does.</summary>
    private int LengthOfSuffix(RecognitionText text, int at, WordList suffixes)
    {
        var length = suffixes.LongestAt(text.Text, at);
        // 行动 in 进行动态监测 is no word's beginning nor end.
        return length > 0 && !words.IsOnlyBeginning(text.Text, at, length) && text.IsWordBoundaryAtEither(at, at + length) ? length : 0;
    }

    /// <summary>Whether more than a suffix is left when a number was taken off: 31个改革试点 names nothing.</summary>
    private bool IsLongEnough(string text, TextSpan span)
    {
        var name = text.AsSpan(span.Start, span.Length);
        var suffix = Math.Max(words.Suffixes.LongestEnding(name), Math.Max(words.TitleSuffixes.LongestEnding(name), words.ProjectSuffixes.LongestEnding(name)));
        return suffix == 0 || _beginning.IsNaming(name[..^suffix]);
    }
}

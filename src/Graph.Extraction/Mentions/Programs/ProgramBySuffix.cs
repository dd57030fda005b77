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
    private const int LongestCore = 24;
    private const int ShortestEvent = 6;

    /// <summary>The shortest name of a program that an area or a pilot is set up for.</summary>
    private const int ShortestSubject = 4;

    /// <summary>What is said of a line or a bridge in place of its name.</summary>
    private static readonly string[] Rankings = ["第一条", "第一座", "首条", "首座", "最后一座", "最后一条", "最大", "最长", "最高", "时速"];

    /// <summary>What a project is for its region or its line, which names none: 湖南省重大水利工程.</summary>
    private static readonly string[] Roles = ["控制性工程", "节点工程", "重点工程", "重大工程", "重点水利工程", "重大水利工程", "综合性水利工程", "规模水利工程"];

    /// <summary>How far before its suffix an honour's 国家 or 全国 may stand.</summary>
    private const int LongestTitle = 14;

    /// <summary>The longest date in brackets: （12月31日）.</summary>
    private const int LongestDate = 9;

    /// <summary>What may stand between a facility and the verb of its being built.</summary>
    private static readonly WordList Adverbs = new(["今天", "昨天", "昨晚", "今日", "日前", "近日", "正式", "全线", "顺利", "全面", "主体", "如期", "提前", "今年", "已", "首次", "成功"]);

    private static readonly WordList Promoting = new(["提升", "保障", "支持", "推动", "打造", "做强", "做优", "做大", "争取"]);

    /// <summary>The longest proper words of a project listed beside another: 张靖皋长江.</summary>
    private const int LongestListed = 6;

    /// <summary>The least that tells what is demonstrated.</summary>
    private const int ShortestDemonstrated = 7;

    /// <summary>The longest proper word behind a dash: 马来西亚东海岸.</summary>
    private const int LongestCalled = 8;

    /// <summary>The longest proper word of a facility that no place names: 叶巴滩, 乌拉哈达.</summary>
    private const int LongestOwnName = 4;

    /// <summary>A word and a kind: 后安隧道.</summary>
    private const int ShortestOwnName = 3;

    /// <summary>What is left of a name without its year still names it: 2023年德班世乒赛.</summary>
    private const int ShortestWithoutYear = 5;

    private readonly EventName _events = new(words);

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
        foreach (var at in text.PlacesOf(_suffixes))
        {
            // Nine of ten words that begin like a suffix are none.
            var longest = at == 0 ? 0 : _all.LongestAt(printed, at);
            // 冬奥之城|·冰雪长城: half a slogan.
            if (longest == 0 || (at + longest < printed.Length && printed[at + longest] == '·'))
                continue;
            if (LengthOfSuffix(text, at, words.TitleSuffixes) is > 0 and var title && BeginningOfTitle(text, at, title) is >= 0 and var titleStart)
                Add(text, titleStart, at + title, found);
            else if (LengthOfSuffix(text, at, words.Suffixes) is > 0 and var length && (BeginningOfName(text, at) is >= 0 and var start || (start = _events.BeginningOfMeeting(printed, at, length)) >= 0))
                Add(text, start, at + length, found);
            if (LengthOfSuffix(text, at, words.ProjectSuffixes) is > 0 and var project
                && BeginningOfName(text, at) is >= 0 and var projectStart && (IsBehindDash(printed, projectStart, at) || IsDemonstration(printed, projectStart, at) || IsPlaced(text, projectStart, at) || IsOneOfList(printed, projectStart, at, project) || IsNamedFacility(text, projectStart, at, project) || BeginningBehindLine(text, projectStart, at + project) > projectStart))
            {
                var extension = Math.Max(words.Extensions.LongestAt(printed, at + project), LengthOfSection(text, at + project));
                if (extension > 0 || IsBehindDash(printed, projectStart, at) || !words.IsFacility(printed.AsSpan(at, project)) || IsUnderConstruction(printed, projectStart, at + project))
                    Add(text, projectStart, at + project + extension, found);
            }
        }
    }

    private void Add(RecognitionText text, int start, int end, List<MentionCandidate> found)
    {
        if (ProgramWords.EndsWithKnownName(text, start, end) || ProgramCount.SumsUpList(text.Text, start, end))
            return;

        // 河南计划到2025年, 河北规划了140多个: a place that plans.
        if ((text.Text.AsSpan(0, end).EndsWith("计划") || text.Text.AsSpan(0, end).EndsWith("规划")) && text.MatchesAt(start).Any(match => match.Kind == EntityKind.Region && match.Span.End == end - 2))
            return;
        start = BeginningBehindLine(text, start, end);
        if (EventName.IsOne(text.Text[end - 1]) && _events.BeginningOfFirstSubject(text, start) is >= 0 and var first)
            start = first;
        var span = new TextSpan(ProgramCount.End(text.Text, start, end), end);
        // 融入省|“4+4”科创工程: whose it is, before the quoted name.
        if (span.Length > 2 && text.Text[span.Start] is '省' or '市' or '州' or '县' or '区' && text.Text[span.Start + 1] == '“')
            span = new TextSpan(span.Start + 1, end);
        // 提升|青超联赛, 服务|保障|某某会议: what is done for a meeting or games is no part of their name.
        while (EventName.IsOne(text.Text[end - 1]) && span.Length >= ShortestEvent && Promoting.LongestAt(text.Text, span.Start) is > 0 and var verb)
            span = new TextSpan(span.Start + verb, end);
        // 2018年|首届世界VR产业大会: which edition it is, tells its name already.
        if (ProgramCount.LengthOfYear(text.Text.AsSpan(span.Start, span.Length)) is > 0 and var dated && text.Text.AsSpan(span.Start + dated).StartsWith("首届", StringComparison.Ordinal))
            span = new TextSpan(span.Start + dated, end);
        // 首期100亿元|省级科技创新母基金, 总规模500亿元|产业基金: how much money, before whose it is.
        if (text.Text[end - 1] == '金' && text.Text.AsSpan(span.Start, span.Length).LastIndexOf("亿元", StringComparison.Ordinal) is >= 0 and var money)
            span = new TextSpan(span.Start + money + 2, end);
        if (ProgramCount.IsPointer(text.Text.AsSpan(start, span.Start - start)) || (span.Start > start && !IsLongEnough(text.Text, span)))
            return;
        if (span.Start >= 2 && text.Text[end - 1] is '会' or '赛' or '议' && text.Text.AsSpan(span.Start - 2, 2) is "全国" or "全省" or "全市" or "全区" or "全县")
            span = new TextSpan(span.Start - 2, end);
        var name = span.Of(text.Text);
        // 在|玛多县试点: where something is tried is no name of it.
        if (name.EndsWith("试点", StringComparison.Ordinal) && text.MatchesAt(span.Start).Any(match => match.Kind == EntityKind.Region && match.Span.End == end - 2))
            return;
        // 长三角智慧交通示范项目——|杭绍甬高速: what the next is an example of.
        if (name.EndsWith("项目", StringComparison.Ordinal) && text.Text.AsSpan(end).StartsWith("——"))
            return;
        // 服务|保障国家战略, 强化重大战略: what is done for a strategy that is not named.
        if (name.EndsWith("战略", StringComparison.Ordinal) && words.LengthOfSoftStopAt(name, 0) is > 0 and var doing && doing < name.Length - 2 && words.IsGeneric(name.AsSpan(doing, name.Length - doing - 2)))
            return;
        if (words.IsNotLaunched(name) || Array.Exists(Rankings, ranking => name.Contains(ranking, StringComparison.Ordinal)) || Array.Exists(Roles, role => name.EndsWith(role, StringComparison.Ordinal)))
            return;
        found.Add(new MentionCandidate(span, EntityKind.Program, Name)
        {
            Name = name,
            OtherNames = ProgramCount.LengthOfYear(name) is > 0 and var year && name.Length - year >= ShortestWithoutYear ? [name[year..]] : [],
            Confidence = 40,
        });
    }

    /// <summary>第一条电气化铁路|拉林铁路: what is said of a line before its own name, which ends like it, is no part of it.</summary>
    private int BeginningBehindLine(RecognitionText text, int start, int end)
    {
        var name = text.Text.AsSpan(start, end - start);
        // 德余高速重点控制性工程|乌江特大桥, 沈白高铁全线控制性工程——|后安隧道: what it is for its line, before its own name.
        foreach (var role in (ReadOnlySpan<string>)["控制性工程", "重点工程——", "水利工程", "节点工程"])
        {
            if (name.LastIndexOf(role) is >= 0 and var found && found + role.Length is var behind && behind + ShortestOwnName < name.Length)
                return start + behind + (name[behind..].StartsWith("——") ? 2 : 0);
        }

        var kind = words.ProjectSuffixes.LongestEnding(name);
        for (var line = 2; kind > 0 && line <= 4 && name.Length - kind - line > kind; line++)
        {
            var at = name.Length - kind - line;
            if (words.ProjectSuffixes.LongestEnding(name[..at]) > 1 && words.IsLine(name[at..^kind]))
                return start + at;
        }

        return start;
    }

    /// <summary>The length of the section of a line named after a place: 潮南高速|三明段; 0 when none is named.</summary>
    private static int LengthOfSection(RecognitionText text, int start)
    {
        foreach (var match in text.MatchesAt(start))
        {
            if (match.Kind == EntityKind.Region && match.Span.Length > 1 && match.Span.End < text.Text.Length && text.Text[match.Span.End] == '段')
                return match.Span.Length + 1;
        }

        return 0;
    }

    /// <summary>The length of the suffix at a place; 0 when none stands there, or only the beginning of another word does.</summary>
    private int LengthOfSuffix(RecognitionText text, int at, WordList suffixes)
    {
        var length = suffixes.LongestAt(text.Text, at);
        // 行动 in 进行动态监测 is no word's beginning nor end.
        return length > 0 && !words.IsOnlyBeginning(text.Text, at, length) && text.IsWordBoundaryAtEither(at, at + length) ? length : 0;
    }

    /// <summary>Where the name that ends with the suffix at <paramref name="suffix"/> begins; -1 when nothing before it names anything.</summary>
    private int BeginningOfName(RecognitionText recognized, int suffix)
    {
        var text = recognized.Text;
        if (BeginningOfKnownSubject(recognized, suffix) is >= 0 and var known)
            return known;
        var start = suffix;
        while (start > 0 && suffix - start < LongestCore)
        {
            // What is quoted inside a name is part of it: 专精特新“小巨人”企业培育行动.
            if (text[start - 1] == '”' && text.LastIndexOf('“', start - 1) is >= 0 and var open && suffix - open < LongestCore)
            {
                start = open;
                // “春风行动”“净网”专项行动: of several quoted parts each is a name of its own.
                if (open > 0 && text[open - 1] == '”')
                    return -1;
                // A counted slogan begins the name: 强工业、强县域“四强”行动.
                if ("一二三四五六七八九十两双".Contains(text[open + 1], StringComparison.Ordinal))
                    break;
                continue;
            }

            // So is a place in brackets: 中国（深圳）国际文化产业博览交易会.
            if ((start < suffix || text.AsSpan(suffix).StartsWith("集结中心")) && PlaceInBrackets(recognized, start) is > 0 and var bracket)
            {
                start = bracket;
                continue;
            }

            // 全球最大核电基地——|漳州核电: what it is, before what it is called.
            if (!ProgramWords.IsNameCharacter(text[start - 1]) || (start > 1 && text[start - 1] == '—' && text[start - 2] == '—'))
                break;
            if (words.StopEndingAt(recognized, start) is > 0 and var stop && recognized.IsWordBoundary(start) && !JoinsPlaces(recognized, start))
            {
                var core = text.AsSpan(start, suffix - start);
                if (core.EndsWith("周年"))
                    return EventName.BeginningOfCelebration(text, start);
                if (IsNaming(core))
                    return LaunchedBeginning(recognized, start, suffix);
                if (!words.IsSoftStop(text.AsSpan(start - stop, stop)))
                    return -1;
                // A general word may end a name that a verb launches (实施跨境金融服务便利化行动), but is none alone (落实重大战略).
                if (!core.IsEmpty && !words.IsTransparent(core))
                    return LaunchedBeginning(recognized, start, suffix) is var launched && launched < start ? launched : -1;
            }

            start--;
        }

        // A long run without a verb or a mark is a sentence, not a name.
        return suffix - start < LongestCore && IsNaming(text.AsSpan(start, suffix - start)) ? start : -1;
    }

    /// <summary>
    /// Verbs between the one that launches the program and its suffix belong to its name: 开展优化营商环境行动, 实施农产品加工业优化升级工程,
    /// 召开新时代推动中部地区崛起座谈会. Without such a verb the name begins at <paramref name="start"/>.
    /// </summary>
    private int LaunchedBeginning(RecognitionText recognized, int start, int suffix)
    {
        var text = recognized.Text;
        for (var at = start; at > 0 && suffix - at < LongestCore;)
        {
            if (ProgramWords.IsCarriedOutBefore(text, at))
                return at;
            if (words.StopEndingAt(recognized, at) is > 0 and var stop && recognized.IsWordBoundary(at))
            {
                if (!words.IsSoftStop(text.AsSpan(at - stop, stop)))
                    return start;
                at -= stop;
            }
            else if (!ProgramWords.IsNameCharacter(text[at - 1]))
            {
                return start;
            }
            else
            {
                at--;
            }
        }

        return start;
    }

    /// <summary>
    /// Where a program begins that an area or a pilot is set up for: 黄河流域生态保护和高质量发展|先行区, 数字中国建设|综合试点; -1 before any other suffix.
    /// </summary>
    private static int BeginningOfKnownSubject(RecognitionText text, int suffix)
    {
        var kind = text.Text.AsSpan(suffix);
        if (!kind.StartsWith("先行") && !kind.StartsWith("综合试点") && !kind.StartsWith("改革试点"))
            return -1;
        for (var start = suffix - ShortestSubject; start >= Math.Max(0, suffix - LongestCore); start--)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.Span.End == suffix && match is { Kind: EntityKind.Program, IsWeak: false })
                    return start;
            }
        }

        return -1;
    }

    /// <summary>Where the bracket opens that closes before <paramref name="start"/> and holds a place or a section of a line behind a name; 0 when none does.</summary>
    private static int PlaceInBrackets(RecognitionText text, int start)
    {
        if (text.Text[start - 1] is not ('）' or ')'))
            return 0;
        var open = text.Text.LastIndexOfAny(['（', '('], start - 1, Math.Min(start, 8));
        return open > 0 && ProgramWords.IsNameCharacter(text.Text[open - 1])
            && (text.Text[start - 2] == '段' || IsRegion(text, open + 1, start - 1)) ? open : 0;
    }

    private static bool IsRegion(RecognitionText text, int start, int end) =>
        text.MatchesAt(start).Any(match => match.Kind == EntityKind.Region && match.Span.End == end);

    /// <summary>Whether 至 before <paramref name="start"/> leads from one place to the next: 深圳至中山跨江通道.</summary>
    private static bool JoinsPlaces(RecognitionText text, int start) =>
        text.Text[start - 1] == '至' && text.MatchesAt(start).Any(match => match.Kind == EntityKind.Region && match.Span.Length > 1);

    /// <summary>Honours begin with 国家 or 全国, which suffices: 国家卫生城市, 国家自主创新示范区.</summary>
    private int BeginningOfTitle(RecognitionText recognized, int suffix, int length)
    {
        var text = recognized.Text;
        var from = Math.Max(0, suffix - LongestTitle);
        var before = text.AsSpan(from, suffix - from);
        var start = Math.Max(before.LastIndexOf("国家", StringComparison.Ordinal), before.LastIndexOf("全国", StringComparison.Ordinal));
        start = Math.Max(start, Math.Max(before.LastIndexOf("省级", StringComparison.Ordinal), before.LastIndexOf("世界级", StringComparison.Ordinal)));
        if (before.LastIndexOf("自治区级", StringComparison.Ordinal) is >= 0 and var autonomous)
            start = autonomous;
        if (start < 0 || before[start..].IndexOfAny("，。；、的和与”“（） \n") >= 0)
            return -1;
        var first = from + start;
        // 国家物流枢纽及|骨干冷链物流基地: two honours.
        if (before[start..].IndexOf('及') is > 0 and var joint && words.TitleSuffixes.LongestEnding(before.Slice(start, joint)) > 0)
            return -1;
        // 入选|国家生态产品价值实现机制试点: what is applied for may hold verbs; otherwise a verb tells that 国家 is another word's.
        var isApplied = words.IsLaunchedBefore(text, first) || (first > 0 && text[first - 1] is '轮' or '批');
        for (var at = first + 2; at < suffix; at++)
        {
            if (!isApplied && words.StopEndingAt(recognized, at) is > 1 and var stop && recognized.IsWordBoundary(at) && !words.IsSoftStop(text.AsSpan(at - stop, stop)) && at - stop >= first + 2)
                return -1;
        }

        // A place right before it belongs to the name of what it has (长株潭国家综合交通枢纽), not of what it is (大连国家碳达峰试点城市).
        if (text[suffix + length - 1] is '市' or '县' or '省' or '镇')
            return first;
        foreach (var match in recognized.Matches)
        {
            if (match.Span.End == first && match.Kind == EntityKind.Region && match.Span.Length > 1 && (!match.IsWeak || recognized.IsWordBoundary(match.Span.Start)))
                return match.Span.Start;
        }

        return first;
    }

    /// <summary>
    /// A project's name begins with a place, joins two (韶山—井冈山), or continues another project's (醴茶铁路电气化改造); the trains' has the place behind theirs
    /// (中欧班列广州集结中心).
    /// </summary>
    private bool IsPlaced(RecognitionText text, int start, int suffix)
    {
        var core = text.Text.AsSpan(start, suffix - start);
        return text.MatchesAt(start).Any(m => m.Kind == EntityKind.Region && m.Span.Length > 1)
            || core.IndexOfAny('—', '至', '-') > 0
            || words.IsLine(core)
            || words.BeginsWithProvinces(core)
            || core.StartsWith("中欧班列") && core.Length > "中欧班列".Length
            || words.ProjectSuffixes.LongestEnding(core) is > 0 and var inner && inner < core.Length;
    }

    /// <summary>煤炭分质清洁高效转化|示范项目: what is demonstrated names the project, wherever it stands.</summary>
    private static bool IsDemonstration(string text, int start, int suffix) =>
        suffix - start >= ShortestDemonstrated && text.AsSpan(suffix).StartsWith("示范项目", StringComparison.Ordinal);

    /// <summary>控制性工程——|双髻山隧道: what is called so behind what it is.</summary>
    private bool IsBehindDash(string text, int start, int suffix) =>
        start > 1 && text[start - 1] == '—' && text[start - 2] == '—' && suffix - start is >= 2 and <= LongestCalled && !words.IsGeneric(text.AsSpan(start, suffix - start));

    /// <summary>建成阳信高速、|增天高速、|张靖皋长江大桥: a short name beside another project's.</summary>
    private bool IsOneOfList(string text, int start, int suffix, int length)
    {
        if (suffix - start is < 2 or > LongestListed || words.IsGeneric(text.AsSpan(start, suffix - start)))
            return false;
        return start > length && text[start - 1] == '、' && words.ProjectSuffixes.LongestEndingAt(text, start - 1) > 1;
    }

    /// <summary>叶巴滩|水电站|首台机组, 开工建设|车马碧|水库: a proper word that is no place, where its facility is told to be under construction.</summary>
    private bool IsNamedFacility(RecognitionText text, int start, int suffix, int length)
    {
        var printed = text.Text;
        var core = printed.AsSpan(start, suffix - start);
        return core.Length is >= 2 and <= LongestOwnName && words.IsFacility(printed.AsSpan(suffix, length)) && words.ProjectSuffixes.LongestEnding(core) == 0
            && core.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && text.TagOf(new TextSpan(start, suffix)) is null or "nr" or "ns" or "nz"
            && (start == 0 || !ProgramWords.IsNameCharacter(printed[start - 1]) || words.Building.LongestEndingAt(printed, start) > 0)
            && !words.IsGeneric(core) && IsUnderConstruction(printed, start, suffix + length);
    }

    /// <summary>Whether more than a suffix is left when a number was taken off: 31个改革试点 names nothing.</summary>
    private bool IsLongEnough(string text, TextSpan span)
    {
        var name = text.AsSpan(span.Start, span.Length);
        var suffix = Math.Max(words.Suffixes.LongestEnding(name), Math.Max(words.TitleSuffixes.LongestEnding(name), words.ProjectSuffixes.LongestEnding(name)));
        return suffix == 0 || IsNaming(name[..^suffix]);
    }

    /// <summary>An airport or a reservoir is a project only while it is built: 开工建设…机场, …大桥建成通车.</summary>
    private bool IsUnderConstruction(string text, int start, int end) =>
        words.Building.LongestEndingAt(text, start) > 0 || words.Building.LongestAt(text, BehindTime(text, end)) > 0;

    /// <summary>大桥|今天（1月1日）|正式|通车: where the verb begins behind when and how it is done.</summary>
    private static int BehindTime(string text, int at)
    {
        for (var length = Adverbs.LongestAt(text, at); length > 0; length = Adverbs.LongestAt(text, at))
        {
            at += length;
            if (at < text.Length && text[at] == '（' && text.IndexOf('）', at) is > 0 and var close && close - at <= LongestDate)
                at = close + 1;
        }

        return at;
    }

    private bool IsNaming(ReadOnlySpan<char> wording)
    {
        var core = wording[ProgramCount.LengthOfQuantity(wording)..];
        return core.Length >= 2 && !words.Stops.Contains(core) && !words.IsGeneric(core) && !words.IsTransparent(core) && !words.BeginsWithHardStop(core)
            && !ProgramCount.IsOrdinal(core);
    }
}

using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Institutions;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs that leave the end of their names to the last of a list: 启动长四辽通、敦牡等铁路, 推进煤炭综合利用、榆林化学二期等项目,
/// 实施产业基础再造和重大技术装备攻关工程. Each item is named with the suffix. A project that begins with the company that builds it bears the whole name,
/// and leaves the company's to be a mention of its own.
/// </summary>
public sealed class ProgramByList(ProgramWords words, ProjectBuilder builders) : IMentionRecognizer
{
    /// <summary>The longest item, in characters, of a list of anything but projects.</summary>
    private const int LongestItem = 16;

    /// <summary>What explanations call a company found at the head of what it builds.</summary>
    private const string BuilderName = "institution-by-project";

    /// <summary>The shortest item that says what is done.</summary>
    private const int ShortestAction = 4;

    private const int ShortestOwnName = 2;
    private const int LongestOwnName = 6;
    private const int LongestProject = 30;
    private const int LongestList = 80;
    private const int LongestSummary = 14;
    private const int ShortestProject = 6;

    /// <summary>The characters of the words that may stand between 等 and what it sums up: 等6个重大, 等骨干, 等六大.</summary>
    internal const string Summing = "一二三四五六七八九十批条座万千伏瓦电网输变重点大型标志性战略功能牵引支撑个项工程产业能源交通水利科技基础设施新建骨干控制关键系列";

    /// <summary>How things are built, before the first of a list.</summary>
    private static readonly WordList BuildingAnew = new(["续建", "新建", "扩建", "改建", "新开工"]);

    /// <summary>Facilities that share their kind with others only as what they are: of an airport's neighbours in a list none need be one.</summary>
    private static readonly WordList NamedAlone = new(["煤矿", "水库", "水电站", "电站", "变电站", "换流站", "抽水蓄能电站", "灌区", "大桥"]);

    private static readonly WordList Joints = new(["、", "和", "与", "以及"]);

    /// <summary>What is filled anew for every list of a thread.</summary>
    [ThreadStatic]
    private static List<TextSpan>? t_items;

    /// <summary>Where a word may begin that sums up a list.</summary>
    private readonly Trigger _summaries = Trigger.Words(words.SharedConstructions, words.SharedActions);

    /// <inheritdoc/>
    public string Name => "program-by-list";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_summaries];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_summaries))
        {
            if (at < 3)
                continue;
            var construction = words.SharedConstructions.LongestAt(printed, at);
            var action = words.SharedActions.LongestAt(printed, at);
            var length = Math.Max(construction, action);
            if (length == 0 || words.IsOnlyBeginning(printed, at, length) || !text.IsWordBoundary(at))
                continue;
            var suffix = printed.Substring(at, length);
            var end = EndOfLast(printed, at);
            var items = ReadItems(text, end, hasSuffix: end == at, shortest: printed[end] != '等' && !char.IsAsciiDigit(printed[end]) ? 0 : suffix.EndsWith("项目", StringComparison.Ordinal) ? ShortestAction : construction > action ? ShortestOwnName : 0);
            var isSized = end == at - 2 && printed.AsSpan(end).StartsWith("大型", StringComparison.Ordinal);
            var isGroup = end < at && !isSized && printed[end] is not '等' && !char.IsAsciiDigit(printed[end]);
            if ((isGroup && items.Count < 2) || (char.IsAsciiDigit(printed[end]) && (items.Count < 2 || suffix.EndsWith("项目", StringComparison.Ordinal))))
                continue;
            // 实施高水平通用、垂类大模型培育|工程: without 等 a bare 工程 is the last item's alone.
            var isLaunched = action == length && (construction < length || printed[end] == '等' || isGroup) && items.Count > 0 && IsLaunchedList(printed, items[^1].Start, action);
            if (construction < length && !isLaunched)
                continue;
            var projects = construction > 0 && printed[end] == '等' ? CountOfSureProjects(text, items) : 0;
            // 潘家窑、大西庄煤矿|开工建设
            var isUnderConstruction = end == at && NamedAlone.Contains(suffix) && words.Building.LongestAt(printed, at + length) > 0;
            var isBuilt = construction == length && suffix.EndsWith("项目", StringComparison.Ordinal) && NamesBuilder(text, items);
            foreach (var listed in items)
            {
                // The last item of a list without 等 carries the suffix itself and is found by it.
                var item = WithoutVerb(text, new TextSpan(ProgramCount.End(printed, listed.Start, listed.End), listed.End), suffix);
                var isSummedUp = isSized || (isUnderConstruction && printed[item.End] == '、' && item.Length <= LongestOwnName) || printed[end] == '等' || char.IsAsciiDigit(printed[end]);
                if (item.End == at || ProgramCount.IsCounted(printed.AsSpan(item.Start, item.Length)) || !(construction == length && (IsProject(text, item, suffix, isSummedUp) || (projects * 2 >= items.Count && MayBeProject(text, item))) || isLaunched && IsAction(text, item)))
                    continue;
                // 比亚迪二期 is the name itself wherever it stands, and would be found whole again.
                var builder = isBuilt && !HasSuffix(printed, item) ? builders.LengthIn(text, item, amongBuilt: true) : 0;
                found.Add(new MentionCandidate(new TextSpan(item.Start + builder, item.End), EntityKind.Program, Name)
                {
                    Name = HasSuffix(printed, item) ? item.Of(printed) : item.Of(printed) + WithoutRank(suffix),
                    // What is built may be called like the field it is of: 精细化工.
                    Confidence = builder > 0 ? 62 : 42,
                });
                if (builder > 0)
                    AddBuilder(text, new TextSpan(item.Start, item.Start + builder), found);
            }
        }
    }

    private int CountOfSureProjects(RecognitionText text, List<TextSpan> items)
    {
        var count = 0;
        foreach (var item in items)
            count += IsSurelyProject(text, item) ? 1 : 0;
        return count;
    }

    private bool NamesBuilder(RecognitionText text, List<TextSpan> items)
    {
        foreach (var item in items)
        {
            if (builders.LengthIn(text, item, amongBuilt: false) > 0)
                return true;
        }

        return false;
    }

    /// <summary>引进|某某动力电池、某某风电等项目, 新建扩建|某某水库: what is done for the first of the projects is no part of its name.</summary>
    private TextSpan WithoutVerb(RecognitionText text, TextSpan item, string suffix)
    {
        while (BuildingAnew.LongestAt(text.Text, item.Start) is > 0 and var building && item.Length - building >= ShortestAction)
            item = new TextSpan(item.Start + building, item.End);
        return suffix.EndsWith("项目", StringComparison.Ordinal) && words.LengthOfSoftStopAt(text.Text, item.Start) is > 1 and var verb && item.Length - verb >= ShortestAction && text.IsWordBoundary(item.Start + verb)
            ? new TextSpan(item.Start + verb, item.End)
            : item;
    }

    /// <summary>重大|项目, 重点|工程: how much of a project it is, is no part of its name.</summary>
    private static string WithoutRank(string suffix) =>
        suffix.StartsWith("重大", StringComparison.Ordinal) || suffix.StartsWith("重点", StringComparison.Ordinal) ? suffix[2..] : suffix;

    /// <summary>The company at a project's head, by the lexicon's entry where it has one.</summary>
    private static void AddBuilder(RecognitionText text, TextSpan span, List<MentionCandidate> found)
    {
        if (text.Anchors.InstitutionEndingAt(span.End) is { } known && known.Span == span)
            return;
        found.Add(new MentionCandidate(span, EntityKind.Institution, BuilderName) { Name = span.Of(text.Text), Confidence = 42 });
    }

    /// <summary>
    /// Where the last item ends: before 等, 等重点 or 等6个, at a count (南山口、同德4个水电站), before what calls them so many (强链补链、招大引强“三大行动”),
    /// or at the suffix.
    /// </summary>
    private int EndOfLast(string text, int suffix)
    {
        var end = suffix;
        for (var at = suffix - 1; at >= Math.Max(1, suffix - LongestSummary); at--)
        {
            if (text[at] == '等')
                return at;
            if (char.IsAsciiDigit(text[at]))
                end = text[at + 1] is '个' or '条' or '座' || end == at + 1 ? at : suffix;
            else if (!Summing.Contains(text[at], StringComparison.Ordinal))
                break;
        }

        // 德厚、阿岗、车马碧|大型|水库: of which size they are.
        if (end == suffix && text.AsSpan(0, suffix).EndsWith("大型", StringComparison.Ordinal) && text[suffix - 3] != '特' && words.IsFacilityAt(text, suffix))
            return suffix - 2;
        if (end < suffix || text[suffix - 1] != '大' || !ProgramCount.GroupNumerals.Contains(text[suffix - 2]))
            return end;
        return text[suffix - 3] == '“' ? suffix - 3 : suffix - 2;
    }

    /// <summary>The items before <paramref name="end"/>, from right to left; none when the wording there is no list. Lent until the thread reads the next list.</summary>
    private List<TextSpan> ReadItems(RecognitionText text, int end, bool hasSuffix, int shortest)
    {
        var printed = text.Text;
        var items = t_items ??= [];
        items.Clear();
        var itemEnd = end;
        var at = end;
        var hasPairs = HoldsPairs(printed, end);
        while (at > 0 && itemEnd - at <= (shortest > 0 ? LongestProject : LongestItem))
        {
            // Whatever stands between two list marks before 等项目 is one project, verbs and all: 熔盐装置技术升级.
            if (shortest > 0 && itemEnd == at && MarkBefore(text, at, shortest) is > 0 and var mark)
            {
                items.Add(new TextSpan(mark + 1, itemEnd));
                itemEnd = at = mark;
                continue;
            }

            if (hasPairs && itemEnd > at && (printed[at - 1] is '和' or '与'))
            {
                at--;
                continue;
            }

            var joint = Joints.LongestEndingAt(printed, at) is > 0 and var length && text.IsWordBoundary(at) && !text.IsInsideName(at) ? length : 0;
            if (joint > 0 && itemEnd > at)
            {
                items.Add(new TextSpan(at, itemEnd));
                itemEnd = at -= joint;
                continue;
            }

            // 耕地|建设|与保护: what is joined to another thing done is no verb of the list.
            var isJoined = hasPairs && at < itemEnd && (printed[at] is '和' or '与');
            var stop = joint == 0 && !isJoined && printed[at - 1] != '至' && text.IsWordBoundary(at) ? words.StopEndingAt(text, at) : 0;
            if (stop > 0 && !words.IsSoftStop(printed.AsSpan(at - stop, stop)))
                break;
            if (stop > 0 && ProgramWords.IsCarriedOutBefore(printed, at - stop))
                stop = 0;
            if (stop > 0 && itemEnd > at && IsLaunchedHere(printed, at))
                break;
            if (!ProgramWords.IsNameCharacter(printed[at - 1]))
                break;
            at--;
        }

        if (itemEnd > at)
            items.Add(new TextSpan(at, itemEnd));
        // Without 等 a list of one is the plain name.
        return items.Count > (hasSuffix ? 1 : 0) ? items : [];
    }

    /// <summary>高标准农田建设与保护、|粮食生产与提质增效等六大行动: where 和 or 与 stands before a list mark, it joins what one item is about.</summary>
    private static bool HoldsPairs(string text, int end)
    {
        var list = text.AsSpan(Math.Max(0, end - LongestList), Math.Min(end, LongestList));
        list = list[(list.LastIndexOfAny("，。；：\n") + 1)..];
        return list.LastIndexOf('、') is > 0 and var mark && list[mark..].ContainsAny('和', '与') && list[..mark].ContainsAny('和', '与');
    }

    /// <summary>The list mark before an item of a list of projects that is long enough for one and begins with no verb; 0 when there is none.</summary>
    private int MarkBefore(RecognitionText text, int end, int shortest)
    {
        var mark = end - 1;
        for (; mark > 0 && end - mark <= LongestProject && ProgramWords.IsNameCharacter(text.Text[mark]); mark--)
        {
            if (text.Text[mark] is '的' or '等' || (text.Text[mark] is '和' or '与' or '及' && text.IsWordBoundary(mark) && text.IsWordBoundary(mark + 1)))
                return 0;
        }

        return mark > 0 && text.Text[mark] == '、' && end - mark > shortest && words.Stops.LongestAt(text.Text.AsSpan(0, end), mark + 1) == 0 ? mark : 0;
    }

    private bool IsLaunchedHere(string text, int at) =>
        words.IsLaunchedBefore(text, at) || text.AsSpan(0, at).EndsWith("推动", StringComparison.Ordinal);

    /// <summary>
    /// Whether what stands before a list launches it. Campaigns are also pushed on (深入推进市场准入壁垒清理等专项行动); what is only called 工程 is so
    /// only where it is carried out or pushed on as well.
    /// </summary>
    private bool IsLaunchedList(string text, int start, int action) =>
        ProgramWords.IsCarriedOutBefore(text, start) || (action > 2 && words.IsLaunchedBefore(text, start)) || text.AsSpan(0, start).EndsWith("推进", StringComparison.Ordinal);

    /// <summary>Whether a list's item is a construction project: at a place, between two, a phase, or a line of railway.</summary>
    private bool IsProject(RecognitionText text, TextSpan item, string suffix, bool isSummedUp)
    {
        var wording = text.Text.AsSpan(item.Start, item.Length);
        if (item.Length < 2 || wording[^1] is '站' or '港' || words.IsGeneric(wording) || IsOfAnotherKind(text, item))
            return false;
        if (words.Extensions.LongestEnding(wording) is > 0 and var extension && extension < wording.Length)
            return true;
        // 汉江流域综合治理、花湖国际机场: without 等 only a short name leaves its end to the next.
        if (!isSummedUp && item.Length > LongestOwnName)
            return false;
        if (wording.IndexOfAny('至', '—', '-') > 0 || text.MatchesAt(item.Start, item.End - 1).Any(static (in match) => match is { Kind: EntityKind.Region, Span.Length: > 1 }))
            return true;
        if (suffix.EndsWith("项目", StringComparison.Ordinal) || (words.SharedActions.Contains(suffix) && !IsOfPower(text.Text, item.End)) || (suffix.Contains("工程", StringComparison.Ordinal) && !IsOfPower(text.Text, item.End)) || suffix.Contains("前期", StringComparison.Ordinal))
            return suffix is not ("项目" or "工程" or "重大项目" or "重大工程") && item.Length <= 6 && words.IsLine(wording[..Math.Min(wording.Length, 3)]);
        // 旭龙、奔子栏等水电站: what is listed before a kind of facility are its examples, by their own names.
        return item.Length <= LongestOwnName && !char.IsAsciiDigit(wording[0]) && text.IsWordBoundary(item.Start) && (words.IsLine(wording[..Math.Min(wording.Length, 3)]) || isSummedUp);
    }

    /// <summary>松如沟等14个|750千伏电网工程: what a list of works is of, though only 工程 sums it up.</summary>
    private static bool IsOfPower(string text, int end) =>
        text.AsSpan(end, Math.Min(LongestSummary, text.Length - end)).Contains("千伏", StringComparison.Ordinal);

    /// <summary>Whether the item says by itself that it is built: 白濑水利枢纽, 徐大堡核电3号机组; a company with what it builds: 亿纬锂能沈阳工厂.</summary>
    private bool IsSurelyProject(RecognitionText text, TextSpan item)
    {
        var wording = text.Text.AsSpan(item.Start, item.Length);
        if (item.Length < ShortestAction || wording.IndexOfAny('“', '”') >= 0)
            return false;
        if (text.MatchesAt(item.Start, item.End - 2).Any(static (in match) => match is { Span.Length: > 1, IsWeak: false } && (match.Kind == EntityKind.Region || match.Entry.Has("company"))))
            return true;
        if (ProgramCount.HasCapacity(wording) || EndsWithWork(wording))
            return true;
        return words.ProjectSuffixes.LongestEnding(wording) is var ending && ending > 0 && ending + 2 <= wording.Length && !words.IsGeneric(wording[..^ending]);
    }

    /// <summary>Among projects an item that names nothing else, and is no general word, is one as well: 中沙古雷乙烯、古雷炼化一体化工程二期等项目.</summary>
    private bool MayBeProject(RecognitionText text, TextSpan item) =>
        item.Length >= ShortestAction && !words.IsGeneric(text.Text.AsSpan(item.Start, item.Length)) && text.IsWordBoundary(item.Start)
        && !IsOfAnotherKind(text, item) && (item.Length >= ShortestProject || IsSurelyProject(text, item) || EndsWithProduct(text, item));

    /// <summary>某某碳酸锂装置优化改造, 某某磷酸铁锂扩产: what is done to a plant.</summary>
    private static bool EndsWithWork(ReadOnlySpan<char> wording) =>
        wording.Length >= ShortestProject && (wording.EndsWith("技改") || wording.EndsWith("技术改造") || wording.EndsWith("扩产") || wording.EndsWith("优化改造") || wording.EndsWith("生产线") || wording.EndsWith("产业化"));

    /// <summary>Whether the item ends with a field of industry, as what a project makes: 古雷乙烯, 绿色高端装备制造.</summary>
    private static bool EndsWithProduct(RecognitionText text, TextSpan item) =>
        text.LongestMatchEndingAt(item.End, item.Start + 1, static (in match) => match.Kind == EntityKind.Industry) is not null;

    /// <summary>Whether the item is a whole name already: 珠肇高铁、漳汕高铁等项目.</summary>
    private bool HasSuffix(string text, TextSpan item)
    {
        var wording = text.AsSpan(item.Start, item.Length);
        return words.Suffixes.LongestEnding(wording) > 0 || words.ProjectSuffixes.LongestEnding(wording) > 0
            || words.Extensions.LongestEnding(wording) > 0 || words.SharedConstructions.LongestEnding(wording) > 0;
    }

    /// <summary>Whether a list's item names what is launched: long enough, and no field or place of its own.</summary>
    private bool IsAction(RecognitionText text, TextSpan item) =>
        item.Length >= ShortestAction && !words.IsGeneric(text.Text.AsSpan(item.Start, item.Length)) && !IsOfAnotherKind(text, item);

    private bool IsOfAnotherKind(RecognitionText text, TextSpan item) =>
        text.MatchesOver(item).Any(static (in match) => match is { IsWeak: false, Kind: not (EntityKind.Program or EntityKind.Region) })
        || text.MatchesOver(item).Any(static (in match) => match is { IsWeak: false, Kind: EntityKind.Region }) && !words.IsLine(text.Text.AsSpan(item.Start, item.Length));
}

using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Institutions known by how their names end: 株洲市特种链条股份有限公司, 湖北大学公共管理学院, 硬质合金全国重点实验室,
/// “老检叨”工作室. From the suffix the name is read to the left, word by word, to the nearest verb, function word or mark.
/// What consists of common words alone names nothing: 技术创新中心, 中小企业服务中心.
/// </summary>
public sealed class InstitutionBySuffix(InstitutionWords words) : IMentionRecognizer
{
    /// <summary>What its findings carry for the name of their recogniser.</summary>
    internal const string OwnName = "institution-by-suffix";

    /// <summary>The longest proper word of a name, in characters.</summary>
    internal const int LongestProper = 6;

    /// <summary>How much a place of trade says at least of what is traded there: 稀土产品交易中心, not 技术交易中心.</summary>
    private const int ShortestTrade = 4;

    /// <summary>What 子 ends a word of science with: 光电子创新中心, unlike 子公司.</summary>
    private const string ParticlesBefore = "电量光分离原";

    private const string StateCompanyEndings = "投发控建运旅农水交";

    /// <summary>Suffixes that name an institution right behind a region: 长沙银行, 湖南大学.</summary>
    private static readonly WordList PlainBehindRegion = new(
    [
        "大学", "银行", "日报", "晚报", "早报", "晨报", "商报", "电视台", "广播电视台", "卫视", "融媒体中心", "人民医院", "中心医院", "中医院", "第一医院", "第二医院", "第三医院", "第四医院", "第五医院", "第六医院", "非遗馆", "文学馆", "党史馆", "方志馆", "学院", "职业学院", "职业大学", "技师学院", "高等专科学校", "师范高等专科学校", "幼儿师范高等专科学校", "医学高等专科学校", "行政学院", "社会主义学院", "开放大学", "博物馆", "博物院", "图书馆", "科技馆", "美术馆", "档案馆",
        "纪念馆", "大剧院", "农商行", "农商银行", "农信社", "总商会", "商会", "师范学院", "理工学院", "医学院", "商学院", "干部学院", "地质院", "测绘院", "林科院", "水科院", "职业技术学院", "党校", "社科院", "农科院", "知识产权法院", "互联网法院", "海事法院", "铁路运输法院",
        "仲裁委员会", "公证处", "监狱", "油田", "创新院", "工研院", "产研院", "人民出版社", "出版社", "交响乐团", "京剧院", "气象台", "天文台", "大使馆", "领事馆", "出版集团", "报业集团", "机场集团", "港务集团", "工商联", "红十字会", "慈善会", "联谊会", "同乡会", "交易所", "检察院", "法院", "公安局",
        "机场", "国际机场", "东站", "西站", "南站", "北站", "火车站", "高铁站", "客运站", "国际会展中心", "会展中心", "会议中心", "奥体中心", "体育中心", "科学技术馆", "规划馆", "大运河博物馆", "实验室", "创新实验室", "国家实验室", "省实验室", "高等研究院", "中等专业学校", "职业中等专业学校", "技工学校", "高级技工学校", "中学", "电厂", "热电厂", "科技大市场", "技术大市场", "实验学校",
    ]);

    /// <summary>Suffixes that behind 中国 and common words make a name: 中国中小企业协会.</summary>
    private static readonly WordList NationalSuffixes = new(
    [
        "协会", "行业协会", "学会", "商会", "联合会", "促进会", "研究会", "总会", "联盟", "产业联盟", "基金会", "交易所", "档案馆", "科技馆", "集团", "集团公司", "集团有限公司", "有限公司", "有限责任公司", "股份有限公司", "总公司", "研究院", "研究所", "科学院", "设计院", "银行", "出版社", "大学", "学院",
        "博物馆", "美术馆", "图书馆", "纪念馆", "歌剧院", "话剧院", "京剧院", "剧院", "交响乐团", "委员会", "管理局",
    ]);

    private static readonly WordList KindsOfSchool = new(["公办", "民办", "本科", "专科", "高等", "重点", "综合", "新型", "现代", "产业", "国际", "未来", "独立", "二级", "市级", "省级", "直属", "附属", "网络"]);

    /// <summary>Suffixes of societies of the whole world.</summary>
    private static readonly WordList WorldSuffixes = new(["协会", "学会", "联合会", "联盟", "总会", "商会", "基金会", "促进会", "理事会"]);

    /// <summary>Suffixes that what is traded or kept there makes a name of, without a region.</summary>
    private static readonly WordList TradingSuffixes = new(["交易中心", "运营中心", "结算中心", "报告库", "资源库", "种质资源库", "综合服务平台"]);

    /// <summary>Centres that are called by their field alone, which several of a list may share.</summary>
    private static readonly WordList FieldCentres = new(["技术创新中心", "产业创新中心", "制造业创新中心"]);

    /// <summary>General words that one state company of a region is called by.</summary>
    private static readonly WordList StateGroupFields = new(["能源", "农业", "旅游", "物流", "科技", "数据", "文化", "教育", "航空", "金融", "国际", "交易", "信息", "安全", "保障", "储备", "数字", "商业", "贸易"]);

    /// <summary>How houses of a township or a village are called.</summary>
    private static readonly WordList LocalSuffixes = new(
    [
        "小学", "中学", "学校", "中心学校", "中心小学", "幼儿园", "初级中学", "实验学校", "卫生院", "中心卫生院", "派出所", "司法所", "法庭", "人民法庭", "税务所", "供电所", "财政所", "敬老院", "文化站", "林业站", "供销社", "党支部", "党总支",
        "合作社", "专业合作社", "农民专业合作社", "经济合作社", "股份经济合作社", "经济联合社", "家庭农场", "党群服务中心",
    ]);

    /// <summary>Suffixes that the houses of a list bear each: 崇实小学、敦谊小学.</summary>
    private static readonly WordList ListedSuffixes = new(
        ["小学", "中学", "医院", "大学", "学院", "创新中心", "研究院", "研究所", "合作社", "专业合作社", "商会", "协会", "公司", "集团", "有限公司", "有限责任公司", "股份有限公司", "博物馆", "纪念馆", "银行", "实验室", "派出所", "司法所", "卫生院", "幼儿园", "学校", "中心学校", "中心小学"]);

    /// <summary>Suffixes of houses that are named in quotation marks.</summary>
    private static readonly WordList QuotedSuffixes = new(["研究院", "研究中心", "研究所", "创新中心", "联合实验室", "实验室", "重点实验室", "全国重点实验室", "创新联盟", "产业联盟", "学院", "产业学院", "书院", "博物馆", "纪念馆", "陈列馆", "合作社", "基金会"]);

    /// <summary>Houses that are named by their field when they come into being.</summary>
    private static readonly WordList FoundedSuffixes = new(["研究院", "研究中心", "工程研究中心", "研究所", "产业研究院", "创新中心", "产业学院", "现代产业学院", "联合实验室", "博物馆", "纪念馆"]);

    /// <summary>What brings a house into being.</summary>
    private static readonly WordList Foundings = new(["建起", "办起", "建起了", "办起了", "组建", "组建了", "成立", "成立了", "设立", "设立了", "揭牌成立", "挂牌成立", "共建", "共建了", "建成", "建成了"]);

    /// <summary>Ends of houses that build others.</summary>
    private static readonly WordList Builders = new(["学院", "大学", "职业学院", "师范学院", "理工学院", "医学院", "职业技术学院", "医院", "科学院", "社科院", "农科院", "博物馆", "图书馆", "集团"]);

    /// <summary>What the names of houses begin with that a province and a ministry keep together.</summary>
    private const string SharedHouse = "省部共建";

    /// <summary>How far before its end a quoted name may open.</summary>
    private const int LongestQuoted = 24;

    private readonly NameTokens _tokens = new(words);

    /// <summary>Where a suffix may begin.</summary>
    private readonly Trigger _suffixes = Trigger.Words(words.SuffixSet);

    /// <inheritdoc/>
    public string Name => OwnName;

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_suffixes];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var lastEnd = -1;
        MentionCandidate? previous = null;
        var previousSuffix = default(TextSpan);
        foreach (var at in text.PlacesOf(_suffixes))
        {
            var length = at == 0 ? 0 : words.SuffixSet.LongestAt(printed, at);
            if (length == 0 || at + length <= lastEnd)
                continue;
            var anchors = text.Anchors;
            lastEnd = at + length;
            if (IsFollowed(printed, at, lastEnd) || IsCut(printed, lastEnd) || !text.IsWordBoundary(lastEnd))
                continue;
            var candidate = IsKnown(printed, anchors, at, lastEnd) ? null : ReadName(text, anchors, at, lastEnd) ?? ReadLocal(text, at, lastEnd, found) ?? ReadQuoted(text, at, lastEnd);
            if (candidate is null && previous is not null && IsSameKind(printed, previousSuffix, previous.Span.End, at, lastEnd) && IsListedAfter(text, previous.Span.End, at))
                candidate = Make(printed, new TextSpan(previous.Span.End + 1, lastEnd), 42);
            if (candidate is not null && previous is not null && IsBranch(printed, anchors, previous.Span, candidate.Span))
                candidate = Make(printed, new TextSpan(previous.Span.Start, lastEnd), 58);
            if (candidate is not null)
                found.Add(candidate = WithSeat(text, candidate));
            (previous, previousSuffix) = (candidate, new TextSpan(at, lastEnd));
            if (FieldCentres.Contains(printed.AsSpan(at, length)))
                AddFields(text, at, lastEnd, found);
            if (printed[at - 1] == '等' && printed.AsSpan(at, length).EndsWith("实验室"))
                AddSummed(printed, at, lastEnd, found);
            else if (length >= 2)
                AddCoordinated(printed, anchors, at, lastEnd, candidate, found);
        }
    }

    /// <summary>智慧城市研究院|（芜湖）: where the house is, printed in brackets behind its name, is a part of it.</summary>
    private static MentionCandidate WithSeat(RecognitionText text, MentionCandidate house)
    {
        var (printed, open) = (text.Text, house.Span.End);
        if (open >= printed.Length || printed[open] is not ('（' or '(') || text.Anchors.RegionBeginningAt(open + 1) is not { } seat
            || seat.Span.End >= printed.Length || printed[seat.Span.End] is not ('）' or ')') || house.Entries.Count > 0)
            return house;
        var bracketed = printed[open..(seat.Span.End + 1)];
        return house with { Span = new TextSpan(house.Span.Start, seat.Span.End + 1), Name = house.Name + bracketed, OtherNames = [.. house.OtherNames.Select(other => other + bracketed)] };
    }

    /// <summary>中心|城市, 大学|生 are other words; 高等研究院|人才 is a house and whose talents they are, 学校|校长 and 幼儿园|园长 who leads it.</summary>
    private bool IsFollowed(string text, int suffix, int end) =>
        words.Followers.LongestAt(text, end) is var follower and > 0 && !(end + 1 < text.Length && text[end + 1] is '长' && text[end - 1] == text[end]) && !(follower > 1 && end - suffix >= 3 && text[end - 1] is '院' or '馆' or '校' or '社' or '室');

    /// <summary>初高中学位, 媒体20日报道, 美子公司.</summary>
    private static bool IsCut(string text, int end)
    {
        if (end >= text.Length)
            return false;
        return text[end] switch
        {
            '位' => text[end - 1] == '学',
            '道' or '告' or '名' => text[end - 1] == '报',
            _ => false,
        };
    }

    /// <summary>
    /// Whether the lexicon knows an institution by the whole name that ends here, so that what stands before it is no part of it. The national
    /// library of another country is not ours: 法国|国家图书馆.
    /// </summary>
    private static bool IsKnown(string text, NameAnchors anchors, int suffix, int end) =>
        anchors.InstitutionEndingAt(end) is { } known && known.Span.Start < suffix && known.Span.Length >= 4 && anchors.InstitutionEndingAt(known.Span.Start) is null
        && !(text.AsSpan(known.Span.Start).StartsWith("国家") && anchors.RegionEndingAt(known.Span.Start) is { } country && country.Entry.Has("country"));

    /// <summary>北京大学第一医院|宁夏妇女儿童医院: the house a hospital or a school has in another place bears both names.</summary>
    private static bool IsBranch(string text, NameAnchors anchors, TextSpan house, TextSpan branch)
    {
        // 河南大学|黄河文明研究中心: a river is no other place.
        if (house.End != branch.Start || anchors.RegionBeginningAt(branch.Start) is not { } place || place.Entry.Has("area"))
            return false;
        var name = text.AsSpan(0, house.End);
        return name.EndsWith("医院") || name.EndsWith("大学") || name.EndsWith("学院") || name.EndsWith("研究院") || name.EndsWith("科学院") || name.EndsWith("中学");
    }

    private MentionCandidate? ReadName(RecognitionText context, NameAnchors anchors, int suffix, int end)
    {
        var text = context.Text;
        if (text[suffix - 1] is '副' or '分' || text[suffix - 1] == '子' && !(suffix > 1 && ParticlesBefore.Contains(text[suffix - 2])) || end - suffix == 2 && text[suffix] == '中' && "市区县镇乡村城".Contains(text[suffix - 1]) || text[suffix] == '商' && text[suffix - 1] == '协' || text[suffix] == '协' && text[suffix - 1] == '商' && text.AsSpan(0, suffix - 1).EndsWith("在华"))
            return null;
        var tokens = _tokens.Before(context, anchors, suffix);
        var ending = text.AsSpan(suffix, end - suffix);
        var anchor = tokens.FindIndex(token => token.Kind is NameTokenKind.Region or NameTokenKind.Institution or NameTokenKind.Level);
        // 支持赤峰|建设|蒙东作物种质资源库: what stands before a verb is not the name's.
        while (anchor >= 0 && tokens.FindIndex(anchor, token => token.Kind == NameTokenKind.Verb) is var verb && verb > anchor && verb + 1 < tokens.Count && tokens[verb + 1].Kind == NameTokenKind.Region)
            anchor = verb + 1;
        if (BuiltFrom(text, tokens, ending) is > 0 and var built)
            return Make(text, new TextSpan(built, end), 50);
        if (SharedFrom(text, suffix, ending) is >= 0 and var shared)
            return Make(text, new TextSpan(shared, end), 56);
        if (anchor > 1 && NationalHouseAt(text, tokens, anchor, ending) is { } national)
            return Make(text, new TextSpan(national, end), 52);
        if (anchor >= 0)
        {
            return ReadAnchored(text, anchors, tokens[anchor..], ending, end) is { } anchored
                ? WithField(text, tokens, anchor, ending, WithFullHead(text, anchors, tokens[anchor], ending.EndsWith("公司") || ending.EndsWith("集团") ? anchored : OfNearest(context, tokens, anchor, anchored)))
                : null;
        }

        if (tokens.Count > 0 && ending is "学院" or "研究院" or "医院" or "商学院" or "医学院" or "附属医院" or "研究中心" or "第一医院" or "第二医院" or "附中" or "附小" && ShortUniversityAt(context, tokens) is { } university)
        {
            var faculty = new TextSpan(university.Span.Start, end);
            return new MentionCandidate(faculty, EntityKind.Institution, Name)
            {
                Name = university.Entry.Name + text[university.Span.End..end],
                OtherNames = [faculty.Of(text)],
                Confidence = 50,
            };
        }

        // Leading verbs and vague words belong to the sentence: 建设 + 量子信息国家实验室.
        var first = tokens.FindIndex(token => token.Kind != NameTokenKind.Verb);
        if (first < 0)
            return null;
        // 登录|国家智慧教育公共服务平台: no word before 国家 is the name's.
        if (tokens.FindLastIndex(token => text.AsSpan(token.Start, token.Length) is "国家") is var state && state > first && context.IsWordBoundary(tokens[state].Start))
            first = state;
        tokens = tokens[first..];
        var span = new TextSpan(tokens[0].Start, end);
        if (tokens[0].Kind == NameTokenKind.Quoted)
            return tokens.Count <= 2 && (ending is "工作室" or "智库" || ending.EndsWith("实验室")) || tokens.Count <= 3 && (ending.EndsWith("合作社") || ending is "家庭农场") ? Make(text, span, 57) : null;
        if (IsNational(text, tokens, ending))
            return Make(text, span, 50);
        return context.IsWordBoundary(span.Start) && !IsCounted(text, span) && (IsProper(context, tokens, ending) || IsJustFounded(text, tokens, ending)) ? Make(text, span, 40) : null;
    }

    /// <summary>运城学院|建设|河东文化研究中心: where the name begins of what one house builds; 0 where no house builds anything.</summary>
    private int BuiltFrom(string text, List<NameToken> tokens, ReadOnlySpan<char> ending)
    {
        if (!FoundedSuffixes.Contains(ending))
            return 0;
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (tokens[i].Kind == NameTokenKind.Verb && text.AsSpan(tokens[i].Start, tokens[i].Length) is "建设" or "打造" && Builders.Contains(text.AsSpan(tokens[i - 1].Start, tokens[i - 1].Length)))
                return tokens[^1].End - tokens[i].End >= ShortestTrade && tokens.Exists(token => token.Start >= tokens[i].End && token.Kind is NameTokenKind.Proper or NameTokenKind.Region) ? tokens[i].End : 0;
        }

        return 0;
    }

    /// <summary>省部共建|盐湖化工创新中心: where the name begins of what provinces and ministries keep together; -1 elsewhere.</summary>
    private static int SharedFrom(string text, int suffix, ReadOnlySpan<char> ending)
    {
        if (!ending.EndsWith("中心") && !ending.EndsWith("实验室"))
            return -1;
        var start = text.LastIndexOf(SharedHouse, suffix - 1, Math.Min(suffix, LongestQuoted), StringComparison.Ordinal);
        var field = start < 0 ? default : text.AsSpan(start + SharedHouse.Length, suffix - start - SharedHouse.Length);
        return field.Length >= 2 && field.IndexOfAny("，。；：、的") < 0 ? start : -1;
    }

    /// <summary>建起|光电信息产业研究院: what has just come into being is named by its field, once the field says something.</summary>
    private bool IsJustFounded(string text, List<NameToken> tokens, ReadOnlySpan<char> ending) =>
        FoundedSuffixes.Contains(ending) && tokens[^1].End - tokens[0].Start + (ending.Contains("产业", StringComparison.Ordinal) ? 2 : 0) >= ShortestTrade && Foundings.LongestEndingAt(text, tokens[0].Start) > 0
        && tokens.Exists(token => !IsVague(text, token)) && tokens[0].Kind != NameTokenKind.Verb && text[tokens[0].Start] is not ('一' or '多' or '各' or '首');

    /// <summary>云大|材料与能源学院: a university's short name, which its faculty makes sure.</summary>
    private static LexiconMatch? ShortUniversityAt(RecognitionText context, List<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            foreach (var match in context.MatchesAt(token.Start))
            {
                if (match is { IsWeak: true, Kind: EntityKind.Institution } && match.Entry.Has("university") && match.Span.End <= token.End)
                    return match;
            }

            if (token.Kind == NameTokenKind.Proper)
                return null;
        }

        return null;
    }

    /// <summary>
    /// 教字垭镇|中心学校, 龙村|小学: a house of a settlement that no lexicon knows, but whose name was found before by its shape.
    /// </summary>
    private MentionCandidate? ReadLocal(RecognitionText context, int suffix, int end, List<MentionCandidate> found)
    {
        var text = context.Text;
        if (!LocalSuffixes.Contains(text.AsSpan(suffix, end - suffix)))
            return null;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var place = found[i];
            if (place.Kind != EntityKind.Region || place.Recognizer != Regions.RegionBySettlement.Name || place.Span.End > suffix || suffix - place.Span.End > LongestProper)
                continue;
            var own = text.AsSpan(place.Span.End, suffix - place.Span.End);
            if (own.ContainsAnyExceptInRange('\u4E00', '\u9FFF') || own.IndexOfAny("的和与在了、是有为个") >= 0 || words.Stops.LongestEndingAt(text, suffix) > 1)
                return null;
            return Make(text, new TextSpan(place.Span.Start, end), 50);
        }

        return null;
    }

    /// <summary>共建的“新时代国际传播研究院”: a house named in quotation marks, all of which is its name.</summary>
    private MentionCandidate? ReadQuoted(RecognitionText context, int suffix, int end)
    {
        var text = context.Text;
        if (end >= text.Length || text[end] != '”' || !QuotedSuffixes.Contains(text.AsSpan(suffix, end - suffix)))
            return null;
        var open = text.LastIndexOf('“', end - 1, Math.Min(end, LongestQuoted));
        var name = text.AsSpan(open + 1, Math.Max(0, end - open - 1));
        return open < 0 || name.Length - (end - suffix) < ShortestTrade || name.IndexOfAny("，。；：、") >= 0 ? null : Make(text, new TextSpan(open + 1, end), 45);
    }

    /// <summary>Whether a suffix is that of the house before, and one that houses of one list share: 崇实小学、敦谊|小学.</summary>
    private static bool IsSameKind(string text, TextSpan before, int previousEnd, int suffix, int end)
    {
        var ending = text.AsSpan(suffix, end - suffix);
        return before.End == previousEnd && ending.Length >= 2 && text.AsSpan(before.Start, before.Length).SequenceEqual(ending) && ListedSuffixes.Contains(ending);
    }

    /// <summary>Whether only a mark of a list and a short proper name stand between the house before and the suffix.</summary>
    private bool IsListedAfter(RecognitionText context, int previousEnd, int suffix)
    {
        var text = context.Text;
        var own = suffix - previousEnd - 1;
        if (own is < 2 or > LongestProper || text[previousEnd] is not ('、' or '和' or '与' or '及'))
            return false;
        var name = text.AsSpan(previousEnd + 1, own);
        return !name.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && name.IndexOfAny("的和与在了等是有为个各") < 0 && words.Stops.LongestAt(text.AsSpan(0, suffix), previousEnd + 1) < 2
            && words.Modifiers.LongestEndingAt(text, suffix) < own && !words.Vague.Contains(name);
    }

    /// <summary>国家超算|深圳|中心, 国家技术转移|郑州|中心: where the name of a national house begins whose place stands right before its suffix; null otherwise.</summary>
    private static int? NationalHouseAt(string text, List<NameToken> tokens, int anchor, ReadOnlySpan<char> ending)
    {
        if (anchor != tokens.Count - 1 || tokens[anchor].Kind != NameTokenKind.Region || ending is not ("中心" or "分中心" or "创新中心" or "研究中心" or "服务中心" or "交易中心"))
            return null;
        var first = tokens.FindLastIndex(anchor - 1, token => text.AsSpan(token.Start, token.Length) is "国家" || token.Kind == NameTokenKind.Proper && text.AsSpan(token.Start, token.Length).StartsWith("国家"));
        return first < 0 || tokens[first].End == tokens[anchor].Start && tokens[first].Length == 2 || tokens.Exists(token => token.Start > tokens[first].Start && token.Kind == NameTokenKind.Verb) ? null : tokens[first].Start;
    }

    private MentionCandidate? ReadAnchored(string text, NameAnchors anchors, List<NameToken> tokens, ReadOnlySpan<char> ending, int end)
    {
        var head = tokens[0];
        var inner = tokens.Skip(1).SkipWhile(token => head.Kind == NameTokenKind.Region && token.Kind == NameTokenKind.Region).ToList();
        // 十堰市|太和|医院: a place elsewhere, behind one, is the house's own name.
        if (inner.Count == 0 && tokens.Count > 1 && tokens[^1] is { Kind: NameTokenKind.Region, Length: 2 } last && anchors.RegionEndingAt(last.Start) is { } outer && !NameAnchors.MayLieIn(anchors.RegionEndingAt(last.End)!.Value.Entry, outer.Entry))
            inner = [last with { Kind = NameTokenKind.Proper }];
        var proper = inner.Where(token => token.Kind is NameTokenKind.Proper or NameTokenKind.Quoted).Sum(token => token.Length);
        if (proper > LongestProper + 4)
            return null;
        // 中国德国商会: the chamber of one country's companies in another; 中共四川省委党校经济学教研部: the party before its school.
        var start = ending is "商会" && text.AsSpan(0, head.Start).EndsWith("中国") || ending is "总队" or "支队" && text.AsSpan(0, head.Start).EndsWith("武警")
            || text.AsSpan(0, head.Start).EndsWith("中共") && text.AsSpan(head.Start, end - head.Start).Contains("委党校", StringComparison.Ordinal) ? head.Start - 2 : head.Start;
        var span = new TextSpan(start, end);
        if (head.Kind == NameTokenKind.Region && anchors.RegionEndingAt(head.End) is { } region && region.Entry.Has("country") && proper < 2 && !IsNationalAbroad(text, tokens, inner, ending))
            return null;
        // 浙江第二批4家省技术创新中心: some of many, not one.
        if (text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('0', '9') >= 0 && text.AsSpan(span.Start, span.Length).IndexOfAny("家个所座") > 0)
            return null;
        if (inner.Count == 0 && head.Kind == NameTokenKind.Institution && IsCompanyForm(ending) && anchors.InstitutionEndingAt(head.End) is { } company && company.Entry.Has("company") && company.Span.Start == head.Start)
            return new MentionCandidate(span, EntityKind.Institution, Name) { Entries = [company.Entry], Confidence = 56 };
        // 国家发展改革委联合七家银行
        if (IsCounted(text, span) || text.AsSpan(span.Start, span.Length).IndexOf('家') is > 0 and var of && "两三四五六七八九十几多".Contains(text[span.Start + of - 1]))
            return null;
        if (inner.Count > 0 && ending.EndsWith("机场") && inner.Exists(token => token.Kind == NameTokenKind.Quoted))
            return null;
        if (inner.Count == 0)
        {
            return head.Kind == NameTokenKind.Level || head.Kind == NameTokenKind.Region && !PlainBehindRegion.Contains(ending) && !(tokens.Count == 2 && ending is "协会" or "学会" or "基金会" or "联合会") || !HasOwnName(text, ending, head)
                ? null
                : Make(text, span, 55);
        }

        // 长沙科技创新中心, 北京国际金融中心: a goal, not a house.
        if (head.Kind != NameTokenKind.Institution && !(ending is "集团" && (head.Kind == NameTokenKind.Level || IsStateGroup(text, head, inner))) && IsWeak(ending) && !IsFounded(text, head, inner, ending) && inner.TrueForAll(token => IsVague(text, token)))
            return null;
        // 教育部|直属|师范大学: some of its houses.
        if (inner.Count > 1 && text.AsSpan(inner[0].Start, inner[0].Length) is "直属" && proper == 0)
            return null;
        // 合肥|建设概念验证中心: what a place builds.
        if (head.Kind == NameTokenKind.Region && inner.Count > 1 && inner[0].Kind == NameTokenKind.Verb && text.AsSpan(inner[0].Start, inner[0].Length) is "建设" && ending is "中心" or "服务中心" or "验证中心" or "创新中心" or "研究中心" && !text.AsSpan(inner[1].Start, inner[1].Length).StartsWith("工程"))
            return null;
        if (ending is "工作队" && text.AsSpan(span.Start, span.Length).Contains('驻'))
            return null;
        // 福建|建设两岸标准共通服务平台: what a place builds.
        if (ending.EndsWith("平台") && inner[0].Kind == NameTokenKind.Verb)
            return null;
        if (ending.StartsWith('党') && (proper < 2 && !inner.Exists(token => text.AsSpan(token.Start, token.Length).EndsWith("院")) || inner.Exists(token => IsEnterprise(text, token))))
            return null;
        if (proper == 1 && head.Kind != NameTokenKind.Institution && inner.TrueForAll(token => token.Kind == NameTokenKind.Proper) && !ending.EndsWith("有限公司"))
            return null;
        if (head.Kind == NameTokenKind.Level)
        {
            return inner.Exists(token => token.Kind is NameTokenKind.Verb) && !ending.EndsWith("公司") && !ending.EndsWith("集团")
                ? null
                : Make(text, span, 50) with { HomeLevel = LevelOf(text[head.Start..head.End]) };
        }

        return inner[0].Kind == NameTokenKind.Verb && inner.Count == 1 && head.Kind != NameTokenKind.Institution && !ending.EndsWith("公司") && !ending.EndsWith("集团") ? null : Make(text, span, 55);
    }

    /// <summary>
    /// 天津智能农业研究院, 宁夏数据要素运营中心: common words alone make a name behind a place where there are enough of them, or where the house trades.
    /// </summary>
    private static bool IsFounded(string text, NameToken head, List<NameToken> inner, ReadOnlySpan<char> ending) =>
        head.Kind == NameTokenKind.Region && (TradingSuffixes.Contains(ending) || ending is "学院" or "大学" && inner.Exists(token => IsSubject(text, token)) || (ending is "研究院" or "研究所" or "学院" or "协会" or "商会" && inner.Sum(token => token.Length) >= ShortestTrade));

    /// <summary>安徽|科技|学院: what a school teaches, not what kind of school it is.</summary>
    private static bool IsSubject(string text, NameToken token) =>
        text[token.End - 1] is not ('型' or '性' or '流') && !KindsOfSchool.Contains(text.AsSpan(token.Start, token.Length));

    /// <summary>贵州能源集团, 贵州现代物流集团, 深圳农业发展集团: a region's own group by what it is in; 江苏企业集团 are many.</summary>
    private static bool IsStateGroup(string text, NameToken head, List<NameToken> inner) =>
        head.Kind == NameTokenKind.Region && inner.Count is 1 or 2 && inner.Exists(token => StateGroupFields.Contains(text.AsSpan(token.Start, token.Length)))
        && inner.TrueForAll(token => text.AsSpan(token.Start, token.Length) is "现代" or "发展" or "投资" or "控股" || StateGroupFields.Contains(text.AsSpan(token.Start, token.Length)));

    /// <summary>3个重庆实验室, 陕西实验室5家, 产业知识产权运营中心2家: so many of a kind.</summary>
    private static bool IsCounted(string text, TextSpan span)
    {
        if (span.Start > 1 && text[span.Start - 1] is '个' or '家' or '批' && char.IsAsciiDigit(text[span.Start - 2]))
            return true;
        var end = span.End;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > span.End && end < text.Length && text[end] is '家' or '个' or '所';
    }

    /// <summary>中国农科院|茶叶研究所: the house before it by its full name.</summary>
    private static MentionCandidate WithFullHead(string text, NameAnchors anchors, NameToken head, MentionCandidate anchored)
    {
        if (head.Kind != NameTokenKind.Institution || anchored.Entries.Count > 0 || anchored.Span.Start != head.Start || anchors.InstitutionEndingAt(head.End) is not { } house || house.Span.Start != head.Start)
            return anchored;
        var printed = text[head.Start..head.End];
        return InstitutionNaming.Head(house.Entry, printed) is var full && full != printed && anchored.Name!.StartsWith(printed, StringComparison.Ordinal)
            ? anchored with { Name = full + anchored.Name[printed.Length..], OtherNames = [anchored.Name, .. anchored.OtherNames] }
            : anchored;
    }

    /// <summary>吕梁市|兴县|人民医院: of the regions before it the nearest makes the name, where no other is called so.</summary>
    private static MentionCandidate OfNearest(RecognitionText context, List<NameToken> tokens, int anchor, MentionCandidate anchored)
    {
        var (nearest, anchors) = (anchor, context.Anchors);
        while (nearest + 1 < tokens.Count && tokens[nearest].Kind == NameTokenKind.Region && tokens[nearest + 1].Kind == NameTokenKind.Region && anchors.IsEnough(tokens[nearest + 1].Start, tokens[nearest + 1].End))
            nearest++;
        if (nearest == anchor || anchored.Span.Start != tokens[anchor].Start)
            return anchored;
        var (name, others) = InstitutionNaming.Canonical(Plain(context.Text[tokens[nearest].Start..anchored.Span.End]));
        return anchored with { Name = name, OtherNames = [anchored.Name!, .. anchored.OtherNames, .. others] };
    }

    /// <summary>人工智能|陕西实验室, 生物育种|安徽省实验室: a laboratory's field may stand before its province.</summary>
    private static MentionCandidate WithField(string text, List<NameToken> tokens, int anchor, ReadOnlySpan<char> ending, MentionCandidate anchored)
    {
        var first = anchor;
        while (ending.EndsWith("实验室") && first > 0 && tokens[first - 1].Kind is NameTokenKind.Modifier or NameTokenKind.Proper && tokens[anchor].Start - tokens[first - 1].Start <= LongestProper + 2)
            first--;
        if (first == anchor || anchored.HomeLevel is not null)
            return anchored;
        var span = new TextSpan(tokens[first].Start, anchored.Span.End);
        return anchored with { Span = span, Name = Plain(span.Of(text)) };
    }

    /// <summary>
    /// 法国国家图书馆, 英国皇家学会, 美国全国商会: what the state or the crown of another country keeps, or all of it founded; 美国亚洲协会, 德国商会: its societies.
    /// </summary>
    private static bool IsNationalAbroad(string text, List<NameToken> tokens, List<NameToken> inner, ReadOnlySpan<char> ending) =>
        inner.Count > 0
            ? text.AsSpan(inner[0].Start, inner[0].Length) is "国家" or "皇家" or "联邦" or "中央" or "全国" && NationalSuffixes.Contains(ending)
            : ending is "商会" || (tokens.Count == 2 && ending is "协会" or "学会" or "基金会" or "联合会");

    /// <summary>中南大学 + 学院 says nothing, 湖北大学 + 商学院 does; a region + suffix has been looked at before.</summary>
    private static bool HasOwnName(string text, ReadOnlySpan<char> ending, NameToken head) =>
        head.Kind == NameTokenKind.Region || ending.Length >= 3 && !ending.EndsWith("公司") && text[head.End - 1] != '网';

    /// <summary>潍柴动力|股份有限公司 is the company that the lexicon knows by the rest of its name.</summary>
    private static bool IsCompanyForm(ReadOnlySpan<char> ending) => ending is "控股有限公司" or "控股集团有限公司" or "控股集团" or "股份有限公司" or "有限公司" or "有限责任公司" or "集团有限公司" or "集团公司" or "股份公司" or "集团";

    private bool IsVague(string text, NameToken token) =>
        text[token.End - 1] is '）' or ')' || token.Length == 1 && text[token.Start] is '与' or '和' or '及' || words.Vague.Contains(text.AsSpan(token.Start, token.Length));

    private static bool IsEnterprise(string text, NameToken token) => text.AsSpan(token.Start, token.Length).EndsWith("企业");

    private static bool IsWeak(ReadOnlySpan<char> ending) =>
        ending.EndsWith("中心") || ending.EndsWith("实验室") || ending is "公司" or "集团" or "学校" or "学院" or "大学" or "银行" or "医院" or "委员会" or "办公室" or "联盟" or "协会" or "工厂" or "机构" or "孵化器" or "众创空间" or "研究院" or "研究所" or "领导小组" or "指挥部" or "商会" or "智库" or "工作站" or "基金公司" or "中学" or "小学" or "幼儿园";

    private bool IsNational(string text, List<NameToken> tokens, ReadOnlySpan<char> ending)
    {
        var head = text.AsSpan(tokens[0].Start, tokens[0].Length);
        if (tokens.Count < 2)
            return false;
        if (head is "中国" or "中华" or "全国" && !(head is "全国" && ending.EndsWith("中心")))
            return NationalSuffixes.Contains(ending);
        // 国际深空探测学会, 世界中医药学会联合会.
        if (head is "国际" or "世界" or "全球" or "亚洲" && WorldSuffixes.Contains(ending))
            return tokens.Skip(1).Any(token => token.Length >= 2 && !words.Vague.Contains(text.AsSpan(token.Start, token.Length)));
        if (head is not ("国家" or "中央" or "全国"))
            return false;
        var proper = tokens.Skip(1).Where(token => token.Kind is NameTokenKind.Proper).Sum(token => token.Length);
        return proper <= LongestProper && tokens.Skip(1).Any(token => !words.Vague.Contains(text.AsSpan(token.Start, token.Length)));
    }

    /// <summary>A name without a region: its first word is no common one, is short, and the suffix is one that makes names.</summary>
    private bool IsProper(RecognitionText context, List<NameToken> tokens, ReadOnlySpan<char> ending)
    {
        var text = context.Text;
        if (TradingSuffixes.Contains(ending))
            return tokens.Sum(token => token.Length) >= ShortestTrade && tokens[0].Length >= 2 && tokens.Exists(token => !IsVague(text, token));
        // 仿生机器人|制造业创新中心, 草业|技术创新中心: the field is one that is known.
        if (FieldCentres.Contains(ending))
            return IsField(context, tokens);
        if (!words.ProperSuffixes.Contains(ending))
            return false;
        var proper = tokens.Where(token => token.Kind == NameTokenKind.Proper).ToList();
        var length = proper.Sum(token => token.Length);
        if (proper.Exists(token => text.AsSpan(token.Start, token.Length).IndexOfAnyInRange('0', '9') >= 0))
            return false;
        // 长郡中学, 大港电厂; not 寄宿制中学, 垃圾焚烧发电厂.
        if (ending is "中学" or "电厂")
            return tokens.Count == 1 && tokens[0] is { Kind: NameTokenKind.Proper, Length: >= 2 and <= 4 } own && text[own.End - 1] is not ('制' or '发');
        if (ending.EndsWith("实验室") && ending.Length > 3)
            return (tokens[0].Length >= 2 || ending.Length > 5 && tokens[^1].End - tokens[0].Start > 2) && tokens.Exists(token => !IsVague(text, token));
        if (ending is "机场" && text.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start) is var port && (port.EndsWith("军用") || port.EndsWith("民用") || port.EndsWith("通用") || port.EndsWith("支线") || port.EndsWith("备用")))
            return false;
        // 资源投集团, 文旅发集团: what a local state company does, and one character for its legal form.
        if (ending is "集团" && tokens.Count == 2 && tokens[1].Length == 1 && StateCompanyEndings.Contains(text[tokens[1].Start]))
            return true;
        return proper.Count is 1 or 2 && tokens[0].Kind == NameTokenKind.Proper && tokens[0].Length is >= 2 and <= LongestProper && length <= LongestProper
            && !(ending is "公司" or "合作社" or "小学" or "卫生院" or "派出所" or "司法所" or "机场" && IsOrdinaryWord(context, tokens[0]));
    }

    /// <summary>蜡染|合作社, 云端存储|公司: a word of the dictionary that names nobody.</summary>
    private static bool IsOrdinaryWord(RecognitionText context, NameToken token)
    {
        var end = token.Start + 1;
        while (end < token.End && !context.IsWordBoundary(end))
            end++;
        return end - token.Start >= 2 && context.TagOf(new TextSpan(token.Start, end)) is { } tag && tag is not ("nr" or "ns" or "nt" or "nz" or "nrt" or "nrfg");
    }

    /// <summary>材料、辽河、滨海实验室: the words before the list marks share the suffix.</summary>
    private void AddCoordinated(string text, NameAnchors anchors, int suffix, int end, MentionCandidate? last, List<MentionCandidate> found)
    {
        if (text.AsSpan(suffix, end - suffix) is not ("实验室" or "交易所" or "证券交易所" or "大学" or "日报" or "银行" or "集团" or "学院") || last is null && text[suffix..end] != "实验室")
            return;
        var right = suffix;
        while (right > 0 && IsHan(text[right - 1]) && suffix - right < LongestProper)
            right--;
        for (var mark = right - 1; mark > 0 && text[mark] == '、';)
        {
            var start = mark;
            while (start > 0 && IsHan(text[start - 1]) && mark - start < LongestProper && words.Stops.LongestEndingAt(text, start) < 2)
                start--;
            var length = mark - start;
            if (length is < 2 or > 4 || start > 0 && IsHan(text[start - 1]) && words.Stops.LongestEndingAt(text, start) < 2 || words.SuffixSet.LongestEndingAt(text, mark) > 0 && length > 3)
                return;
            if (text[suffix..end] is "实验室" || text[suffix..end] is "集团" && last is not null && length == 2 && StateCompanyEndings.Contains(text[mark - 1]) || anchors.RegionEndingAt(mark) is not null && last is not null && anchors.RegionEndingAt(suffix) is not null)
            {
                found.Add(new MentionCandidate(new TextSpan(start, mark), EntityKind.Institution, Name)
                {
                    Name = text[start..mark] + text[suffix..end],
                    Confidence = 55,
                });
            }

            mark = start - 1;
        }
    }

    /// <summary>Whether the words before a centre end with a field of industry.</summary>
    private static bool IsField(RecognitionText context, List<NameToken> tokens)
    {
        foreach (var match in context.MatchesBetween(tokens[0].Start, tokens[^1].End))
        {
            if (match is { Kind: EntityKind.Industry, IsWeak: false } && match.Span.End == tokens[^1].End)
                return tokens[^1].End - tokens[0].Start <= LongestProper + 2;
        }

        return false;
    }

    /// <summary>国家|乳业、草业|技术创新中心: the fields of the list share the centre's kind, and 国家 before the first.</summary>
    private void AddFields(RecognitionText context, int suffix, int end, List<MentionCandidate> found)
    {
        var text = context.Text;
        var fields = new List<TextSpan>();
        var right = suffix;
        while (FieldEndingAt(context, right) is { IsEmpty: false } field)
        {
            fields.Add(field);
            if (field.Start == 0 || text[field.Start - 1] is not ('、' or '和'))
                break;
            right = field.Start - 1;
        }

        if (fields.Count < 2)
            return;
        var first = fields[^1].Start;
        var isNational = first >= 2 && text.AsSpan(first - 2, 2) is "国家";
        if (!isNational && first > 0 && IsHan(text[first - 1]) && words.Stops.LongestEndingAt(text, first) == 0)
            return;
        for (var i = 0; i < fields.Count; i++)
        {
            var span = i == 0 ? new TextSpan(fields[0].Start, end) : i == fields.Count - 1 && isNational ? new TextSpan(first - 2, fields[i].End) : fields[i];
            found.Add(new MentionCandidate(span, EntityKind.Institution, Name)
            {
                Name = (isNational ? "国家" : "") + fields[i].Of(text) + text[suffix..end],
                Confidence = 70,
            });
        }
    }

    /// <summary>The longest field of industry that ends at a place; empty without one.</summary>
    private static TextSpan FieldEndingAt(RecognitionText context, int end)
    {
        for (var start = Math.Max(0, end - LongestProper); start < end - 1; start++)
        {
            foreach (var match in context.MatchesAt(start))
            {
                if (match is { Kind: EntityKind.Industry, IsWeak: false } && match.Span.End == end)
                    return match.Span;
            }
        }

        return default;
    }

    /// <summary>苏州、崖州湾等国家实验室: the words of the list share the suffix after 等.</summary>
    private void AddSummed(string text, int suffix, int end, List<MentionCandidate> found)
    {
        if (end + 1 < text.Length && text.AsSpan(end, 2) is "集群" or "体系")
            return;
        for (var mark = suffix - 1; mark > 0 && text[mark] is '等' or '、';)
        {
            var start = mark;
            while (start > 0 && IsHan(text[start - 1]) && mark - start < LongestProper && !NameTokens.IsHardStop(text[start - 1]) && words.Stops.LongestEndingAt(text, start) < 2)
                start--;
            if (mark - start is < 2 or > 4)
                return;
            found.Add(new MentionCandidate(new TextSpan(start, mark), EntityKind.Institution, Name)
            {
                Name = text[start..mark] + "实验室",
                OtherNames = text.AsSpan(suffix, end - suffix) is "实验室" ? [] : [text[start..mark] + text[suffix..end]],
                Confidence = 56,
            });
            mark = start - 1;
        }
    }

    private static RegionLevel LevelOf(string word) => word switch
    {
        "省" or "自治区" => RegionLevel.Province,
        "市" or "州" => RegionLevel.Prefecture,
        _ => RegionLevel.County,
    };

    private MentionCandidate Make(string text, TextSpan span, int confidence)
    {
        var (name, others) = InstitutionNaming.Canonical(Plain(span.Of(text)));
        return new MentionCandidate(span, EntityKind.Institution, Name) { Name = name, OtherNames = others, Confidence = confidence };
    }

    private static string Plain(string printed) => printed.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}

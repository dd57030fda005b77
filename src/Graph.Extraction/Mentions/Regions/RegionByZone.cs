using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Zones, parks, corridors and city groups named after a place or a landmark: 株洲高新区, 贵阳大数据科创城, 长株潭东部先进制造业发展带,
/// 九郎山职教科创城. A zone of no name (国家级高新区, 现代产业园) is none.
/// </summary>
internal sealed class RegionByZone
{
    public const string Name = "region-by-zone";

    /// <summary>How many characters may stand between the place and the kind of zone.</summary>
    private const int LongestMiddle = 10;

    /// <summary>How many characters of a field may stand between a group of places and the kind of zone.</summary>
    private const int LongestField = 6;

    /// <summary>How many characters the own name of a zone has that no known place stands before.</summary>
    private const int ShortestOwnName = 2;
    private const int LongestOwnName = 3;

    /// <summary>By how many characters a landmark's name ends, from the beginning of the zone's.</summary>
    private const int LongestLandmark = 5;

    /// <summary>How far back a free trade zone is looked for before its parts.</summary>
    private const int LongestSentence = 80;

    /// <summary>How many characters the name of a part of a district has.</summary>
    private const int LongestPart = 5;

    /// <summary>Kinds that are named after a landmark, a known place or none: 北大湖滑雪|度假区.</summary>
    private static readonly WordList Resorts = new(["度假区", "景区", "风景区", "湿地公园", "森林公园", "遗址公园"]);

    /// <summary>No zone's name contains one of these.</summary>
    private static readonly CharacterSet CharactersOfPhrases = new("的了是在和与及等个这那各每该某其们到从被把让将给使有着过就也都又并或但而且很最更不没为，。、；：！？“”（）()《》");

    /// <summary>A landmark's last character: 九郎山, 湘江湾, 松山湖.</summary>
    private const string LandmarkEnds = "山湖江河湾岛洲岭溪滩谷峰";

    /// <summary>What may stand between the characters of a group of places and the kind of zone.</summary>
    private static readonly string[] Ranks = ["现代化", "双城", "国家级", "大"];

    private static readonly string[] Verbs =
    [
        "申建", "申报", "改革", "要素", "争取", "支持", "创新发展", "第一批", "第二批", "设为", "升级", "扩区", "等", "落地", "建好", "建强", "做大", "做强",
        "打造", "建设", "推进", "推动", "加快", "创建", "建成", "形成", "布局", "依托", "支持", "拥有", "实现", "设立", "成立", "启动", "规划",
        "争创", "获批", "成为", "入驻", "走进", "通过", "开展", "聚焦", "围绕", "作为", "坚持", "提升", "构建", "引进", "落户", "新增", "加强", "探索",
        "首批", "两大", "三大", "四大", "五大", "全力", "全面", "积极", "深入", "持续", "着力", "大力", "共建", "共享", "融入", "进入", "以及", "位于", "来到", "记者", "摄影", "入选", "获评", "认定", "推出", "获得", "高水平", "高质量", "高标准",
        "实施", "签署", "开辟", "建立", "加大", "培育", "运营", "赋能", "增设", "建起", "办起", "今年", "一处", "附近", "多座",
    ];

    /// <summary>What makes a zone general, not one: 国家级, 省级, 现代, 特色.</summary>
    private static readonly string[] GeneralWords =
        ["国家", "省级", "市级", "现代", "特色", "国际", "一流", "智慧", "绿色", "重点", "高端", "世界", "大型", "新型", "各类", "所有", "这些", "主要", "多个", "传统", "老旧", "我国", "中国", "一批", "智能", "数字", "未来", "创新", "产业", "科技", "先进",
         "区域", "综合", "新兴", "高新", "文化", "生态", "战略", "跨境", "零碳", "沿海", "沿江", "沿边", "城市", "县域", "乡村"];

    /// <summary>With a place's name before, only these make a zone general: 湖南各类园区, 贵州国家级高新区.</summary>
    private static readonly string[] GeneralAfterPlace = ["国家", "省级", "市级", "县级", "各类", "所有", "这些", "主要", "多个", "传统", "老旧", "一批", "重点", "一流", "世界", "大型", "新型", "全国", "全省", "地区", "重要", "最大", "首个"];

    /// <summary>What a zone is for, which is no name of its own: 科创综合保税区.</summary>
    private static readonly string[] Fields = ["科创", "跨境", "临空", "口岸", "空港", "航空", "数智", "数创", "农创", "双创", "文创"];

    private readonly WordList _kinds;
    private readonly WordList _rightAfterPlace;
    private readonly WordList _alone;
    private readonly PlaceAbbreviations _abbreviations;

    /// <summary>Kinds of zone.</summary>
    /// <param name="afterPlace">Those that a place's name makes one zone (高新区, 产业园).</param>
    /// <param name="rightAfterPlace">Those that only a place's name right before them makes one (港, 口岸).</param>
    /// <param name="alone">Those that a landmark or a field suffices for (科学城, 科创走廊).</param>
    /// <param name="abbreviations">The characters that stand for several places at once (宜荆荆都市圈).</param>
    public RegionByZone(IReadOnlyList<string> afterPlace, IReadOnlyList<string> rightAfterPlace, IReadOnlyList<string> alone, PlaceAbbreviations abbreviations)
    {
        string[] all = [.. afterPlace, .. rightAfterPlace, .. alone];
        _kinds = new WordList(all);
        _rightAfterPlace = new WordList(rightAfterPlace);
        _alone = new WordList(alone);
        PlacesOfKinds = Trigger.Words(_kinds);
        _abbreviations = abbreviations;
    }

    /// <summary>Where a kind of zone may begin.</summary>
    public Trigger PlacesOfKinds { get; }

    public void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        var (last, part) = (new TextSpan(0, 0), new TextSpan(0, 0));
        var tradeZone = (string?)null;
        foreach (var offset in context.PlacesOf(PlacesOfKinds))
        {
            var length = offset == 0 ? 0 : _kinds.LongestAt(text, offset);
            if (length == 0 || IsContinued(text, offset + length) || text.AsSpan(offset + length).StartsWith("片区") || IsKindBesideAnother(text, offset, length) || IsCounted(text, offset))
                continue;
            var end = offset + length;
            // 中国（东营）|黄河口生态旅游区: the country and the place in brackets before a known zone.
            if (names.EndingAt(end) is { IsWeak: false } named && named.Span.Start > 0 && text[named.Span.Start - 1] == '）' && !IsGeneral(named) && BracketedPlaceBefore(text, names, named.Span.Start) is >= 0 and var whole)
            {
                last = new TextSpan(whole, end);
                found.Add(new MentionCandidate(last, EntityKind.Region, Name) { Name = text[whole..end], Confidence = 55 });
                continue;
            }

            if (names.EndingAt(end) is { IsWeak: false } known && !(IsGeneral(known) && text[known.Span.Start - 1] is '）'))
            {
                last = known.Span;
                // 创建中国（内蒙古）自由贸易试验区……自由贸易试验区: the same one.
                if (tradeZone is not null && IsGeneral(known))
                    found.Add(new MentionCandidate(known.Span, EntityKind.Region, Name) { Name = tradeZone, Confidence = 60 });
                if (text[end - 1] is '圈' && known.Span.Start < offset)
                    AddSharing(text, names, known.Span.Start, offset, end, found);
                continue;
            }

            var isRightAfter = _rightAfterPlace.LongestAt(text, offset) == length;
            var start = PlaceBefore(text, names, offset, isRightAfter ? 0 : LongestMiddle);
            var isPart = text.AsSpan(offset, length) is "片区";
            if (isPart && NextPart(text, part, offset) is >= 0 and var nextPart)
                start = nextPart;
            else if (isPart && PartOfTradeZone(text, names, offset) is >= 0 and var zone)
                start = zone;
            else if (isPart && PartOfDistrict(text, names, offset) is >= 0 and var district)
                start = district;
            else if (isPart && (start < 0 || names.EndingAt(start) is null && !IsOfTradeZone(text, offset)) || text.AsSpan(0, end).EndsWith("基地") && IsGoal(text, start))
                continue;
            if (start >= 0)
                start = WithPartners(text, names, start, isRightAfter);
            else if (IsOfSeveralPlaces(text, offset + length) && GroupBefore(text, names, offset) is >= 0 and var group)
                start = group;
            else if (_alone.LongestAt(text, offset) == length || Resorts.LongestAt(text, offset) == length)
                start = LandmarkBefore(text, offset, last);
            else if (!isRightAfter)
                start = NextInSeries(text, offset, last) is >= 0 and var next ? next : WithOwnName(context, offset);
            if (start < 0)
                continue;
            // 中关村科技园|雄安科技园: what a zone has built in another place bears both names.
            if (last.End == start && last.End > 0 && text[end - 1] == '园' && text[last.End - 1] == '园')
            {
                start = last.Start;
                found.RemoveAll(zone => zone.Span == last && zone.Recognizer == Name);
            }

            // 环杭州湾产业带 lies around the bay.
            if (start > 0 && text[start - 1] == '环')
                start--;
            last = new TextSpan(start, end);
            part = isPart ? last : part;
            if (text[end - 1] is '圈')
                AddSharing(text, names, start, offset, end, found);
            var printed = text[start..end];
            var name = ZoneNames.Usual(printed);
            if (name.StartsWith("中国（", StringComparison.Ordinal) && name.EndsWith("）自贸试验区", StringComparison.Ordinal))
                tradeZone = name = name[3..].Replace("）", "", StringComparison.Ordinal);
            found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Region, Name)
            {
                Name = name,
                OtherNames = name == printed ? [] : [printed],
                Confidence = 55,
            });
        }
    }

    /// <summary>济南、|青岛都市圈: each place of the list has a zone of its own.</summary>
    private static void AddSharing(string text, PlaceNames names, int start, int kind, int end, List<MentionCandidate> found)
    {
        if (names.BeginningAt(start) is not { } last || last.Span.End < kind && text[last.Span.End..kind] is not "现代化" && last.Span.End != kind)
            return;
        while (start > 0 && text[start - 1] is '、' or '和' && names.EndingAt(start - 1) is { IsWeak: false } place && IsCity(place))
        {
            found.Add(new MentionCandidate(place.Span, EntityKind.Region, Name) { Name = place.Span.Of(text) + text[kind..end], Confidence = 58 });
            start = place.Span.Start;
        }
    }

    /// <summary>自由贸易试验区……推动哈尔滨片区: whether the sentence has spoken of a free trade zone, which such parts belong to.</summary>
    private static bool IsOfTradeZone(string text, int kind)
    {
        var before = text.AsSpan(Math.Max(0, kind - LongestSentence), Math.Min(kind, LongestSentence));
        before = before[(before.LastIndexOf('。') + 1)..];
        return before.Contains("自由贸易试验区", StringComparison.Ordinal) || before.Contains("自贸", StringComparison.Ordinal);
    }

    /// <summary>永川区|城东|片区: where a part of a district begins that a district's full name stands before; -1 without one.</summary>
    private static int PartOfDistrict(string text, PlaceNames names, int kind)
    {
        for (var start = kind - 2; start >= Math.Max(1, kind - LongestPart); start--)
        {
            if (names.EndingAt(start) is { IsWeak: false, Span.Length: > 2 } district && text[start - 1] is '区' or '县' or '市' && district.Entries.Any(entry => entry.Has("county")))
                return IsOneName(text.AsSpan(start, kind - start), GeneralAfterPlace) ? district.Span.Start : -1;
            // 柳东新区|花岭片区: a zone's parts have names of their own.
            if (names.EndingAt(start) is { IsWeak: false, Span.Length: > 2 } zone && text[start - 1] is '区' && zone.Entries.All(entry => entry.Has("zone")))
                return IsOneName(text.AsSpan(start, kind - start), GeneralAfterPlace) ? start : -1;
        }

        return -1;
    }

    /// <summary>中国（河北）自由贸易试验区|大兴机场|片区: where the trade zone begins that a part's own name stands right behind; -1 without one.</summary>
    private static int PartOfTradeZone(string text, PlaceNames names, int kind)
    {
        for (var start = kind - 2; start >= Math.Max(1, kind - LongestPart); start--)
        {
            if (names.EndingAt(start) is { IsWeak: false } zone && zone.Entries.All(entry => entry.Name.EndsWith("自贸试验区", StringComparison.Ordinal)))
                return !IsOneName(text.AsSpan(start, kind - start), GeneralAfterPlace) ? -1 : text.AsSpan(0, zone.Span.Start).EndsWith("中国") ? zone.Span.Start - 2 : zone.Span.Start;
        }

        return -1;
    }

    /// <summary>自贸试验区南宁片区、|崇左片区: where another part of the zone before begins; -1 when none stands there.</summary>
    private static int NextPart(string text, TextSpan part, int kind)
    {
        var start = part.End + 1;
        return part.End > 0 && kind - start is >= 2 and <= 5 && text[part.End] is '、' or '和' or '与' && IsOneName(text.AsSpan(start, kind - start)) ? start : -1;
    }

    /// <summary>
    /// Where the name of a zone begins that always bears one, and stands free: 天竺|综保区, 双港|经开区; -1 when only an ordinary word stands there.
    /// </summary>
    private static int WithOwnName(RecognitionText context, int kind)
    {
        var text = context.Text;
        if (!IsPlaceOnly(text, kind) && !text.AsSpan(kind).StartsWith("综保区", StringComparison.Ordinal) && !text.AsSpan(kind).StartsWith("投资区", StringComparison.Ordinal)
            && !text.AsSpan(kind).StartsWith("工业园", StringComparison.Ordinal))
        {
            return -1;
        }

        for (var length = LongestOwnName; length >= ShortestOwnName; length--)
        {
            var start = kind - length;
            if (start < 0 || start > 0 && char.IsLetterOrDigit(text[start - 1]) && text[start - 1] is not ('和' or '与' or '在' or '及') && !EndsWithVerb(text.AsSpan(0, text[start - 1] == '好' ? start - 1 : start)) || text[start] == '好')
                continue;
            var name = text.AsSpan(start, length);
            return !name.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && IsOneName(name) && IsOneName(name, Fields) && context.IsWordBoundary(start) && IsNoOrdinaryWord(context, start, kind) ? start : -1;
        }

        return -1;
    }

    /// <summary>Whether no word of the stretch is one of the dictionary's that names no place.</summary>
    private static bool IsNoOrdinaryWord(RecognitionText context, int start, int end)
    {
        for (var (from, at) = (start, start + 1); at <= end; at++)
        {
            if (at < end && !context.IsWordBoundary(at))
                continue;
            if (at - from > 1 && context.TagOf(new TextSpan(from, at)) is { } tag && tag is not ("ns" or "nr" or "nz" or "nrt" or "nrfg"))
                return false;
            from = at;
        }

        return true;
    }

    /// <summary>武汉、襄阳、宜昌三大|都市圈: several are counted, each of another place.</summary>
    private static bool IsCounted(string text, int kind) => kind >= 2 && text[kind - 1] == '大' && "两三四五六七八九十".Contains(text[kind - 2], StringComparison.Ordinal);

    /// <summary>Where the nearest place begins whose name the zone carries; -1 when there is none.</summary>
    private static int PlaceBefore(string text, PlaceNames names, int kind, int longestMiddle)
    {
        for (var end = kind; end >= Math.Max(1, kind - longestMiddle); end--)
        {
            // A zone right behind an ordinary word that is a place's name too is that place's: 雨花|经开区.
            if (end == kind && longestMiddle > 0 && names.EndingAt(end) is { IsWeak: true, Span.Length: 2 } ordinary && IsPlaceOnly(text, kind))
                return ordinary.Span.Start;
            if (end < kind && text[end - 1] is '）' && BracketedPlaceBefore(text, names, end) is >= 0 and var outer)
                return IsOneName(text.AsSpan(end, kind - end), GeneralAfterPlace) ? outer : -1;
            if (names.EndingAt(end) is { IsWeak: false } place)
                return (IsOneName(text.AsSpan(end, kind - end), GeneralAfterPlace) || text.AsSpan(end, kind - end) is "国家级" && IsCity(place)) && !IsGeneral(place) && !(longestMiddle == 0 && IsWide(place)) && !(end == kind && IsWholeQuarter(text, place, kind)) ? place.Span.Start : -1;
            if (CharactersOfPhrases.Contains(text[end - 1]) || !char.IsLetterOrDigit(text[end - 1]))
                return -1;
        }

        return -1;
    }

    /// <summary>长三角（宣城）|产业合作区: where the place begins before a bracket that holds a place inside it; -1 without one.</summary>
    private static int BracketedPlaceBefore(string text, PlaceNames names, int end)
    {
        var open = text.LastIndexOf('（', end - 1, Math.Min(end, LongestMiddle));
        if (open < 2 || names.EndingAt(end - 1) is not { } inner || inner.Span.Start != open + 1)
            return -1;
        // 中国（内蒙古）自由贸易试验区: the country is no place of the lexicon.
        return names.EndingAt(open) is { IsWeak: false } outer ? outer.Span.Start : text.AsSpan(0, open).EndsWith("中国") ? open - 2 : -1;
    }

    /// <summary>Kinds of zone before which only a place's name stands: 经开区, 高新区.</summary>
    private static bool IsPlaceOnly(string text, int kind) =>
        text.AsSpan(kind).StartsWith("经开区", StringComparison.Ordinal) || text.AsSpan(kind).StartsWith("高新区", StringComparison.Ordinal)
        || text.AsSpan(kind).StartsWith("经济开发区", StringComparison.Ordinal) || text.AsSpan(kind).StartsWith("经济技术开发区", StringComparison.Ordinal)
        || text.AsSpan(kind).StartsWith("高新技术产业开发区", StringComparison.Ordinal) || text.AsSpan(kind).StartsWith("综合保税区", StringComparison.Ordinal);

    /// <summary>打造铜川高端铝产业基地: what is only to become a base is none yet.</summary>
    private static bool IsGoal(string text, int start) =>
        start >= 2 && (text.AsSpan(0, start).EndsWith("打造") || text.AsSpan(0, start).EndsWith("建设") || text.AsSpan(0, start).EndsWith("建成") || text.AsSpan(0, start).EndsWith("争创"));

    /// <summary>Kinds of zone that unite several places, by their end: 都市圈, 城市群, 走廊, 合作示范区.</summary>
    private static bool IsOfSeveralPlaces(string text, int end) =>
        text[end - 1] is '圈' or '群' or '带' or '廊' || text.AsSpan(0, end).EndsWith("示范区") || text.AsSpan(0, end).EndsWith("先行区") || text.AsSpan(0, end).EndsWith("试验区") || text.AsSpan(0, end).EndsWith("合作区") || text.AsSpan(0, end).EndsWith("科创园");

    /// <summary>Where the group of places begins whose name the zone carries, its field between allowed: 京张|体育文化旅游带; -1 without one.</summary>
    private int GroupBefore(string text, PlaceNames names, int kind)
    {
        var end = BeforeRank(text, kind);
        for (var field = 0; field <= LongestField && end - field > 1; field += 2)
        {
            if (_abbreviations.RunBefore(text, end - field) is >= 0 and var run && IsFreeBefore(text, names, run) && IsOneName(text.AsSpan(end - field, field), GeneralAfterPlace))
                return run;
        }

        return -1;
    }

    /// <summary>Whether a group's characters are no end of a longer word.</summary>
    private static bool IsFreeBefore(string text, PlaceNames names, int start) =>
        start == 0 || !char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '和' or '与' or '及' or '在' or '对' or '以' || EndsWithVerb(text.AsSpan(0, start)) || names.EndingAt(start) is not null;

    /// <summary>自贸试验区联动创新区 is a kind of zone, of which there are many.</summary>
    private static bool IsGeneral(PlaceName place) => place.Entries.All(entry => entry.Name == "自贸试验区");

    /// <summary>宜荆荆|现代化|都市圈, 酒嘉|双城|经济圈: the place where the characters of a group end, the kind's rank left out.</summary>
    private static int BeforeRank(string text, int kind)
    {
        foreach (var rank in Ranks)
        {
            if (text.AsSpan(0, kind).EndsWith(rank, StringComparison.Ordinal))
                return kind - rank.Length;
        }

        return kind;
    }

    /// <summary>After a zone and a list mark the next one may do without a known place: 遂潼先行区、高竹|新区; -1 when it is none.</summary>
    private static int NextInSeries(string text, int kind, TextSpan last)
    {
        var start = last.End + 1;
        return last.End > 0 && kind - start is >= 2 and <= 4 && text[last.End] == '、' && IsOneName(text.AsSpan(start, kind - start)) ? start : -1;
    }

    /// <summary>中国—东盟产业合作区, 衡阳—柳州—桂林经济走廊: the zone carries the names of all its partners.</summary>
    private static int WithPartners(string text, PlaceNames names, int start, bool isRightAfter)
    {
        while (!isRightAfter && start > 2 && text[start - 1] is '—' or '-' or '－' && text[start - 2] is not ('—' or '-' or '－'))
        {
            if (names.EndingAt(start - 1) is { IsWeak: false } partner)
                start = partner.Span.Start;
            else if (string.CompareOrdinal(text, start - 3, "中国", 0, 2) == 0)
                return start - 3;
            else
                return start;
        }

        // 宁波舟山港: of two cities; 宁波|甬江科创区: on a city's river; 中国（福建）自由贸易试验区厦门片区: of a larger zone.
        if (names.EndingAt(start) is { IsWeak: false } before && (IsCity(before) && names.BeginningAt(start) is { } first && (IsCity(first) || !isRightAfter && IsWater(first)) || before.Entries.All(entry => entry.Name.EndsWith("自贸试验区", StringComparison.Ordinal))))
            return before.Span.Start;
        return start;
    }

    /// <summary>经广西口岸, 浙江港口: of a province's ports and posts there are many, of a city's there is the one.</summary>
    private static bool IsWide(PlaceName name) => name.Entries.All(entry => entry.Has("country") || entry.Has("province") && !entry.Name.EndsWith('市') || entry.Has("area") && entry.Name.Length == 2);

    /// <summary>东北|粮仓: what is said of a whole quarter of the country is no name; 江淮|粮仓 is.</summary>
    private static bool IsWholeQuarter(string text, PlaceName name, int kind) =>
        text.AsSpan(kind).StartsWith("粮仓", StringComparison.Ordinal) && text[kind - 1] is '东' or '西' or '南' or '北' or '中' && IsWide(name);

    private static bool IsWater(PlaceName name) => name.Entries.All(entry => entry.Has("area") && entry.Name[^1] is '江' or '河' or '湖' or '溪');

    private static bool IsCity(PlaceName name) => name.Entries.Any(entry => entry.Has("prefecture"));

    /// <summary>
    /// Where the name begins of a zone without a known place: at its landmark (九郎山|职教, 湘江湾|智能制造), after a verb of building
    /// (打造|北斗科技产业新城), or after the zone before it in a series (芦淞服饰城、|陶瓷艺术城); -1 when it has no name.
    /// </summary>
    private static int LandmarkBefore(string text, int kind, TextSpan last)
    {
        var start = kind;
        while (start > 0 && kind - start < LongestMiddle && !CharactersOfPhrases.Contains(text[start - 1]) && char.IsLetterOrDigit(text[start - 1]) && !EndsWithVerb(text.AsSpan(0, start)))
            start--;
        var middle = text.AsSpan(start, kind - start);
        var isInSeries = last.End > 0 && start == last.End + 1 && text[last.End] is '、' or '和' or '与';
        if (isInSeries && IsOneName(middle))
            return start;
        if (middle.Length < 2 || !IsOneName(middle))
            return -1;
        for (var i = 1; i < Math.Min(LongestLandmark, middle.Length); i++)
        {
            if (LandmarkEnds.Contains(middle[i]))
                return start;
        }

        return text[kind - 1] is not '性' && EndsWithVerb(text.AsSpan(0, start)) && middle.Length >= 4 ? start : -1;
    }

    private static bool EndsWithVerb(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
        {
            if (text.EndsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsOneName(ReadOnlySpan<char> middle) => IsOneName(middle, GeneralWords);

    private static bool IsOneName(ReadOnlySpan<char> middle, string[] generalWords)
    {
        foreach (var c in middle)
        {
            if (CharactersOfPhrases.Contains(c) || char.IsAsciiDigit(c))
                return false;
        }

        foreach (var word in Verbs)
        {
            if (middle.IndexOf(word, StringComparison.Ordinal) >= 0)
                return false;
        }

        foreach (var word in generalWords)
        {
            if (middle.StartsWith(word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>某某新区|经济区与行政区适度分离: of what a zone is an example, no part of its name.</summary>
    private static bool IsKindBesideAnother(string text, int start, int length) =>
        text.AsSpan(start, length) is "经济区" && text.AsSpan(start + length).StartsWith("与行政区", StringComparison.Ordinal);

    /// <summary>新区域, 新城市, 产业园林, 东湖新城社区: the kind is the beginning of another word.</summary>
    private static bool IsContinued(string text, int end) =>
        end < text.Length && (text.AsSpan(end).StartsWith("社区") || text.AsSpan(end).StartsWith("街道")) || end < text.Length && (text[end - 1], text[end]) is ('区', '域' or '间' or '别' or '块') or ('城', '市' or '镇' or '乡') or ('园', '林' or '区') or ('带', '动' or '来' or '头' or '给' or '领') or ('群', '众')
            or ('港', '口' or '澳' or '台' or '元' or '股' or '商' or '资' or '企' or '珠' or '铁' or '交' or '航' or '务' or '湾' or '币') or ('基', '因') or ('区', '段');
}

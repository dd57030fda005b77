using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;
using static Graph.Extraction.Mentions.Institutions.SuffixKinds;

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

    /// <summary>The longest proper word of a company's full name, in characters: 中科星图维天信技术有限公司.</summary>
    private const int LongestOfCompany = 9;

    /// <summary>How much a place of trade says at least of what is traded there: 稀土产品交易中心, not 技术交易中心.</summary>
    internal const int ShortestTrade = 4;

    /// <summary>What 子 ends a word of science with: 光电子创新中心, unlike 子公司.</summary>
    private const string ParticlesBefore = "电量光分离原种质粒中";

    /// <summary>What the names of houses begin with that a province and a ministry keep together.</summary>
    private const string SharedHouse = "省部共建";

    /// <summary>The longest field before such a house's name, in characters.</summary>
    private const int LongestField = 10;

    /// <summary>How far before its end a quoted name may open.</summary>
    private const int LongestQuoted = 24;

    private readonly NameTokens _tokens = new(words);

    private readonly AnchoredName _anchored = new(words);

    private readonly SharedSuffixes _shared = new(words);

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
            if (candidate is null && previous is not null && SharedSuffixes.IsSameKind(printed, previousSuffix, previous.Span.End, at, lastEnd) && _shared.IsListedAfter(text, previous.Span.End, at))
                candidate = HouseName.Candidate(printed, new TextSpan(previous.Span.End + 1, lastEnd), 42);
            if (candidate is not null && previous is not null && IsBranch(printed, anchors, previous.Span, candidate.Span))
                candidate = HouseName.Candidate(printed, new TextSpan(previous.Span.Start, lastEnd), 58);
            if (candidate is not null)
                found.Add(candidate = WithOwner(text, WithSeat(text, candidate)));
            (previous, previousSuffix) = (candidate, new TextSpan(at, lastEnd));
            if (FieldCentres.Contains(printed.AsSpan(at, length)))
                _shared.AddFields(text, at, lastEnd, found);
            if (printed[at - 1] == '等' && printed.AsSpan(at, length).EndsWith("实验室"))
                _shared.AddSummed(printed, at, lastEnd, found);
            else if (length >= 2)
                _shared.AddCoordinated(printed, anchors, at, lastEnd, candidate, found);
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

    /// <summary>东风|柳州汽车有限公司: a group right before a company that is named after its place.</summary>
    private static MentionCandidate WithOwner(RecognitionText text, MentionCandidate house)
    {
        var start = house.Span.Start;
        if (house.Entries.Count > 0 || house.HomeLevel is not null || house.Name is not { } name || !name.EndsWith("有限公司", StringComparison.Ordinal) || text.Anchors.RegionBeginningAt(start) is null)
            return house;
        for (var from = start - 2; from >= Math.Max(0, start - LongestProper); from--)
        {
            foreach (var match in text.MatchesAt(from))
            {
                if (match.Kind == EntityKind.Institution && match.Span.End == start && match.Entry.Has("company") && text.IsWordBoundary(from))
                    return house with { Span = new TextSpan(from, house.Span.End), Name = match.Span.Of(text.Text) + name, OtherNames = [] };
            }
        }

        return house;
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
            return HouseName.Candidate(text, new TextSpan(built, end), 50);
        if (SharedFrom(text, suffix, ending) is >= 0 and var shared)
            return HouseName.Candidate(text, new TextSpan(shared, end), 56);
        if (anchor > 1 && NationalHouseAt(text, tokens, anchor, ending) is { } national)
            return HouseName.Candidate(text, new TextSpan(national, end), 52);
        if (anchor >= 0)
        {
            return _anchored.Read(text, anchors, tokens[anchor..], ending, end) is { } anchored
                ? AnchoredName.WithField(text, tokens, anchor, ending, AnchoredName.WithFullHead(text, anchors, tokens[anchor], ending.EndsWith("公司") || ending.EndsWith("集团") ? anchored : AnchoredName.OfNearest(context, tokens, anchor, anchored)))
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
            return tokens.Count <= 2 && (ending is "工作室" or "智库" || ending.EndsWith("实验室")) || tokens.Count <= 3 && (ending.EndsWith("合作社") || ending is "家庭农场") ? HouseName.Candidate(text, span, 57) : null;
        if (IsNational(text, tokens, ending))
            return HouseName.Candidate(text, span, 50);
        return context.IsWordBoundary(span.Start) && !HouseName.IsCounted(text, span) && (IsProper(context, tokens, ending) || IsJustFounded(text, tokens, ending)) ? HouseName.Candidate(text, span, 40) : null;
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
    private int SharedFrom(string text, int suffix, ReadOnlySpan<char> ending)
    {
        if (!ending.EndsWith("中心") && !ending.EndsWith("实验室"))
            return -1;
        var start = text.LastIndexOf(SharedHouse, suffix - 1, Math.Min(suffix, LongestQuoted), StringComparison.Ordinal);
        var field = start < 0 ? default : text.AsSpan(start + SharedHouse.Length, suffix - start - SharedHouse.Length);
        if (field.IndexOfAny("，。；：、的") >= 0 || field.Length < 2)
            return -1;
        // 磷资源高效利用|省部共建协同创新中心: the field stands before it.
        var first = start;
        while (first > 0 && start - first <= LongestField && text[first - 1] is >= '\u4E00' and <= '\u9FFF' && !(start - first >= 2 && words.Stops.LongestEndingAt(text, first) >= 2))
            first--;
        var isField = start - first is >= 3 and <= LongestField && words.Stops.LongestEndingAt(text, first) >= 2 && text.AsSpan(first, start - first).IndexOfAny("的在和与由有是了") < 0;
        return isField ? first : start;
    }

    /// <summary>建起|光电信息产业研究院: what has just come into being is named by its field, once the field says something.</summary>
    private bool IsJustFounded(string text, List<NameToken> tokens, ReadOnlySpan<char> ending) =>
        FoundedSuffixes.Contains(ending) && tokens[^1].End - tokens[0].Start + (ending.Contains("产业", StringComparison.Ordinal) ? 2 : 0) >= ShortestTrade && Foundings.LongestEndingAt(text, tokens[0].Start) > 0
        && tokens.Exists(token => !words.IsVague(text, token)) && tokens[0].Kind != NameTokenKind.Verb && text[tokens[0].Start] is not ('一' or '多' or '各' or '首');

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
            return HouseName.Candidate(text, new TextSpan(place.Span.Start, end), 50);
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
        return open < 0 || name.Length - (end - suffix) < ShortestTrade || name.IndexOfAny("，。；：、") >= 0 ? null : HouseName.Candidate(text, new TextSpan(open + 1, end), 45);
    }

    /// <summary>国家超算|深圳|中心, 国家技术转移|郑州|中心: where the name of a national house begins whose place stands right before its suffix; null otherwise.</summary>
    private static int? NationalHouseAt(string text, List<NameToken> tokens, int anchor, ReadOnlySpan<char> ending)
    {
        if (anchor != tokens.Count - 1 || tokens[anchor].Kind != NameTokenKind.Region || ending is not ("中心" or "分中心" or "创新中心" or "研究中心" or "服务中心" or "交易中心"))
            return null;
        var first = tokens.FindLastIndex(anchor - 1, token => text.AsSpan(token.Start, token.Length) is "国家" || token.Kind == NameTokenKind.Proper && text.AsSpan(token.Start, token.Length).StartsWith("国家"));
        return first < 0 || tokens[first].End == tokens[anchor].Start && tokens[first].Length == 2 || tokens.Exists(token => token.Start > tokens[first].Start && token.Kind == NameTokenKind.Verb) ? null : tokens[first].Start;
    }

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
            return tokens.Sum(token => token.Length) >= ShortestTrade && tokens[0].Length >= 2 && tokens.Exists(token => !words.IsVague(text, token));
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
            return (tokens[0].Length >= 2 || ending.Length > 5 && tokens[^1].End - tokens[0].Start > 2) && tokens.Exists(token => !words.IsVague(text, token));
        if (ending is "机场" && text.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start) is var port && (port.EndsWith("军用") || port.EndsWith("民用") || port.EndsWith("通用") || port.EndsWith("支线") || port.EndsWith("备用")))
            return false;
        // 资源投集团, 文旅发集团: what a local state company does, and one character for its legal form.
        if (ending is "集团" && tokens.Count == 2 && tokens[1].Length == 1 && SuffixKinds.StateCompanyEndings.Contains(text[tokens[1].Start]))
            return true;
        var longest = ending.EndsWith("有限公司") ? LongestOfCompany : LongestProper;
        return proper.Count is 1 or 2 && tokens[0].Kind == NameTokenKind.Proper && tokens[0].Length >= 2 && tokens[0].Length <= longest && length <= longest
            && !(ending is "公司" or "保险公司" or "工作室" or "合作社" or "小学" or "卫生院" or "派出所" or "司法所" or "机场" && IsOrdinaryWord(context, tokens[0]));
    }

    /// <summary>蜡染|合作社, 云端存储|公司: a word of the dictionary that names nobody.</summary>
    private static bool IsOrdinaryWord(RecognitionText context, NameToken token)
    {
        var end = token.Start + 1;
        while (end < token.End && !context.IsWordBoundary(end))
            end++;
        return end - token.Start >= 2 && context.TagOf(new TextSpan(token.Start, end)) is { } tag && tag is not ("nr" or "ns" or "nt" or "nz" or "nrt" or "nrfg");
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
}

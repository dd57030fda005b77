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

    /// <summary>How much a place of trade says at least of what is traded there: 稀土产品交易中心, not 技术交易中心.</summary>
    internal const int ShortestTrade = 4;

    /// <summary>How far before its end a quoted name may open.</summary>
    private const int LongestQuoted = 24;

    private readonly SuffixedName _name = new(words);
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
        words.SuffixSet.FetchAt(printed, text.PlacesOf(_suffixes));
        foreach (var at in text.PlacesOf(_suffixes))
        {
            var length = at == 0 ? 0 : words.SuffixSet.LongestAt(printed, at);
            if (length == 0 || at + length <= lastEnd)
                continue;
            var anchors = text.Anchors;
            lastEnd = at + length;
            if ((IsFollowed(printed, at, lastEnd) || IsCut(printed, lastEnd) || !IsWhole(text, lastEnd)) && !IsTeacherOf(printed, anchors, at, lastEnd))
                continue;
            var candidate = IsKnown(printed, anchors, at, lastEnd) ? null : _name.Read(text, anchors, at, lastEnd) ?? ReadLocal(text, at, lastEnd, found) ?? ReadQuoted(text, at, lastEnd);
            if (candidate is null && previous is not null && SharedSuffixes.IsSameKind(printed, previousSuffix, previous.Span.End, at, lastEnd) && _shared.IsListedAfter(text, previous.Span.End, at))
                candidate = HouseName.Candidate(printed, new TextSpan(previous.Span.End + 1, lastEnd), 42);
            if (candidate is not null && previous is not null && IsBranch(printed, anchors, previous.Span, candidate.Span))
                candidate = HouseName.Candidate(printed, new TextSpan(previous.Span.Start, lastEnd), 58);
            if (candidate is not null)
                found.Add(candidate = WithOwner(text, WithSeat(text, InstitutionByByline.LastOfMedia(printed, candidate))));
            (previous, previousSuffix) = (candidate, new TextSpan(at, lastEnd));
            if (FieldCentres.Contains(printed.AsSpan(at, length)))
                _shared.AddFields(text, at, lastEnd, found);
            if (printed.AsSpan(at, length).EndsWith("实验室") && SharedSuffixes.ListBefore(printed, anchors, at) is > 0 and var list)
                _shared.AddSummed(printed, list, at, lastEnd, found);
            else if (length >= 2)
                _shared.AddCoordinated(printed, anchors, at, lastEnd, candidate, found);
        }
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
            // 北甸子村|原党支部书记: its former secretary.
            // 大纵湖镇|一位村党总支书记, 某村党支部: some house of its kind.
            if (own is "原" || own.Length > 1 && own[0] is '一' or '某' or '多' or '几' or '两' && (own[0] == '某' || own[1] is '位' or '名') || own.ContainsAnyExceptInRange('\u4E00', '\u9FFF') || own.IndexOfAny("的和与在了、是有为个") >= 0 || words.Stops.LongestEndingAt(text, suffix) > 1)
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
        // 中国电信|国家清洁能源和绿色算力调度中心: what a company runs for the state.
        if (house.Entries.Count == 0 && house.HomeLevel is null && house.Name is { } national && national.StartsWith("国家", StringComparison.Ordinal) && text.Anchors.InstitutionEndingAt(start) is { } company && company.Entry.Has("company"))
            return house with { Span = new TextSpan(company.Span.Start, house.Span.End), Name = company.Span.Of(text.Text) + national, OtherNames = [] };
        if (house.Entries.Count > 0 || house.HomeLevel is not null || house.Name is not { } name || !(name.Contains("有限公司", StringComparison.Ordinal) || name.Contains("有限责任公司", StringComparison.Ordinal)) || text.Anchors.RegionBeginningAt(start) is null)
            return house;
        for (var from = start - 2; from >= Math.Max(0, start - LongestProper); from--)
        {
            var owner = new TextSpan(from, start);
            if (CompanyShape.IsKnownCompany(text, owner) && text.IsWordBoundary(from))
                return house with { Span = new TextSpan(from, house.Span.End), Name = owner.Of(text.Text) + name, OtherNames = [] };
        }

        return house;
    }

    /// <summary>Whether a word ends where the suffix does: also before 里 and 内, which a dictionary joins to it (先导院|里).</summary>
    private static bool IsWhole(RecognitionText text, int end) =>
        text.IsWordBoundary(end) || (text.Text[end] is '里' or '内' && text.IsWordBoundary(end + 1));

    /// <summary>中心|城市, 大学|生 are other words; 高等研究院|人才 is a house and whose talents they are, 学校|校长 and 幼儿园|园长 who leads it.</summary>
    private bool IsFollowed(string text, int suffix, int end) =>
        words.FollowerAt(text, end) is var follower and > 0 && !(end + 1 < text.Length && text[end + 1] is '长' && text[end - 1] == text[end]) && !(follower > 1 && end - suffix >= 3 && text[end - 1] is '院' or '馆' or '校' or '社' or '室');

    /// <summary>绵阳|中学|教师: behind its place the school is one of that name, whose teacher stands behind it.</summary>
    private static bool IsTeacherOf(string text, NameAnchors anchors, int suffix, int end) =>
        text.AsSpan(end).StartsWith("教师") && text[end - 1] is '学' or '校' or '园' && anchors.RegionEndingAt(suffix) is not null;

    /// <summary>初高中学位, 国际博物馆日, 媒体20日报道, 美子公司.</summary>
    private static bool IsCut(string text, int end)
    {
        if (end >= text.Length)
            return false;
        return text[end] switch
        {
            '位' => text[end - 1] == '学',
            '日' => text[end - 1] == '馆',
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
}

using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Companies by short names that only their surroundings show: 华菱钢铁、三一重工等企业, 支持兴最新材、中蒙微纳、清越普众等项目,
/// 起家于深圳的麦格米特，靠饲料起步的唐人神，孵化企业奇宏散热.
/// </summary>
public sealed class InstitutionByContext(InstitutionWords words) : IMentionRecognizer
{
    private const string OwnName = "institution-by-context";

    private const int LongestItem = 8;

    /// <summary>So many unknown words before 等企业 are companies, with no other sign.</summary>
    private const int ShortestOfStrangers = 3;

    /// <summary>The longest name of a project in a list, in characters.</summary>
    private const int LongestProject = 18;

    /// <summary>Ends of waterworks, roads and places, which are no companies: 引汉济渭二期.</summary>
    private const string NotBuilders = "渭水江河湖山渠库站线路桥港场园城区县市镇岭峡滩湾坝岛村乡州省湖楼馆院校厂段线高铁隧";

    private static readonly string[] Phases = ["一期", "二期", "三期", "四期"];

    /// <summary>What an enumeration is summed up by that alone says that it is one of companies.</summary>
    private static readonly WordList SureHeads = new(["企业", "公司", "车企", "药企", "国企", "央企", "外企", "民企", "厂商", "巨头", "链主", "集团", "独角兽", "小巨人", "上市公司"]);

    /// <summary>What one may be summed up by that is of companies or of something else.</summary>
    private static readonly WordList OtherHeads = new(["项目", "品牌", "平台"]);

    /// <summary>Words between 等 and its head that no list of kinds of company has, only lists of their names: 等龙头企业, 等重点外企.</summary>
    private static readonly string[] Ranks = ["龙头", "头部", "骨干", "领军", "链主", "重点", "知名", "标杆", "领先", "外企", "央企", "民企", "世界500强", "上市公司", "巨头"];

    private static readonly string[] Origins = ["起家", "起步", "发家", "诞生", "成立"];

    private static readonly string[] Introductions = ["孵化企业", "龙头企业", "链主企业", "头部企业", "骨干企业", "领军企业", "独角兽企业", "小巨人企业", "“小巨人”企业", "上市公司", "上市企业", "民营企业", "高新技术企业", "子公司"];

    /// <summary>What companies are named for that lead a field: 以茅台、习酒为龙头.</summary>
    private static readonly string[] Leads = ["为龙头", "为代表", "为链主", "为引领", "为主体", "为核心", "为骨干", "领衔"];

    /// <summary>Where a word of origin, of introduction or of leading may stand.</summary>
    private readonly Trigger _signs = Trigger.Words([.. Origins, .. Introductions, .. Leads]);

    /// <inheritdoc/>
    public string Name => OwnName;

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_signs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        for (var at = printed.IndexOf('等'); at > 0; at = printed.IndexOf('等', at + 1))
        {
            if (HeadAfter(printed, at + 1) is not { } isSure)
                continue;
            AddEnumeration(text, at, isSure, found);
            if (!isSure)
                AddProjects(text, at, found);
        }

        foreach (var at in text.PlacesOf(_signs))
        {
            foreach (var origin in Origins)
            {
                if (printed.AsSpan(at).StartsWith(origin, StringComparison.Ordinal))
                    AddByOrigin(text, at, at + origin.Length, found);
            }

            foreach (var introduction in Introductions)
            {
                if (printed.AsSpan(at).StartsWith(introduction, StringComparison.Ordinal))
                    AddByTail(text, at + introduction.Length, found);
            }

            foreach (var lead in Leads)
            {
                if (printed.AsSpan(at).StartsWith(lead, StringComparison.Ordinal))
                    AddLeading(text, at, found);
            }
        }
    }

    private void AddEnumeration(RecognitionText text, int at, bool isSure, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var items = ItemsBefore(printed, at);
        if (isSure && AddNamesOfRank(text, at, items, found))
            return;
        var withTail = items.Count(item => HasTail(printed, item) || IsKnownCompany(text, item));
        var isOfCompanies = isSure
            ? items.Count >= 2 && withTail * 2 >= items.Count
            : items.Count >= 2 && withTail >= 1 && items.TrueForAll(item => item.Length == 4 && !IsKnown(text, item) && !IsCommon(printed, item));
        if (!isOfCompanies)
        {
            if (isSure && items.Count >= ShortestOfStrangers && (items.TrueForAll(item => IsStrange(text, item)) || items.TrueForAll(item => item.Length == 3 && IsStrangeAsAWhole(text, item))))
                AddAll(text, items, found);
            else if (isSure && items.Count >= 2)
                AddBesideCompanies(text, items, found);
            return;
        }

        foreach (var item in items)
        {
            // A known thing in the list is what it is known to be.
            if (!IsKnown(text, item) && !IsCommon(printed, item) && (HasTail(printed, item) || item.Length == 4 || isSure && item.Length is 3 or 5 or 6))
                found.Add(new MentionCandidate(item, EntityKind.Institution, Name) { Name = item.Of(printed), Confidence = 40 });
        }
    }

    /// <summary>螺鼎香、好味螺、嘻粉记等企业: so many words that no dictionary knows are names.</summary>
    private static void AddAll(RecognitionText text, List<TextSpan> items, List<MentionCandidate> found)
    {
        foreach (var item in items)
            found.Add(new MentionCandidate(item, EntityKind.Institution, OwnName) { Name = item.Of(text.Text), Confidence = 38 });
    }

    /// <summary>螺霸王, 好欢螺: whether all of an item is no word of the dictionary, and the lexicon names nothing in it.</summary>
    private bool IsStrangeAsAWhole(RecognitionText text, TextSpan item)
    {
        if (text.TagOf(item) is not null || IsCommon(text.Text, item) || words.Modifiers.LongestEndingAt(text.Text, item.End) > 1 || words.Stops.LongestEndingAt(text.Text, item.End) > 1
            || "型化性级类等各的".Contains(text.Text[item.End - 1]) || !text.IsWordBoundary(item.Start) || !text.IsWordBoundary(item.End))
            return false;
        foreach (ref readonly var match in text.MatchesBetween(item.Start, item.End))
        {
            if (match.Span.Length > 1)
                return false;
        }

        return true;
    }

    /// <summary>Whether an item is a short stretch of which no part is a word of the dictionary or of the lexicon.</summary>
    private bool IsStrange(RecognitionText text, TextSpan item)
    {
        if (item.Length is < 3 or > 5 || IsCommon(text.Text, item) || EndsCommon(text.Text, item) || !text.IsWordBoundary(item.Start) || !text.IsWordBoundary(item.End))
            return false;
        for (var start = item.Start; start < item.End - 1; start++)
        {
            for (var end = start + 2; end <= item.End; end++)
            {
                if (text.TagOf(new TextSpan(start, end)) is not null)
                    return false;
            }
        }

        foreach (ref readonly var match in text.MatchesBetween(item.Start, item.End))
        {
            if (match.Span.Length > 1)
                return false;
        }

        return true;
    }

    /// <summary>同程旅行、思必驰、纳芯微电子等企业: beside a company that is known, the others of a list that no dictionary knows, where nothing else stands in it.</summary>
    private void AddBesideCompanies(RecognitionText text, List<TextSpan> items, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (!items.Exists(item => IsKnownCompany(text, item) || HasTail(printed, item) && text.TagOf(item) is null))
            return;
        var others = items.FindAll(item => !IsKnownCompany(text, item) && !found.Exists(house => house.Kind == EntityKind.Institution && house.Span.End == item.End));
        if (others.Exists(item => IsKnown(text, item) || IsCommon(printed, item) || EndsOrdinary(printed, item) || text.TagOf(item) is not null || item.Length is < 3 or > 6 || !text.IsWordBoundary(item.Start)))
            return;
        foreach (var item in others)
            found.Add(new MentionCandidate(item, EntityKind.Institution, Name) { Name = item.Of(printed), Confidence = 38 });
    }

    /// <summary>以茅台、习酒、国台|为龙头: the companies of a list that begins with 以, where one is known as such and nothing else is.</summary>
    private void AddLeading(RecognitionText text, int at, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var items = ItemsBefore(printed, at);
        if (items.Count < 2 || printed[Math.Max(0, items[^1].Start - 1)] != '以' || !items.Exists(item => IsKnownCompany(text, item)) || items.Exists(item => IsExactly(text, item, static kind => kind != EntityKind.Institution)))
            return;
        foreach (var item in items)
        {
            if (!IsKnown(text, item) && !IsCommon(printed, item) && !EndsOrdinary(printed, item))
                found.Add(new MentionCandidate(item, EntityKind.Institution, Name) { Name = item.Of(printed), Confidence = 40 });
        }
    }

    /// <summary>Whether the end is a common word that no company is called by: 化工产业, unlike 扬子空调.</summary>
    private bool EndsOrdinary(string text, TextSpan item) => EndsCommon(text, item) && !HasTail(text, item);

    /// <summary>依托曙光、海光、麒麟等头部企业: companies by whatever word, where one is known as such and none is anything else.</summary>
    private bool AddNamesOfRank(RecognitionText text, int at, List<TextSpan> items, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var head = printed.AsSpan(at + 1, Math.Min(10, printed.Length - at - 1));
        var mark = head.IndexOfAny("，。；、：\n");
        head = mark < 0 ? head : head[..mark];
        var isRanked = false;
        foreach (var rank in Ranks)
            isRanked |= head.Contains(rank, StringComparison.Ordinal);
        if (!isRanked || items.Count < 2 || !items.Exists(item => IsKnownCompany(text, item) || HasTail(printed, item)))
            return false;
        var names = items.FindAll(item => !IsExactly(text, item, static _ => true));
        var common = names.RemoveAll(item => item.Length > 5 || IsCommon(printed, item) || EndsCommon(printed, item) && !IsOfTrade(text, item));
        if (common * 3 > items.Count || items.Exists(item => IsExactly(text, item, static kind => kind != EntityKind.Institution)))
            return false;
        foreach (var name in names)
            found.Add(new MentionCandidate(name, EntityKind.Institution, Name) { Name = name.Of(printed), Confidence = 40 });
        return true;
    }

    /// <summary>
    /// 推动奕斯伟二期、唐晶半导体等项目: in a list of projects the unknown word before a product, a place or 二期 is the company that builds it, once one item of
    /// the list shows that companies build them.
    /// </summary>
    private void AddProjects(RecognitionText text, int at, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (!printed.AsSpan(at, Math.Min(16, printed.Length - at)).Contains("项目", StringComparison.Ordinal))
            return;
        var builders = new List<TextSpan>();
        var known = 0;
        var end = at;
        while (end > 0)
        {
            var start = end;
            while (start > 0 && IsNameCharacter(printed[start - 1]) && end - start < LongestProject && !(words.Stops.LongestEndingAt(printed, start) >= 2 && text.IsWordBoundary(start)))
                start--;
            if (start == end)
                break;
            known += StartsWithCompany(text, start) ? 1 : 0;
            if (BuilderAt(text, start, end) is { IsEmpty: false } builder)
                builders.Add(builder);
            if (start == 0 || printed[start - 1] != '、')
                break;
            end = start - 1;
        }

        if (known + builders.Count < 2)
            return;
        foreach (var builder in builders)
            found.Add(new MentionCandidate(builder, EntityKind.Institution, Name) { Name = builder.Of(printed), Confidence = 42 });
    }

    private static bool StartsWithCompany(RecognitionText text, int start) =>
        text.MatchesAt(start).Any(match => !match.IsWeak && match.Kind == EntityKind.Institution && match.Entry.Has("company"));

    /// <summary>The word a project's name begins with when it is nothing known and what it builds follows; empty otherwise.</summary>
    private TextSpan BuilderAt(RecognitionText text, int start, int end)
    {
        var printed = text.Text;
        if (!text.IsWordBoundary(start) || text.MatchesAt(start).Any(match => match.Span.Length >= 2))
            return default;
        for (var length = 2; length <= 4 && start + length < end; length++)
        {
            var span = new TextSpan(start, start + length);
            if (!text.IsWordBoundary(span.End))
                continue;
            if (IsCommon(printed, span) || EndsCommon(printed, span) || NotBuilders.Contains(printed[span.End - 1]) || words.Modifiers.LongestAt(printed.AsSpan(0, span.End), start) > 1)
                return default;
            if (HasTail(printed, new TextSpan(start, end)) && end - start <= 6)
                return new TextSpan(start, end);
            var isPhase = Array.Exists(Phases, phase => string.CompareOrdinal(printed, span.End, phase, 0, phase.Length) == 0);
            return isPhase || text.MatchesAt(span.End).Any(match => !match.IsWeak && match.Kind is EntityKind.Industry) ? span : default;
        }

        return default;
    }

    private bool HasTail(string text, TextSpan item) =>
        words.CompanyTails.LongestEndingAt(text, item.End) is var tail && tail > 0 && tail + 2 <= item.Length;

    /// <summary>Whether a head behind an enumeration alone says that it is one of companies; null when none stands there.</summary>
    private static bool? HeadAfter(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(14, text.Length - start));
        var mark = window.IndexOfAny("，。；、：\n");
        if (mark >= 0)
            window = window[..mark];
        bool? found = null;
        for (var at = 0; at < window.Length; at++)
        {
            if (SureHeads.LongestAt(window, at) > 0)
                return true;
            if (OtherHeads.LongestAt(window, at) > 0)
                found = false;
        }

        return found;
    }

    /// <summary>The items of the enumeration that ends before <paramref name="end"/>, the last first.</summary>
    private List<TextSpan> ItemsBefore(string text, int end)
    {
        var items = new List<TextSpan>();
        while (true)
        {
            var start = end;
            while (start > 0 && IsNameCharacter(text[start - 1]) && end - start <= LongestItem && !(end - start >= 2 && words.Stops.LongestEndingAt(text, start) >= 1 && IsOpening(text, start)))
                start--;
            if (end - start < 2 || end - start > LongestItem)
                return items;
            items.Add(new TextSpan(start, end));
            if (start == 0 || text[start - 1] != '、')
                return items;
            end = start - 1;
        }
    }

    /// <summary>Whether a verb of two characters or a function word opens the enumeration at <paramref name="start"/>.</summary>
    private bool IsOpening(string text, int start) =>
        words.Stops.LongestEndingAt(text, start) >= 2 || text[start - 1] is '如' or '像' or '的' or '有' or '与' or '和' or '以' or '由' or '了' or '在' or '为' or '是';

    private void AddByOrigin(RecognitionText text, int start, int after, List<MentionCandidate> found)
    {
        // 起家于深圳的麦格米特，: the name stands between 的 and the next comma; 靠饲料起步的唐人神，: the verb is governed by 靠.
        var printed = text.Text;
        if (after >= printed.Length)
            return;
        var of = printed[after] is '于' or '自' or '在' ? printed.IndexOf('的', after, Math.Min(8, printed.Length - after)) : printed[after] == '的' && IsGoverned(printed, start) ? after : -1;
        if (of < 0 || printed.AsSpan(after, of - after).IndexOfAny("，。、；\n") >= 0)
            return;
        var end = of + 1;
        while (end < printed.Length && IsNameCharacter(printed[end]) && end - of <= 7)
            end++;
        var span = new TextSpan(of + 1, end);
        if (span.Length is >= 3 and <= 6 && end < printed.Length && printed[end] is '，' or ',' && !IsKnown(text, span) && !EndsCommon(printed, span))
            found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 40 });
    }

    private static bool IsGoverned(string text, int verb)
    {
        var window = text.AsSpan(Math.Max(0, verb - 10), Math.Min(10, verb));
        return window.LastIndexOfAny('靠', '以', '从') is var at && at >= 0 && window[at..].IndexOfAny("，。、；\n") < 0;
    }

    private void AddByTail(RecognitionText text, int start, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var dash = start;
        while (dash < printed.Length && printed[dash] is '—' or '“')
            dash++;
        var span = new TextSpan(dash, dash + 4);
        if (span.End > printed.Length || span.Of(printed).Any(c => !IsNameCharacter(c)) || !HasTail(printed, span) || IsKnown(text, span) || IsCommon(printed, span))
            return;
        if (words.Stops.LongestAt(printed.AsSpan(0, span.End), dash) > 0 || words.Modifiers.LongestAt(printed.AsSpan(0, span.End), dash) > 0)
            return;
        found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 40 });
    }

    /// <summary>Whether the lexicon knows the span or the larger part of its end, other than by the trade of a company: 极目|机器人.</summary>
    private bool IsKnown(RecognitionText text, TextSpan span)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.Span.End == span.End && match.Span.Length * 2 > span.Length && !IsTrade(text, match, span) || match.Span.Start == span.Start && match.Span.End >= span.End)
                    return true;
            }
        }

        return false;
    }

    /// <summary>汉腾|新能源: a trade behind what no dictionary knows as an ordinary word.</summary>
    private bool IsOfTrade(RecognitionText text, TextSpan item) =>
        words.CompanyTails.LongestEndingAt(text.Text, item.End) is var tail and > 1 && item.Length - tail >= 2 && text.TagOf(new TextSpan(item.Start, item.End - tail)) is null or "nz" or "nr";

    /// <summary>汉腾|新能源: an industry behind what no dictionary knows.</summary>
    private bool IsTrade(RecognitionText text, LexiconMatch match, TextSpan span) =>
        match.Kind == EntityKind.Industry && match.Span.Start - span.Start >= 2 && words.CompanyTails.LongestEndingAt(text.Text, span.End) == match.Span.Length
        && !words.Modifiers.Contains(text.Text.AsSpan(span.Start, match.Span.Start - span.Start)) && text.TagOf(new TextSpan(span.Start, match.Span.Start)) is null or "nz" or "nr" or "n";

    private static bool IsKnownCompany(RecognitionText text, TextSpan span) =>
        text.MatchesAt(span.Start).Any(match => match.Span == span && match.Kind == EntityKind.Institution && match.Entry.Has("company"));

    /// <summary>Whether the span is a name of the lexicon that needs no surroundings, of such a kind.</summary>
    private static bool IsExactly(RecognitionText text, TextSpan span, Func<EntityKind, bool> kind) =>
        text.MatchesAt(span.Start).Any(match => match.Span == span && !match.IsWeak && kind(match.Kind));

    /// <summary>Whether the span consists of common words only.</summary>
    private bool IsCommon(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var length = words.Modifiers.LongestAt(text.AsSpan(0, span.End), at);
            if (length == 0)
                length = words.Stops.LongestAt(text.AsSpan(0, span.End), at);
            if (length == 0)
                return false;
            at += length;
        }

        return true;
    }

    private bool EndsCommon(string text, TextSpan span) => words.Modifiers.LongestEndingAt(text, span.End) > 0 || words.Stops.LongestEndingAt(text, span.End) > 0;

    private static bool IsNameCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiLetterOrDigit(c);
}

using Graph.Extraction.Gazetteer;
using Graph.Model;
using static Graph.Extraction.Mentions.Institutions.SuffixKinds;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Names that begin with a region, a house or a level of government and end with a suffix: 十堰市太和医院, 中南大学商学院, 省农科院. What stands between says whether it is
/// a name or some of many.
/// </summary>
internal sealed class AnchoredName(InstitutionWords words)
{
    /// <summary>Trades in which a country has one company named after it: 德国|铁路|公司.</summary>
    private static readonly WordList NationalTrades = new(["铁路", "石油", "电力", "电信", "邮政", "广播", "天然气", "钢铁", "航天", "烟草"]);

    /// <summary>The house whose name begins with the first token; null where the words name none.</summary>
    public MentionCandidate? Read(string text, NameAnchors anchors, List<NameToken> tokens, ReadOnlySpan<char> ending, int end)
    {
        var head = tokens[0];
        var first = 1;
        while (first < tokens.Count && head.Kind == NameTokenKind.Region && tokens[first].Kind == NameTokenKind.Region && !IsLandscape(anchors, tokens[first]))
            first++;
        var inner = tokens.GetRange(first, tokens.Count - first);
        // 十堰市|太和|医院: a place elsewhere, behind one, is the house's own name.
        if (inner.Count == 0 && tokens.Count > 1 && tokens[^1] is { Kind: NameTokenKind.Region, Length: 2 } last && anchors.RegionEndingAt(last.Start) is { } outer && !NameAnchors.MayLieIn(anchors.RegionEndingAt(last.End)!.Value.Entry, outer.Entry))
            inner = [last with { Kind = NameTokenKind.Proper }];
        var proper = inner.LengthOf(NameTokenKind.Proper) + inner.LengthOf(NameTokenKind.Quoted);
        if (proper > InstitutionBySuffix.LongestProper + 4)
            return null;
        // 中国德国商会: the chamber of one country's companies in another; 中共四川省委党校经济学教研部: the party before its school.
        var start = ending is "商会" && text.AsSpan(0, head.Start).EndsWith("中国") || ending is "总队" or "支队" && text.AsSpan(0, head.Start).EndsWith("武警")
            || text.AsSpan(0, head.Start).EndsWith("中共") && text.AsSpan(head.Start, end - head.Start).Contains("委党校", StringComparison.Ordinal) ? head.Start - 2 : head.Start;
        var span = new TextSpan(start, end);
        if (head.Kind == NameTokenKind.Region && anchors.RegionEndingAt(head.End) is { } region && region.Entry.Has("country") && proper < 2 && !(tokens.Count > 1 && tokens[1].Kind == NameTokenKind.Region) && !IsNationalAbroad(text, tokens, inner, ending))
            return null;
        // 浙江第二批4家省技术创新中心: some of many, not one.
        if (text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('0', '9') >= 0 && text.AsSpan(span.Start, span.Length).IndexOfAny("家个所座") > 0)
            return null;
        if (inner.Count == 0 && head.Kind == NameTokenKind.Institution && IsCompanyForm(ending) && anchors.InstitutionEndingAt(head.End) is { } company && company.Entry.Has("company") && company.Span.Start == head.Start)
            return new MentionCandidate(span, EntityKind.Institution, InstitutionBySuffix.OwnName) { Entries = [company.Entry], Confidence = 56 };
        // 国家发展改革委联合七家银行
        if (HouseName.IsCounted(text, span) || text.AsSpan(span.Start, span.Length).IndexOf('家') is > 0 and var of && "两三四五六七八九十几多".Contains(text[span.Start + of - 1]))
            return null;
        if (inner.Count > 0 && ending.EndsWith("机场") && inner.Holds(NameTokenKind.Quoted))
            return null;
        if (inner.Count == 0)
        {
            // 京津冀、长三角|商会, 天津大学|实验室: all of their kind.
            if (ending is "商会" && anchors.IsListed(head.Start) || ending is "实验室" && head.Kind == NameTokenKind.Institution)
                return null;
            return head.Kind == NameTokenKind.Level || head.Kind == NameTokenKind.Region && !PlainBehindRegion.Contains(ending) && !(ending is "集团有限公司" or "控股集团有限公司") && !(tokens.Count == 2 && ending is "协会" or "学会" or "基金会" or "联合会") && !IsOfZone(anchors, head, ending) || !HasOwnName(text, ending, head) || IsAnyOf(text, head, ending)
                ? null
                : HouseName.Candidate(text, span, 55);
        }

        // 长沙科技创新中心, 北京国际金融中心: a goal, not a house.
        if (head.Kind != NameTokenKind.Institution && !(ending is "集团" && (head.Kind == NameTokenKind.Level || IsStateGroup(text, head, inner))) && IsWeak(ending) && !IsFounded(text, head, inner, ending) && words.AreVague(text, inner))
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
        if (ending.StartsWith('党') && (proper < 2 && !inner.AnyEndsWith(text, "院") || inner.AnyEndsWith(text, "企业")))
            return null;
        if (proper == 1 && head.Kind != NameTokenKind.Institution && inner.HoldsOnly(NameTokenKind.Proper) && !ending.EndsWith("有限公司"))
            return null;
        if (head.Kind == NameTokenKind.Level)
        {
            return inner.Holds(NameTokenKind.Verb) && !ending.EndsWith("公司") && !ending.EndsWith("集团")
                ? null
                : HouseName.Candidate(text, span, 50) with { HomeLevel = LevelOf(text[head.Start..head.End]) };
        }

        return inner[0].Kind == NameTokenKind.Verb && inner.Count == 1 && head.Kind != NameTokenKind.Institution && !ending.EndsWith("公司") && !ending.EndsWith("集团") && !(ending.EndsWith("学院") && text.AsSpan(inner[0].Start, inner[0].Length) is "现代" or "应用") ? null : HouseName.Candidate(text, span, 55);
    }

    /// <summary>
    /// 天津智能农业研究院, 宁夏数据要素运营中心: common words alone make a name behind a place where there are enough of them, or where the house trades.
    /// </summary>
    private static bool IsFounded(string text, NameToken head, List<NameToken> inner, ReadOnlySpan<char> ending) =>
        head.Kind == NameTokenKind.Region && (TradingSuffixes.Contains(ending) || ending is "服务中心" && IsCityOffice(text, head, inner) || ending is "学院" or "大学" && NamesSubject(text, inner) || (ending is "研究院" or "研究所" or "学院" or "协会" or "商会" && inner.Length() >= InstitutionBySuffix.ShortestTrade));

    /// <summary>青岛市|贸易发展|服务中心: what a city, by its full name, keeps for one field; 某市便民服务中心 are many.</summary>
    private static bool IsCityOffice(string text, NameToken head, List<NameToken> inner) =>
        text[head.End - 1] is '省' or '市' or '县' or '区' or '州' && inner.Length() >= InstitutionBySuffix.ShortestTrade && !inner.Holds(NameTokenKind.Verb)
        && text.AsSpan(inner[0].Start, inner[^1].End - inner[0].Start).IndexOfAny("便民社卫级类式站型个") < 0;

    /// <summary>石家庄国际陆港|有限公司: a zone or a port has one company of its name.</summary>
    private static bool IsOfZone(NameAnchors anchors, NameToken head, ReadOnlySpan<char> ending) =>
        ending.EndsWith("公司") && anchors.RegionEndingAt(head.End) is { } zone && zone.Span.Start == head.Start && zone.Span.Length > 3 && zone.Entry.Has("zone");

    /// <summary>绵阳|中学 is one, 绵阳市|中学 are many.</summary>
    private static bool IsAnyOf(string text, NameToken head, ReadOnlySpan<char> ending) => ending is "中学" && text[head.End - 1] is '省' or '市' or '县' or '区' or '州';

    /// <summary>海南省|崖州湾|种子实验室: a bay, a lake or a mountain is a part of the name, not the division the house lies in.</summary>
    private static bool IsLandscape(NameAnchors anchors, NameToken token) =>
        anchors.RegionEndingAt(token.End) is { } place && place.Entry.Has("area") && place.Entry.Name[^1] is '湾' or '湖' or '山' or '江' or '河' or '岛';

    /// <summary>安徽|科技|学院: what a school teaches, not what kind of school it is.</summary>
    private static bool NamesSubject(string text, List<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (text[token.End - 1] is not ('型' or '性' or '流') && !KindsOfSchool.Contains(text.AsSpan(token.Start, token.Length)))
                return true;
        }

        return false;
    }

    /// <summary>贵州能源集团, 贵州现代物流集团, 深圳农业发展集团: a region's own group by what it is in; 江苏企业集团 are many.</summary>
    private static bool IsStateGroup(string text, NameToken head, List<NameToken> inner) =>
        head.Kind == NameTokenKind.Region && inner.Count is 1 or 2 && inner.Exists(token => StateGroupFields.Contains(text.AsSpan(token.Start, token.Length)))
        && inner.TrueForAll(token => text.AsSpan(token.Start, token.Length) is "现代" or "发展" or "投资" or "控股" || StateGroupFields.Contains(text.AsSpan(token.Start, token.Length)));

    /// <summary>中国农科院|茶叶研究所: the house before it by its full name.</summary>
    public static MentionCandidate WithFullHead(string text, NameAnchors anchors, NameToken head, MentionCandidate anchored)
    {
        if (head.Kind != NameTokenKind.Institution || anchored.Entries.Count > 0 || anchored.Span.Start != head.Start || anchors.InstitutionEndingAt(head.End) is not { } house || house.Span.Start != head.Start)
            return anchored;
        var printed = text[head.Start..head.End];
        return InstitutionNaming.Head(house.Entry, printed) is var full && full != printed && anchored.Name!.StartsWith(printed, StringComparison.Ordinal)
            ? anchored with { Name = full + anchored.Name[printed.Length..], OtherNames = [anchored.Name, .. anchored.OtherNames] }
            : anchored;
    }

    /// <summary>吕梁市|兴县|人民医院: of the regions before it the nearest makes the name, where no other is called so.</summary>
    public static MentionCandidate OfNearest(RecognitionText context, List<NameToken> tokens, int anchor, MentionCandidate anchored)
    {
        var (nearest, anchors) = (anchor, context.Anchors);
        while (nearest + 1 < tokens.Count && tokens[nearest].Kind == NameTokenKind.Region && tokens[nearest + 1].Kind == NameTokenKind.Region && anchors.IsEnough(tokens[nearest + 1].Start, tokens[nearest + 1].End))
            nearest++;
        if (nearest == anchor || anchored.Span.Start != tokens[anchor].Start)
            return anchored;
        var (name, others) = InstitutionNaming.Canonical(HouseName.Plain(context.Text[tokens[nearest].Start..anchored.Span.End]));
        return anchored with { Name = name, OtherNames = [anchored.Name!, .. anchored.OtherNames, .. others] };
    }

    /// <summary>人工智能|陕西实验室, 生物育种|安徽省实验室: a laboratory's field may stand before its province.</summary>
    public static MentionCandidate WithField(string text, List<NameToken> tokens, int anchor, ReadOnlySpan<char> ending, MentionCandidate anchored)
    {
        var first = anchor;
        while (ending.EndsWith("实验室") && first > 0 && tokens[first - 1].Kind is NameTokenKind.Modifier or NameTokenKind.Proper && tokens[anchor].Start - tokens[first - 1].Start <= InstitutionBySuffix.LongestProper + 2)
            first--;
        if (first == anchor || anchored.HomeLevel is not null)
            return anchored;
        var span = new TextSpan(tokens[first].Start, anchored.Span.End);
        return anchored with { Span = span, Name = HouseName.Plain(span.Of(text)) };
    }

    /// <summary>
    /// 法国国家图书馆, 英国皇家学会, 美国全国商会: what the state or the crown of another country keeps, or all of it founded; 美国亚洲协会, 德国商会: its societies.
    /// </summary>
    private static bool IsNationalAbroad(string text, List<NameToken> tokens, List<NameToken> inner, ReadOnlySpan<char> ending) =>
        inner.Count > 0
            ? text.AsSpan(inner[0].Start, inner[0].Length).StartsWith("国家") || inner.Count == 1 && (ending is "公司" && NationalTrades.Contains(text.AsSpan(inner[0].Start, inner[0].Length)) || ending is "研究所" && text.AsSpan(inner[0].Start, inner[0].Length) is "经济")
              || text.AsSpan(inner[0].Start, inner[0].Length) is "皇家" or "联邦" or "中央" or "全国" && NationalSuffixes.Contains(ending) || ending is "协会" or "学会" or "商会" or "联合会" or "基金会" && text.AsSpan(inner[0].Start, inner[0].Length) is not ("相关" or "有关" or "主要" or "当地" or "行业" or "驻华" or "在华")
            : ending is "商会" || (tokens.Count == 2 && ending is "协会" or "学会" or "基金会" or "联合会");

    /// <summary>中南大学 + 学院 says nothing, 湖北大学 + 商学院 does; a region + suffix has been looked at before.</summary>
    private static bool HasOwnName(string text, ReadOnlySpan<char> ending, NameToken head) =>
        head.Kind == NameTokenKind.Region || ending.Length >= 3 && !ending.EndsWith("公司") && text[head.End - 1] != '网';

    private static RegionLevel LevelOf(string word) => word switch
    {
        "省" or "自治区" => RegionLevel.Province,
        "市" or "州" => RegionLevel.Prefecture,
        _ => RegionLevel.County,
    };
}

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>The place whose name a zone carries before its kind: 株洲|高新区, 贵阳|大数据|科创城, 中国（内蒙古）|自由贸易试验区.</summary>
internal static class ZonePlace
{
    /// <summary>What countries are called by one character beside China: 中马, 中德.</summary>
    private const string Countries = "马以德新意韩日俄荷法英瑞奥澳印泰柬老越缅哈乌白埃沙阿";

    /// <summary>How many characters a field has at least.</summary>
    private const int ShortestField = 2;

    /// <summary>国家 and the field of what it tries have more characters.</summary>
    private const int ShortestTrial = 5;

    /// <summary>Where the nearest place begins whose name the zone carries; -1 when there is none.</summary>
    public static int Before(string text, PlaceNames names, int kind, int longestMiddle)
    {
        for (var end = kind; end >= Math.Max(1, kind - longestMiddle); end--)
        {
            // A zone right behind an ordinary word that is a place's name too is that place's: 雨花|经开区.
            if (end == kind && longestMiddle > 0 && names.EndingAt(end) is { IsWeak: true, Span.Length: 2 } ordinary && (ZoneKind.IsOfPlaceOnly(text, kind) || ZoneKind.IsPark(text, kind) && IsVisited(text, ordinary.Span.Start)))
                return ordinary.Span.Start;
            if (end < kind && text[end - 1] is '）' or ')' && BracketedBefore(text, names, end) is >= 0 and var outer)
                return ZoneWords.IsOneName(text.AsSpan(end, kind - end), ZoneWords.GeneralAfterPlace) ? outer : -1;
            if (names.EndingAt(end) is { IsWeak: false } place)
                return !ZoneWords.BeginsWithDeed(text.AsSpan(end, kind - end)) && (IsNationalTrial(text, place, end, kind) || ZoneWords.IsOneName(text.AsSpan(end, kind - end), ZoneWords.GeneralAfterPlace) || text.AsSpan(end, kind - end) is "国家级" && IsCity(place)) && !ZoneKind.IsGeneral(place) && !(longestMiddle == 0 && IsWide(place)) && !(end == kind && IsWholeQuarter(text, place, kind)) ? place.Span.Start : -1;
            if (ZoneWords.CharactersOfPhrases.Contains(text[end - 1]) || !char.IsLetterOrDigit(text[end - 1]))
                return -1;
        }

        return -1;
    }

    /// <summary>中原|医学|科学城: where the place begins whose name is a word too, free before a field that is the zone's; -1 without one.</summary>
    public static int OrdinaryBefore(RecognitionText context, PlaceNames names, int kind)
    {
        var text = context.Text;
        for (var end = kind - ShortestField; end >= Math.Max(ShortestField, kind - ZoneWords.LongestMiddle); end--)
        {
            if (!char.IsLetterOrDigit(text[end]) || ZoneWords.CharactersOfPhrases.Contains(text[end]))
                return -1;
            if (names.EndingAt(end) is not { IsWeak: true, Span.Length: 2 } place)
                continue;
            var start = place.Span.Start;
            var isFree = start == 0 || !char.IsLetterOrDigit(text[start - 1]) || ZoneWords.EndsWithVerb(text.AsSpan(0, start));
            return isFree && context.TagOf(place.Span) is "ns" or "nr" && context.IsWordBoundary(end) && ZoneOwnName.IsNoField(text.AsSpan(start, 2))
                && ZoneWords.IsOneName(text.AsSpan(end, kind - end), ZoneWords.GeneralAfterPlace) ? start : -1;
        }

        return -1;
    }

    /// <summary>景德镇|国家陶瓷文化传承创新|试验区: what the state tries in one city, told by its field; 贵州国家级高新区 are several.</summary>
    private static bool IsNationalTrial(string text, PlaceName place, int end, int kind) =>
        kind - end > ShortestTrial && text.AsSpan(end).StartsWith("国家", StringComparison.Ordinal) && text[end + 2] != '级' && !IsWide(place) && ZoneWords.IsOneName(text.AsSpan(end + 2, kind - end - 2), ZoneWords.GeneralAfterPlace);

    /// <summary>走进|宏伟化工园区, 在|龙潭产业园区: whether somebody is, or comes, where a name begins.</summary>
    private static bool IsVisited(string text, int start) =>
        start > 0 && (text[start - 1] == '在' || text.AsSpan(0, start).EndsWith("走进") || text.AsSpan(0, start).EndsWith("来到") || text.AsSpan(0, start).EndsWith("位于") || text.AsSpan(0, start).EndsWith("落户") || text.AsSpan(0, start).EndsWith("入驻"));

    /// <summary>长三角（宣城）|产业合作区: where the place begins before a bracket that holds a place inside it; -1 without one.</summary>
    public static int BracketedBefore(string text, PlaceNames names, int end)
    {
        var open = text.LastIndexOfAny(['（', '('], end - 1, Math.Min(end, ZoneWords.LongestMiddle));
        if (open < 2 || names.EndingAt(end - 1) is not { } inner || inner.Span.Start != open + 1)
            return -1;
        // 中国（内蒙古）自由贸易试验区: the country is no place of the lexicon.
        return names.EndingAt(open) is { IsWeak: false } outer ? outer.Span.Start : text.AsSpan(0, open).EndsWith("中国") ? open - 2 : -1;
    }

    /// <summary>中国—东盟产业合作区, 衡阳—柳州—桂林经济走廊: the zone carries the names of all its partners.</summary>
    public static int WithPartners(string text, PlaceNames names, int start, bool isRightAfter)
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

    /// <summary>The division or the zone right before a park's home that lies elsewhere; null without one.</summary>
    public static PlaceName? OutsideBefore(PlaceNames names, PlaceName home) =>
        names.EndingAt(home.Span.Start) is { IsWeak: false } before && !home.Entries.Any(entry => entry.Has("province")) && ProvinceOf(home) is { } own && ProvinceOf(before) is { } other && own != other ? before : null;

    /// <summary>The city a zone lies in, by its short name right before the zone's; null without one.</summary>
    public static PlaceName? HomeBefore(PlaceNames names, PlaceName zone) =>
        zone.Entries.Count == 1 && zone.Entries[0].Has("zone") && names.EndingAt(zone.Span.Start) is { IsWeak: false, Span.Length: 2 } city && city.Entries.Any(entry => entry.Has("prefecture") && entry.Key == zone.Entries[0].Parent) ? city : null;

    /// <summary>中马|钦州产业园区, 中以|常州创新园: where the two countries begin by which a zone is named beside its place; the place's own beginning without them.</summary>
    public static int WithCountries(string text, int start) =>
        start >= 2 && (text[start - 2] == '中' && Countries.Contains(text[start - 1]) || text[start - 1] == '中' && Countries.Contains(text[start - 2])) && !(start > 2 && text[start - 3] is '集' or '其' or '之' or '当') ? start - 2 : start;

    /// <summary>The first digits of the code of a place, or of what it lies in; null where it has none or several.</summary>
    private static string? ProvinceOf(PlaceName name)
    {
        string? province = null;
        foreach (var entry in name.Entries.ToList())
        {
            var code = char.IsAsciiDigit(entry.Key[0]) ? entry.Key : entry.Parent;
            if (code is not { Length: 6 } || province is not null && !code.StartsWith(province, StringComparison.Ordinal))
                return null;
            province = code[..2];
        }

        return province;
    }

    /// <summary>Whether the name is a city's, or another prefecture's.</summary>
    public static bool IsCity(PlaceName name) => name.Entries.Any(entry => entry.Has("prefecture"));

    /// <summary>经广西口岸, 浙江港口: of a province's ports and posts there are many, of a city's there is the one.</summary>
    private static bool IsWide(PlaceName name) => name.Entries.All(entry => entry.Has("country") || entry.Has("province") && !entry.Name.EndsWith('市') || entry.Has("area") && entry.Name.Length == 2);

    /// <summary>东北|粮仓: what is said of a whole quarter of the country is no name; 江淮|粮仓 is.</summary>
    private static bool IsWholeQuarter(string text, PlaceName name, int kind) =>
        text.AsSpan(kind).StartsWith("粮仓", StringComparison.Ordinal) && text[kind - 1] is '东' or '西' or '南' or '北' or '中' && IsWide(name);

    private static bool IsWater(PlaceName name) => name.Entries.All(entry => entry.Has("area") && entry.Name[^1] is '江' or '河' or '湖' or '溪');
}

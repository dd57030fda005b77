using Graph.Extraction.Gazetteer;
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

    /// <summary>No zone's name contains one of these.</summary>
    private const string CharactersOfPhrases = "的了是在和与及等个这那各每该某其们到从被把让将给使有着过就也都又并或但而且很最更不没为，。、；：！？“”（）()《》";

    /// <summary>A landmark's last character: 九郎山, 湘江湾, 松山湖.</summary>
    private const string LandmarkEnds = "山湖江河湾岛洲岭溪滩谷峰";

    private static readonly string[] Verbs =
    [
        "打造", "建设", "推进", "推动", "加快", "创建", "建成", "形成", "布局", "依托", "支持", "拥有", "实现", "设立", "成立", "启动", "规划",
        "争创", "获批", "成为", "入驻", "走进", "通过", "开展", "聚焦", "围绕", "作为", "坚持", "提升", "构建", "引进", "落户", "新增", "加强", "探索",
        "首批", "三大", "四大", "全力", "全面", "积极", "深入", "持续", "着力", "大力", "共建", "共享", "融入", "进入", "以及", "位于", "来到", "记者", "摄影", "入选", "获评", "认定", "推出", "获得", "高水平", "高质量", "高标准",
    ];

    /// <summary>What makes a zone general, not one: 国家级, 省级, 现代, 特色.</summary>
    private static readonly string[] GeneralWords =
        ["国家", "省级", "市级", "现代", "特色", "国际", "一流", "智慧", "绿色", "重点", "高端", "世界", "大型", "新型", "各类", "所有", "这些", "主要", "多个", "传统", "老旧", "我国", "中国", "一批", "智能", "数字", "未来", "创新", "产业", "科技", "先进",
         "区域", "综合", "新兴", "高新", "文化", "生态", "战略", "跨境", "沿海", "沿江", "沿边", "城市", "县域", "乡村"];

    private readonly WordList _afterPlace;
    private readonly WordList _alone;
    private readonly HashSet<char> _firstCharacters;

    /// <summary>Kinds of zone.</summary>
    /// <param name="afterPlace">Those that a place's name makes one zone (高新区, 产业园).</param>
    /// <param name="alone">Those that a landmark or a field suffices for (科学城, 科创走廊).</param>
    public RegionByZone(IReadOnlyList<string> afterPlace, IReadOnlyList<string> alone)
    {
        _afterPlace = new WordList(afterPlace.Concat(alone));
        _alone = new WordList(alone);
        _firstCharacters = [.. afterPlace.Concat(alone).Select(word => word[0])];
    }

    public void Propose(string text, PlaceNames names, List<MentionCandidate> found)
    {
        var last = new TextSpan(0, 0);
        for (var offset = 1; offset < text.Length; offset++)
        {
            if (!_firstCharacters.Contains(text[offset]))
                continue;
            var length = _afterPlace.LongestAt(text, offset);
            if (length == 0 || IsContinued(text, offset + length))
                continue;
            var end = offset + length;
            if (names.EndingAt(end) is { IsWeak: false })
                continue;
            var start = PlaceBefore(text, names, offset);
            if (start >= 0)
                start = WithPartners(text, names, start);
            else if (_alone.LongestAt(text, offset) == length)
                start = LandmarkBefore(text, offset, last);
            if (start < 0)
                continue;
            last = new TextSpan(start, end);
            var printed = text[start..end];
            found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Region, Name)
            {
                Name = ZoneNames.Usual(printed),
                OtherNames = ZoneNames.Usual(printed) == printed ? [] : [printed],
                Confidence = 55,
            });
        }
    }

    /// <summary>Where the nearest place begins whose name the zone carries; -1 when there is none.</summary>
    private static int PlaceBefore(string text, PlaceNames names, int kind)
    {
        for (var end = kind; end >= Math.Max(1, kind - LongestMiddle); end--)
        {
            if (names.EndingAt(end) is { IsWeak: false } place)
                return IsOneName(text.AsSpan(end, kind - end)) ? place.Span.Start : -1;
            if (CharactersOfPhrases.Contains(text[end - 1]) || !char.IsLetterOrDigit(text[end - 1]))
                return -1;
        }

        return -1;
    }

    /// <summary>中国—东盟产业合作区, 衡阳—柳州—桂林经济走廊: the zone carries the names of all its partners.</summary>
    private static int WithPartners(string text, PlaceNames names, int start)
    {
        while (start > 2 && text[start - 1] is '—' or '-' or '－' && text[start - 2] is not ('—' or '-' or '－'))
        {
            if (names.EndingAt(start - 1) is { IsWeak: false } partner)
                start = partner.Span.Start;
            else if (string.CompareOrdinal(text, start - 3, "中国", 0, 2) == 0)
                return start - 3;
            else
                return start;
        }

        return start;
    }

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
        for (var i = 1; i < Math.Min(4, middle.Length); i++)
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

    private static bool IsOneName(ReadOnlySpan<char> middle)
    {
        foreach (var c in middle)
        {
            if (CharactersOfPhrases.Contains(c))
                return false;
        }

        foreach (var word in Verbs)
        {
            if (middle.IndexOf(word, StringComparison.Ordinal) >= 0)
                return false;
        }

        foreach (var word in GeneralWords)
        {
            if (middle.StartsWith(word, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>新区域, 新城市, 产业园林: the kind is the beginning of another word.</summary>
    private static bool IsContinued(string text, int end) =>
        end < text.Length && (text[end - 1], text[end]) is ('区', '域' or '间' or '别' or '块') or ('城', '市' or '镇' or '乡') or ('园', '林' or '区') or ('带', '动' or '来' or '头' or '给' or '领') or ('群', '众');
}

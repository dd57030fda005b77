using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>
/// Zones that bear a name of their own where no known place stands before them: 天竺|综保区, 九郎山|职教|科创城, 遂潼先行区、|高竹|新区.
/// </summary>
internal static class ZoneOwnName
{
    /// <summary>How many characters the own name of a zone has that no known place stands before.</summary>
    private const int Shortest = 2;
    private const int Longest = 3;

    /// <summary>By how many characters a landmark's name ends, from the beginning of the zone's.</summary>
    private const int LongestLandmark = 5;

    /// <summary>A landmark's last character: 九郎山, 湘江湾, 松山湖.</summary>
    private const string LandmarkEnds = "山湖江河湾岛洲岭溪滩谷峰";

    /// <summary>Kinds of zone that always bear a name.</summary>
    private static readonly WordList NamedKinds = new(["综保区", "投资区", "工业园", "化工园", "考古遗址公园", "历史文化街区", "软件园", "空港国际物流园", "空港物流园", "新城", "新区", "科学城", "科技城", "科创城", "创新城", "智慧城", "片区", ZoneKind.ShoppingDistrict]);

    /// <summary>What a shopping district lies at.</summary>
    private static readonly WordList Squares = new(["公园", "广场", "大道", "公馆"]);

    /// <summary>The last characters of the streets, bridges and gates that others lie at.</summary>
    private const string StreetEnds = "路桥门街口寺庙塔碑井宫";

    private static readonly WordList SortsOfStreet = new(["步行", "商业", "美食", "小吃", "风情", "人民", "各条", "一条"]);

    /// <summary>What a zone is for, which is no name of its own: 科创综合保税区.</summary>
    private static readonly string[] Fields = ["科创", "跨境", "临空", "口岸", "空港", "航空", "数智", "数创", "农创", "双创", "文创", "新建", "镇村", "城镇", "老旧", "湾区"];

    /// <summary>
    /// Where the name of a zone begins that always bears one, and stands free: 天竺|综保区, 双港|经开区; -1 when only an ordinary word stands there.
    /// </summary>
    public static int Before(RecognitionText context, int kind)
    {
        var text = context.Text;
        if (!ZoneKind.IsOfPlaceOnly(text, kind) && NamedKinds.LongestAt(text, kind) == 0)
            return -1;

        if (text.AsSpan(kind).StartsWith(ZoneKind.ShoppingDistrict, StringComparison.Ordinal) && AtSquare(context, kind) is >= 0 and var square)
            return square;
        for (var length = Longest; length >= Shortest; length--)
        {
            var start = kind - length;
            if (start < 0 || start > 0 && char.IsLetterOrDigit(text[start - 1]) && text[start - 1] is not ('和' or '与' or '在' or '及' or '以' or '由' or '从' or '对') && !ZoneWords.EndsWithVerb(text.AsSpan(0, start)) && !(text[start - 1] == '好' && ZoneWords.EndsWithVerb(text.AsSpan(0, start - 1))) || text[start] == '好')
                continue;
            var name = text.AsSpan(start, length);
            return !name.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && ZoneWords.IsOneName(name) && ZoneWords.IsOneName(name, Fields) && context.IsWordBoundary(start) && IsNoOrdinaryWord(context, start, kind) ? start : -1;
        }

        return -1;
    }

    /// <summary>Whether a word is not what many a zone is for: 中原, not 新建.</summary>
    public static bool IsNoField(ReadOnlySpan<char> word) => ZoneWords.IsOneName(word, Fields);

    /// <summary>交子公园|商圈, 观音桥|商圈: where the name begins of a shopping district at a park, a street, a bridge or a gate; -1 elsewhere.</summary>
    private static int AtSquare(RecognitionText context, int kind)
    {
        var text = context.Text;
        var length = Squares.LongestEndingAt(text, kind) is > 0 and var square ? square + Shortest : StreetEnds.Contains(text[kind - 1]) ? Longest : 0;
        var start = kind - length;
        return length > 0 && start >= 0 && (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '在' or '和' or '与') && ZoneWords.IsOneName(text.AsSpan(start, length)) && context.IsWordBoundary(start) && !SortsOfStreet.Contains(text.AsSpan(start, 2))
            ? start
            : -1;
    }

    /// <summary>
    /// Where the name begins of a zone without a known place: at its landmark (九郎山|职教, 湘江湾|智能制造), after a verb of building
    /// (打造|北斗科技产业新城), or after the zone before it in a series (芦淞服饰城、|陶瓷艺术城); -1 when it has no name.
    /// </summary>
    public static int AtLandmark(string text, int kind, TextSpan last)
    {
        var start = kind;
        while (start > 0 && kind - start < ZoneWords.LongestMiddle && !ZoneWords.CharactersOfPhrases.Contains(text[start - 1]) && char.IsLetterOrDigit(text[start - 1]) && !ZoneWords.EndsWithVerb(text.AsSpan(0, start)))
            start--;
        var middle = text.AsSpan(start, kind - start);
        var isInSeries = last.End > 0 && start == last.End + 1 && text[last.End] is '、' or '和' or '与';
        if (isInSeries && ZoneWords.IsOneName(middle))
            return start;
        if (middle.Length < 2 || !ZoneWords.IsOneName(middle))
            return -1;
        for (var i = 1; i < Math.Min(LongestLandmark, middle.Length); i++)
        {
            if (LandmarkEnds.Contains(middle[i]))
                return start;
        }

        return text[kind - 1] is not '性' && ZoneWords.EndsWithVerb(text.AsSpan(0, start)) && middle.Length >= 4 ? start : -1;
    }

    /// <summary>
    /// 顺和|直播电商|科技产业园, 敕勒川|乳业|开发区: where the name of a park begins of which the first word is nobody's and the next is what the park is for; -1 without one.
    /// </summary>
    public static int BeforeField(RecognitionText context, int kind)
    {
        var text = context.Text;
        if (!ZoneKind.IsPark(text, kind) && !text.AsSpan(kind).StartsWith("开发区", StringComparison.Ordinal))
            return -1;
        for (var start = kind - Shortest - 2; start >= Math.Max(0, kind - ZoneWords.LongestMiddle); start--)
        {
            if (!char.IsLetterOrDigit(text[start]) || ZoneWords.CharactersOfPhrases.Contains(text[start]))
                return -1;
            if (!IsFreeBefore(context, start) || IsFieldFrom(context, start, kind) || !ZoneWords.IsOneName(text.AsSpan(start, kind - start), Fields) || !context.IsWordBoundary(start))
                continue;
            for (var length = Shortest; length <= Longest; length++)
            {
                if (IsFieldFrom(context, start + length, kind) && context.TagOf(new TextSpan(start, start + length)) is null or "ns" or "nr" or "nz" or "nrt" && (length == Shortest || LandmarkEnds.Contains(text[start + length - 1]) || text[start + length - 1] == '川'))
                    return start;
            }
        }

        return -1;
    }

    /// <summary>Whether a name may begin at a place: behind a mark or a verb (带动|敕勒川乳业开发区).</summary>
    private static bool IsFreeBefore(RecognitionText context, int start) =>
        start == 0 || !char.IsLetterOrDigit(context.Text[start - 1]) || ZoneWords.EndsWithVerb(context.Text.AsSpan(0, start))
        || start >= 2 && context.IsWordBoundary(start) && context.TagOf(new TextSpan(start - 2, start)) is "v";

    /// <summary>Whether a field of industry begins at a place and ends before the park's kind.</summary>
    private static bool IsFieldFrom(RecognitionText context, int start, int kind) =>
        context.IsWordBoundary(start) && context.MatchesAt(start, kind).First(static (in match) => match.Kind == EntityKind.Industry) is not null;

    /// <summary>After a zone and a list mark the next one may do without a known place: 遂潼先行区、高竹|新区; -1 when it is none.</summary>
    public static int NextInSeries(string text, int kind, TextSpan last)
    {
        var start = last.End + 1;
        return last.End > 0 && kind - start is >= 2 and <= 4 && text[last.End] == '、' && ZoneWords.IsOneName(text.AsSpan(start, kind - start)) ? start : -1;
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
}

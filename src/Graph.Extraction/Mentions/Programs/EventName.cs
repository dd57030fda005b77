using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Where the names of meetings, games and fairs begin, which hold what ends other names: verbs, joints, whose they are.</summary>
internal sealed class EventName(ProgramWords words)
{
    /// <summary>The longest that is celebrated, with the verb, in characters.</summary>
    private const int LongestCelebration = 30;

    /// <summary>The longest subject between whose meeting it is and its kind, in characters.</summary>
    private const int LongestSubject = 6;

    /// <summary>How far before the second of two joined subjects an event's name may begin.</summary>
    private const int LongestFirstSubject = 20;

    /// <summary>The longest name of a gathering with whose it is, in characters.</summary>
    private const int LongestConvened = 36;

    /// <summary>The longest place in brackets, with them.</summary>
    private const int LongestSeat = 8;

    /// <summary>The longest edition, in characters: 第二十三届.</summary>
    private const int LongestOrdinal = 6;

    /// <summary>The shortest first subject, in characters.</summary>
    private const int ShortestFirstSubject = 2;

    /// <summary>Who holds an event, or that it is held, right before its name.</summary>
    private static readonly WordList Holding = new(["主办的", "举办的", "承办的", "召开的", "举行的", "举办", "召开", "主持召开", "出席", "举行"]);

    /// <summary>What people are called together for.</summary>
    private static readonly WordList Gatherings = new(["座谈会", "推进会", "现场会", "动员会", "推进大会", "动员大会", "工作会议", "工作会", "现场推进会", "部署会", "视频会议"]);

    /// <summary>What a gathering is to further, which belongs to its name.</summary>
    private static readonly WordList Furthering = new(["新时代推动", "深入推动", "深入推进", "全面推动", "全面推进", "新形势下推动", "高质量推进", "进一步推动", "推动", "推进"]);

    /// <summary>How the names of events begin that join two subjects.</summary>
    private static readonly WordList Openings = new(["全球", "世界", "国际", "中国", "全国", "亚洲", "首届"]);

    /// <summary>Whose meetings are known by their subject alone.</summary>
    private static readonly WordList Convening = new(["全国", "全省", "全市", "全县", "全区", "全州", "中央", "省委", "市委", "县委", "区委", "州委"]);

    /// <summary>Whether a name that ends with the character is one of an event.</summary>
    public static bool IsOne(char last) => last is '会' or '议' or '赛' or '节' or '坛' or '展';

    /// <summary>
    /// Where a meeting's name begins that only whose meeting it is makes one: 全省|经济|工作会议, 市委|农村|工作会议, 全区|教育大会; -1 for any other.
    /// </summary>
    public int BeginningOfMeeting(string text, int suffix, int length)
    {
        var kind = text.AsSpan(suffix, length);
        if (!kind.EndsWith("会议") && !kind.EndsWith("工作会") && !kind.EndsWith("大会"))
            return -1;
        // 全国人大代表按照|大会各项议程: which 大会 it is does not stand there.
        if (length == 2 && words.Stops.LongestEndingAt(text, suffix) > 0)
            return -1;
        for (var subject = kind.EndsWith("大会") && length > 2 ? 0 : 2; subject <= LongestSubject && suffix - subject >= 2; subject++)
        {
            var start = suffix - subject - 2;
            if (start >= 0 && Convening.Contains(text.AsSpan(start, 2)))
                return start;
            if (suffix - subject - 1 < 0 || !ProgramWords.IsNameCharacter(text[suffix - subject - 1]) || text[suffix - subject - 1] is '的' or '和')
                return -1;
        }

        return -1;
    }

    /// <summary>
    /// Where a meeting's name begins before what was taken for its beginning: with whose meeting it is (全省|制造业重点产业链现代化建设|“1269”行动推进会), or with
    /// what it is to further (新时代推动|东北全面振兴座谈会); -1 where nothing tells that.
    /// </summary>
    public static int BeginningOfConvened(RecognitionText text, int start, int end)
    {
        var printed = text.Text;
        if (Gatherings.LongestEnding(printed.AsSpan(start, end - start)) == 0 || Convening.LongestAt(printed, start) > 0)
            return -1;
        var furthering = Furthering.LongestEndingAt(printed, start);
        if (furthering > 0 && (IsClauseBefore(printed, start - furthering) || Holding.LongestEndingAt(printed, start - furthering) > 0))
            return start - furthering;
        for (var at = start; at > 1 && end - at < LongestConvened; at--)
        {
            if (Convening.Contains(printed.AsSpan(at - 2, 2)) && text.IsWordBoundary(at - 2))
                return at - 2 < start - 2 ? at - 2 : -1;
            // A title of two lines is joined by a blank.
            if (!ProgramWords.IsNameCharacter(printed[at - 1]) && printed[at - 1] is not ('“' or '”') && !(printed[at - 1] == ' ' && text.Field == TextField.Title))
                return -1;
            if (printed[at - 1] is '的' or '在' or '和' || Holding.LongestEndingAt(printed, at) > 0)
                return -1;
        }

        return -1;
    }

    /// <summary>Where the edition begins that stands before 全国: 第三届|全国职业技能大赛; <paramref name="start"/> where none does.</summary>
    public static int BeginningWithOrdinal(string text, int start)
    {
        var ordinal = start > 0 ? text.LastIndexOf('第', start - 1, Math.Min(start, LongestOrdinal)) : -1;
        return ordinal >= 0 && ProgramCount.IsOrdinal(text.AsSpan(ordinal, start - ordinal)) ? ordinal : start;
    }

    /// <summary>Where 中国 begins before the place in brackets at which an event is held; -1 where no such brackets close before <paramref name="start"/>.</summary>
    public static int BeginningWithSeat(RecognitionText text, int start)
    {
        var printed = text.Text;
        if (start < 5 || printed[start - 1] is not ('）' or ')'))
            return -1;
        var open = printed.LastIndexOfAny(['（', '('], start - 1, Math.Min(start, LongestSeat));
        return open > 1 && printed.AsSpan(0, open).EndsWith("中国", StringComparison.Ordinal) && text.MatchesOver(new TextSpan(open + 1, start - 1)).Any(EntityKind.Region) ? open - 2 : -1;
    }

    /// <summary>Whether a clause begins there, or only 在 or 的 stands before.</summary>
    private static bool IsClauseBefore(string text, int at) => at == 0 || !ProgramWords.IsNameCharacter(text[at - 1]) || text[at - 1] is '在' or '的';

    /// <summary>An anniversary's meeting is named from what it celebrates on: 庆祝海南建省办经济特区30周年大会; -1 when nothing is celebrated.</summary>
    public static int BeginningOfCelebration(string text, int end)
    {
        for (var at = end; at >= Math.Max(2, end - LongestCelebration); at--)
        {
            if (text.AsSpan(at - 2, 2) is "庆祝" or "纪念")
                return at - 2;
            if (!ProgramWords.IsNameCharacter(text[at - 1]))
                return -1;
        }

        return -1;
    }

    /// <summary>
    /// Where an event's name begins whose wording up to <paramref name="start"/> was taken for something else: of two joined subjects (全球智能机械和|电子产品博览会,
    /// 网络安全和|信息化工作座谈会), or what it is led by (北京党建引领|接诉即办改革论坛); -1 where nothing tells that the wording belongs to the name.
    /// </summary>
    public int BeginningOfFirstSubject(RecognitionText text, int start)
    {
        var printed = text.Text;
        if (start < 4)
            return -1;
        var isJoined = printed[start - 1] is '和' or '与' or '及' && printed[start - 2] != '以' && Openings.LongestAt(printed, start) == 0;
        var stop = isJoined ? 1 : words.Stops.LongestEndingAt(printed, start);
        if (stop == 0 || (!isJoined && (stop == 1 || !words.IsSoftStop(printed.AsSpan(start - stop, stop)))))
            return -1;
        var end = start - stop;
        if (words.Suffixes.LongestEndingAt(printed, end) > 0 || (IsOne(printed[end - 1]) && !printed.AsSpan(0, end).EndsWith("发展", StringComparison.Ordinal)) || printed.AsSpan(0, end).EndsWith("活动", StringComparison.Ordinal))
            return -1;
        for (var at = end; at > Math.Max(0, start - LongestFirstSubject); at--)
        {
            var isBehindMark = !ProgramWords.IsNameCharacter(printed[at - 1]);
            if (isBehindMark || printed[at - 1] == '的' || (words.Stops.LongestEndingAt(printed, at) > 1 && text.IsWordBoundary(at)))
                return end - at >= ShortestFirstSubject && IsBeginning(text, at, isBehindMark, isJoined, end) ? at : -1;
            if (isJoined && Openings.LongestAt(printed, at) > 0 && words.Stops.LongestEndingAt(printed, at) > 1)
                return at;
        }

        return start <= LongestFirstSubject && end >= ShortestFirstSubject && IsBeginning(text, 0, true, isJoined, end) ? 0 : -1;
    }

    /// <summary>Whether an event's name may begin at <paramref name="at"/>: with a year, a place, 全国 or the like; behind another event, or behind who holds it.</summary>
    private static bool IsBeginning(RecognitionText text, int at, bool isBehindMark, bool isJoined, int end)
    {
        var printed = text.Text;
        var name = printed.AsSpan(at);
        if (Openings.LongestAt(printed, at) > 0 || (isBehindMark && name.Length > 4 && name.StartsWith("20", StringComparison.Ordinal) && !name[..4].ContainsAnyExceptInRange('0', '9')))
            return true;
        if (isJoined && ((at > 1 && printed[at - 1] == '、' && IsOne(printed[at - 2])) || Holding.LongestEndingAt(printed, at) > 0))
            return true;
        return isBehindMark && !isJoined
            && text.MatchesAt(at, end - ShortestFirstSubject).Any(static (in match) => match is { Kind: EntityKind.Region, IsWeak: false, Span.Length: > 1 });
    }
}

using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Where a name begins that is known by its end: behind the nearest verb, function word or mark, or with the verb that belongs to it.</summary>
internal sealed class NameBeginning(ProgramWords words)
{
    /// <summary>How far before its suffix a name may begin, in characters: what is longer is a sentence.</summary>
    private const int LongestCore = 24;

    /// <summary>The second of two things that are done to the same, of which the first carries whose they are.</summary>
    private static readonly WordList Halves = new(
        ["修复", "恢复", "利用", "封存", "优化", "改善", "提升", "质量提升", "效能提升", "管护", "治理", "交易", "应用", "推广", "转化", "传承", "开发", "收集", "征集", "鉴定", "运营", "更新", "改造", "重建", "保育", "升级"]);

    /// <summary>The longest noun before a counted slogan.</summary>
    private const int LongestSubject = 8;

    /// <summary>Whose a slogan is, which is no part of its name.</summary>
    private static readonly WordList WholeCountries = new(["国家", "全国", "我国", "全省", "全市", "市", "省", "新一轮"]);

    /// <summary>What is always said with its verb.</summary>
    private static readonly WordList Undertakings = new(["优化营商环境", "扩大内需", "扩大有效投资", "提振消费", "改善民生", "巩固拓展脱贫攻坚成果", "防范化解", "整治形式主义", "稳定就业", "促进就业"]);

    /// <summary>The shortest name of a program that an area or a pilot is set up for.</summary>
    private const int ShortestSubject = 4;

    /// <summary>Where the name that ends with the suffix at <paramref name="suffix"/> begins; -1 when nothing before it names anything.</summary>
    public int Of(RecognitionText recognized, int suffix)
    {
        var text = recognized.Text;
        if (BeginningOfKnownSubject(recognized, suffix) is >= 0 and var known)
            return known;
        var start = suffix;
        while (start > 0 && suffix - start < LongestCore)
        {
            // What is quoted inside a name is part of it: 专精特新“小巨人”企业培育行动.
            if (text[start - 1] == '”' && text.LastIndexOf('“', start - 1) is >= 0 and var open && suffix - open < LongestCore)
            {
                start = open;
                // “春风行动”“净网”专项行动: of several quoted parts each is a name of its own.
                if (open > 0 && text[open - 1] == '”')
                    return -1;
                // A counted slogan begins the name (强工业、强县域“四强”行动), or what it is for does, behind the verb that carries it out: 绿电“三进”工程.
                if ("一二三四五六七八九十两双".Contains(text[open + 1], StringComparison.Ordinal))
                {
                    if (BeginningOfWhatItIsFor(recognized, open, suffix) is >= 0 and var subject)
                        return subject;
                    break;
                }

                continue;
            }

            // So is a place in brackets: 中国（深圳）国际文化产业博览交易会.
            if ((start < suffix || text.AsSpan(suffix).StartsWith("集结中心")) && PlaceInBrackets(recognized, start) is > 0 and var bracket)
            {
                start = bracket;
                continue;
            }

            // 0.1|微克攻坚行动: a decimal is one number.
            if (text[start - 1] == '.' && start > 1 && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start - 2]))
            {
                start -= 2;
                continue;
            }

            // 全球最大核电基地——|漳州核电: what it is, before what it is called.
            if (!ProgramWords.IsNameCharacter(text[start - 1]) || (start > 1 && text[start - 1] == '—' && text[start - 2] == '—'))
                break;
            if (words.StopEndingAt(recognized, start) is > 0 and var stop && (recognized.IsWordBoundary(start) || recognized.Anchors.RegionBeginningAt(start) is not null && text[start] == '成') && !JoinsPlaces(recognized, start)
                && BeginningBehindStop(recognized, start, stop, suffix) is { } beginning)
                return beginning;
            start--;
        }

        // A long run without a verb or a mark is a sentence, not a name.
        return suffix - start < LongestCore && IsNaming(text.AsSpan(start, suffix - start)) ? start : -1;
    }

    /// <summary>
    /// Where the noun begins behind its verb that a counted slogan is for: 实施|绿电“三进”工程; -1 without one, before what is known by itself (共建“一带一路”), a mere
    /// count (数字产业化“十大工程”) or a reform (农村“三资”管理改革).
    /// </summary>
    private int BeginningOfWhatItIsFor(RecognitionText recognized, int open, int suffix)
    {
        var text = recognized.Text;
        var close = text.IndexOf('”', open);
        if (words.StopEndingAt(recognized, open) > 0 || text.AsSpan(open, close - open).Contains('大') || text.AsSpan(suffix).StartsWith("改革", StringComparison.Ordinal) || QuotationSigns.IsKnown(recognized, new TextSpan(open + 1, close)))
            return -1;
        for (var at = open - 1; at >= Math.Max(2, open - LongestSubject); at--)
        {
            if (!char.IsLetter(text[at]))
                return -1;
            if (open - at >= 2 && words.IsLaunchedBefore(text, at) && recognized.IsWordBoundary(at))
                return WholeCountries.LongestAt(text, at) > 0 || recognized.MatchesAt(at, open).Any(static (in match) => match.Kind is EntityKind.Region or EntityKind.Program or EntityKind.Institution) ? -1 : at;
        }

        return -1;
    }

    /// <summary>Where the name begins before whose core a stop ends at <paramref name="start"/>; -1 when the core names nothing, null when the stop belongs to the name.</summary>
    private int? BeginningBehindStop(RecognitionText recognized, int start, int stop, int suffix)
    {
        var text = recognized.Text;
        var core = text.AsSpan(start, suffix - start);
        if (core.EndsWith("周年"))
            return EventName.BeginningOfCelebration(text, start);
        // 生态保护与|修复工程, 普及攻坚和|质量提升工程: half of what is done.
        if (stop == 1 && start > 3 && text[start - 1] is '和' or '与' or '及' && ProgramWords.IsNameCharacter(text[start - 2]) && ProgramWords.IsNameCharacter(text[start - 4]) && Halves.Contains(core))
            return null;
        if (IsNaming(core))
        {
            // 落实|优化营商环境|行动: the verb is part of what it is known by.
            if (Undertakings.LongestAt(text, start - stop) > stop && LaunchedBeginning(recognized, start, suffix) is var far)
                return Math.Min(far, start - stop);
            return LaunchedBeginning(recognized, start, suffix);
        }

        // 扩大|有效|投资|年活动: what only seems to end the search within an undertaking.
        if (Undertakings.LongestEndingAt(text, suffix) >= suffix - start + stop)
            return null;
        if (!words.IsSoftStop(text.AsSpan(start - stop, stop)))
            return -1;
        // A general word may end a name that a verb launches (实施跨境金融服务便利化行动), but is none alone (落实重大战略).
        if (core.IsEmpty || words.IsTransparent(core))
            return null;
        return LaunchedBeginning(recognized, start, suffix) is var launched && launched < start ? launched : -1;
    }

    /// <summary>
    /// Verbs between the one that launches the program and its suffix belong to its name: 开展优化营商环境行动, 实施农产品加工业优化升级工程,
    /// 召开新时代推动中部地区崛起座谈会. Without such a verb the name begins at <paramref name="start"/>.
    /// </summary>
    private int LaunchedBeginning(RecognitionText recognized, int start, int suffix)
    {
        var text = recognized.Text;
        for (var at = start; at > 0 && suffix - at < LongestCore;)
        {
            if (ProgramWords.IsCarriedOutBefore(text, at))
                return at;
            if (words.StopEndingAt(recognized, at) is > 0 and var stop && recognized.IsWordBoundary(at))
            {
                if (!words.IsSoftStop(text.AsSpan(at - stop, stop)))
                    return start;
                at -= stop;
            }
            else if (!ProgramWords.IsNameCharacter(text[at - 1]))
            {
                return start;
            }
            else
            {
                at--;
            }
        }

        return start;
    }

    /// <summary>
    /// Where a program begins that an area or a pilot is set up for: 黄河流域生态保护和高质量发展|先行区, 数字中国建设|综合试点; -1 before any other suffix.
    /// </summary>
    private static int BeginningOfKnownSubject(RecognitionText text, int suffix)
    {
        var kind = text.Text.AsSpan(suffix);
        if (!kind.StartsWith("先行") && !kind.StartsWith("综合试点") && !kind.StartsWith("改革试点"))
            return -1;
        for (var start = suffix - ShortestSubject; start >= Math.Max(0, suffix - LongestCore); start--)
        {
            if (QuotationSigns.IsKnown(text, new TextSpan(start, suffix)))
                return start;
        }

        return -1;
    }

    /// <summary>Where the bracket opens that closes before <paramref name="start"/> and holds a place or a section of a line behind a name; 0 when none does.</summary>
    private static int PlaceInBrackets(RecognitionText text, int start)
    {
        if (text.Text[start - 1] is not ('）' or ')'))
            return 0;
        var open = text.Text.LastIndexOfAny(['（', '('], start - 1, Math.Min(start, 8));
        return open > 0 && ProgramWords.IsNameCharacter(text.Text[open - 1])
            && (text.Text[start - 2] == '段' || text.MatchesOver(new TextSpan(open + 1, start - 1)).Any(EntityKind.Region)) ? open : 0;
    }

    /// <summary>Whether 至 before <paramref name="start"/> leads from one place to the next: 深圳至中山跨江通道.</summary>
    private static bool JoinsPlaces(RecognitionText text, int start) =>
        text.Text[start - 1] == '至' && text.MatchesAt(start).Any(static (in match) => match is { Kind: EntityKind.Region, Span.Length: > 1 });

    /// <summary>Whether what stands before a suffix names something: no stop, nothing general, no bare ordinal.</summary>
    public bool IsNaming(ReadOnlySpan<char> wording)
    {
        var core = wording[ProgramCount.LengthOfQuantity(wording)..];
        return core.Length >= 2 && !words.Stops.Contains(core) && !words.IsGeneric(core) && !words.IsTransparent(core) && !words.BeginsWithHardStop(core)
            && !ProgramCount.IsOrdinal(core);
    }
}

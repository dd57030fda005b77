using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The names of honours, pilots and roles that the country or a province gives to places: 国家全域旅游示范区, 全国低效用地再开发试点城市.</summary>
internal sealed class TitleName(ProgramWords words)
{
    /// <summary>How far before its suffix an honour's 国家 or 全国 may stand.</summary>
    private const int LongestTitle = 20;

    /// <summary>How far before its suffix they may stand whatever stands before them.</summary>
    private const int LongestPlain = 14;

    private const string Rank = "国家级";

    /// <summary>The longest place or section in brackets, with these.</summary>
    private const int LongestSeat = 9;

    /// <summary>Honours begin with 国家 or 全国, which suffices: 国家卫生城市, 国家自主创新示范区.</summary>
    public int BeginningOf(RecognitionText recognized, int suffix, int length)
    {
        var text = recognized.Text;
        var from = Math.Max(0, suffix - LongestTitle);
        var before = text.AsSpan(from, suffix - from);
        var start = Math.Max(before.LastIndexOf("国家", StringComparison.Ordinal), before.LastIndexOf("全国", StringComparison.Ordinal));
        start = Math.Max(start, Math.Max(before.LastIndexOf("省级", StringComparison.Ordinal), before.LastIndexOf("世界级", StringComparison.Ordinal)));
        // 中国—东盟|农业示范区: what the country sets up together with others.
        if (start < 0)
            start = Math.Max(before.LastIndexOf("中国—", StringComparison.Ordinal), before.LastIndexOf("中国-", StringComparison.Ordinal));
        if (before.LastIndexOf("自治区级", StringComparison.Ordinal) is >= 0 and var autonomous)
            start = autonomous;
        if (start < 0)
            return -1;
        var first = from + start;
        var isApplied = words.IsLaunchedBefore(text, first) || (first > 0 && text[first - 1] is '轮' or '批');
        // 打造|全国重要的|新能源装备制造基地; where somebody is one already it is a description.
        var isWeighty = before[start..].StartsWith("国家重要的") || before[start..].StartsWith("全国重要的");
        if ((isWeighty && !isApplied) || !IsOneWording(recognized, isWeighty ? first + "国家重要的".Length : first, suffix))
            return -1;
        // 国家级|示范区: of what, does not stand there.
        if (suffix - first == Rank.Length && before[start..].StartsWith(Rank) && text.AsSpan(suffix, length).StartsWith("示范"))
            return -1;
        // 全国|非试点地区
        if (text[first + 2] == '非')
            return -1;
        // 某市|国家生物产业基地 stands already, as a zone; 打造|国家竹产业基地 is launched.
        if (!isApplied && text.AsSpan(0, suffix + length).EndsWith("产业基地", StringComparison.Ordinal))
            return -1;
        // 以|国家葡萄及葡萄酒产业开放发展综合试验区: a long one must be told from a sentence by what stands before it.
        if (suffix - first > LongestPlain && !isApplied && first > 0 && ProgramWords.IsNameCharacter(text[first - 1]) && text[first - 1] is not ('以' or '为'))
            return -1;
        // 国家物流枢纽及|骨干冷链物流基地: two honours.
        if (before[start..].IndexOf('及') is > 0 and var joint && words.TitleSuffixes.LongestEnding(before.Slice(start, joint)) > 0)
            return -1;
        // 入选|国家生态产品价值实现机制试点: what is applied for may hold verbs; otherwise a verb tells that 国家 is another word's.
        for (var at = first + 2; at < suffix; at++)
        {
            if (!isApplied && words.StopEndingAt(recognized, at) is > 1 and var stop && recognized.IsWordBoundary(at) && !words.IsSoftStop(text.AsSpan(at - stop, stop)) && at - stop >= first + 2)
                return -1;
        }

        // 全国一体化算力网络|国家枢纽节点: what it is the node of.
        if (KnownProgramEndingAt(recognized, first) is >= 0 and var whole)
            return whole;

        // A place right before it belongs to the name of what it has (长株潭国家综合交通枢纽), not of what it is (大连国家碳达峰试点城市).
        if (text[suffix + length - 1] is '市' or '县' or '省' or '镇')
            return first;
        foreach (var match in recognized.Matches)
        {
            if (match.Span.End == first && match.Kind == EntityKind.Region && match.Span.Length > 1 && (!match.IsWeak || recognized.IsWordBoundary(match.Span.Start)))
                return match.Span.Start;
        }

        return first;
    }

    /// <summary>The length of the place or the section in brackets right behind a name: 国家枢纽节点|（宁夏）, 黄河国家文化公园|（宁夏段）; 0 when none stands there.</summary>
    public static int LengthOfSeat(RecognitionText text, int end)
    {
        var printed = text.Text;
        if (end >= printed.Length || printed[end] is not ('（' or '('))
            return 0;
        var close = printed.AsSpan(end, Math.Min(LongestSeat, printed.Length - end)).IndexOfAny('）', ')');
        return close > 1 && (printed[end + close - 1] == '段' || text.MatchesOver(new TextSpan(end + 1, end + close)).Any(EntityKind.Region)) ? close + 1 : 0;
    }

    /// <summary>Whether no mark and no joint stands in a wording but the brackets of a place: 国家智能网联汽车（武汉）测试|示范区.</summary>
    private static bool IsOneWording(RecognitionText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if ("，。；：？！、的和与”“）) ,;:?!\n".Contains(text.Text[at], StringComparison.Ordinal))
                return false;
            if (text.Text[at] is '（' or '(')
            {
                var seat = LengthOfSeat(text, at);
                if (seat == 0 || at + seat > end)
                    return false;
                at += seat - 1;
            }
        }

        return true;
    }

    private static int KnownProgramEndingAt(RecognitionText text, int end)
    {
        // “东数西算”工程|国家枢纽节点 are two.
        if (text.Text.AsSpan(0, end).EndsWith("工程"))
            return -1;
        return text.LongestMatchEndingAt(end, Math.Max(0, end - LongestTitle), static (in match) => match is { Kind: EntityKind.Program, IsWeak: false })?.Span.Start ?? -1;
    }
}

using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The names of honours, pilots and roles that the country or a province gives to places: 国家全域旅游示范区, 全国低效用地再开发试点城市.</summary>
internal sealed class TitleName(ProgramWords words)
{
    /// <summary>How far before its suffix an honour's 国家 or 全国 may stand.</summary>
    private const int LongestTitle = 14;

    /// <summary>Honours begin with 国家 or 全国, which suffices: 国家卫生城市, 国家自主创新示范区.</summary>
    public int BeginningOf(RecognitionText recognized, int suffix, int length)
    {
        var text = recognized.Text;
        var from = Math.Max(0, suffix - LongestTitle);
        var before = text.AsSpan(from, suffix - from);
        var start = Math.Max(before.LastIndexOf("国家", StringComparison.Ordinal), before.LastIndexOf("全国", StringComparison.Ordinal));
        start = Math.Max(start, Math.Max(before.LastIndexOf("省级", StringComparison.Ordinal), before.LastIndexOf("世界级", StringComparison.Ordinal)));
        if (before.LastIndexOf("自治区级", StringComparison.Ordinal) is >= 0 and var autonomous)
            start = autonomous;
        if (start < 0 || before[start..].IndexOfAny("，。；、的和与”“（） \n") >= 0)
            return -1;
        var first = from + start;
        // 国家物流枢纽及|骨干冷链物流基地: two honours.
        if (before[start..].IndexOf('及') is > 0 and var joint && words.TitleSuffixes.LongestEnding(before.Slice(start, joint)) > 0)
            return -1;
        // 入选|国家生态产品价值实现机制试点: what is applied for may hold verbs; otherwise a verb tells that 国家 is another word's.
        var isApplied = words.IsLaunchedBefore(text, first) || (first > 0 && text[first - 1] is '轮' or '批');
        for (var at = first + 2; at < suffix; at++)
        {
            if (!isApplied && words.StopEndingAt(recognized, at) is > 1 and var stop && recognized.IsWordBoundary(at) && !words.IsSoftStop(text.AsSpan(at - stop, stop)) && at - stop >= first + 2)
                return -1;
        }

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
}

using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// The media a reporter writes for, by the line that names both: 柳州日报·龙城融媒|记者, 某某日报／某某新闻|记者. Local platforms have names no list knows; beside a paper, or by
/// what they end with, they are media.
/// </summary>
public sealed class InstitutionByByline : IMentionRecognizer
{
    private const int ShortestName = 3;
    private const int LongestName = 9;

    /// <summary>What stands between the media of one reporter.</summary>
    private const string Joints = "·•‧・／/-－—|｜";

    private static readonly WordList Writers = new(["记者", "通讯员", "见习记者", "实习记者", "首席记者", "特约记者"]);

    /// <summary>What belongs to the reporter, not to the name: 湖北日报|全媒|记者.</summary>
    private static readonly WordList OfReporters = new(["全媒体", "全媒", "融媒体", "首席", "见习", "实习", "特约", "特派", "驻地", "本报"]);

    /// <summary>What media end with.</summary>
    private static readonly WordList Ends = new(["日报", "晚报", "晨报", "早报", "商报", "时报", "都市报", "新闻", "融媒", "客户端", "新闻网", "广播电视台", "电视台", "通讯社", "周刊", "周报"]);

    private readonly Trigger _writers = Trigger.Words(Writers);

    /// <inheritdoc/>
    public string Name => "institution-by-byline";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_writers];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_writers))
        {
            var end = at;
            while (OfReporters.LongestEndingAt(printed, end) is > 0 and var word)
                end -= word;
            var last = NameEndingAt(printed, end);
            if (last.IsEmpty)
                continue;
            var isOfMedia = Ends.LongestEndingAt(printed, last.End) > 0;
            var first = last;
            while (first.Start > ShortestName && Joints.Contains(printed[first.Start - 1]) && NameEndingAt(printed, first.Start - 1) is { IsEmpty: false } before)
            {
                first = before;
                isOfMedia |= Ends.LongestEndingAt(printed, before.End) > 0;
                Add(printed, before, isOfMedia, found);
            }

            Add(printed, last, isOfMedia && (first != last || Ends.LongestEndingAt(printed, last.End) > 0), found);
        }
    }

    /// <summary>西藏日报·|中国西藏新闻网: a medium printed behind another is a house of its own, whose name begins behind the dot.</summary>
    internal static MentionCandidate LastOfMedia(string text, MentionCandidate house)
    {
        var dot = text.LastIndexOf('·', house.Span.End - 1, house.Span.Length);
        return dot > house.Span.Start && house.Span.End - dot > ShortestName && Ends.LongestEndingAt(text, dot) > 0 && Ends.LongestEndingAt(text, house.Span.End) > 0
            ? HouseName.Candidate(text, new TextSpan(dot + 1, house.Span.End), house.Confidence)
            : house;
    }

    private static TextSpan NameEndingAt(string text, int end)
    {
        var start = end;
        // 柳州1号: platforms bear numbers too.
        while (start > 0 && (text[start - 1] is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiDigit(text[start - 1]) && start < end) && end - start <= LongestName)
            start--;
        return end - start is >= ShortestName and <= LongestName && !char.IsAsciiDigit(text[start]) ? new TextSpan(start, end) : default;
    }

    private void Add(string text, TextSpan name, bool isOfMedia, List<MentionCandidate> found)
    {
        if (isOfMedia)
            found.Add(new MentionCandidate(name, EntityKind.Institution, Name) { Name = name.Of(text), Confidence = 44 });
    }
}

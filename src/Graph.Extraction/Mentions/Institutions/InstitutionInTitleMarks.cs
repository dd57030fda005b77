using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Newspapers in title marks that no list knows, by what they report or whose reporters speak: 据《盐阜大众报》报道, 《某某晚报》记者.
/// </summary>
public sealed class InstitutionInTitleMarks : IMentionRecognizer
{
    private const int ShortestName = 3;
    private const int LongestName = 9;

    /// <summary>What ends as newspapers do and is published by offices, scholars and schools.</summary>
    private static readonly WordList OtherPapers = new(["公报", "通报", "简报", "汇报", "预报", "海报", "年报", "月报", "季报", "学报", "画报", "警报", "情报", "板报", "墙报", "战报", "捷报", "喜报", "申报", "上报", "填报", "电报"]);

    /// <summary>What stands before a newspaper that is quoted.</summary>
    private static readonly WordList Before = new(["据", "援引", "引述", "接受"]);

    /// <summary>What stands behind a newspaper.</summary>
    private static readonly WordList Behind = new(["报道", "刊发", "刊登", "刊载", "记者", "发表", "头版", "评论", "社论", "撰文", "消息", "客户端", "编辑", "总编辑", "副总编辑", "社社长"]);

    private readonly Trigger _ends = Trigger.Words(["报》"]);

    /// <inheritdoc/>
    public string Name => "institution-in-title-marks";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_ends];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_ends))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && end - start <= LongestName && printed[start - 1] is >= '\u4E00' and <= '\u9FFF')
                start--;
            if (start == 0 || printed[start - 1] != '《' || end - start < ShortestName || OtherPapers.LongestEndingAt(printed, end) > 0)
                continue;
            if (Before.LongestEndingAt(printed, start - 1) > 0 || Behind.LongestAt(printed, end + 1) > 0)
                found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Institution, Name) { Name = printed[start..end], Confidence = 50 });
        }
    }
}

using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// A policy document that is the article itself, by its title: 黑龙江省以冰雪运动高质量发展激发冰雪经济活力实施方案（2025—2027年）. What is told
/// of a document has verbs, marks or titles in 《》; the document begins with whose it is. That of a house (某某省人民政府关于…) is named from 关于 on.
/// </summary>
public sealed class ProgramByOwnTitle : IMentionRecognizer
{
    /// <summary>The shortest title of a document, without its remark, in characters.</summary>
    private const int ShortestTitle = 10;

    private const int LongestTitle = 70;

    private static readonly WordList Kinds = new(
        ["实施方案", "行动方案", "工作方案", "总体方案", "行动计划", "实施意见", "指导意见", "若干意见", "若干措施", "若干政策", "政策措施", "管理办法", "实施办法", "暂行办法", "实施细则", "条例", "规划", "规划纲要", "行动纲要", "的意见", "的通知", "的决定", "的若干规定"]);

    /// <summary>What is said of documents in the titles of news: 某市出台实施方案, 读懂某省规划纲要.</summary>
    private static readonly WordList Telling = new(
        ["出台", "印发", "发布", "解读", "读懂", "征求", "审议", "通过", "审定", "公布", "召开", "获批", "起草", "修订", "正式", "听取", "聚焦", "编制", "学习", "一图", "介绍", "关于", "我省", "我市", "将", "拟", "已"]);

    /// <inheritdoc/>
    public string Name => "program-by-own-title";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        if (text.Field != TextField.Title || text.Text.Length is < ShortestTitle or > LongestTitle)
            return;
        var printed = text.Text;
        var end = EndWithoutRemark(printed);
        if (end < ShortestTitle || Kinds.LongestEndingAt(printed, end) == 0 || !IsOneTitle(printed, end) || !BeginsWithIssuer(text))
            return;
        found.Add(new MentionCandidate(new TextSpan(0, printed.Length), EntityKind.Program, Name)
        {
            Name = printed.Replace(" ", "", StringComparison.Ordinal),
            OtherNames = end < printed.Length ? [printed[..end].Replace(" ", "", StringComparison.Ordinal)] : [],
            Confidence = 80,
        });
    }

    /// <summary>Where the title ends before its closing remarks: （2025—2027年）, （试行）.</summary>
    private static int EndWithoutRemark(string title)
    {
        var end = title.Length;
        while (end > 2 && title[end - 1] is '）' or ')' && title.LastIndexOfAny(['（', '('], end - 1) is > 0 and var open)
            end = open;
        return end;
    }

    private static bool IsOneTitle(string title, int end)
    {
        for (var at = 0; at < end; at++)
        {
            if ("，。；：！？《》——…,;:!?".Contains(title[at], StringComparison.Ordinal) || Telling.LongestAt(title, at) > 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether the title begins with the full name of a place (黑龙江省, not 酒泉), or with 国家.</summary>
    private static bool BeginsWithIssuer(RecognitionText text) =>
        text.Text.StartsWith("国家", StringComparison.Ordinal)
        || text.MatchesAt(0).Any(static (in match) => match is { Kind: EntityKind.Region, IsWeak: false, Span.Length: > 2 } && (match.Entry.Has("province") || match.Entry.Has("prefecture") || match.Entry.Has("county")) && match.Span.Length == match.Entry.Name.Length);
}

using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Companies by a short name of four characters whose last two are what companies end with and whose first two no dictionary knows as a word:
/// 引进南大|光电, 走进武陵|酒业. Only where a name may stand: free, or between words that companies stand between.
/// </summary>
public sealed class InstitutionByTail(InstitutionWords words) : IMentionRecognizer
{
    private const int OwnLength = 2;

    /// <summary>Tails that are hardly ever ordinary words behind another word.</summary>
    private static readonly WordList Tails = new(
    [
        "股份", "重工", "重机", "重科", "精工", "光电", "电气", "电器", "电缆", "智造", "药业", "制药", "酒业", "乳业", "茶业", "牧业", "铝业", "锂业", "铜业", "钨业", "钛业", "镁业", "硅业", "锰业", "锌业", "金业", "矿业", "糖业", "盐业", "纸业", "木业", "管业", "泵业", "车业",
        "塑业", "鞋业", "新材", "微纳", "特钢", "起重", "磷化", "集成", "烟机", "机床", "轮胎", "轴承", "高科", "实业", "置业", "控股", "数科", "智控", "新能", "农牧", "肉业", "粮业", "面业", "家纺", "石化", "化纤", "生化", "微电",
    ]);

    /// <summary>What may stand right before such a name.</summary>
    private static readonly WordList Before = new(
    [
        "引进", "引进了", "引入", "走进", "来到", "企业", "公司", "集团", "支持", "推动", "依托", "联合", "携手", "牵头", "如", "与", "和", "在", "由", "的", "、", "，", "。", "；", "：", "“", "（", "\n", "了", "是", "及", "对接", "扶持", "服务", "培育", "龙头", "像", "落户的", "入驻的",
    ]);

    /// <summary>What may stand right behind it.</summary>
    private static readonly WordList Behind = new(
    [
        "、", "，", "。", "；", "：", "”", "（", "\n", "等", "和", "与", "及", "的", "在", "公司", "集团", "董事长", "总经理", "副总经理", "总裁", "负责人", "创始人", "项目", "车间", "厂区", "生产", "建设", "投资", "实现", "成功", "成为", "获", "入选", "上市", "签约", "落户", "研发", "已", "将", "为", "党委", "总部", "智能", "工厂", "党支部", "今年", "去年", "自主", "一样",
    ]);

    private readonly Trigger _tails = Trigger.Words(Tails);

    /// <inheritdoc/>
    public string Name => "institution-by-tail";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_tails];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_tails))
        {
            var length = at < OwnLength ? 0 : Tails.LongestAt(printed, at);
            if (length == 0)
                continue;
            var span = new TextSpan(at - OwnLength, at + length);
            if (OwnedFrom(text, at, length) is { IsEmpty: false } owned)
                found.Add(new MentionCandidate(owned, EntityKind.Institution, Name) { Name = owned.Of(printed), Confidence = 55 });
            else if (IsOwnWord(text, new TextSpan(span.Start, at)) && Stands(printed, span) && IsFree(text, span) && !IsMadeIn(text, span, at))
                found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 38 });
        }
    }

    /// <summary>江西|智造: what a place makes, nobody's name.</summary>
    private static bool IsMadeIn(RecognitionText text, TextSpan span, int tail) =>
        text.Text.AsSpan(tail, span.End - tail) is "智造" && text.Anchors.RegionBeginningAt(span.Start) is { } place && place.Span.End == tail;

    /// <summary>招商局|重工（江苏）, 鞍钢|矿业公司, 建龙|北满特钢: a group's company by the group and what it makes; empty elsewhere.</summary>
    private TextSpan OwnedFrom(RecognitionText text, int tail, int length)
    {
        var printed = text.Text;
        var owner = OwnerEndingAt(text, tail);
        if (owner.IsEmpty && IsOwnWord(text, new TextSpan(tail - OwnLength, tail)))
            owner = OwnerEndingAt(text, tail - OwnLength);
        if (owner.IsEmpty)
            return default;
        var end = tail + length;
        if (printed.AsSpan(end).StartsWith("公司") || printed.AsSpan(end).StartsWith("集团"))
            end += 2;
        var isSeated = end < printed.Length && printed[end] == '（' && text.Anchors.RegionBeginningAt(end + 1) is { } seat && seat.Span.End < printed.Length && printed[seat.Span.End] == '）';
        return (end == printed.Length || Behind.LongestAt(printed, end) > 0) && text.IsWordBoundary(owner.Start)
            ? new TextSpan(owner.Start, isSeated ? printed.IndexOf('）', end) + 1 : end)
            : default;
    }

    /// <summary>The group's name that ends at a place; empty without one.</summary>
    private static TextSpan OwnerEndingAt(RecognitionText text, int end) =>
        text.Anchors.InstitutionEndingAt(end) is { } owner && owner.Entry.Has("company") ? owner.Span : default;

    /// <summary>Whether no common word stands before the tail: 南大|光电, 武陵|酒业, not 发展|光电.</summary>
    private bool IsOwnWord(RecognitionText text, TextSpan own)
    {
        var characters = text.Text.AsSpan(own.Start, own.Length);
        return !characters.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !words.Modifiers.Contains(characters) && !words.Stops.Contains(characters) && words.Stops.LongestEndingAt(text.Text, own.End) == 0
            && text.TagOf(own) is null or "nz" or "nr" or "ns" or "nrt" or "nt";
    }

    private static bool Stands(string text, TextSpan span) =>
        (span.Start == 0 || Before.LongestEndingAt(text, span.Start) > 0) && (span.End == text.Length || Behind.LongestAt(text, span.End) > 0);

    /// <summary>Whether the span begins and ends where words do, and nothing known lies in it but its tail.</summary>
    private static bool IsFree(RecognitionText text, TextSpan span)
    {
        for (var start = Math.Max(0, span.Start - OwnLength); start < span.End; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.Kind == EntityKind.Region && match.Entry.Has("country"))
                    return false;
                if (match.Span.End > span.Start && !match.IsWeak && match.Span.Length > OwnLength || start == span.Start && !match.IsWeak && match.Kind != EntityKind.Region)
                    return false;
            }
        }

        return text.IsWordBoundary(span.Start) && text.IsWordBoundary(span.End);
    }
}

using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Companies by a short name of which the end is what companies end with and the beginning no dictionary knows as a word: 引进南大|光电, 走进武陵|酒业. Only
/// where a name may stand: free, or between words that companies stand between. What ends with the name of a trade (某某|新能源, 某某|生物) is one where the
/// dictionary does not know its beginning at all; with a trade that ordinary words stand before too (某某|汽车), where it is listed beside a company.
/// </summary>
public sealed class InstitutionByTail(InstitutionWords words) : IMentionRecognizer
{
    /// <summary>What its findings carry for the name of their recogniser.</summary>
    internal const string OwnName = "institution-by-tail";

    /// <summary>A company's own name before its tail or its trade has so many characters as a rule: 南大|光电.</summary>
    private const int OwnLength = 2;

    /// <summary>Tails that are hardly ever ordinary words behind another word.</summary>
    private static readonly WordList Tails = new(
    [
        "股份", "重工", "重机", "重科", "精工", "光电", "电气", "电器", "电缆", "智造", "药业", "制药", "酒业", "乳业", "茶业", "牧业", "铝业", "锂业", "铜业", "钨业", "钛业", "镁业", "硅业", "锰业", "锌业", "金业", "矿业", "糖业", "盐业", "纸业", "木业", "管业", "泵业", "车业",
        "塑业", "鞋业", "新材", "微纳", "特钢", "起重", "磷化", "集成", "烟机", "机床", "轮胎", "轴承", "高科", "实业", "置业", "控股", "数科", "智控", "新能", "农牧", "肉业", "粮业", "面业", "家纺", "石化", "化纤", "生化", "微电", "电投", "能投", "交投", "城投", "国投", "产投", "农投", "文投", "旅投", "建投", "铁投", "水投",
    ]);

    /// <summary>Trades that hardly ever stand behind anything but a company's own name or a word of the dictionary.</summary>
    private static readonly WordList Trades = new(
    [
        "科技", "新能源", "光能", "电子", "微电子", "半导体", "生物", "航空", "航天", "宇航", "通航", "激光", "光学", "通信", "锂电", "氢能", "酒庄", "模具", "磁材", "有色", "精密", "传感", "软件", "机电", "医药", "化学", "环保", "种业",
    ]);

    /// <summary>Trades that ordinary words stand before as well, the dictionary knowing them or not: 提振|汽车.</summary>
    private static readonly WordList OrdinaryTrades = new(
    [
        "汽车", "能源", "材料", "新材料", "化工", "食品", "电力", "钢铁", "物流", "装备", "智能", "信息", "数据", "网络", "家居", "纺织", "服饰", "显示", "照明", "玻璃", "水泥", "建材", "医疗", "机械", "电池", "饮品", "传媒", "云", "芯", "机器人", "储能", "养老", "家电", "乳品", "茶叶",
    ]);

    /// <summary>What a company's name goes on with behind its trade.</summary>
    private static readonly WordList SecondTrades = new(["科技", "股份", "新材", "新材料", "技术", "智能", "装备"]);

    /// <summary>Trades of a group's companies that are called by the group: 东航|物流.</summary>
    private static readonly WordList OwnedTrades = new(["物流", "电子", "地产", "置业", "医药", "健康", "数科", "金服", "食品", "商业", "国际", "科技", "航空", "能源", "新能源", "铝业", "汽车", "资源"]);

    /// <summary>Characters that no company's own name of two has: verbs, numbers and function words.</summary>
    private const string NotOwn = "的了在由是与及或被把将和等这那该各每并以新老大小多全首两有为向从对其此某本我你他她它个批家种类赴来去到做抓育促推提投解展至按靠用让使给不无可能会要需应更最很已再又也都就还才前后上下内外中间";

    /// <summary>What sums companies up behind the last of them: 奥美医疗|等龙头.</summary>
    private static readonly WordList SumUps = new(["等龙头", "等企业", "等骨干", "等头部", "等行业龙头", "等公司", "等重点企业", "等领军企业", "等上市公司", "等知名企业", "等链主"]);

    /// <summary>A group in a list has at most so many characters.</summary>
    private const int LongestGroup = 7;

    /// <summary>A group whose companies bear its name has so many characters at the most.</summary>
    private const int LongestOwner = 3;

    /// <summary>The longest beginning of a name that is listed beside companies.</summary>
    private const int LongestListed = 3;

    /// <summary>What may stand right before such a name.</summary>
    private static readonly WordList Before = new(
    [
        "引进", "引进了", "引入", "走进", "来到", "企业", "公司", "集团", "支持", "推动", "依托", "联合", "携手", "牵头", "如", "与", "和", "在", "由", "的", "、", "，", "。", "；", "：", "“", "（", "\n", "了", "是", "及", "对接", "扶持", "服务", "培育", "龙头", "像", "落户的", "入驻的", "促成", "牵手", "签约", "吸引", "带动", "联手", "招引",
    ]);

    /// <summary>What may stand right behind it.</summary>
    private static readonly WordList Behind = new(
    [
        "、", "，", "。", "；", "：", "“", "”", "（", "\n", "等", "和", "与", "及", "的", "在", "公司", "集团", "董事长", "总经理", "副总经理", "总裁", "负责人", "创始人", "项目", "车间", "厂区", "生产", "建设", "投资", "实现", "成功", "成为", "获", "入选", "上市", "签约", "落户", "研发", "已", "将", "为", "党委", "总部", "智能", "工厂", "党支部", "今年", "去年", "自主", "一样", "先后", "也", "正", "相继", "旗下", "启动", "开工", "就",
        "专", "主要", "从事", "计划", "通过", "正在", "推出", "宣布", "拥有", "位于", "发布", "获得", "完成", "参与", "率先", "表示", "引入", "入驻", "落地", "还", "则",
    ]);

    private readonly Trigger _tails = Trigger.Words([.. Tails.Words, .. Trades.Words, .. OrdinaryTrades.Words]);

    /// <inheritdoc/>
    public string Name => OwnName;

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
            {
                AddByTrade(text, at, found);
                continue;
            }

            var span = new TextSpan(at - OwnLength, at + length);
            if (OwnedFrom(text, at, length) is { IsEmpty: false } owned)
                found.Add(new MentionCandidate(owned, EntityKind.Institution, Name) { Name = owned.Of(printed), Confidence = 55 });
            else if (SeatOf(text, span) is >= 0 and var seat && IsUnknown(text, new TextSpan(span.Start, at)))
                found.Add(new MentionCandidate(new TextSpan(seat, span.End), EntityKind.Institution, Name) { Name = printed[seat..span.End], Confidence = 55 });
            else if (IsOwnWord(text, new TextSpan(span.Start, at)) && Stands(printed, span) && IsFree(text, span, span.End) && !IsMadeIn(text, span, at))
                found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 38 });
        }
    }

    /// <summary>信义|光能, 亿咖通|科技: a name that the dictionary does not know before a trade.</summary>
    private void AddByTrade(RecognitionText text, int at, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (at < OwnLength)
            return;
        var isOrdinary = false;
        var length = Trades.LongestAt(printed, at);
        if (length == 0)
        {
            isOrdinary = true;
            length = OrdinaryTrades.LongestAt(printed, at);
        }

        if (length == 0)
            return;
        if (OwnedTrades.LongestAt(printed, at) == length && OwnerEndingAt(text, at) is { IsEmpty: false, Length: <= LongestOwner } owner && new TextSpan(owner.Start, at + length) is var owned && Stands(printed, owned) && text.IsWordBoundary(owner.Start) && text.IsWordBoundary(owned.End))
        {
            found.Add(new MentionCandidate(owned, EntityKind.Institution, Name) { Name = owned.Of(printed), Confidence = 54 });
            return;
        }

        for (var own = OwnLength; own <= LongestListed && own <= at; own++)
        {
            // 鑫联|环保|科技: two trades.
            var span = new TextSpan(at - own, at + length + (isOrdinary ? 0 : SecondTrades.LongestAt(printed, at + length)));
            if (!IsUnknown(text, new TextSpan(span.Start, at)))
                continue;
            // 江西|铜博|科技: printed with its place, which is a part of the name.
            if (SeatOf(text, span) is >= 0 and var seat)
            {
                span = new TextSpan(seat, span.End);
                isOrdinary = false;
            }
            else if (!Stands(printed, span) || !IsFree(text, span, at))
            {
                continue;
            }

            if (own == OwnLength && !isOrdinary || StandsBesideACompany(text, span, found))
                found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 61 });
            return;
        }
    }

    /// <summary>Where the city or the province begins right before a name, if the two together stand where a name may; -1 without one.</summary>
    private static int SeatOf(RecognitionText text, TextSpan name) =>
        text.Anchors.RegionEndingAt(name.Start) is { Span.Length: 2 } seat && (seat.Entry.Has("province") || seat.Entry.Has("prefecture")) && Stands(text.Text, new TextSpan(seat.Span.Start, name.End)) ? seat.Span.Start : -1;

    /// <summary>Whether the stretch is no word of the dictionary nor made of ordinary ones.</summary>
    private bool IsUnknown(RecognitionText text, TextSpan own)
    {
        var characters = text.Text.AsSpan(own.Start, own.Length);
        if (characters.ContainsAnyExceptInRange('\u4E00', '\u9FFF') || characters.IndexOfAny(NotOwn) >= 0 || words.Modifiers.LongestEndingAt(text.Text, own.End) > 1 || words.Stops.LongestEndingAt(text.Text, own.End) > 0 || words.Modifiers.Contains(characters))
            return false;
        for (var start = own.Start; start < own.End - 1; start++)
        {
            for (var end = start + 2; end <= own.End; end++)
            {
                if (text.TagOf(new TextSpan(start, end)) is not null)
                    return false;
            }
        }

        foreach (ref readonly var match in text.MatchesBetween(own.Start, own.End))
        {
            if (match.Span.End <= own.End && match.Span.Length > 1)
                return false;
        }

        return true;
    }

    /// <summary>Whether the name is an item of a list of which the item before or behind it is a company.</summary>
    private bool StandsBesideACompany(RecognitionText text, TextSpan span, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (span.End < printed.Length && printed[span.End] is '、' or '和' or '与' && text.MatchesAt(span.End + 1).Any(static (in match) => match is { Kind: EntityKind.Institution, IsWeak: false } && match.Entry.Has("company")))
            return true;
        if (span.End < printed.Length && printed[span.End] == '、' && (IsTradeName(text, span.End + 1) || IsGroup(printed, span.End + 1)) || SumUps.LongestAt(printed, span.End) > 0)
            return true;
        if (span.Start == 0 || printed[span.Start - 1] is not ('、' or '和' or '与'))
            return false;
        return text.Anchors.InstitutionEndingAt(span.Start - 1) is { } known && known.Entry.Has("company") || found.Exists(house => house.Kind == EntityKind.Institution && house.Span.End == span.Start - 1);
    }

    /// <summary>屈姑食品、|土老憨集团: whether a short item of a list begins there that ends as groups do.</summary>
    private static bool IsGroup(string text, int start)
    {
        var end = text.AsSpan(start, Math.Min(LongestGroup, text.Length - start)).IndexOf("集团");
        return end >= OwnLength && text.AsSpan(start, end).IndexOfAny("、，。的和与等") < 0;
    }

    /// <summary>Whether a name of two characters that the dictionary does not know begins there, a trade behind it.</summary>
    private bool IsTradeName(RecognitionText text, int start) =>
        start + OwnLength < text.Text.Length && Trades.LongestAt(text.Text, start + OwnLength) > 0 && IsUnknown(text, new TextSpan(start, start + OwnLength));

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

    /// <summary>Whether the span begins and ends where words do, and nothing known begins in it before its trade.</summary>
    private static bool IsFree(RecognitionText text, TextSpan span, int trade)
    {
        for (var start = Math.Max(0, span.Start - OwnLength); start < trade; start++)
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

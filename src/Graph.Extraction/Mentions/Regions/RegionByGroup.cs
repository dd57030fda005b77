using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Groups of places named by one character each, where what follows says that places are meant: 苏锡常一体化, 呼包鄂乌同城化, 川滇黔三省, 湘鄂赣边界;
/// also where nothing follows, when the characters are in use for provinces alone: 沪滇, 闽粤赣边. Three provinces or more that no word makes one area are
/// each a mention: 沪|苏|浙|皖, 京津冀|鲁|苏.
/// </summary>
internal sealed class RegionByGroup(PlaceAbbreviations abbreviations)
{
    public const string Name = "region-by-group";

    private const int Confidence = 48;

    /// <summary>Said of any group of places.</summary>
    private static readonly WordList Followers = new(["一体化", "同城化", "同城发展", "融合发展", "协同发展", "联动发展", "协作区", "毗邻", "交界", "边界", "边区", "革命老区", "结合部", "接壤"]);

    /// <summary>Said of a group of provinces.</summary>
    private static readonly WordList FollowersOfProvinces = new(["合作", "协作", "联动", "携手", "共建", "两省", "三省", "四省", "五省", "省际", "两地", "三地", "四地", "两省区", "三省区", "四省区", "地区", "区域"]);

    /// <summary>Where one of these may stand, or a mark of a list, behind such a character.</summary>
    public Trigger PlacesOfFollowers { get; } = Trigger.Words([.. Followers.Words, .. FollowersOfProvinces.Words, "、", "等"]).Behind(abbreviations.All);

    /// <summary>Behind a group of three provinces or more these say that one area is meant: 闽粤赣|边, 川滇黔三省|交界地区.</summary>
    private static readonly WordList FollowersOfAreas = new(["一体化", "协作区", "毗邻", "交界", "边界", "边区", "边境", "边", "苏区", "革命老区", "革命根据地", "根据地", "结合部", "接壤", "省际", "军区", "分局", "支队"]);

    /// <summary>How the provinces of an area are counted before that: 川滇黔|三省.</summary>
    private static readonly WordList Counts = new(["三省", "四省", "五省", "六省", "三省区", "四省区", "五省区", "三省市", "四省市", "五省市", "三省一市", "三省（区）", "地区", "区域"]);

    /// <summary>From so many on provinces are told one by one.</summary>
    private const int FewestApart = 3;

    /// <summary>Those of whom people speak together: 台港澳.</summary>
    private const string Overseas = "港澳台";

    /// <summary>The area of three provinces that others may be named with: 京津冀|鲁|苏.</summary>
    private const string Capital = "京津冀";

    /// <summary>Words of one character a group may follow.</summary>
    private const string WordsBefore = "和与及在对跨从向到至赴走沿起";

    /// <summary>Where two characters of provinces meet.</summary>
    public static readonly Trigger PlacesOfProvinces = Trigger.Pairs(PlaceAbbreviations.Provinces, PlaceAbbreviations.Provinces);

    /// <summary>With one of these the characters name a line by its ends, a dish, a dialect, an opera: 沪渝高速, 湘粤菜.</summary>
    private static readonly WordList NotOfPlaces = new(
        ["高速", "高铁", "铁路", "公路", "城际", "客专", "线", "动车", "班列", "航线", "直流", "特高压", "输变电", "工程", "管道", "大道", "菜", "语", "剧", "戏", "方言"]);

    public void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        ProposeProvinces(context, names, found);
        var text = context.Text;
        foreach (var end in context.PlacesOf(PlacesOfFollowers))
        {
            if (end < 2)
                continue;
            var isGroup = Followers.LongestAt(text, end) > 0;
            if (!isGroup && FollowersOfProvinces.LongestAt(text, end) == 0 && text[end] is not ('、' or '等'))
                continue;
            if (names.EndingAt(end) is { IsWeak: false } || abbreviations.RunBefore(text, end) is not (>= 0 and var start))
                continue;
            // 来自|云贵川: cities' characters before those of provinces belong to another word.
            var first = start;
            while (end - first > FewestApart && abbreviations.ProvinceOf(text[first]) is null)
                first++;
            if (first > start && abbreviations.IsOfProvinces(text, first, end))
                start = first;
            if (!IsFreeBefore(context, start) || names.LiesOverEdge(start, end))
                continue;
            // In a list the characters of provinces alone are clear, and only three of them: 川滇黔、, not 云台等.
            var isOfProvinces = abbreviations.IsOfProvinces(text, start, end);
            var isEnough = text[end] is '、' or '等' ? isOfProvinces && end - start >= 3 : isGroup || isOfProvinces;
            if (isEnough)
                Add(text, start, end, found);
        }
    }

    private void ProposeProvinces(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        foreach (var start in context.PlacesOf(PlacesOfProvinces))
        {
            var end = abbreviations.EndOfProvinces(text, start);
            if (end < 0 || NotOfPlaces.LongestAt(text, end) > 0 || !IsFreeBefore(context, start) || IsOfPerson(text, start, end) || names.LiesOverEdge(start, end)
                || names.EndingAt(end) is { IsWeak: false } known && known.Span.Start <= start)
                continue;
            if (end < text.Length && text[end] is '边' && (end + 1 == text.Length || text[end + 1] is not ('界' or '区' or '境' or '缘' or '疆')))
                end++;
            Add(text, start, end, found);
        }
    }

    /// <summary>Adds a group as one region, or each of its provinces.</summary>
    private void Add(string text, int start, int end, List<MentionCandidate> found)
    {
        if (!AreApart(text, start, end))
        {
            found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Region, Name) { Name = text[start..end], Confidence = Confidence });
            return;
        }

        // Pairs of them have names of their own (沪|苏浙|皖), which do not count here; the capital's area has one that does.
        var first = text.AsSpan(start).StartsWith(Capital, StringComparison.Ordinal) ? start + Capital.Length : start;
        var apart = new TextSpan(first, end);
        found.RemoveAll(other => other.Span.Length > 1 && other.Recognizer == RegionByName.Name && apart.Contains(other.Span));
        for (var at = first; at < end; at++)
        {
            if (abbreviations.ProvinceOf(text[at]) is { } province)
                found.Add(new MentionCandidate(new TextSpan(at, at + 1), EntityKind.Region, Name) { Known = new(province), Confidence = Confidence });
        }
    }

    /// <summary>Whether each character of a group is a province told by itself: none twice (闽港闽澳), and no word behind them that makes them one area.</summary>
    private bool AreApart(string text, int start, int end)
    {
        if (end - start < FewestApart || text[end - 1] == '边')
            return false;
        for (var at = start; at < end; at++)
        {
            if (abbreviations.ProvinceOf(text[at]) is null || Overseas.Contains(text[at]) || text.AsSpan(at + 1, end - at - 1).Contains(text[at]))
                return false;
        }

        return FollowersOfAreas.LongestAt(text, end) == 0 && FollowersOfAreas.LongestAt(text, end + Counts.LongestAt(text, end)) == 0;
    }

    /// <summary>Whether the characters are no end of a longer word: after a mark, or after a word of two characters (推动|苏锡常).</summary>
    private static bool IsFreeBefore(RecognitionText context, int start) =>
        start == 0 || !char.IsLetterOrDigit(context.Text[start - 1]) || context.IsWordBoundary(start) && (start < 2 || context.IsWordBoundary(start - 2) || WordsBefore.Contains(context.Text[start - 1]));

    /// <summary>Whether the characters with the one before them stand alone between marks, as a person's name in a list: 、万鄂湘、.</summary>
    private static bool IsOfPerson(string text, int start, int end) =>
        end - start == 2 && start > 1 && char.IsLetter(text[start - 1]) && !WordsBefore.Contains(text[start - 1]) && !char.IsLetter(text[start - 2])
        && (end == text.Length || !char.IsLetter(text[end]));
}

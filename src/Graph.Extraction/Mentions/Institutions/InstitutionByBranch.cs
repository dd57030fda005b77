using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// A house's branch in another place, named after both: 兴业银行南宁分行, 环湖医院天塔院区, 中国科学院某地基地; the offices of national agencies as well:
/// 国家税务总局株洲市税务局, 国家统计局株洲调查队.
/// </summary>
/// <remarks>Stands after <see cref="InstitutionBySuffix"/> and <see cref="InstitutionByOrgan"/>, whose findings are houses as the lexicon's names are.</remarks>
public sealed class InstitutionByBranch : IMentionRecognizer
{
    /// <summary>The longest place a branch is called by, in characters.</summary>
    private const int LongestPlace = 8;

    /// <summary>The longest that the lexicon does not know.</summary>
    private const int LongestUnknownPlace = 3;

    /// <summary>The shortest name of a company for short, in characters: 农行.</summary>
    private const int ShortHouse = 2;

    /// <summary>And the longest.</summary>
    private const int LongestShortHouse = 4;

    private static readonly WordList Branches = new(["分行", "支行", "营业部", "分局", "供电局", "供电公司", "供电所", "总部", "区域总部", "第二总部", "研发总部", "工厂", "超级工厂", "智能工厂", "分公司", "支公司", "公司", "院区", "基地", "创新基地", "研究基地", "协同研究基地", "制造基地", "生产基地", "研发基地", "代表处", "办事处", "联络处", "税务局", "调查队", "调查总队", "监管局", "监管分局", "监察局", "储备局", "试验站", "分馆", "分指挥部", "站", "车务段", "机务段", "工务段", "车辆段", "医院", "校区", "分院", "分中心", "分社"]);

    /// <summary>Branches that only a railway has in a place, and one only a hospital: 铁路…有限公司|霍尔果斯站, 附属瑞金医院|海南医院.</summary>
    private static readonly WordList RailwayBranches = new(["站", "车务段", "机务段", "工务段", "车辆段"]);
    private static readonly WordList HospitalBranches = new(["医院"]);

    /// <summary>Branches whose place may be a quarter or a street no lexicon knows.</summary>
    private static readonly WordList NearBranches = new(["支行", "分行", "院区", "校区", "分馆"]);

    private readonly Trigger _branches = Trigger.Words(Branches);

    /// <inheritdoc/>
    public string Name => "institution-by-branch";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_branches];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_branches))
        {
            var length = Branches.LongestAt(printed, at);
            if (length == 0 || !text.IsWordBoundary(at + length))
                continue;
            for (var place = printed[Math.Max(0, at - 2)] == '驻' ? at - 1 : at - 2; place >= Math.Max(1, at - LongestPlace); place--)
            {
                if (!IsPlace(text, place, at, printed.AsSpan(at, length)) || HouseEndingAt(text, BeforeStationed(printed, place), found) is not { } house || !MayHave(house.Name!, printed.AsSpan(at, length)))
                    continue;
                var branch = printed[BeforeStationed(printed, place)..(at + length)];
                found.Add(house with
                {
                    Span = new TextSpan(house.Span.Start, at + length),
                    Recognizer = Name,
                    Entries = [],
                    Name = house.Name + branch,
                    OtherNames = WithBranch(house.OtherNames, branch),
                    Confidence = 58,
                });
                break;
            }
        }
    }

    /// <summary>Whether what stands between the house and the branch is a place: a known one, its level word behind it, or a short word of its own.</summary>
    private static bool IsPlace(RecognitionText text, int start, int end, ReadOnlySpan<char> branch)
    {
        // 芜湖海关|驻港办事处: in the port.
        if (end - start == 1)
            return text.Text[start] is '港' or '厂' or '园';
        if (text.Anchors.RegionBeginningAt(start) is { } region && region.Span.End <= end)
            return end == region.Span.End || (end == region.Span.End + 1 && text.Text[end - 1] is '市' or '省' or '区' or '县');
        return NearBranches.Contains(branch) && end - start <= LongestUnknownPlace && text.IsWordBoundary(start) && IsOneWord(text.Text.AsSpan(start, end - start));
    }

    private static string[] WithBranch(IReadOnlyList<string> houses, string branch) => [.. houses.Select(house => house + branch)];

    private static bool MayHave(string house, ReadOnlySpan<char> branch) =>
        RailwayBranches.Contains(branch) ? house.StartsWith("中国铁路", StringComparison.Ordinal) : !HospitalBranches.Contains(branch) || house.EndsWith("医院", StringComparison.Ordinal);

    /// <summary>石家庄海关|驻邯郸办事处: where the house ends before the word of being stationed.</summary>
    private static int BeforeStationed(string text, int place) => place > 0 && text[place - 1] == '驻' ? place - 1 : place;

    private static bool IsOneWord(ReadOnlySpan<char> place) =>
        !place.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && place.IndexOfAny("等新老个所的各两家多主东西南北总") < 0;

    private static MentionCandidate HouseOf(RecognitionText text, LexiconMatch known) =>
        new(known.Span, EntityKind.Institution, "") { Name = InstitutionNaming.Head(known.Entry, known.Span.Of(text.Text)), OtherNames = [known.Span.Of(text.Text)] };

    /// <summary>农行|某县支行, 国网|某县供电局: the short name of a company, which the place and the branch behind it make sure.</summary>
    private static LexiconMatch? ShortHouseEndingAt(RecognitionText text, int end)
    {
        for (var start = end - ShortHouse; start >= Math.Max(0, end - LongestShortHouse); start--)
        {
            if (text.MatchesOver(new TextSpan(start, end)).First(static (in match) => match.Kind == EntityKind.Institution && match.Entry.Has("company")) is { } house)
                return house;
        }

        return null;
    }

    /// <summary>The institution that ends at a place, the longest of those found and known; null without one.</summary>
    private static MentionCandidate? HouseEndingAt(RecognitionText text, int end, List<MentionCandidate> found)
    {
        MentionCandidate? house = null;
        if (text.Anchors.InstitutionEndingAt(end) is { Span.Length: > 2 } known)
            house = HouseOf(text, known);
        else if (ShortHouseEndingAt(text, end) is { } company)
            house = HouseOf(text, company);
        foreach (var candidate in found)
        {
            if (candidate is { Kind: EntityKind.Institution, Name: not null, Span.Length: > 2 } && candidate.Span.End == end && (house is null || candidate.Span.Start < house.Span.Start))
                house = candidate;
        }

        return house;
    }
}

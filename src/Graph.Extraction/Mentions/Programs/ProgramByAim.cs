using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// What a place sets out to become, read forward from the verb: 打造世界级旅游城市, 加快建设全国统一大市场循环枢纽、国内国际市场双循环支点,
/// 建设具有全球影响力的产业科技创新中心. That it is to be one in the country or the world tells it from what is merely built.
/// </summary>
public sealed class ProgramByAim(ProgramWords words) : IMentionRecognizer
{
    private const int LongestName = 24;

    /// <summary>The longest direction, with 面向: 面向南亚东南亚.</summary>
    private const int LongestDirection = 10;

    /// <summary>The shortest wording between the rank and the role, in characters: 国际|航运|中心.</summary>
    private const int ShortestSubject = 2;

    private static readonly WordList Verbs = new(["打造", "建设", "建成", "创建", "争创", "构筑", "建好", "建强", "做强", "共建", "深化", "推进", "推动"]);

    /// <summary>How high the aim is.</summary>
    private static readonly WordList Ranks = new(
        ["世界", "世界级", "世界知名", "世界重要", "世界一流", "国际", "国际知名", "国际一流", "全球", "全球领先的", "全球最大的", "全国最大的", "全国", "全国重要", "全国重要的", "全国统一", "我国", "亚洲", "东北亚", "国内国际", "区域性", "具有全球影响力的", "具有国际影响力的", "具有世界影响力的", "具有全国影响力的", "具有重要影响力的",
         "具有国际竞争力的", "具有全球竞争力的", "具有重要国际影响力的", "国家重要", "国家重要的", "西部", "中部", "北方", "南方", "内陆", "长三角", "京津冀", "向北开放", "向南开放", "向西开放", "向东开放", "面向"]);

    /// <summary>What a place may become.</summary>
    private static readonly WordList Roles = new(
        ["城市", "中心城市", "标杆城市", "中心", "枢纽", "基地", "高地", "新高地", "目的地", "胜地", "支点", "窗口", "重要窗口", "门户", "走廊", "集聚区", "名城", "之都", "名都", "强市", "强区", "策源地", "承载地", "大通道", "重要通道", "桥头堡", "辐射中心"]);

    /// <summary>What only a place becomes, whatever its rank: 长江大保护|典范城市, 京津科技成果中试|首选地.</summary>
    private static readonly WordList OwnRoles = new(["示范城市", "典范城市", "友好型城市", "友好城市", "副中心城市", "节点城市", "标杆城市", "首选地", "首选目的地", "输出地", "样板区", "样板城市", "样板", "核心区", "集聚高地", "创新高地", "引领高地", "示范省"]);

    /// <summary>Areas that are set up to try something or to show it: 制度型开放|示范区.</summary>
    private static readonly WordList Areas = new(["示范区", "先行区", "先导区", "引领区", "试验区"]);

    /// <summary>What a place becomes whatever its rank, or has set up in it.</summary>
    private static readonly WordList OwnRolesAndAreas = new([.. OwnRoles.Words, .. Areas.Words]);

    /// <summary>Roles with and without a rank.</summary>
    private static readonly WordList AnyRoles = new([.. Roles.Words, .. OwnRoles.Words]);

    private static readonly WordList AnyRolesAndAreas = new([.. AnyRoles.Words, .. Areas.Words]);

    /// <summary>The shortest wording before such an area, in characters: 产业集群示范区 is any.</summary>
    private const int ShortestOfArea = 5;

    /// <summary>The shortest wording before a role that needs no rank, in characters.</summary>
    private const int ShortestOwnSubject = 4;

    /// <summary>Where a clause goes on or begins anew, a name is over.</summary>
    private static readonly WordList Clausal = new(["的", "了", "等", "和", "与", "及", "一批", "多个", "为", "在"]);

    private readonly BehindVerb _names = new(Verbs, new WordList(["好"]));

    /// <inheritdoc/>
    public string Name => "program-by-aim";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_names.Verbs];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_names.Verbs))
        {
            var start = _names.BeginningAt(printed, at);
            // 住房城乡|建设|部: the end of a house's name.
            if (start < 0 || text.IsInsideName(start))
                continue;
            // One aim after the other: each has its own rank.
            var isRanked = false;
            while (EndOf(text, start, isRanked) is > 0 and var end)
            {
                isRanked |= Ranks.LongestAt(printed, start) > 0;
                // 具有全球影响力的|产业科技创新中心: how weighty it is to be, is no part of its name.
                if (printed[start] == '具')
                    start += Ranks.LongestAt(printed, start);
                if (!ProgramWords.EndsWithKnownName(text, start, end))
                    found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Program, Name) { Name = printed[start..end], Confidence = 39 });
                if (end + 1 >= printed.Length || printed[end] is not ('、' or '和'))
                    break;
                start = end + 1;
            }
        }
    }

    /// <summary>
    /// Where the aim ends that begins at a place with its rank; 0 when none does. Beside one with a rank, another needs none of its own
    /// (建成国际冰雪旅游度假胜地和|冰雪经济高地).
    /// </summary>
    private int EndOf(RecognitionText text, int start, bool isBesideRanked)
    {
        var printed = text.Text;
        var rank = Ranks.LongestAt(printed, start);
        var roles = rank > 0 ? Roles : isBesideRanked ? AnyRoles : OwnRoles;
        // 全国|首家…中心, 全国|乃至国际…高地: a ranking, or another's rank as well.
        if (rank == 0 ? !IsSubject(printed, start) : start + rank < printed.Length && printed[start + rank] is '首' or '乃')
            return 0;
        if (!MayEnd(printed, start, rank > 0 ? Roles : isBesideRanked ? AnyRolesAndAreas : OwnRolesAndAreas))
            return 0;
        // 向北开放|重要窗口: the direction is the subject.
        for (var at = start + (rank == 0 ? ShortestOwnSubject : rank + (printed[start] == '向' ? 0 : ShortestSubject)); at < printed.Length && at - start <= LongestName; at++)
        {
            if (rank == 0 && Areas.LongestAt(printed, at) is > 0 and var area)
                return at - start >= ShortestOfArea && IsArea(text, start, at, at + area) && IsOver(printed, at + area) ? at + area : 0;
            if (roles.LongestAt(printed, at) is > 0 and var role && text.IsWordBoundary(at + role) && IsOver(printed, at + role))
                return rank > 0 || !words.IsGeneric(printed.AsSpan(start, at - start)) ? at + role : 0;
            if (!ProgramWords.IsNameCharacter(printed[at - 1]) || !ProgramWords.IsNameCharacter(printed[at]) || (!IsBehindDirection(printed, start, at) && Clausal.LongestAt(printed, at) > 0 && text.IsWordBoundary(at) && !text.IsInsideName(at)))
                return 0;
        }

        return 0;
    }

    /// <summary>面向东盟|的|人工智能国际合作高地: what it opens to, before what it is to be.</summary>
    private static bool IsBehindDirection(string text, int start, int at) =>
        text[at] == '的' && at - start <= LongestDirection && text.AsSpan(start).StartsWith("面向", StringComparison.Ordinal);

    /// <summary>Whether some role stands ahead in one run of characters: most verbs have none, and the words are cut only for the others.</summary>
    private static bool MayEnd(string text, int start, WordList ends)
    {
        var end = start + 1;
        while (end < text.Length && end - start <= LongestName && ProgramWords.IsNameCharacter(text[end]))
            end++;
        return ends.FirstBetween(text, start + 1, end) >= 0;
    }

    /// <summary>Whether an area is called by what it is for: not by its place, of which it is a part, not counted, and no kind of zone.</summary>
    private bool IsArea(RecognitionText text, int start, int kind, int end) =>
        text.Anchors.RegionBeginningAt(start) is null && words.Stops.LongestAt(text.Text, start) < 2 && !text.Text.AsSpan(start, kind - start).ContainsAnyInRange('0', '9')
        && !text.Text.AsSpan(start, kind - start).ContainsAny("业级批") && text.LongestMatchEndingAt(end, start + 1, static (in match) => match is { Kind: EntityKind.Region or EntityKind.Program, IsWeak: false }) is null
        && !words.IsGeneric(text.Text.AsSpan(start, kind - start));

    /// <summary>Whether a role's own subject may begin there: no mark, no figure, nothing that counts or goes on.</summary>
    private static bool IsSubject(string text, int start)
    {
        for (var at = start; at < start + ShortestOwnSubject; at++)
        {
            if (at >= text.Length || !ProgramWords.IsNameCharacter(text[at]) || (char.IsAsciiDigit(text[at]) && !text.AsSpan(start).StartsWith("21世纪", StringComparison.Ordinal)) || Clausal.LongestAt(text, at) > 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a name may end at a place: 打造…城市|，, 深化…中心|建设.</summary>
    private bool IsOver(string text, int end) =>
        end == text.Length || !ProgramWords.IsNameCharacter(text[end]) || text[end] is '和' or '与' or '及' or '的' or '中' || words.Stops.LongestAt(text, end) > 1 || text.AsSpan(end).StartsWith("贡献", StringComparison.Ordinal)
        || text.AsSpan(end).StartsWith("品牌", StringComparison.Ordinal);
}

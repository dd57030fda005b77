using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Rows of companies that nothing sums up: 支持福船集团、厦船重工、马尾造船攻关, 晶澳、隆基、阳光能源、通威满产. Where at least half the names, and two, are companies by
/// the lexicon or by their shape, the others are companies too, unless they are something else.
/// </summary>
internal sealed class CompanyRow(InstitutionWords words)
{
    private const int ShortestItem = 2;
    private const int LongestItem = 14;

    /// <summary>So many companies stand in a row at least.</summary>
    private const int FewestCompanies = 2;

    /// <summary>The longest name that nothing but its row tells, in characters.</summary>
    private const int LongestUnknown = 6;

    /// <summary>What a group's company makes, behind the group's name, in characters: 五矿|石墨.</summary>
    private const int LengthOfTrade = 2;

    /// <summary>How far behind a row what sums it up is looked for, in characters.</summary>
    private const int LongestSum = 80;

    /// <summary>What ends a row's last name, by the first letter of the dictionary's tag: verbs, prepositions, particles, conjunctions, adverbs.</summary>
    private const string TagsBehind = "vpucdr";

    /// <summary>What companies do, behind the last of a row.</summary>
    private static readonly WordList Deeds = new(
    [
        "做大", "做强", "做优", "做精", "打造", "带动", "牵引", "攻关", "满产", "扩产", "投产", "突破", "发展", "建设", "拿下", "领跑", "落户", "入驻", "联合", "组建", "扩大", "加快", "深耕", "布局", "产能", "满负荷", "牵头", "参与", "抱团", "上市", "崛起", "壮大", "延伸",
    ]);

    /// <summary>What is filled anew for every row of a thread.</summary>
    [ThreadStatic]
    private static List<TextSpan>? t_items;

    private readonly CompanyShape _shape = new(words);

    /// <summary>Adds the unknown names of the row a company stands in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="company">A company with a list mark before or behind it.</param>
    /// <param name="found">What was found before, and takes the candidates.</param>
    /// <returns>Where the row ends.</returns>
    public int Add(RecognitionText text, TextSpan company, List<MentionCandidate> found)
    {
        var items = ItemsAround(text, company, found);
        var companies = 0;
        foreach (var item in items)
            companies += IsFound(text, item, found) || IsShaped(text, item) ? 1 : 0;
        var end = items[^1].End;
        if (companies < FewestCompanies || companies * 2 < items.Count || IsOfProjects(text.Text, end))
            return end;
        var before = found.Count;
        foreach (var item in items)
        {
            if (IsFound(text, item, found))
                continue;
            // One that is something else makes it a row of something else, or of several things.
            if (!IsShaped(text, item) && !MayBeCompany(text, item))
            {
                found.RemoveRange(before, found.Count - before);
                return end;
            }

            found.Add(new MentionCandidate(item, EntityKind.Institution, InstitutionByNeighbour.OwnName) { Name = item.Of(text.Text), Confidence = 39 });
        }

        return end;
    }

    /// <summary>实施中石化催化剂、燕山石化异丁烷|等项目: the row is one of what companies build.</summary>
    private static bool IsOfProjects(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(LongestSum, text.Length - end));
        var mark = rest.IndexOfAny("，。；！？\n");
        rest = mark < 0 ? rest : rest[..mark];
        return rest.IndexOf('等') is >= 0 and var sum && (rest[sum..].Contains("项目", StringComparison.Ordinal) || rest[sum..].Contains("工程", StringComparison.Ordinal));
    }

    /// <summary>The names of the row, in order.</summary>
    private List<TextSpan> ItemsAround(RecognitionText text, TextSpan company, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var items = t_items ??= [];
        items.Clear();
        items.Add(company);
        for (var mark = company.Start - 1; mark > 0 && printed[mark] == '、';)
        {
            var start = mark;
            while (start > 0 && CompanyShape.IsNameCharacter(printed[start - 1]) && mark - start <= LongestItem && !IsOpening(text, start, mark))
                start--;
            if (mark - start is < ShortestItem or > LongestItem)
                break;
            items.Insert(0, new TextSpan(start, mark));
            mark = start - 1;
        }

        for (var mark = company.End; mark + 1 < printed.Length && printed[mark] == '、';)
        {
            var end = mark + 1;
            while (end < printed.Length && CompanyShape.IsNameCharacter(printed[end]) && end - mark <= LongestItem && !IsClosing(text, new TextSpan(mark + 1, end), found))
                end++;
            if (end - mark - 1 is < ShortestItem or > LongestItem)
                break;
            items.Add(new TextSpan(mark + 1, end));
            mark = end;
        }

        return items;
    }

    /// <summary>依托|五矿石墨, 保山的|晶澳: whether what stands before a place opens the row there.</summary>
    private bool IsOpening(RecognitionText text, int at, int end)
    {
        if (end - at < ShortestItem)
            return false;
        var printed = text.Text;
        return words.Stops.LongestEndingAt(printed, at) > 1 && text.IsWordBoundary(at) || printed[at - 1] is '的' or '了' or '有' or '在' or '由' or '与' or '和' or '以' or '为' or '如' or '像' or '让' or '把';
    }

    /// <summary>马尾造船|攻关, 贝特瑞|等: whether what stands at a place closes the row before it.</summary>
    private bool IsClosing(RecognitionText text, TextSpan item, List<MentionCandidate> found)
    {
        if (item.Length < ShortestItem)
            return false;
        var (printed, at) = (text.Text, item.End);
        if (Deeds.LongestAt(printed, at) > 0)
            return true;
        if (text.IsWordBoundary(at) && (IsFound(text, item, found) || item.Length > LengthOfTrade + 1 && _shape.HasTail(printed, item)))
            return true;
        if (printed[at] is '等' or '和' or '与' or '及' or '的' or '在')
            return true;
        if (!text.IsWordBoundary(at))
            return false;
        var next = at + 1;
        while (!text.IsWordBoundary(next))
            next++;
        return text.TagOf(new TextSpan(at, next)) is { Length: > 0 } tag && TagsBehind.Contains(tag[0], StringComparison.Ordinal);
    }

    /// <summary>Whether a rule before found the item, or the lexicon names a company there.</summary>
    private static bool IsFound(RecognitionText text, TextSpan item, List<MentionCandidate> found)
    {
        if (CompanyShape.IsKnownCompany(text, item))
            return true;
        foreach (var candidate in found)
        {
            if (candidate.Kind == EntityKind.Institution && candidate.Span == item)
                return true;
        }

        return false;
    }

    /// <summary>哈尔滨石化, 五矿|石墨: whether an item ends as companies do, or is a company's of a group's name and what it makes.</summary>
    private bool IsShaped(RecognitionText text, TextSpan item)
    {
        if (item.Length > LongestUnknown || text.TagOf(item) is not null || _shape.IsKnown(text, item) || _shape.IsCommon(text.Text, item))
            return false;
        return _shape.HasTail(text.Text, item)
            || text.IsWordBoundary(item.End) && item.Length > LengthOfTrade && text.MatchesOver(new TextSpan(item.End - LengthOfTrade, item.End)).Any(EntityKind.Industry) && CompanyShape.IsKnownCompany(text, new TextSpan(item.Start, item.End - LengthOfTrade));
    }

    /// <summary>Whether an item that nothing tells may be a company's name: nothing the lexicon knows, no ordinary word, nobody's name.</summary>
    private bool MayBeCompany(RecognitionText text, TextSpan item)
    {
        if (item.Length > LongestUnknown || char.IsAsciiDigit(text.Text[item.Start]) || !text.IsWordBoundary(item.Start) || !text.IsWordBoundary(item.End))
            return false;
        return !CompanyShape.IsOfAnotherKind(text, item) && !_shape.IsCommon(text.Text, item) && !_shape.EndsOrdinary(text.Text, item)
            && text.Text[item.End - 1] is not ('期' or '线' or '级' or '类' or '业' or '馆' or '园' or '区' or '村' or '镇' or '县' or '市' or '站' or '店' or '街' or '厅' or '局' or '部') && text.TagOf(item) is null or "nz" or "nr" or "nrt" or "nt";
    }
}

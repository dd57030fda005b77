using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Enumerations of companies by short names, told by what sums them up or by their neighbours: 华菱钢铁、三一重工等企业, 以茅台、习酒、国台为龙头.
/// </summary>
internal sealed class CompanyList(InstitutionWords words)
{
    private const int LongestItem = 8;

    /// <summary>What is filled anew for every enumeration of a thread.</summary>
    [ThreadStatic]
    private static List<TextSpan>? t_items;

    /// <summary>So many unknown words before 等企业 are companies, with no other sign.</summary>
    private const int ShortestOfStrangers = 3;

    /// <summary>What an enumeration is summed up by that alone says that it is one of companies.</summary>
    private static readonly WordList SureHeads = new(["企业", "公司", "车企", "药企", "国企", "央企", "外企", "民企", "厂商", "巨头", "链主", "集团", "独角兽", "小巨人", "上市公司"]);

    /// <summary>What one may be summed up by that is of companies or of something else.</summary>
    private static readonly WordList OtherHeads = new(["项目", "品牌", "平台"]);

    /// <summary>What is done with companies: 鼓励|史丹利、金正大|等企业.</summary>
    private static readonly WordList Supports = new(["支持", "鼓励", "依托", "引导", "推动", "培育", "引进", "扶持"]);

    /// <summary>Words between 等 and its head that no list of kinds of company has, only lists of their names: 等龙头企业, 等重点外企.</summary>
    private static readonly string[] Ranks = ["龙头", "头部", "骨干", "领军", "链主", "重点", "知名", "标杆", "领先", "外企", "央企", "民企", "世界500强", "上市公司", "巨头"];

    private readonly CompanyShape _shape = new(words);

    /// <summary>Whether a head behind an enumeration alone says that it is one of companies; null when none stands there.</summary>
    public static bool? HeadAfter(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(14, text.Length - start));
        var mark = window.IndexOfAny("，。；、：\n");
        if (mark >= 0)
            window = window[..mark];
        return SureHeads.FirstBetween(window, 0, window.Length) >= 0 ? true : OtherHeads.FirstBetween(window, 0, window.Length) >= 0 ? false : null;
    }

    /// <summary>Adds the companies of the enumeration that 等 ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where 等 stands.</param>
    /// <param name="isSure">What <see cref="HeadAfter"/> says of what stands behind it.</param>
    /// <param name="found">Takes the candidates.</param>
    public void Add(RecognitionText text, int at, bool isSure, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var items = ItemsBefore(printed, at);
        if (isSure && AddNamesOfRank(text, at, items, found))
            return;
        var withTail = items.Count(item => _shape.HasTail(printed, item) || CompanyShape.IsKnownCompany(text, item));
        var isOfCompanies = isSure
            ? items.Count >= 2 && withTail * 2 >= items.Count
            : items.Count >= 2 && withTail >= 1 && items.TrueForAll(item => item.Length == 4 && !_shape.IsKnown(text, item) && !_shape.IsCommon(printed, item));
        if (!isOfCompanies)
        {
            if (isSure && (items.Count >= ShortestOfStrangers || items.Count > 1 && Supports.LongestEndingAt(printed, items[^1].Start) > 0) && (items.TrueForAll(item => _shape.IsStrange(text, item)) || items.TrueForAll(item => item.Length == 3 && _shape.IsStrangeAsAWhole(text, item))))
                AddStrangers(text, items, found);
            else if (isSure && items.Count >= 2)
                AddBesideCompanies(text, items, found);
            return;
        }

        foreach (var item in items)
        {
            // A known thing in the list is what it is known to be.
            if (!_shape.IsKnown(text, item) && !_shape.IsCommon(printed, item) && (_shape.HasTail(printed, item) || item.Length == 4 || isSure && item.Length is 3 or 5 or 6))
                found.Add(new MentionCandidate(item, EntityKind.Institution, InstitutionByContext.OwnName) { Name = item.Of(printed), Confidence = 40 });
        }
    }

    /// <summary>以茅台、习酒、国台|为龙头: the companies of a list that begins with 以, where one is known as such and nothing else is.</summary>
    public void AddLeading(RecognitionText text, int at, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var items = ItemsBefore(printed, at);
        if (items.Count < 2 || printed[Math.Max(0, items[^1].Start - 1)] != '以' || !items.Exists(item => CompanyShape.IsKnownCompany(text, item)) || items.Exists(item => CompanyShape.IsOfAnotherKind(text, item)))
            return;
        foreach (var item in items)
        {
            if (!_shape.IsKnown(text, item) && !_shape.IsCommon(printed, item) && !_shape.EndsOrdinary(printed, item))
                found.Add(new MentionCandidate(item, EntityKind.Institution, InstitutionByContext.OwnName) { Name = item.Of(printed), Confidence = 40 });
        }
    }

    /// <summary>依托曙光、海光、麒麟等头部企业: companies by whatever word, where one is known as such and none is anything else.</summary>
    private bool AddNamesOfRank(RecognitionText text, int at, List<TextSpan> items, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var head = printed.AsSpan(at + 1, Math.Min(10, printed.Length - at - 1));
        var mark = head.IndexOfAny("，。；、：\n");
        head = mark < 0 ? head : head[..mark];
        var isRanked = false;
        foreach (var rank in Ranks)
            isRanked |= head.Contains(rank, StringComparison.Ordinal);
        if (!isRanked || items.Count < 2 || !items.Exists(item => CompanyShape.IsKnownCompany(text, item) || _shape.HasTail(printed, item)))
            return false;
        var names = items.FindAll(item => !text.MatchesOver(item).Any(static (in match) => !match.IsWeak));
        var common = names.RemoveAll(item => item.Length > 5 || _shape.IsCommon(printed, item) || _shape.EndsCommon(printed, item) && !_shape.IsOfTrade(text, item));
        if (common * 3 > items.Count || items.Exists(item => CompanyShape.IsOfAnotherKind(text, item)))
            return false;
        foreach (var name in names)
            found.Add(new MentionCandidate(name, EntityKind.Institution, InstitutionByContext.OwnName) { Name = name.Of(printed), Confidence = 40 });
        return true;
    }

    /// <summary>螺鼎香、好味螺、嘻粉记等企业: so many words that no dictionary knows are names.</summary>
    private static void AddStrangers(RecognitionText text, List<TextSpan> items, List<MentionCandidate> found)
    {
        foreach (var item in items)
            found.Add(new MentionCandidate(item, EntityKind.Institution, InstitutionByContext.OwnName) { Name = item.Of(text.Text), Confidence = 38 });
    }

    /// <summary>同程旅行、思必驰、纳芯微电子等企业: beside a company that is known, the others of a list that no dictionary knows, where nothing else stands in it.</summary>
    private void AddBesideCompanies(RecognitionText text, List<TextSpan> items, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (!items.Exists(item => CompanyShape.IsKnownCompany(text, item) || _shape.HasTail(printed, item) && text.TagOf(item) is null))
            return;
        var others = items.FindAll(item => !CompanyShape.IsKnownCompany(text, item) && !found.Exists(house => house.Kind == EntityKind.Institution && house.Span.End == item.End));
        // 恒安、九牧、盼盼等企业: in a longer list two characters are enough.
        var shortest = items.Count >= ShortestOfStrangers ? 2 : 3;
        if (others.Exists(item => _shape.IsKnown(text, item) || _shape.IsCommon(printed, item) || _shape.EndsOrdinary(printed, item) || !MayBeAName(text.TagOf(item), item.Length) || item.Length < shortest || item.Length > 6 || !text.IsWordBoundary(item.Start)))
            return;
        foreach (var item in others)
            found.Add(new MentionCandidate(item, EntityKind.Institution, InstitutionByContext.OwnName) { Name = item.Of(printed), Confidence = 38 });
    }

    /// <summary>Whether the dictionary does not know an item, or one of two characters as a name only.</summary>
    private static bool MayBeAName(string? tag, int length) => tag is null || (length == 2 && tag is "nz" or "nr" or "nrt");

    /// <summary>The items of the enumeration that ends before <paramref name="end"/>, the last first. Lent until the thread reads the next.</summary>
    private List<TextSpan> ItemsBefore(string text, int end)
    {
        var items = t_items ??= [];
        items.Clear();
        while (true)
        {
            var start = end;
            while (start > 0 && CompanyShape.IsNameCharacter(text[start - 1]) && end - start <= LongestItem && !(end - start >= 2 && words.Stops.LongestEndingAt(text, start) >= 1 && IsOpening(text, start)))
                start--;
            if (end - start < 2 || end - start > LongestItem)
                return items;
            items.Add(new TextSpan(start, end));
            if (start == 0 || text[start - 1] != '、')
                return items;
            end = start - 1;
        }
    }

    /// <summary>Whether a verb of two characters or a function word opens the enumeration at <paramref name="start"/>.</summary>
    private bool IsOpening(string text, int start) =>
        words.Stops.LongestEndingAt(text, start) >= 2 || text[start - 1] is '如' or '像' or '的' or '有' or '与' or '和' or '以' or '由' or '了' or '在' or '为' or '是';
}

using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>
/// Industries known by the company they keep: in 葡萄酒、煤矿、化工、新材料等重点行业 every item is one, whether or not the lexicon knows it
/// and however ordinary the word is elsewhere. In a list summed up by 领域, half the items must be known.
/// </summary>
public sealed class IndustryByList(IndustryWords words) : IMentionRecognizer
{
    /// <summary>What is filled anew for every list of a thread.</summary>
    [ThreadStatic]
    private static List<Item>? t_items;

    private readonly FieldListReader _reader = new(words);

    /// <summary>One item of another kind (知识产权 among services) is let pass for so many that are surely industries.</summary>
    private const int MostOthers = 3;

    /// <summary>The longest wording that names a kind of what its last two characters name, in characters.</summary>
    private const int LongestOfOneKind = 6;

    /// <summary>The longest wording nobody has listed that is what a place is known for; 高粱喜获丰收 says more.</summary>
    private const int LongestUnlistedSpecialty = 4;

    private enum Knowledge
    {
        Unknown,
        Weak,
        Strong,
    }

    /// <inheritdoc/>
    public string Name => "industry-by-list";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var lists = _reader.Read(text.Text);
        if (lists.Count == 0)
            return;
        var items = t_items ??= [];
        for (var at = 0; at < lists.Count; at++)
        {
            var list = lists[at];
            AddSpecialties(text, list, found);
            // Unless the wording behind it says what it lists, a list without a known industry has none.
            if (list.End != ListEnd.Industry && !NamesIndustry(text, list))
                continue;
            items.Clear();
            for (var i = 0; i < list.Items.Count; i++)
                AddItems(text, list, i, items);
            var strong = Count(items, Knowledge.Strong);
            var products = list.End == ListEnd.Field ? CountProducts(text, items) : 0;
            var takesProducts = products > 1 && (strong + products) * 2 >= items.Count;
            var known = items.Count - Count(items, Knowledge.Unknown);
            var takesWeak = list.End switch
            {
                ListEnd.Industry => true,
                ListEnd.Field => (strong > 0 && known * 2 >= items.Count) || (list.IsSummedUp && known == items.Count),
                _ => strong > 1 && known * 2 > items.Count,
            };
            var takesUnknown = IsOfNames(text, list, items) && list.End switch
            {
                ListEnd.Industry => known > 0 || list.Items.Count > 2,
                ListEnd.Field => strong * 2 >= items.Count,
                _ => false,
            };
            foreach (var item in items)
            {
                if (item.Known == Knowledge.Weak ? takesWeak : item.Known == Knowledge.Unknown && ((takesUnknown && MayName(text, item.Span)) || (takesProducts && IsProduct(text, item.Span)) || (strong > 1 && IsEconomy(text, item.Span)) || IsTour(text, item.Span, items) || IsOfOneKind(text, item.Span, items)))
                    found.Add(CandidateOf(text, item));
            }
        }
    }

    /// <summary>What places are known for, listed with them: 斗南的鲜切花、普洱的咖啡、昭通的苹果. One pair alone may be anything of a place.</summary>
    private void AddSpecialties(RecognitionText text, in FieldList list, List<MentionCandidate> found)
    {
        var first = found.Count;
        var isKnown = false;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var joint = text.Text.IndexOf('的', item.Start, item.Length);
            if (joint < 0 || item.End - joint - 1 is < 2 or > LongestOfOneKind || !EndsWithRegion(text, new TextSpan(item.Start, joint)))
                continue;
            var special = Look(text, new TextSpan(joint + 1, item.End), mayBeginLater: false);
            if (special.Known == Knowledge.Unknown && (special.Span.Length > LongestUnlistedSpecialty && !MayName(text, special.Span) || IndustryWords.IsPhrase(Wording(text, special.Span)) || words.IsGeneral(Wording(text, special.Span)) || IndustryWords.IsOfAnotherKind(text, special.Span)))
                continue;
            isKnown |= special.Known != Knowledge.Unknown;
            found.Add(CandidateOf(text, special));
        }

        if (found.Count - first < 2 || !isKnown)
            found.RemoveRange(first, found.Count - first);
    }

    /// <summary>Whether a region ends where the stretch does, be its name an ordinary word: 清河|的羊绒.</summary>
    private static bool EndsWithRegion(RecognitionText text, TextSpan place) =>
        text.Anchors.RegionEndingAt(place.End) is not null || text.MatchesOver(new TextSpan(Math.Max(place.Start, place.End - 2), place.End)).Any(EntityKind.Region);

    /// <summary>金属|包装, 钻采|装备: a wording nobody has listed whose last word tells a kind of products.</summary>
    private bool IsProduct(RecognitionText text, TextSpan span) =>
        span.Length >= 4 && words.IsProduct(Wording(text, span)) && MayName(text, span);

    private static bool NamesIndustry(RecognitionText text, in FieldList list) =>
        text.MatchesBetween(list.Items[0].Start, list.Items[^1].End).Any(EntityKind.Industry);

    /// <summary>Consumption named as an economy, beside others of its kind: 冰雪经济、沙漠经济、银发经济.</summary>
    private static bool IsEconomy(RecognitionText text, TextSpan span) =>
        span.Length == 4 && text.Text.AsSpan(span.Start, span.Length).EndsWith("经济", StringComparison.Ordinal)
        && !IndustryWords.IsPhrase(Wording(text, span)) && !IndustryWords.IsOfAnotherKind(text, span);

    /// <summary>A kind of tourism beside another: 康养游、乡村游、古建游.</summary>
    private bool IsTour(RecognitionText text, TextSpan span, List<Item> items)
    {
        if (!EndsAsTour(text, span) || words.IsGeneral(Wording(text, span)) || !text.IsWordBoundary(span.Start) || IndustryWords.IsPhrase(Wording(text, span)) || IndustryWords.IsOfAnotherKind(text, span))
            return false;
        foreach (var item in items)
        {
            if (item.Span != span && EndsAsTour(text, item.Span))
                return true;
        }

        return false;
    }

    private static bool EndsAsTour(RecognitionText text, TextSpan span) => span.Length is 3 or 4 && text.Text[span.End - 1] == '游';

    /// <summary>An item that ends like a sure one beside it: 绿色农业、质量农业、品牌农业.</summary>
    private bool IsOfOneKind(RecognitionText text, TextSpan span, List<Item> items)
    {
        if (span.Length is < 4 or > LongestOfOneKind || IndustryWords.IsPhrase(Wording(text, span)) || IndustryWords.IsOfAnotherKind(text, span))
            return false;
        var ending = text.Text.AsSpan(span.End - 2, 2);
        foreach (var item in items)
        {
            if (item.Span != span && item.Span.Length > 3 && text.Text.AsSpan(item.Span.End - 2, 2).SequenceEqual(ending) && words.CompoundTailAt(text.Text, span.End - 2) == 2 && EndsWithAnIndustry(text, item.Span))
                return text.IsWordBoundary(span.Start) && MayName(text, span);
            if (item.Known == Knowledge.Strong && item.Span.Length > 2 && text.Text.AsSpan(item.Span.End - 2, 2).SequenceEqual(ending) && text.MatchesOver(new TextSpan(span.End - 2, span.End)).Any(EntityKind.Industry))
                return text.IsWordBoundary(span.Start);
        }

        return false;
    }

    /// <summary>稀土|储氢材料, beside which 稀土发光材料 is one: an item that an industry of the lexicon closes.</summary>
    private static bool EndsWithAnIndustry(RecognitionText text, TextSpan item)
    {
        for (var start = item.Start; start <= item.End - 3; start++)
        {
            if (text.MatchesOver(new TextSpan(start, item.End)).Any(EntityKind.Industry))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the list may be one of industries as a whole. Adjectives and courses of action can be listed too: 自主可控、系统完备、先进安全的产业体系,
    /// 基础研究、技术创新、成果转化、产业孵化.
    /// </summary>
    private bool IsOfNames(RecognitionText text, in FieldList list, List<Item> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (IndustryWords.IsPhrase(Wording(text, items[i].Span)))
                return false;
        }

        var others = 0;
        for (var i = 1; i < items.Count; i++)
            others += items[i].Known == Knowledge.Unknown && IndustryWords.IsOfAnotherKind(text, items[i].Span) ? 1 : 0;
        return others * MostOthers <= Count(items, Knowledge.Strong) && (list.IsSummedUp || items[^1].Known != Knowledge.Unknown || MayName(text, items[^1].Span));
    }

    private int CountProducts(RecognitionText text, List<Item> items)
    {
        var count = 0;
        foreach (var item in items)
            count += item.Known == Knowledge.Unknown && IsProduct(text, item.Span) ? 1 : 0;
        return count;
    }

    private static int Count(List<Item> items, Knowledge known)
    {
        var count = 0;
        foreach (var item in items)
            count += item.Known == known ? 1 : 0;
        return count;
    }

    private MentionCandidate CandidateOf(RecognitionText text, Item item) => new(item.Span, EntityKind.Industry, Name)
    {
        Known = new(item.Entry),
        Name = item.Entry is null ? item.Span.Of(text.Text) : null,
        Confidence = item.Entry is null ? 40 : 50,
    };

    private static ReadOnlySpan<char> Wording(RecognitionText text, TextSpan span) => text.Text.AsSpan(span.Start, span.Length);

    private bool MayName(RecognitionText text, TextSpan span) => words.MayName(Wording(text, span)) && !IndustryWords.IsOfAnotherKind(text, span);

    /// <summary>Adds the items of one place of the list: one as a rule, two where 和 or 及 joins two names.</summary>
    private void AddItems(RecognitionText text, in FieldList list, int index, List<Item> items)
    {
        var span = FieldItem.BehindVerb(text, FieldItem.Trim(text.Text, list.Items[index]), words);
        var head = EndingHead(text.Text, span);
        span = new TextSpan(span.Start, span.End - head);
        if (span.IsEmpty)
            return;
        var whole = Look(text, span, mayBeginLater: index == 0);
        // 宁晋县|电线电缆、永年区|标准件: whose it is.
        if (whole.Known == Knowledge.Unknown && FieldItem.BehindPlaces(text, span) is var owned && owned != span)
            whole = Look(text, span = owned, mayBeginLater: false);
        var joint = FieldItem.JointIn(text.Text, whole.Span);
        if (whole.Known == Knowledge.Unknown && joint > 0)
        {
            // 以及 is one joint.
            var left = Look(text, new TextSpan(whole.Span.Start, text.Text[joint - 1] == '以' && text.Text[joint] == '及' ? joint - 1 : joint), mayBeginLater: index == 0);
            var right = Look(text, new TextSpan(joint + 1, whole.Span.End), mayBeginLater: false);
            var isPair = left.Known != Knowledge.Unknown && right.Known != Knowledge.Unknown || right.Known == Knowledge.Strong && MayName(text, left.Span);
            if (isPair || (index == list.Items.Count - 1 && left.Span.Length > 2 && !words.IsComplement(Wording(text, right.Span))))
            {
                items.Add(left);
                items.Add(right);
                return;
            }

            // 网络安全和|工业互联网: of what is joined only the known one is an industry.
            if (right.Known == Knowledge.Strong && IndustryWords.IsOfAnotherKind(text, left.Span))
                whole = right;
        }

        items.Add(whole);
    }

    /// <summary>What the lexicon knows of an item, and where it begins when verbs stand before it.</summary>
    private Item Look(RecognitionText text, TextSpan span, bool mayBeginLater)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            if (text.MatchesOver(new TextSpan(start, span.End)).First(static (in match) => match.Kind == EntityKind.Industry) is { } known)
                return new Item(known.Span, known.IsWeak ? Knowledge.Weak : Knowledge.Strong, known.Entry);
            if (!mayBeginLater)
                break;
        }

        return new Item(mayBeginLater ? new TextSpan(words.BeginningOfName(text.Text, span.Start, span.End), span.End) : span, Knowledge.Unknown, null);
    }

    private int EndingHead(string text, TextSpan span)
    {
        for (var start = span.Start + 2; start < span.End; start++)
        {
            if (start + words.HeadAt(text.AsSpan(0, span.End), start) == span.End)
                return span.End - start;
        }

        return 0;
    }

    private readonly record struct Item(TextSpan Span, Knowledge Known, LexiconEntry? Entry);
}

using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>
/// The longer name a known industry stands in: behind what says of which material, by which technique or for whom (再生|铝, 六维力|传感器, 车载|操作系统), before what
/// is made of or for it (动力电池|材料, 镍钴|前驱体), or beside another of which it is a kind (稀土|储氢材料, 光伏|硅材料).
/// </summary>
public sealed class IndustryCompounds(IndustryWords words)
{
    /// <summary>The longest compound, in characters.</summary>
    private const int Longest = 10;

    /// <summary>The longest industry that may stand before another of its kind, in characters.</summary>
    private const int LongestBefore = 5;

    /// <summary>The longest stretch before an industry in an item of a list.</summary>
    private const int LongestRest = 4;

    /// <summary>The first letters of the dictionary's tags for words that a name may hold before its head: nouns, adjectives, names, and the verbs that are nouns too.</summary>
    private const string TagsOfNames = "nablsj";

    /// <summary>
    /// The compound around an industry, its own span where it stands alone; and whether only its place in a list shows where the compound begins.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="industry">Where the industry stands.</param>
    /// <param name="mayGuess">Whether its place in a list is enough.</param>
    public (TextSpan Compound, bool IsGuessed) Around(RecognitionText text, TextSpan industry, bool mayGuess)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isGuessed = false;
        var printed = text.Text;
        var end = industry.End;
        if (words.CompoundTailAt(printed, end) is > 0 and var tail && text.IsWordBoundary(end + tail) && !words.IsPartOfAnother(printed, end + tail))
            end += tail;
        var start = BehindModifiers(text, industry.Start);
        if (words.IsCompoundHead(printed.AsSpan(industry.Start, industry.Length)) && LengthOfIndustryEndingAt(text, start) is > 0 and var before)
            start = BehindModifiers(text, start - before);
        else if (mayGuess && start == industry.Start && end == industry.End)
            isGuessed = (start = FromBeginningOfItem(text, industry)) < industry.Start;
        return end - start <= Longest && !words.IsGeneral(printed.AsSpan(start, end - start)) ? (new TextSpan(start, end), isGuessed) : (industry, false);
    }

    /// <summary>Where the modifiers begin that end at a place: 高功率|光纤激光器.</summary>
    private int BehindModifiers(RecognitionText text, int start)
    {
        while (words.CompoundModifierEndingAt(text.Text, start) is > 0 and var modifier && text.IsWordBoundary(start - modifier) && !text.IsInsideName(start - modifier))
            start -= modifier;
        return start;
    }

    /// <summary>The length of the industry that ends at a place; 0 without one.</summary>
    public static int LengthOfIndustryEndingAt(RecognitionText text, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = Math.Max(0, end - LongestBefore); start <= end - 2; start++)
        {
            if (text.MatchesOver(new TextSpan(start, end)).Any(EntityKind.Industry) && text.IsWordBoundary(start) && !text.IsInsideName(start))
                return end - start;
        }

        return 0;
    }

    /// <summary>Whether an industry of the lexicon begins at a place.</summary>
    public static bool BeginsAt(RecognitionText text, int start)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.MatchesAt(start).Any(EntityKind.Industry);
    }

    /// <summary>减速器、|六维力传感器、: in a list all of an item is the name, where nothing but nouns stands before the industry.</summary>
    private int FromBeginningOfItem(RecognitionText text, TextSpan industry)
    {
        var printed = text.Text;
        if (industry.End < printed.Length && printed[industry.End] is not ('、' or '等' or '和' or '与' or '及' or '，' or '。' or '；'))
            return industry.Start;
        var comma = industry.Start - 1;
        while (comma >= 0 && industry.Start - comma <= LongestRest && printed[comma] is >= '\u4E00' and <= '\u9FFF')
            comma--;
        if (comma < 0 || comma == industry.Start - 1 || printed[comma] != '、')
            return industry.Start;
        var start = comma + 1;
        return words.MayName(printed.AsSpan(start, industry.End - start)) && !words.EndsNoName(printed.AsSpan(start, industry.Start - start)) && IsOfNouns(text, start, industry.Start) ? start : industry.Start;
    }

    /// <summary>Whether a stretch is made of words a name may begin with, and of nothing the lexicon knows as something else.</summary>
    private static bool IsOfNouns(RecognitionText text, int start, int end)
    {
        foreach (ref readonly var match in text.MatchesBetween(start, end))
        {
            if (match.Span.End <= end && (match.Kind != EntityKind.Industry || !match.IsWeak))
                return false;
        }

        for (var (from, at) = (start, start + 1); at <= end; at++)
        {
            if (at < end && !text.IsWordBoundary(at))
                continue;
            if (at == end && !text.IsWordBoundary(at))
                return false;
            if (text.TagOf(new TextSpan(from, at)) is { Length: > 0 } tag && !TagsOfNames.Contains(tag[0]))
                return false;
            from = at;
        }

        return true;
    }
}

using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>
/// Industries in a row: in 餐饮、住宿、演艺共同发展 or 冶金、木业、食品、化工是四梁八柱 each ordinary word names its industry, since the lexicon knows
/// every one beside it and one of them for sure.
/// </summary>
internal static class IndustryRow
{
    /// <summary>How many stand in a row at least; two are as often materials or means.</summary>
    private const int Shortest = 3;

    /// <summary>The longest name in a row, in characters.</summary>
    private const int LongestName = 8;

    /// <summary>The first letters of the dictionary's tags for words that stand beside a row and belong to no name in it: verbs, adverbs, prepositions, conjunctions, particles.</summary>
    private const string TagsBeside = "vdpcu";

    /// <summary>What industries do or what is done with them, by words that the dictionary has for other things too: 化工|转型升级, 演艺|长出新业态.</summary>
    private static readonly WordList Deeds = new(["长出", "转型", "升级", "改造", "提质", "焕新", "发力", "并进", "齐头", "协同", "联动", "融合"]);

    /// <summary>Whether the name at a place stands in such a row, alone between its commas.</summary>
    public static bool Confirms(RecognitionText text, TextSpan name)
    {
        var printed = text.Text;
        if (!HasNeighbour(text, name) || !text.IsWordBoundary(name.Start) || !text.IsWordBoundary(name.End))
            return false;
        var (count, isSure) = (1, false);
        var (start, end) = (name.Start, name.End);
        while (IsJointAt(printed, end) && NameFrom(text, end + 1) is { } next)
        {
            (end, count) = (next.Span.End, count + 1);
            isSure |= !next.IsWeak;
        }

        while (IsJointAt(printed, start - 1) && NameTo(text, start - 1) is { } before)
        {
            (start, count) = (before.Span.Start, count + 1);
            isSure |= !before.IsWeak;
        }

        // What goes on behind its last comma as another thing (食品、体育及旅游|休闲用品) is none of them, and a row that goes on with what the lexicon does not know may be one of anything.
        var isFreeAhead = IsFreeAhead(text, end);
        var isFreeBehind = IsFreeBehind(text, start);
        if ((end == name.End && !isFreeAhead) || (start == name.Start && !isFreeBehind))
            return false;
        return isSure && count - (isFreeAhead ? 0 : 1) - (isFreeBehind ? 0 : 1) >= Shortest && !(end < printed.Length && printed[end] == '、') && !(start > 0 && printed[start - 1] == '、');
    }

    private static LexiconMatches.Question IsIndustry { get; } = static (in match) => match.Kind == EntityKind.Industry;

    /// <summary>Whether an industry stands next to the name, be it a part of a word: asked before the text is cut into words.</summary>
    private static bool HasNeighbour(RecognitionText text, TextSpan name) =>
        (IsJointAt(text.Text, name.End) && text.MatchesAt(name.End + 1).Any(EntityKind.Industry))
        || (IsJointAt(text.Text, name.Start - 1) && LongestEndingAt(text, name.Start - 1) is not null);

    /// <summary>The longest industry that begins at a place and ends with a word.</summary>
    private static Lexicon.LexiconMatch? NameFrom(RecognitionText text, int start)
    {
        foreach (ref readonly var match in text.MatchesAt(start))
        {
            if (match.Kind == EntityKind.Industry && text.IsWordBoundary(match.Span.End))
                return match;
        }

        return null;
    }

    /// <summary>The longest industry that ends at a place and begins with a word.</summary>
    private static Lexicon.LexiconMatch? NameTo(RecognitionText text, int end) =>
        LongestEndingAt(text, end) is { } match && text.IsWordBoundary(match.Span.Start) ? match : null;

    private static Lexicon.LexiconMatch? LongestEndingAt(RecognitionText text, int end) =>
        text.LongestMatchEndingAt(end, Math.Max(0, end - LongestName), IsIndustry);

    /// <summary>演艺|共同发展, not 影视|渲染: whether the last name of a row ends where it ends.</summary>
    private static bool IsFreeAhead(RecognitionText text, int end)
    {
        var printed = text.Text;
        if (end >= printed.Length || !char.IsLetterOrDigit(printed[end]) || printed[end] is '的' or '等' or '是' or '上' or '为')
            return true;
        // 特钢、电子信息|三块
        if ("两三四五六七八九".Contains(printed[end], StringComparison.Ordinal) && end + 1 < printed.Length && printed[end + 1] is '块' or '大' or '类' or '样' or '业')
            return true;
        if (Deeds.LongestAt(printed, end) > 0)
            return true;
        var next = end + 1;
        while (!text.IsWordBoundary(next))
            next++;
        return IsBeside(text, new TextSpan(end, next));
    }

    /// <summary>带动|餐饮, not 半导体|光电: whether the first name of a row begins where it begins.</summary>
    private static bool IsFreeBehind(RecognitionText text, int start)
    {
        var printed = text.Text;
        if (start == 0 || !char.IsLetterOrDigit(printed[start - 1]) || printed[start - 1] is '的' or '在')
            return true;
        var first = start - 1;
        while (!text.IsWordBoundary(first))
            first--;
        return IsBeside(text, new TextSpan(first, start));
    }

    private static bool IsBeside(RecognitionText text, TextSpan word) =>
        text.TagOf(word) is { Length: > 0 } tag && TagsBeside.Contains(tag[0], StringComparison.Ordinal) && tag != "vn";

    private static bool IsJointAt(string text, int at) => at > 0 && at < text.Length && text[at] is '、' or '和' or '及' or '与';
}

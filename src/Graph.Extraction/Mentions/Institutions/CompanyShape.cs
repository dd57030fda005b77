using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>Tells from its characters and words whether a stretch of a text may be the short name of a company: 中蒙微纳, 云账户.</summary>
internal sealed class CompanyShape(InstitutionWords words)
{
    /// <summary>南大|光电: whether it ends as short names of companies do, with two characters or more before.</summary>
    public bool HasTail(string text, TextSpan item) =>
        words.CompanyTails.LongestEndingAt(text, item.End) is var tail && tail > 0 && tail + 2 <= item.Length;

    /// <summary>Whether the span is a company of the lexicon.</summary>
    public static bool IsKnownCompany(RecognitionText text, TextSpan span) =>
        text.MatchesOver(span).Any(static (in match) => match.Kind == EntityKind.Institution && match.Entry.Has("company"));

    /// <summary>Whether the span is a name of the lexicon that needs no surroundings, of something other than an institution.</summary>
    public static bool IsOfAnotherKind(RecognitionText text, TextSpan span) =>
        text.MatchesOver(span).Any(static (in match) => !match.IsWeak && match.Kind != EntityKind.Institution);

    /// <summary>Whether the lexicon knows the span or the larger part of its end, other than by the trade of a company: 极目|机器人.</summary>
    public bool IsKnown(RecognitionText text, TextSpan span)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.Span.End == span.End && match.Span.Length * 2 > span.Length && !IsTrade(text, match, span) || match.Span.Start == span.Start && match.Span.End >= span.End)
                    return true;
            }
        }

        return false;
    }

    /// <summary>汉腾|新能源: a trade behind what no dictionary knows as an ordinary word.</summary>
    public bool IsOfTrade(RecognitionText text, TextSpan item) =>
        words.CompanyTails.LongestEndingAt(text.Text, item.End) is var tail and > 1 && item.Length - tail >= 2 && text.TagOf(new TextSpan(item.Start, item.End - tail)) is null or "nz" or "nr";

    /// <summary>Whether an item is a short stretch of which no part is a word of the dictionary or of the lexicon.</summary>
    public bool IsStrange(RecognitionText text, TextSpan item)
    {
        if (item.Length is < 3 or > 5 || IsCommon(text.Text, item) || EndsCommon(text.Text, item) || !text.IsWordBoundary(item.Start) || !text.IsWordBoundary(item.End))
            return false;
        for (var start = item.Start; start < item.End - 1; start++)
        {
            for (var end = start + 2; end <= item.End; end++)
            {
                if (text.TagOf(new TextSpan(start, end)) is not null)
                    return false;
            }
        }

        return !HoldsName(text, item);
    }

    /// <summary>螺霸王, 好欢螺: whether all of an item is no word of the dictionary, and the lexicon names nothing in it.</summary>
    public bool IsStrangeAsAWhole(RecognitionText text, TextSpan item)
    {
        if (text.TagOf(item) is not null || IsCommon(text.Text, item) || words.Modifiers.LongestEndingAt(text.Text, item.End) > 1 || words.Stops.LongestEndingAt(text.Text, item.End) > 1
            || "型化性级类等各的".Contains(text.Text[item.End - 1]) || !text.IsWordBoundary(item.Start) || !text.IsWordBoundary(item.End))
            return false;
        return !HoldsName(text, item);
    }

    /// <summary>Whether the span consists of common words only.</summary>
    public bool IsCommon(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var length = words.Modifiers.LongestAt(text.AsSpan(0, span.End), at);
            if (length == 0)
                length = words.Stops.LongestAt(text.AsSpan(0, span.End), at);
            if (length == 0)
                return false;
            at += length;
        }

        return true;
    }

    /// <summary>Whether a common word ends it.</summary>
    public bool EndsCommon(string text, TextSpan span) => words.Modifiers.LongestEndingAt(text, span.End) > 0 || words.Stops.LongestEndingAt(text, span.End) > 0;

    /// <summary>Whether the end is a common word that no company is called by: 化工产业, unlike 扬子空调.</summary>
    public bool EndsOrdinary(string text, TextSpan item) => EndsCommon(text, item) && !HasTail(text, item);

    /// <summary>Whether names are made of such characters: Chinese ones, Latin letters and digits.</summary>
    public static bool IsNameCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiLetterOrDigit(c);

    /// <summary>汉腾|新能源: an industry behind what no dictionary knows.</summary>
    private bool IsTrade(RecognitionText text, LexiconMatch match, TextSpan span) =>
        match.Kind == EntityKind.Industry && match.Span.Start - span.Start >= 2 && words.CompanyTails.LongestEndingAt(text.Text, span.End) == match.Span.Length
        && !words.Modifiers.Contains(text.Text.AsSpan(span.Start, match.Span.Start - span.Start)) && text.TagOf(new TextSpan(span.Start, match.Span.Start)) is null or "nz" or "nr" or "n";

    /// <summary>Whether the lexicon names something of more than one character inside it.</summary>
    private static bool HoldsName(RecognitionText text, TextSpan item) => text.MatchesBetween(item.Start, item.End).Any(static (in match) => match.Span.Length > 1);
}

using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>What of the wording between two list marks may name an industry: without the marks beside it, who furthers it, and whose it is.</summary>
internal static class FieldItem
{
    /// <summary>The shortest that furthers something, with its verb, in characters: 安琪|做强.</summary>
    private const int ShortestClause = 4;

    /// <summary>The item without marks at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan item)
    {
        var start = item.Start;
        var end = item.End;
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '+')
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>安琪酵母做强|麻醉药品: of an item that tells who furthers an industry, what is furthered.</summary>
    public static TextSpan BehindVerb(RecognitionText text, TextSpan item, IndustryWords words)
    {
        for (var at = item.End - 2; at >= item.Start + ShortestClause; at--)
        {
            if (text.Text[at - 1] is '强' or '优' or '大' or '精' or '特' or '育' && words.IsGovernedBefore(text.Text, at) && text.IsWordBoundary(at))
                return new TextSpan(at, item.End);
        }

        return item;
    }

    /// <summary>宁晋县|电线电缆, 邯郸市永年区|标准件, 白沙|绿茶: an item the lexicon knows without the places it is of; the item itself where it knows none.</summary>
    public static TextSpan BehindPlaces(RecognitionText text, TextSpan item)
    {
        var start = item.Start;
        while (text.Anchors.RegionBeginningAt(start) is { } place && place.Span.End + 1 < item.End)
            start = place.Span.End;
        if (start == item.Start)
            start = EndOfWeakPlace(text, item);
        return start > item.Start && text.MatchesOver(new TextSpan(start, item.End)).Any(EntityKind.Industry) ? new TextSpan(start, item.End) : item;
    }

    /// <summary>Where a place ends whose name is an ordinary word, before what may be an industry.</summary>
    private static int EndOfWeakPlace(RecognitionText text, TextSpan item) =>
        text.MatchesAt(item.Start, item.End - 2).First(static (in match) => match is { IsWeak: true, Kind: EntityKind.Region, Span.Length: > 1 }) is { } place ? place.Span.End : item.Start;

    /// <summary>Where 和, 与 or 及 joins two names within an item; -1 where none does.</summary>
    public static int JointIn(string text, TextSpan item)
    {
        for (var at = item.End - 3; at > item.Start + 1; at--)
        {
            if (text[at] is '和' or '与' or '及')
                return at;
        }

        return -1;
    }
}

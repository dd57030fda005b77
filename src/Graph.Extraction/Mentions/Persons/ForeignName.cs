using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Names written with the characters of foreign names: 艾尔肯·吐尼亚孜, 熊彼特.</summary>
internal sealed class ForeignName(PersonWords words)
{
    /// <summary>Fewer characters name somebody only between a post and a mark.</summary>
    private const int ShortestAlone = 3;

    /// <summary>The length of a dotted name at a place that is neither in a post nor a region's; 0 without one.</summary>
    public int DottedLengthAt(RecognitionText text, int at) =>
        PersonShape.DottedLengthAt(words, text, at) is > 0 and var length && !IsInsidePost(text.Text, at) && !IsPlace(text, at) ? length : 0;

    /// <summary>The length of a transliterated name without a dot (熊彼特); 0 without one.</summary>
    public int LengthBehindPost(RecognitionText text, int at)
    {
        foreach (var match in text.MatchesAt(at))
        {
            if (match.Entry.Kind == EntityKind.Person)
                return match.Span.Length;
        }

        var longest = PersonShape.TransliterationLengthAt(words, text.Text, at);
        // 盖特|以及: the conjunction is no part of the name.
        if (longest > PersonShape.ShortestName && text.Text[at + longest - 1] is '以' && at + longest < text.Text.Length && text.Text[at + longest] is '及')
            longest--;
        var length = longest;
        while (length >= ShortestAlone && !(PersonShape.EndsClearly(words, text.Text, at + length) || PersonShape.CanEnd(words, text.Text, at + length) && text.IsWordBoundary(at + length)))
            length--;
        // 埃及总统塞西、突尼斯总统: two characters are enough between a post and a mark.
        if (longest == PersonShape.ShortestName && at + longest < text.Text.Length && text.Text[at + longest] is '、' or '，' or '。' && !PersonShape.IsWord(words, text, at, longest))
            return longest;
        // 萨克拉罗普卢|致慰问电: whatever comes next, the longest that ends with a word.
        if (length < ShortestAlone)
        {
            length = longest;
            while (length >= ShortestAlone && !text.IsWordBoundary(at + length))
                length--;
        }

        return length >= ShortestAlone && !PersonShape.IsWord(words, text, at, length) ? length : 0;
    }

    /// <summary>The length of a transliterated name whose bearer speaks at the beginning of a clause: 拉马福萨表示; 0 without one.</summary>
    public int SpeakerLengthAt(RecognitionText text, int at)
    {
        var length = PersonShape.TransliterationLengthAt(words, text.Text, at);
        for (; length >= ShortestAlone; length--)
        {
            if (words.Speech.LongestAt(text.Text, at + length) >= 2 && text.IsWordBoundary(at + length))
                return PersonShape.IsWord(words, text, at, length) || IsThing(text, at, length) ? 0 : length;
        }

        return 0;
    }

    /// <summary>“卡尔·文森”号 is a ship, 《约翰·克利斯朵夫》 a book.</summary>
    public static bool IsShipOrBook(string text, int start, int end) =>
        start > 0 && end < text.Length && (text[start - 1] == '“' && text[end] == '”' && PersonShape.StandsAt(text, end + 1, "号") || text[start - 1] == '《' && text[end] == '》');

    /// <summary>Whether the lexicon knows a part of the span as a thing that is no person: 美联储, 阿里云.</summary>
    public static bool IsThing(RecognitionText text, int at, int length)
    {
        for (var start = at; start < at + length; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.Kind != EntityKind.Person && !match.IsWeak)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a post ends inside what begins at <paramref name="at"/>: the 席 of 主席比尔·盖茨.</summary>
    private bool IsInsidePost(string text, int at) =>
        words.Posts.LongestEndingAt(text, at + 1) > 1 || (at + 2 <= text.Length && words.Posts.LongestEndingAt(text, at + 2) > 2);

    private static bool IsPlace(RecognitionText text, int at)
    {
        foreach (var match in text.MatchesAt(at))
        {
            if (match.Kind == EntityKind.Region && match.Span.Length >= 3)
                return true;
        }

        return false;
    }
}

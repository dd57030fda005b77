using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Tells from its characters how long a name of a person at a place of a text may be.</summary>
internal static class PersonShape
{
    /// <summary>
    /// The length of the name that begins at <paramref name="start"/> where context says that one does; 0 when none can. Of a name of
    /// two and one of three characters the longer stands when its last character is one of given names and what follows can follow a name.
    /// </summary>
    public static int LengthAt(PersonWords words, RecognitionText text, int start)
    {
        var printed = text.Text;
        var surname = words.Surnames.LongestAt(printed.AsSpan(0, Math.Min(printed.Length, start + 2)), start);
        if (surname == 2 && start + 2 < printed.Length && !words.IsGiven(printed[start + 2]))
            surname = words.Surnames.LongestAt(printed.AsSpan(0, start + 1), start);
        if (surname == 0)
            return 0;
        for (var given = 2; given >= 1; given--)
        {
            var length = surname + given;
            if (start + length > printed.Length || !AllGiven(words, printed.AsSpan(start + surname, given)) || IsWord(words, text, start, length))
                continue;
            if (given == 1 || CanEnd(words, printed, start + length) || !CanEnd(words, printed, start + length - 1))
                return length;
        }

        return 0;
    }

    /// <summary>The length of a dotted or transliterated name at <paramref name="start"/>: 艾尔肯·吐尼亚孜, 约瑟夫·熊彼特; 0 without one.</summary>
    public static int DottedLengthAt(PersonWords words, string text, int start)
    {
        var end = start;
        var dots = 0;
        var foreign = 0;
        while (end < text.Length && end - start < 22)
        {
            if (IsDot(text[end]))
            {
                if (end == start || end + 1 >= text.Length || !IsHan(text[end + 1]) || !IsHan(text[end - 1]))
                    break;
                dots++;
            }
            else if (words.IsTransliteration(text[end]))
            {
                foreign++;
            }
            else
            {
                break;
            }

            end++;
        }

        return dots is >= 1 and <= 3 && foreign >= 4 && !IsDot(text[end - 1]) ? end - start : 0;
    }

    /// <summary>The length of the run of characters at <paramref name="start"/> that foreign names are written with.</summary>
    public static int TransliterationLengthAt(PersonWords words, string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 8 && words.IsTransliteration(text[end]))
            end++;
        return end - start;
    }

    /// <summary>Whether a name can end just before <paramref name="end"/>: the text ends there, or a mark or a word that follows names comes.</summary>
    public static bool CanEnd(PersonWords words, string text, int end) =>
        end >= text.Length || !IsHan(text[end]) || words.Followers.LongestAt(text, end) > 0 || words.Posts.LongestAt(text, end) > 0;

    /// <summary>Whether the place holds a common word, or a name of the lexicon that is no person's.</summary>
    public static bool IsWord(PersonWords words, RecognitionText text, int start, int length)
    {
        if (words.NotPersons.LongestAt(text.Text, start) is var word && word >= Math.Min(length, 2))
            return true;
        foreach (var match in text.MatchesAt(start))
        {
            if (match.Entry.Kind != EntityKind.Person && match.Span.Length >= length)
                return true;
        }

        return false;
    }

    private static bool AllGiven(PersonWords words, ReadOnlySpan<char> given)
    {
        foreach (var c in given)
        {
            if (!words.IsGiven(c))
                return false;
        }

        return true;
    }

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    public static bool IsDot(char c) => c is '·' or '•' or '‧' or '・';
}

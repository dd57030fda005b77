using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Names behind how old their bearer is: 44岁的|才仁扎巴, 90后|江鑫.</summary>
internal static class NameBehindAge
{
    /// <summary>Whether an age or a decade of birth stands right before a place.</summary>
    public static bool StandsAt(string text, int at) =>
        PersonPlaces.IsBehindAge(text, at) || at > 2 && text[at - 1] == '后' && text[at - 2] is '0' or '5' && char.IsAsciiDigit(text[at - 3]);

    /// <summary>The length of the name behind how old its bearer is; 0 without one. What else stands there are words, so the name must end as one.</summary>
    public static int LengthAt(PersonWords words, RecognitionText text, int at)
    {
        var printed = text.Text;
        var parts = Math.Max(PersonShape.PartsLengthAt(words, printed, at), PersonShape.BeginningLengthAt(words, text, at));
        var length = PersonShape.LengthAt(words, text, at);
        if (parts > length)
            return ForeignName.IsThing(text, at, parts) ? 0 : parts;
        var end = at + length;
        var isClear = length >= PersonShape.ShortestName && PersonShape.EndsClearly(words, printed, end);
        // 五十岁的黄春菊|学会了: three characters that the segmenter takes for one word, which no dictionary knows.
        var isNewWord = length == 3 && PersonShape.AllGiven(words, printed.AsSpan(at + 1, 2)) && PersonShape.IsOneWord(text, at, end) && text.TagOf(new TextSpan(at, end)) is null;
        return isClear || isNewWord || length > 0 && PersonShape.CanEnd(words, printed, end) && text.IsWordBoundary(end) ? length : 0;
    }
}

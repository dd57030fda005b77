using System.Buffers;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Persons;

/// <summary>Tells from its characters how long a name of a person at a place of a text may be.</summary>
internal static class PersonShape
{
    /// <summary>How many characters a name without a dot has at the least, a surname and a given name of one.</summary>
    public const int ShortestName = 2;

    /// <summary>How many characters a Chinese name has at the most, both parts of two.</summary>
    public const int LongestName = 4;

    /// <summary>What stands between the parts of a foreign name.</summary>
    public static readonly SearchValues<char> Dots = SearchValues.Create("·•‧・-－");

    /// <summary>扎西|东周: what stands behind a known part is mostly no longer.</summary>
    private const int ShortUnknownPart = 2;

    /// <summary>More characters stand in no name with dots.</summary>
    public const int LongestDotted = 22;

    /// <summary>阿卜杜|热合曼: more is no part of a name without a dot.</summary>
    private const int LongestUnknownPart = 4;

    /// <summary>Characters that end a given name far more rarely than they begin what follows a name.</summary>
    private const string FunctionCharacters = "和与在将是为以向到从对同也还都就曾已又再等及获并跟";

    /// <summary>Characters before a verb of saying that tell how it is said: 常说, 笑称.</summary>
    private const string Adverbs = "常总笑忙直坦则才便连补接";

    /// <summary>Everyday characters that given names hold in their middle, never alone or at their end: 任万军, 陈一新, 李为民.</summary>
    private const string MiddleCharacters = "小一三二四五万千传书其见南为引仲叔令若如之本展劝细史";

    /// <summary>What stands after a surname instead of a given name: 张老师, 邓女士, 李某.</summary>
    private static readonly WordList Titles = new(
    [
        "老师", "师傅", "女士", "先生", "大爷", "大妈", "大姐", "大哥", "大叔", "阿姨", "奶奶", "爷爷", "医生", "同学", "警官", "书记", "主任", "经理", "教授", "院士", "博士", "小姐", "太太", "姑娘", "老板", "律师", "法官", "某", "某某", "总", "工", "姐", "哥", "叔", "婶", "姨", "嫂", "老",
    ]);

    /// <summary>
    /// The length of the name that begins at <paramref name="start"/> where context says that one does; 0 when none can. Of a name of
    /// two and one of three characters the longer stands when its last character is one of given names and what follows can follow a name.
    /// </summary>
    public static int LengthAt(PersonWords words, RecognitionText text, int start)
    {
        var printed = text.Text;
        var surname = words.Surnames.LongestAt(printed.AsSpan(0, Math.Min(printed.Length, start + 2)), start);
        // 欧阳|展云: an everyday character may stand in the middle.
        if (surname == 2 && start + 2 < printed.Length && !words.IsGiven(printed[start + 2]) && !(start + 3 < printed.Length && AllGiven(words, printed.AsSpan(start + 2, 2))))
            surname = words.Surnames.LongestAt(printed.AsSpan(0, start + 1), start);
        // 边干边总结: what is done while something else is.
        if (surname == 0 || printed[start] == '边' && start + 2 < printed.Length && printed[start + 2] == '边')
            return 0;
        var isDoubtful = words.DoubtfulSurnames.Contains(printed.AsSpan(start, surname));
        for (var given = 2; given >= (isDoubtful ? 2 : 1); given--)
        {
            var end = start + surname + given;
            if (end > printed.Length || IsWord(words, text, start, surname + given) && !(given == 2 && Outlasts(words, text, start, end)) || !(AllGiven(words, printed.AsSpan(start + surname, given)) || IsOneWord(text, start, end) || given == 2 && Speaks(words, printed, start + surname, end)))
                continue;
            // 卢伟|常说
            if (given == 2 && Adverbs.Contains(printed[end - 1]) && words.Speech.LongestAt(printed, end) > 0)
                continue;
            if (Titles.Contains(printed.AsSpan(start + surname, given)))
                return 0;
            if (given == 1)
            {
                // 省长 李殿勋: what stands alone is the name, whatever its last character.
                return end + 1 <= printed.Length && !CanEnd(words, printed, end) && (end + 1 == printed.Length || !CharacterClass.IsCommonHan(printed[end + 1])) && CharacterClass.IsCommonHan(printed[end]) ? surname + 2 : surname + 1;
            }

            // 林武和省长: the third character may as well be the word after the name, and then only a clear end makes it part of it.
            var endsClearly = EndsClearly(words, printed, end);
            if (isDoubtful || FunctionCharacters.Contains(printed[end - 1]) ? endsClearly || isDoubtful && string.CompareOrdinal(printed, end, "一行", 0, 2) == 0 : endsClearly || CanEnd(words, printed, end) || !CanEnd(words, printed, end - 1))
                return surname + 2;
        }

        return 0;
    }

    /// <summary>江水根|一边: the word 江水 ends inside what a word that follows names shows to be one.</summary>
    private static bool Outlasts(PersonWords words, RecognitionText text, int start, int end)
    {
        var printed = text.Text;
        if (end - start != 3 || words.NotPersons.LongestAt(printed, start) != 2 || FunctionCharacters.Contains(printed[end - 1]) || !AllGiven(words, printed.AsSpan(start + 1, 2)))
            return false;
        // 主任|刘海涛|说，: behind a word a short verb of saying shows it where a mark follows.
        var isSaid = start > 0 && CharacterClass.IsCommonHan(printed[start - 1]) && !words.DoubtfulSurnames.Contains(printed.AsSpan(start, 1)) && words.Speech.LongestAt(printed, end) is > 0 and var said && (end + said >= printed.Length || !CharacterClass.IsCommonHan(printed[end + said]));
        if (words.Followers.LongestAt(printed, end) < 2 && words.Speech.LongestAt(printed, end) < 2 && !isSaid)
            return false;
        return !text.MatchesAt(start).Any(static (in match) => match.Kind != EntityKind.Person);
    }

    /// <summary>吴保来|说，: before a verb of saying that a mark follows, the third character is the name's though it be an everyday one.</summary>
    private static bool Speaks(PersonWords words, string text, int given, int end) =>
        words.IsGiven(text[given]) && !FunctionCharacters.Contains(text[end - 1]) && !Adverbs.Contains(text[end - 1])
        && text.AsSpan(end).StartsWith("说") && end + 1 < text.Length && text[end + 1] is '，' or '：' or ',' or ':' or '。';

    /// <summary>The length of a dotted or transliterated name at <paramref name="start"/>: 艾尔肯·吐尼亚孜, 约瑟夫·熊彼特; 0 without one.</summary>
    public static int DottedLengthAt(PersonWords words, RecognitionText context, int start)
    {
        var text = context.Text;
        var end = start;
        var dots = 0;
        var foreign = 0;
        while (end < text.Length && end - start < LongestDotted)
        {
            if (IsDot(text[end]))
            {
                if (end == start || end + 1 >= text.Length || !CharacterClass.IsCommonHan(text[end + 1]) || !CharacterClass.IsCommonHan(text[end - 1]))
                    break;
                dots++;
            }
            else if (words.IsTransliteration(text[end]) || IsOfDottedName(words, context, end, isBehindDot: dots > 0) || text[end] == '不' && end > start && text[end - 1] == '阿' || text[end] == '都' && end - start > 1 && text[end - 1] == '不' && text[end - 2] == '阿')
            {
                foreign++;
            }
            else
            {
                break;
            }

            end++;
        }

        if (dots is < 1 or > 4 || foreign < 4)
            return 0;
        if (IsDot(text[end - 1]))
            end--;
        while (end > start && words.IsOnlyInDottedNames(text[end - 1]) && !CanEnd(words, text, end) && !EndsClearly(words, text, end))
            end--;
        if (IsDot(text[end - 1]))
            return 0;
        // 阿萨德 + 强调: the run of such characters may go on into the next word.
        var last = end;
        while (last > start && !(last < text.Length && FunctionCharacters.Contains(text[last])) && !context.IsWordBoundary(last))
            last--;
        if (last > start && !IsDot(text[last - 1]) && text.AsSpan(start, last - start).IndexOfAny(Dots) > 0 && !(last < end && IsNoWord(context, last)))
            end = last;
        return end - start;
    }

    /// <summary>托[合]塔尔, 哈[那]提: whether a character stands for a sound, which it does in names with a dot alone and in no word: not 合 of 合作, 地 of 当地.</summary>
    private static bool IsOfDottedName(PersonWords words, RecognitionText context, int at, bool isBehindDot)
    {
        return words.IsOnlyInDottedNames(context.Text[at]) && (isBehindDot && IsDot(context.Text[at - 1]) || !IsOrdinary(at)) && (isBehindDot || at == 0 || !IsOrdinary(at - 1));

        bool IsOrdinary(int start) => start + 2 <= context.Text.Length && !words.Surnames.Contains(context.Text.AsSpan(start, 2)) && context.TagOf(new TextSpan(start, start + 2)) is { Length: > 0 } tag && tag is not ("nr" or "nrt" or "nrfg" or "ns" or "nz");
    }

    /// <summary>努尔|兰说: whether what is cut off at a place is no word of the dictionary.</summary>
    private static bool IsNoWord(RecognitionText context, int start)
    {
        var end = start + 1;
        while (end < context.Text.Length && !context.IsWordBoundary(end))
            end++;
        return context.TagOf(new TextSpan(start, end)) is null;
    }

    /// <summary>Whether a character may be of a name before its first dot: 阿不都·, 热合木·.</summary>
    public static bool MayStandBeforeDot(PersonWords words, char c) => words.IsTransliteration(c) || words.IsOnlyInDottedNames(c) || c is '不' or '都';

    /// <summary>Where the next dot stands, from a place on; -1 without one.</summary>
    public static int NextDot(string text, int from) => text.AsSpan(from).IndexOfAny(Dots) is >= 0 and var step ? from + step : -1;

    /// <summary>Whether the text has a dot such as dotted names have, behind a character of such names and before any other.</summary>
    public static bool HasDots(PersonWords words, string text)
    {
        for (var at = NextDot(text, 0); at >= 0; at = NextDot(text, at + 1))
        {
            if (at > 0 && at + 1 < text.Length && CharacterClass.IsCommonHan(text[at + 1]) && MayStandBeforeDot(words, text[at - 1]))
                return true;
        }

        return false;
    }

    /// <summary>The length of a Japanese name of four characters or more at <paramref name="start"/> that ends clearly: 岸田文雄, 早田希娜; 0 without one.</summary>
    public static int JapaneseLengthAt(PersonWords words, RecognitionText context, int start)
    {
        var text = context.Text;
        var surname = words.JapaneseSurnames.LongestAt(text, start);
        if (surname == 0)
            return 0;
        var end = start + surname;
        while (end < text.Length && CharacterClass.IsCommonHan(text[end]) && end - start < surname + 2)
            end++;
        return end - start >= 4 && (CanEnd(words, text, end) || context.IsWordBoundary(end)) && !IsWord(words, context, start, end - start) ? end - start : 0;
    }

    /// <summary>The length of a Tibetan, Mongolian, Uyghur or Yi name at <paramref name="start"/>, told by its parts: 扎西|顿珠, 其其格; 0 without one.</summary>
    public static int PartsLengthAt(PersonWords words, string text, int start)
    {
        var first = words.NameParts.LongestAt(text, start);
        if (first == 0)
        {
            // 白|乌云: a surname before such a part.
            var given = start + 1 < text.Length && words.Surnames.Contains(text.AsSpan(start, 1)) ? words.NameParts.LongestAt(text, start + 1) : 0;
            return given > 0 && CanEnd(words, text, start + 1 + given) ? 1 + given : 0;
        }

        var second = words.NameParts.LongestAt(text, start + first);
        return second > 0 ? first + second : first > 3 || first > 2 && CanEnd(words, text, start + first) ? first : 0;
    }

    /// <summary>
    /// The length of a name at <paramref name="start"/> of which only the beginning is a known part of Tibetan, Mongolian, Uyghur or Yi names: 扎西|东周; 0
    /// without one. What follows is no known part, so a short one must end as a word before what can follow a name, and a long one (阿卜杜|热合曼) be written as
    /// foreign names are and end clearly.
    /// </summary>
    public static int BeginningLengthAt(PersonWords words, RecognitionText context, int start)
    {
        var text = context.Text;
        var part = start + words.NameParts.LongestAt(text, start);
        if (part == start)
            return 0;
        var isForeign = true;
        for (var at = part; at < text.Length && at - part < LongestUnknownPart; at++)
        {
            isForeign &= words.IsTransliteration(text[at]);
            var isShort = at - part < ShortUnknownPart;
            if (!(isForeign || isShort && words.IsGiven(text[at])))
                return 0;
            var end = at + 1;
            if (end - start >= 3 && (EndsClearly(words, text, end) || isShort && CanEnd(words, text, end) && context.IsWordBoundary(end)))
                return IsWord(words, context, start, end - start) ? 0 : end - start;
        }

        return 0;
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
        end >= text.Length || !CharacterClass.IsCommonHan(text[end]) || words.Followers.LongestAt(text, end) > 0 || words.Posts.LongestAt(text, end) > 0;

    /// <summary>Whether a mark, a verb of saying or the text's end stands just after <paramref name="end"/>.</summary>
    public static bool EndsClearly(PersonWords words, string text, int end) =>
        end >= text.Length || !CharacterClass.IsCommonHan(text[end]) || words.Speech.LongestAt(text, end) > 0;

    /// <summary>Whether the place holds a common word, or a name of the lexicon that is no person's.</summary>
    public static bool IsWord(PersonWords words, RecognitionText text, int start, int length)
    {
        if (words.NotPersons.LongestAt(text.Text, start) is var word && word >= Math.Min(length, 2))
            return true;
        foreach (var match in text.MatchesAt(start))
        {
            if (match.Kind != EntityKind.Person && match.Span.Length >= length)
                return true;
        }

        return false;
    }

    /// <summary>Whether the segmenter takes the span for one word: what is none of the dictionary's is likely a name.</summary>
    public static bool IsOneWord(RecognitionText text, int start, int end)
    {
        if (FunctionCharacters.Contains(text.Text[end - 1]) || "作说称表会处长摄受致互讲".Contains(text.Text[end - 1]))
            return false;
        for (var at = start + 1; at < end; at++)
        {
            if (!CharacterClass.IsCommonHan(text.Text[at]) || text.IsWordBoundary(at))
                return false;
        }

        return text.IsWordBoundary(start) && text.IsWordBoundary(end);
    }

    /// <summary>Whether all characters are such as given names are made of.</summary>
    public static bool AllGiven(PersonWords words, ReadOnlySpan<char> given)
    {
        if (words.WholeGivenNames.Contains(given))
            return true;
        for (var i = 0; i < given.Length; i++)
        {
            if (!words.IsGiven(given[i]) && !(i == 0 && given.Length == 2 && MiddleCharacters.Contains(given[i])))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word stands at a place.</summary>
    public static bool StandsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    public static bool IsDot(char c) => Dots.Contains(c);
}

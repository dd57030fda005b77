namespace Graph.Extraction.Text;

/// <summary>
/// Takes out the blanks that typesetting left inside Chinese text (<c>24 小 时 不 打 烊</c>, <c>加快 5G 网络</c>) and
/// keeps those a writer set (<c>网络谣言 露头就打</c>, <c>Digital Twin</c>). Characters other than blanks are never changed.
/// </summary>
public static class BlankCleaner
{
    /// <summary>A line is spaced out by typesetting when it has at least this many words of which most are single characters.</summary>
    private const int SpacedOutWords = 4;

    /// <summary>So near a blank single characters say that typesetting set it.</summary>
    private const int Near = 6;

    /// <summary>Running text: no blank beside Chinese punctuation or between Chinese and Latin; single blanks between Chinese words stay.</summary>
    public static MappedText CleanRunningText(MappedText text) => Clean(text, isTitle: false);

    /// <summary>A title: only the blanks of a spaced-out line go; a run of blanks becomes one.</summary>
    public static MappedText CleanTitle(MappedText text) => Clean(text, isTitle: true);

    private static MappedText Clean(MappedText source, bool isTitle)
    {
        if (CharacterClass.IndexOfBlank(source.Characters) < 0)
            return source;
        var text = source.Text;
        var spacedOut = IsSpacedOut(text);
        var builder = new MappedText.Builder();
        var position = 0;
        while (position < text.Length)
        {
            var blank = IndexOfBlank(text, position);
            if (blank < 0)
                blank = text.Length;
            builder.Append(source, position, blank - position);
            var next = blank;
            while (next < text.Length && CharacterClass.IsBlank(text[next]))
                next++;
            if (blank > 0 && next < text.Length && builder.Length > 0 && Keeps(text, blank, next, spacedOut, isTitle))
                builder.Append(source, blank, 1);
            position = next;
        }

        return builder.Build();
    }

    private static bool Keeps(string text, int blank, int next, bool spacedOut, bool isTitle)
    {
        char before = text[blank - 1], after = text[next];
        bool wideBefore = IsWide(before), wideAfter = IsWide(after);
        if (!wideBefore && !wideAfter)
            return true;
        if (spacedOut && (isTitle || !IsAmongWords(text, blank, next)))
            return false;
        if (isTitle)
            return true;
        if (wideBefore != wideAfter)
            return false;
        if (IsWideMark(before) || IsWideMark(after))
        {
            // “聚焦” 彰显: a blank between two phrases of a heading stays, one beside a comma or inside a quotation goes.
            return CharacterClass.IsCloser(before) && CharacterClass.IsHan(after) || CharacterClass.IsHan(before) && CharacterClass.IsOpener(after);
        }

        return !(IsSingleWord(text, blank - 1) && IsSingleWord(text, next));
    }

    /// <summary>（记者 孟庆川 丁若楠） in a paragraph of which another line is spaced out: whether no character stands alone near the blank.</summary>
    private static bool IsAmongWords(string text, int blank, int next)
    {
        for (var i = Math.Max(0, blank - Near); i < Math.Min(text.Length, next + Near); i++)
        {
            if (CharacterClass.IsHan(text[i]) && IsSingleWord(text, i))
                return false;
        }

        return true;
    }

    /// <summary>Whether the Han character stands alone between blanks or the text's ends.</summary>
    private static bool IsSingleWord(string text, int index) =>
        (index == 0 || CharacterClass.IsBlank(text[index - 1]) || !CharacterClass.IsHan(text[index - 1]) && !CharacterClass.IsLatinOrDigit(text[index - 1]))
        && (index == text.Length - 1 || CharacterClass.IsBlank(text[index + 1])
            || !CharacterClass.IsHan(text[index + 1]) && !CharacterClass.IsLatinOrDigit(text[index + 1]));

    /// <summary>Whether typesetting spaced the characters of the line out: most of its words are single characters.</summary>
    public static bool IsSpacedOut(ReadOnlySpan<char> text)
    {
        int words = 0, single = 0, position = 0;
        while (position < text.Length)
        {
            while (position < text.Length && CharacterClass.IsBlank(text[position]))
                position++;
            if (position == text.Length)
                break;
            var han = 0;
            for (; position < text.Length && !CharacterClass.IsBlank(text[position]); position++)
            {
                if (CharacterClass.IsHan(text[position]) || CharacterClass.IsLatinOrDigit(text[position]))
                    han++;
            }

            // An ornament (□) or a mark alone is no word.
            words += han > 0 ? 1 : 0;
            single += han == 1 ? 1 : 0;
        }

        return words >= SpacedOutWords && single * 10 >= words * 7;
    }

    private static bool IsWide(char c) => CharacterClass.IsHan(c) || IsWideMark(c);

    private static bool IsWideMark(char c) => CharacterClass.IsWidePunctuation(c);

    private static int IndexOfBlank(string text, int from)
    {
        var found = CharacterClass.IndexOfBlank(text.AsSpan(from));
        return found < 0 ? -1 : from + found;
    }
}

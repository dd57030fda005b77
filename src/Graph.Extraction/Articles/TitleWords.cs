using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells a title from the lines set beside it without any mark (绿意绕城 风景生金 under 环湖绿道“串”起好风景) by the text below: what a text is about, its title names. Of the lines of
/// a title hardly any shares no word with its text, of kickers and subtitles in the manner of a verse most do.
/// </summary>
internal static class TitleWords
{
    /// <summary>In a shorter text a word of the title may be missing.</summary>
    private const int MinText = 40;

    /// <summary>A line of fewer pairs of characters may share none by chance.</summary>
    private const int MinPairs = 5;

    /// <summary>A line of fewer Han characters is half a title: 安吉“以竹代塑” over 跑出绿色加速度.</summary>
    private const int MinWhole = 9;

    /// <summary>A title shares one of so many pairs at least with its text; with another's it shares one or two.</summary>
    private const int UsualShare = 5;

    /// <summary>What a line shares at least that is told from one that shares nothing, where both stand together.</summary>
    private const int MinShared = 2;

    /// <summary>A line that shares more pairs with the page's other texts is of one of them, whose text may have been read elsewhere.</summary>
    private const int MaxElsewhere = 1;

    /// <summary>The groups, the last one of two or three lines without a gap parted where the first or the last says nothing of the text and the others do.</summary>
    public static List<List<Block>> Part(List<List<Block>> groups, IReadOnlyList<Block> below, Func<Vocabulary> page)
    {
        if (!groups.Exists(group => group.Count is 2 or 3) || !IsLong(below))
            return groups;
        var words = Vocabulary.Of(below);
        var parted = new List<List<Block>>(groups.Count);
        var own = groups.FindLast(group => group.Count is 2 or 3);
        foreach (var group in groups)
        {
            if (group != own || Headings.IsSubtitle(group[0].Text))
                parted.Add(group);
            else if (IsOfParts(group[0]) && SaysNothing(group[0], words) && page().Held(group[0]) <= MaxElsewhere && group.Skip(1).Sum(line => Shared(line, words)) is > 0 and var shared && shared * UsualShare >= Vocabulary.Of(group[1..]).Count)
                parted.AddRange([[group[0]], group[1..]]);
            else if (SaysNothing(group[^1], words) && page().Held(group[^1]) <= MaxElsewhere && IsWholeOf(group[^2], words))
                parted.AddRange([group[..^1], [group[^1]]]);
            else
                parted.Add(group);
        }

        return parted;
    }

    /// <summary>The candidate at <paramref name="chosen"/>, or one above it that names what the text is about where that does not.</summary>
    public static List<Block> Choose(List<List<Block>> candidates, int chosen, IReadOnlyList<Block> below)
    {
        if (!IsLong(below))
            return candidates[chosen];
        var words = Vocabulary.Of(below);
        if (!candidates[chosen].TrueForAll(line => SaysNothing(line, words)))
            return candidates[chosen];
        for (var i = chosen - 1; i >= 0; i--)
        {
            if (!Headings.IsKicker(candidates[i][^1].Text) && candidates[i].Exists(line => Shared(line, words) > 0))
                return candidates[i];
        }

        return candidates[chosen];
    }

    private static bool IsLong(IReadOnlyList<Block> below) => below.Sum(block => block.Text.Length) >= MinText;

    /// <summary>A verse has neither marks nor names in quotation marks.</summary>
    private static bool SaysNothing(Block line, HashSet<(char, char)> words) => line.Text.All(c => CharacterClass.IsHan(c) || CharacterClass.IsBlank(c)) && Vocabulary.Of([line]) is { Count: >= MinPairs } pairs && !pairs.Overlaps(words);

    /// <summary>绿意绕城 风景生金: a line over the title in the manner of a verse; one without a blank (一线牵起千万客) is the title's first, whatever it speaks of.</summary>
    private static bool IsOfParts(Block line) => line.Printed.Characters.IndexOfAny(' ', '\u3000') > 0;

    private static bool IsWholeOf(Block line, HashSet<(char, char)> words) => line.Text[^1] is not ('：' or ':') && line.Text.Count(CharacterClass.IsHan) >= MinWhole && Shared(line, words) >= MinShared;

    private static int Shared(Block line, HashSet<(char, char)> words) => Vocabulary.Of([line]).Count(words.Contains);
}

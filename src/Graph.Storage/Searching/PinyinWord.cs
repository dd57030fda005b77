using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// Latin letters that may stand for the reading of a name from its beginning: whole syllables (zhuzhou), initials (zz), both mixed (zhuz), the last
/// one perhaps unfinished (zhuzh).
/// </summary>
internal sealed class PinyinWord
{
    // The letters still to be read are bits of one number.
    private const int Longest = 60, Shortest = 2;

    private readonly string _letters;

    private PinyinWord(string letters) => _letters = letters;

    /// <summary>What was typed, if it can be pinyin: from 2 letters, blanks and apostrophes between syllables do not matter, ü is v or ü.</summary>
    public static PinyinWord? Of(string folded)
    {
        var letters = folded.Replace('ü', 'v').Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return letters.Length is >= Shortest and <= Longest && letters.All(char.IsAsciiLetterLower) ? new PinyinWord(letters) : null;
    }

    /// <summary>The letters that may begin a reading of one of some folded names, as bits. What does not begin with a Han character or a letter may begin with any.</summary>
    public static uint InitialsOf(IReadOnlyList<string> folded)
    {
        var letters = 0u;
        foreach (var name in folded)
            letters |= name.Length == 0 ? 0 : InitialsOf(name[0]);
        return letters;
    }

    /// <summary>Whether the letters read one of an entity's names. For most entities one bit says that they do not.</summary>
    public bool ReadsAny(EntityNode node) => MayRead(node.NameInitials) && Array.Exists(node.FoldedNames, name => Read(name) > 0);

    /// <summary>False when the letters surely read none of an entity's names.</summary>
    /// <param name="initials">See <see cref="EntityNode.NameInitials"/>.</param>
    public bool MayRead(uint initials) => (initials & (1u << (_letters[0] - 'a'))) != 0;

    /// <summary>How many characters of a folded name the letters read, from its first; 0 when they do not read it.</summary>
    public int Read(string name)
    {
        if (name.Length == 0 || (InitialsOf(name[0]) & (1u << (_letters[0] - 'a'))) == 0)
            return 0;
        // Bit i: the first i letters read what came so far.
        var reached = 1UL;
        for (var at = 0; at < name.Length; at++)
        {
            var next = 0UL;
            var readings = Pinyin.Of(name[at]);
            if (readings.IsEmpty && !char.IsAsciiLetterOrDigit(name[at]))
            {
                // Quotation marks and the dot in a foreign name are not read; a name does not begin with what is read nowhere.
                next = reached;
            }

            for (var from = 0; from < _letters.Length; from++)
            {
                if ((reached & (1UL << from)) == 0)
                    continue;
                if (_letters[from] == name[at])
                    next |= 1UL << (from + 1);
                foreach (var reading in readings)
                {
                    if (ReadSyllable(reading, from, ref next))
                        return at + 1;
                }
            }

            if ((next & (1UL << _letters.Length)) != 0)
                return at + 1;
            if (next == 0)
                return 0;
            reached = next;
        }

        return 0;
    }

    private static uint InitialsOf(char first) => first switch
    {
        >= '\u3400' and <= '\u9fff' => Pinyin.InitialsOf(first),
        >= 'a' and <= 'z' => 1u << (first - 'a'),
        _ => uint.MaxValue,
    };

    /// <summary>Adds where a syllable may end.</summary>
    /// <returns>Whether the letters end in the middle of it.</returns>
    private bool ReadSyllable(string syllable, int from, ref ulong next)
    {
        var rest = _letters.AsSpan(from);
        if (rest.Length < syllable.Length && syllable.AsSpan().StartsWith(rest, StringComparison.Ordinal))
            return true;
        if (rest.StartsWith(syllable, StringComparison.Ordinal))
            next |= 1UL << (from + syllable.Length);
        if (rest[0] != syllable[0])
            return false;
        next |= 1UL << (from + 1);
        // zh, ch and sh are initials of two letters.
        if (syllable.Length > 2 && syllable[1] == 'h' && rest.Length > 1 && rest[1] == 'h')
            next |= 1UL << (from + 2);
        return false;
    }
}

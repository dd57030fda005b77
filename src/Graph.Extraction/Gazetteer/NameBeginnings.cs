namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Tells by two characters that no name begins with them: most places of a text begin none, and this table stays in the nearest cache
/// where a trie of all names does not.
/// </summary>
/// <remarks>B. H. Bloom, Space/time trade-offs in hash coding with allowable errors, CACM 13(7), 1970; with one hash function.</remarks>
internal sealed class NameBeginnings
{
    /// <summary>2^18 bits, 32 KB: with twenty thousand different beginnings one place in thirteen is looked at in vain.</summary>
    private const int Bits = 18;

    private readonly ulong[] _pairs = new ulong[1 << (Bits - 6)];
    private readonly CharacterSet _single;

    /// <summary>The beginnings of names, none of them empty.</summary>
    public NameBeginnings(IReadOnlyList<string> names)
    {
        _single = new CharacterSet(names.Where(name => name.Length == 1).Select(name => name[0]));
        foreach (var name in names)
        {
            if (name.Length == 1)
                continue;
            var place = PlaceOf(name[0], name[1]);
            _pairs[place >> 6] |= 1UL << place;
        }
    }

    /// <summary>Whether a name may begin so; false only when none does.</summary>
    public bool MayBegin(char first, char second)
    {
        var place = PlaceOf(first, second);
        return (_pairs[place >> 6] & (1UL << place)) != 0 || _single.Contains(first);
    }

    private static int PlaceOf(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu)) >> (32 - Bits));
}

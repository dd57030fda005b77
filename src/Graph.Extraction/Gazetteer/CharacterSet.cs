namespace Graph.Extraction.Gazetteer;

/// <summary>A set of UTF-16 units: one bit each, so that asking costs the same whatever is in it.</summary>
public sealed class CharacterSet
{
    private const int Shift = 6;

    /// <summary>By <see cref="CharacterOrder"/>, no farther than the last unit of the set: of most sets a text touches one or two cache lines.</summary>
    private readonly ulong[] _bits;

    /// <summary>A set of units in any order, repeated ones counted once.</summary>
    public CharacterSet(IEnumerable<char> characters)
    {
        ArgumentNullException.ThrowIfNull(characters);
        int[] places = [.. characters.Select(CharacterOrder.PlaceOf)];
        _bits = new ulong[(places.DefaultIfEmpty(-1).Max() >> Shift) + 1];
        foreach (var place in places)
            _bits[place >> Shift] |= 1UL << place;
    }

    private CharacterSet(ulong[] bits) => _bits = bits;

    /// <summary>What either of two sets holds.</summary>
    public CharacterSet Union(CharacterSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var bits = new ulong[Math.Max(_bits.Length, other._bits.Length)];
        _bits.CopyTo(bits, 0);
        for (var i = 0; i < other._bits.Length; i++)
            bits[i] |= other._bits[i];
        return new CharacterSet(bits);
    }

    /// <summary>Whether the unit is in the set.</summary>
    public bool Contains(char character) => HasPlace(CharacterOrder.PlaceOf(character));

    /// <summary>Whether the unit at a place of <see cref="CharacterOrder"/> is in the set.</summary>
    internal bool HasPlace(int place)
    {
        var bits = _bits;
        return (uint)(place >> Shift) < (uint)bits.Length && (bits[place >> Shift] & (1UL << place)) != 0;
    }
}

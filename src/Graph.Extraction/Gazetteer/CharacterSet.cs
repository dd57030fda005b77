using System.Numerics;

namespace Graph.Extraction.Gazetteer;

/// <summary>A set of UTF-16 units: one bit each, so that asking costs the same whatever is in it.</summary>
public sealed class CharacterSet
{
    private const int Shift = 6;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) >> Shift];
    private readonly ushort[] _before = new ushort[(char.MaxValue + 1) >> Shift];

    /// <summary>A set of units in any order, repeated ones counted once.</summary>
    public CharacterSet(IEnumerable<char> characters)
    {
        ArgumentNullException.ThrowIfNull(characters);
        foreach (var character in characters)
            _bits[character >> Shift] |= 1UL << character;
        CountBefore();
    }

    private CharacterSet(CharacterSet one, CharacterSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
            _bits[i] = one._bits[i] | other._bits[i];
        CountBefore();
    }

    /// <summary>What either of two sets holds.</summary>
    public CharacterSet Union(CharacterSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new CharacterSet(this, other);
    }

    private void CountBefore()
    {
        for (var i = 1; i < _bits.Length; i++)
            _before[i] = (ushort)(_before[i - 1] + BitOperations.PopCount(_bits[i - 1]));
    }

    /// <summary>How many units it holds.</summary>
    public int Count => _before[^1] + BitOperations.PopCount(_bits[^1]);

    /// <summary>Whether the unit is in the set.</summary>
    public bool Contains(char character) => (_bits[character >> Shift] & (1UL << character)) != 0;

    /// <summary>How many units of the set are less than this one: the place of a unit of the set among its units in order.</summary>
    public int Rank(char character) =>
        _before[character >> Shift] + BitOperations.PopCount(_bits[character >> Shift] & ((1UL << character) - 1));
}

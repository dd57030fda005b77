using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// A bit mask for each of some pairs of characters: a table of twice their number, looked into at the place the pair itself tells. Before it
/// a sketch of some bits a pair, which fits a near cache and rules out nearly all others.
/// </summary>
internal sealed class CharacterPairs
{
    /// <summary>Bits of the sketch for each pair, at least.</summary>
    private const int BitsEach = 16;

    private const int NoMask = 0;

    private readonly int _shift;
    private readonly Entry[] _entries;
    private readonly ulong[] _masks;
    private readonly int _sketchShift;
    private readonly ulong[] _sketch;

    /// <summary>The pairs with their masks, each pair once and no mask 0.</summary>
    public CharacterPairs(IReadOnlyDictionary<(char First, char Second), ulong> masks)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)(masks.Count * 2) + 2);
        _shift = 32 - BitOperations.Log2(size);
        _entries = new Entry[size];
        var bits = BitOperations.RoundUpToPowerOf2((uint)(masks.Count * BitsEach) + 64);
        _sketchShift = 32 - BitOperations.Log2(bits);
        _sketch = new ulong[bits / 64];
        _masks = [0, .. masks.Values.Distinct().Order()];
        foreach (var ((first, second), mask) in masks)
        {
            var pair = Pair(first, second);
            var at = PlaceOf(pair);
            while (_entries[at].Mask != NoMask)
                at = (at + 1) & (_entries.Length - 1);
            _entries[at] = new Entry(pair, Array.BinarySearch(_masks, mask));
            var bit = Spread(pair) >> _sketchShift;
            _sketch[bit / 64] |= 1UL << (int)bit;
        }
    }

    /// <summary>0 when the pair is none of the table's, and 1 when it is, or is one of the few others the sketch does not tell from them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayHold(char first, char second)
    {
        var bit = Spread(Pair(first, second)) >> _sketchShift;
        return (int)(_sketch[bit / 64] >> (int)bit) & 1;
    }

    /// <summary>The mask of a pair; 0 when it is none of the table's.</summary>
    public ulong MaskOf(char first, char second)
    {
        var pair = Pair(first, second);
        for (var at = PlaceOf(pair); ; at = (at + 1) & (_entries.Length - 1))
        {
            ref readonly var entry = ref _entries[at];
            if (entry.Pair == pair || entry.Mask == NoMask)
                return _masks[entry.Mask];
        }
    }

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private int PlaceOf(uint pair) => (int)(Spread(pair) >> _shift);

    /// <summary>Multiplied by 2³² divided by the golden ratio, the high bits of even neighbouring numbers lie far apart (Knuth, TAOCP 3, 6.4).</summary>
    private static uint Spread(uint pair) => pair * 2654435769u;

    /// <summary>A pair and the place of its mask among the masks; <see cref="NoMask"/> where there is none.</summary>
    private readonly record struct Entry(uint Pair, int Mask);
}

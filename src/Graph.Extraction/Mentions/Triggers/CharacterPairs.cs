using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>A bit mask for each of some pairs of characters, found without a decision that a processor could guess wrong.</summary>
/// <remarks>
/// Cuckoo hashing (Pagh and Rodler, Journal of Algorithms 51, 2004): a pair stands at one of two places of the table, which the pair itself
/// tells. Both are read; of what stands there, only what belongs to the pair counts.
/// </remarks>
internal sealed class CharacterPairs
{
    /// <summary>A pair that has driven out so many others finds no place: the table is too small.</summary>
    private const int MostMoves = 500;

    private readonly Entry[] _entries;
    private readonly int _shift;

    /// <summary>The pairs with their masks, each pair once and no mask 0.</summary>
    public CharacterPairs(IReadOnlyDictionary<(char First, char Second), ulong> masks)
    {
        for (var size = BitOperations.RoundUpToPowerOf2((uint)(masks.Count * 2) + 2); ; size *= 2)
        {
            _shift = 32 - BitOperations.Log2(size);
            _entries = new Entry[size];
            if (masks.All(pair => TryAdd(new Entry(PairSketch.Pair(pair.Key.First, pair.Key.Second), pair.Value))))
                return;
        }
    }

    /// <summary>The mask of a pair; 0 when it is none of the table's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong MaskOf(char first, char second)
    {
        var pair = PairSketch.Pair(first, second);
        return _entries[FirstPlace(pair)].MaskOf(pair) | _entries[SecondPlace(pair)].MaskOf(pair);
    }

    private bool TryAdd(Entry entry)
    {
        var at = FirstPlace(entry.Pair);
        for (var moves = 0; moves < MostMoves; moves++)
        {
            (_entries[at], entry) = (entry, _entries[at]);
            if (entry.Mask == 0)
                return true;
            // Whoever stood there goes to its other place.
            at = at == FirstPlace(entry.Pair) ? SecondPlace(entry.Pair) : FirstPlace(entry.Pair);
        }

        return false;
    }

    private int FirstPlace(uint pair) => (int)(PairSketch.Spread(pair) >> _shift);

    /// <summary>Another odd factor without a pattern in its bits.</summary>
    private int SecondPlace(uint pair) => (int)((pair * 2246822519u) >> _shift);

    /// <summary>A pair and its mask; 0 where no pair stands.</summary>
    private readonly record struct Entry(uint Pair, ulong Mask)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong MaskOf(uint pair) => Mask & (ulong)-(Pair == pair ? 1L : 0L);
    }
}

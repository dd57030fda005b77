using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// What begins with each of some pairs of characters, a bit for each trigger, found without a decision that a processor could guess wrong.
/// </summary>
/// <remarks>
/// Cuckoo hashing (Pagh and Rodler, Journal of Algorithms 51, 2004): a pair stands at one of two places of the table, which the pair itself
/// tells. Both are read; of what stands there, only what belongs to the pair counts. Many pairs begin words of the same triggers, so that
/// these stand once for all of them and the table is small.
/// </remarks>
internal sealed class CharacterPairs
{
    /// <summary>A pair that has driven out so many others finds no place: the table is too small.</summary>
    private const int MostMoves = 500;

    private readonly Entry[] _entries;
    private readonly Triggers[] _triggers;
    private readonly int _shift;

    /// <summary>A table of pairs.</summary>
    /// <param name="pairs">
    /// Of each the triggers of which it is a word, those of which it begins longer words alone, and the third characters of these.
    /// </param>
    public CharacterPairs(IReadOnlyDictionary<(char First, char Second), (ulong Words, ulong Longer, string? Thirds)> pairs)
    {
        var triggers = new List<Triggers> { default };
        var entries = new List<Entry>();
        foreach (var (pair, (words, longer, thirds)) in pairs)
        {
            var of = new Triggers(words, longer);
            if (triggers.IndexOf(of) is not (>= 0 and var index))
            {
                index = triggers.Count;
                triggers.Add(of);
            }

            entries.Add(new Entry(PairSketch.Pair(pair.First, pair.Second), (ushort)index, BitsOf(thirds)));
        }

        _triggers = [.. triggers];
        for (var size = BitOperations.RoundUpToPowerOf2((uint)(entries.Count * 2) + 2); ; size *= 2)
        {
            _shift = 32 - BitOperations.Log2(size);
            _entries = new Entry[size];
            if (entries.TrueForAll(TryAdd))
                return;
        }
    }

    /// <summary>
    /// The triggers of which a word may begin with a pair where a third character follows; 0 when the pair is none of the table's. Of words of three
    /// characters and more the third is told by a bit that some others share: one of sixty-four for each that is known.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong MaskOf(char first, char second, char third)
    {
        var pair = PairSketch.Pair(first, second);
        ref readonly var one = ref _entries[FirstPlace(pair)];
        ref readonly var other = ref _entries[SecondPlace(pair)];
        var (isOne, isOther) = (one.Pair == pair ? -1 : 0, other.Pair == pair ? -1 : 0);
        ref readonly var triggers = ref _triggers[(one.Triggers & isOne) | (other.Triggers & isOther)];
        var isThird = (((one.Thirds & (ulong)(long)isOne) | (other.Thirds & (ulong)(long)isOther)) & BitOf(third)) != 0 ? ulong.MaxValue : 0;
        return triggers.Words | (triggers.Longer & isThird);
    }

    private bool TryAdd(Entry entry)
    {
        var at = FirstPlace(entry.Pair);
        for (var moves = 0; moves < MostMoves; moves++)
        {
            (_entries[at], entry) = (entry, _entries[at]);
            if (entry.Triggers == 0)
                return true;
            // Whoever stood there goes to its other place.
            at = at == FirstPlace(entry.Pair) ? SecondPlace(entry.Pair) : FirstPlace(entry.Pair);
        }

        return false;
    }

    private int FirstPlace(uint pair) => (int)(PairSketch.Spread(pair) >> _shift);

    /// <summary>Another odd factor without a pattern in its bits.</summary>
    private int SecondPlace(uint pair) => (int)((pair * 2246822519u) >> _shift);

    private static ulong BitsOf(string? thirds)
    {
        var bits = 0UL;
        foreach (var third in thirds.AsSpan())
            bits |= BitOf(third);
        return bits;
    }

    /// <summary>One of sixty-four bits, the high ones of the spread character.</summary>
    private static ulong BitOf(char third) => 1UL << (int)(PairSketch.Spread(third) >> 26);

    /// <summary>A pair, the place of its triggers among all, 0 where no pair stands, and the bits of its third characters.</summary>
    private readonly record struct Entry(uint Pair, ushort Triggers, ulong Thirds);

    /// <summary>By bit, the triggers of which some pairs are words, and those of which they only begin longer ones.</summary>
    private readonly record struct Triggers(ulong Words, ulong Longer);
}

using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// What begins with each of some pairs of characters, a bit for each trigger, found without a decision that a processor could guess wrong.
/// </summary>
/// <remarks>
/// Perfect hashing (Pagh, "Hash and displace", WADS 1999): the pairs of a bucket are all moved by what lets them meet none of the others, so that each has
/// a place of its own, and what is read there tells whether the pair is the table's and all else. Many pairs begin words of the same triggers, so
/// that these stand once for all of them. What is read stays small: the near caches are everybody's.
/// </remarks>
internal sealed class CharacterPairs
{
    /// <summary>A bucket has so many pairs, on the mean: most find a place at the first attempts.</summary>
    private const int PairsInBucket = 2;

    private readonly Entry[] _entries;
    private readonly Triggers[] _triggers;

    /// <summary>By bucket, by how much its pairs are moved.</summary>
    private readonly ushort[] _moves;
    private readonly int _bucketShift;

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

            entries.Add(new Entry(PairSketch.Pair(pair.First, pair.Second), index, BitsOf(thirds)));
        }

        _triggers = [.. triggers];
        var buckets = BitOperations.RoundUpToPowerOf2((uint)(entries.Count / PairsInBucket) + 2);
        _bucketShift = 32 - BitOperations.Log2(buckets);
        _moves = new ushort[buckets];
        // The largest buckets first, while there is room; of equal ones in order.
        var families = entries.GroupBy(entry => BucketOf(entry.Pair)).OrderByDescending(family => family.Count()).ThenBy(family => family.Key).Select(family => family.ToArray()).ToArray();
        for (var size = entries.Count + (entries.Count / 8) + 1; ; size += (size / 8) + 1)
        {
            _entries = new Entry[size];
            if (Array.TrueForAll(families, TryAdd))
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
        ref readonly var entry = ref _entries[PlaceOf(pair, _moves[BucketOf(pair)])];
        // All bits where the pair stands there: half of those asked for are none of the table's, which no processor guesses.
        var isPair = (long)((ulong)(entry.Pair ^ pair) - 1) >> 63;
        ref readonly var triggers = ref _triggers[entry.Triggers & (int)isPair];
        return triggers.Words | (triggers.Longer & (0 - ((entry.Thirds >> PlaceOf(third)) & 1)));
    }

    /// <summary>Asks ahead for what <see cref="MaskOf"/> reads of a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(char first, char second)
    {
        var pair = PairSketch.Pair(first, second);
        Ahead.Fetch(ref _entries[PlaceOf(pair, _moves[BucketOf(pair)])]);
    }

    /// <summary>Finds room for the pairs of a bucket; false where there is none.</summary>
    private bool TryAdd(Entry[] family)
    {
        var places = new int[family.Length];
        for (var move = 0; move <= ushort.MaxValue; move++)
        {
            for (var i = 0; i < places.Length; i++)
                places[i] = PlaceOf(family[i].Pair, (ushort)move);
            if (Array.Exists(places, place => _entries[place].Triggers != 0) || places.Distinct().Count() < places.Length)
                continue;
            for (var i = 0; i < places.Length; i++)
                _entries[places[i]] = family[i];
            _moves[BucketOf(family[0].Pair)] = (ushort)move;
            return true;
        }

        return false;
    }

    private int BucketOf(uint pair) => (int)(PairSketch.Spread(pair) >> _bucketShift);

    /// <summary>The spread pair, scaled to the length of the table; another odd factor than for the buckets, so that the pairs of one lie apart.</summary>
    private int PlaceOf(uint pair, ushort move) => (int)(((ulong)((pair ^ PairSketch.Spread(move)) * 2246822519u) * (uint)_entries.Length) >> 32);

    private static ulong BitsOf(string? thirds)
    {
        var bits = 0UL;
        foreach (var third in thirds.AsSpan())
            bits |= 1UL << PlaceOf(third);
        return bits;
    }

    /// <summary>One of sixty-four bits, the high ones of the spread character.</summary>
    private static int PlaceOf(char third) => (int)(PairSketch.Spread(third) >> 26);

    /// <summary>A pair, the place of its triggers among all, 0 where no pair stands, and the bits of its third characters.</summary>
    private readonly record struct Entry(uint Pair, int Triggers, ulong Thirds);

    /// <summary>By bit, the triggers of which some pairs are words, and those of which they only begin longer ones.</summary>
    private readonly record struct Triggers(ulong Words, ulong Longer);
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Words character by character: from one character to the ones that follow it in some word. Small, and built in no time; for tens of
/// thousands of words there is <see cref="DoubleArrayTrie"/>.
/// </summary>
/// <remarks>
/// The first two characters are one step, in a table of twice their number at the place the pair tells: one look decides nearly always, and it is seldom
/// needed, for two bits before it tell of most places that no word stands there. The steps from there on stand in a row, those behind a step right after its
/// neighbours, so that most words lie in one cache line: by a hash of their own each was in another, and the waiting for them was most of looking a word up.
/// There are hundreds of trees, which share the near caches with all else, so that nothing here is larger than it must be: bits and steps are one array, read without
/// its length, which lies in another cache line than nearly all that is asked for. A struct: what is asked of nearly every place stands in the <see cref="WordList"/>
/// itself, and no address has to be read before it.
/// </remarks>
internal readonly struct WordTree
{
    /// <summary>Bits for each pair that begins a word, at least: of sixteen others one passes at most.</summary>
    private const int BitsOfPair = 16;

    /// <summary>The bits stand in parts of so many.</summary>
    private const int BitsOfPart = 64;
    private const int PartShift = 6;

    private readonly Initials _initials;

    /// <summary>The words of one character; null when there are none.</summary>
    private readonly CharacterSet? _alone;

    /// <summary>
    /// A bit for each pair of characters that begins a word, at the place the pair tells; then the steps over pairs, each at the place its pair tells or the next free one
    /// behind it; then the further steps: those from one place stand side by side in order of their characters, the last with a sign.
    /// </summary>
    private readonly ulong[] _all;

    /// <summary>Where the steps over pairs begin.</summary>
    private readonly int _pairs;

    /// <summary>By how much a spread pair is shifted to tell the place of its bit.</summary>
    private readonly int _bitShift;

    /// <summary>By how much it is shifted to tell the place of its step among those over pairs.</summary>
    private readonly int _pairShift;

    /// <summary>A tree of words in any order, none of them empty.</summary>
    public WordTree(IEnumerable<string> words)
    {
        string[] sorted = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var word in sorted)
            _initials.Add(word[0]);
        _alone = sorted.Any(word => word.Length == 1) ? new CharacterSet(sorted.Where(word => word.Length == 1).Select(word => word[0])) : null;
        string[] longer = [.. sorted.Where(word => word.Length > 1)];
        var pairs = longer.Select(word => PairSketch.Pair(word[0], word[1])).Distinct().Count();
        var bits = BitOperations.RoundUpToPowerOf2((uint)(pairs * BitsOfPair) + BitsOfPart);
        var places = BitOperations.RoundUpToPowerOf2((uint)(pairs * 2) + 2);
        (_bitShift, _pairShift) = (32 - BitOperations.Log2(bits), 32 - BitOperations.Log2(places));
        _pairs = (int)(bits >> PartShift);
        // A place more for each pair, so that none has to go on in front, and a free one behind the last.
        List<ulong> all = [.. Enumerable.Repeat(0UL, _pairs + (int)places + pairs + 1)];
        for (int low = 0, high; low < longer.Length; low = high)
        {
            high = low + 1;
            while (high < longer.Length && longer[high][0] == longer[low][0] && longer[high][1] == longer[low][1])
                high++;
            var pair = PairSketch.Pair(longer[low][0], longer[low][1]);
            var spread = PairSketch.Spread(pair);
            all[(int)(spread >> _bitShift >> PartShift)] |= 1UL << (int)(spread >> _bitShift);
            var at = _pairs + (int)(spread >> _pairShift);
            while (new Step(all[at]).IsTaken)
                at++;
            all[at] = StepOver(pair, low, high, 2, isLast: true).Bits;
        }

        _all = [.. all];

        // The words from low to before high have their first characters in common, as many as are read with the step.
        Step StepOver(uint key, int low, int high, int depth, bool isLast)
        {
            var isEnd = longer[low].Length == depth;
            var next = AddSteps(isEnd ? low + 1 : low, high, depth);
            return new Step(key, next, isEnd, isLast);
        }

        int AddSteps(int low, int high, int depth)
        {
            if (low == high)
                return Step.Nowhere;
            var families = new List<(int Low, int High)>();
            for (int from = low, end; from < high; from = end)
            {
                end = from + 1;
                while (end < high && longer[end][depth] == longer[from][depth])
                    end++;
                families.Add((from, end));
            }

            var first = all.Count;
            all.AddRange(Enumerable.Repeat(0UL, families.Count));
            for (var i = 0; i < families.Count; i++)
                all[first + i] = StepOver(longer[families[i].Low][depth], families[i].Low, families[i].High, depth + 1, isLast: i == families.Count - 1).Bits;
            return first;
        }
    }

    /// <summary>The length of the longest word whose characters stand from <paramref name="at"/> on, to the right or to the left; 0 when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word's first character would stand; outside the text no word does.</param>
    /// <param name="step">1 to read to the right, -1 to read to the left.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestAt(ReadOnlySpan<char> text, int at, int step) =>
        (uint)at < (uint)text.Length && _initials.MayHold(text[at]) ? LongestFrom(text, at, step) : 0;

    /// <summary>The first place from one on to before another where a word begins, read to the right; -1 when none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstBetween(ReadOnlySpan<char> text, int from, int to)
    {
        to = Math.Min(to, text.Length);
        for (var at = from; at < to; at++)
        {
            if (_initials.MayHold(text[at]) && LongestFrom(text, at, 1) > 0)
                return at;
        }

        return -1;
    }

    /// <summary>Asks ahead for what tells of the words to the right of a place.</summary>
    public void FetchAt(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at + 1 < (uint)text.Length)
            Ahead.Fetch(ref _all[_pairs + (int)(PairSketch.Spread(PairSketch.Pair(text[at], text[at + 1])) >> _pairShift)]);
    }

    /// <summary>Whether the word is one of the tree's.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && LongestAt(word, 0, 1) == word.Length;

    // By itself: what ends at the first character, most of what is asked, saves no registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LongestFrom(ReadOnlySpan<char> text, int at, int step)
    {
        var first = text[at];
        var longest = _alone is not null && _alone.Contains(first) ? 1 : 0;
        at += step;
        if ((uint)at >= (uint)text.Length)
            return longest;
        // Without bounds: the shifts leave no more than there are places, and a step leads to a step.
        ref var all = ref MemoryMarshal.GetArrayDataReference(_all);
        var pair = PairSketch.Pair(first, text[at]);
        var spread = PairSketch.Spread(pair);
        var bit = spread >> _bitShift;
        if ((Unsafe.Add(ref all, bit >> PartShift) & (1UL << (int)bit)) == 0)
            return longest;
        nint place = _pairs + (int)(spread >> _pairShift);
        Step found;
        while ((found = new Step(Unsafe.Add(ref all, place))).Key != pair)
        {
            if (!found.IsTaken)
                return longest;
            place++;
        }

        for (var length = 2; ; length++)
        {
            if (found.IsEnd)
                longest = length;
            at += step;
            place = found.Next;
            if (place == Step.Nowhere || (uint)at >= (uint)text.Length)
                return longest;
            var character = text[at];
            while ((found = new Step(Unsafe.Add(ref all, place))).Key < character)
            {
                if (found.IsLast)
                    return longest;
                place++;
            }

            if (found.Key != character)
                return longest;
        }
    }

    /// <summary>
    /// The first characters of the words by their low eight bits: three of five places are told by them to begin no word, from the words' own cache line. Told
    /// exactly, by a bit for each character in its order, it took reading two tables more, for one place in seven.
    /// </summary>
    [InlineArray(Parts)]
    private struct Initials
    {
        private const int Parts = 4;
        private const int Shift = 6;

        private ulong _bits;

        public void Add(char character) => this[(character >> Shift) & (Parts - 1)] |= 1UL << character;

        public readonly bool MayHold(char character) => (this[(character >> Shift) & (Parts - 1)] & (1UL << character)) != 0;
    }

    /// <summary>A step over a pair or a further character, all in one number: from the lowest bit on its characters, where the steps behind it begin, and three signs.</summary>
    private readonly struct Step
    {
        /// <summary>Where the steps begin behind one behind which there are none; that of a step that is not there, too.</summary>
        public const int Nowhere = 0;

        private const int NextShift = 32;
        private const ulong NextBits = (1UL << 28) - 1;
        private const ulong EndBit = 1UL << 60;
        private const ulong LastBit = 1UL << 61;
        private const ulong TakenBit = 1UL << 62;

        /// <summary>A step by its number.</summary>
        public Step(ulong bits) => Bits = bits;

        public Step(uint key, int next, bool isEnd, bool isLast) =>
            Bits = key | ((ulong)next << NextShift) | (isEnd ? EndBit : 0) | (isLast ? LastBit : 0) | TakenBit;

        /// <summary>The number, 0 where no step is.</summary>
        public ulong Bits { get; }

        /// <summary>The two characters of a pair, or the one.</summary>
        public uint Key => (uint)Bits;

        /// <summary>Where the steps behind it begin.</summary>
        public int Next => (int)((Bits >> NextShift) & NextBits);

        /// <summary>Whether a word ends with it.</summary>
        public bool IsEnd => (Bits & EndBit) != 0;

        /// <summary>Whether it is the last of those beside it.</summary>
        public bool IsLast => (Bits & LastBit) != 0;

        /// <summary>Whether the table of pairs has a step at its place.</summary>
        public bool IsTaken => (Bits & TakenBit) != 0;
    }
}

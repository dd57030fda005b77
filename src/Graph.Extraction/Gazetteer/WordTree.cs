using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Words character by character: from one character to the ones that follow it in some word. Small, and built in no time; for tens of
/// thousands of words there is <see cref="DoubleArrayTrie"/>.
/// </summary>
/// <remarks>
/// Nodes are numbers, a first character's its own. All steps stand in one table of twice their number, each at the place that its node and
/// character tell: one look decides nearly always. It is seldom needed, for two bits before it tell of most places that no word stands there.
/// There are hundreds of trees, which share the near caches with all else, so that nothing here is larger than it must be.
/// </remarks>
internal sealed class WordTree
{
    private readonly CharacterSet _initials;
    private readonly CharacterSet _alone;
    private readonly PairSketch _beginnings;
    private readonly Step[] _steps;
    private readonly int _shift;

    /// <summary>A tree of words in any order, none of them empty.</summary>
    /// <exception cref="ArgumentException">The words have more than two million characters in all.</exception>
    public WordTree(IEnumerable<string> words)
    {
        string[] sorted = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _initials = new CharacterSet(sorted.Select(word => word[0]));
        _alone = new CharacterSet(sorted.Where(word => word.Length == 1).Select(word => word[0]));
        _beginnings = new PairSketch([.. sorted.Where(word => word.Length > 1).Select(word => (word[0], word[1])).Distinct()]);
        var steps = new List<Step>();
        var nodes = char.MaxValue + 1;
        for (int low = 0, high; low < sorted.Length; low = high)
        {
            high = EndOfFamily(low, sorted.Length, 0);
            AddSteps(sorted[low][0], low, high, 1);
        }

        if (nodes > Step.MostNodes)
            throw new ArgumentException($"The words have {nodes} beginnings; {Step.MostNodes} fit.", nameof(words));
        var size = BitOperations.RoundUpToPowerOf2((uint)(steps.Count * 2) + 2);
        _shift = 32 - BitOperations.Log2(size);
        _steps = new Step[size];
        foreach (var step in steps)
        {
            var at = PlaceOf(step.Node, step.Character);
            while (_steps[at].IsTaken)
                at = (at + 1) & (_steps.Length - 1);
            _steps[at] = step;
        }

        // The words of a node's family have their first characters in common, as many as the node lies deep.
        void AddSteps(int node, int low, int high, int depth)
        {
            for (int from = sorted[low].Length == depth ? low + 1 : low, end; from < high; from = end)
            {
                end = EndOfFamily(from, high, depth);
                var isEnd = sorted[from].Length == depth + 1;
                var child = nodes++;
                steps.Add(new Step(node, sorted[from][depth], child, end - from > (isEnd ? 1 : 0), isEnd));
                AddSteps(child, from, end, depth + 1);
            }
        }

        int EndOfFamily(int low, int high, int depth)
        {
            var end = low + 1;
            while (end < high && sorted[end][depth] == sorted[low][depth])
                end++;
            return end;
        }
    }

    /// <summary>The length of the longest word whose characters stand from <paramref name="at"/> on, to the right or to the left; 0 when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word's first character would stand; outside the text no word does.</param>
    /// <param name="step">1 to read to the right, -1 to read to the left.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestAt(ReadOnlySpan<char> text, int at, int step) =>
        (uint)at < (uint)text.Length && _initials.Contains(text[at]) ? LongestFrom(text, at, step) : 0;

    /// <summary>Asks ahead for what tells of the words to the right of a place.</summary>
    public void FetchAt(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at + 1 < (uint)text.Length)
            Ahead.Fetch(ref _steps[PlaceOf(text[at], text[at + 1])]);
    }

    private int LongestFrom(ReadOnlySpan<char> text, int at, int step)
    {
        var first = text[at];
        var longest = _alone.Contains(first) ? 1 : 0;
        at += step;
        if ((uint)at >= (uint)text.Length || _beginnings.MayHold(first, text[at]) == 0)
            return longest;
        int node = first;
        for (var length = 2; (uint)at < (uint)text.Length; length++, at += step)
        {
            var next = StepFrom(node, text[at]);
            if (next.IsEnd)
                longest = length;
            if (!next.GoesOn)
                break;
            node = next.Child;
        }

        return longest;
    }

    /// <summary>The step from a node by a character; where there is none, one that neither ends a word nor goes on.</summary>
    private Step StepFrom(int node, char character)
    {
        var steps = _steps;
        for (var at = PlaceOf(node, character); ; at = (at + 1) & (steps.Length - 1))
        {
            var step = steps[at];
            if (!step.IsTaken || step.Leads(node, character))
                return step;
        }
    }

    /// <summary>Two odd factors without a pattern in their bits spread what is close together.</summary>
    private int PlaceOf(int node, char character) => (int)(((uint)node * 2246822519u + character * 2654435769u) >> _shift);

    /// <summary>Whether the word is one of the tree's.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && LongestAt(word, 0, 1) == word.Length;

    /// <summary>From a node by a character to the next, all in one number: from the lowest bit on the character, the node, the next one, and three signs.</summary>
    private readonly struct Step
    {
        /// <summary>Twenty-one bits tell a node.</summary>
        public const int MostNodes = 1 << 21;

        private const int NodeShift = 16;
        private const int ChildShift = 37;
        private const ulong Key = (1UL << ChildShift) - 1;
        private const ulong GoesOnBit = 1UL << 58;
        private const ulong EndBit = 1UL << 59;
        private const ulong TakenBit = 1UL << 60;

        private readonly ulong _bits;

        public Step(int node, char character, int child, bool goesOn, bool isEnd) =>
            _bits = KeyOf(node, character) | ((ulong)child << ChildShift) | (goesOn ? GoesOnBit : 0) | (isEnd ? EndBit : 0) | TakenBit;

        /// <summary>Whether the table has a step at its place.</summary>
        public bool IsTaken => _bits != 0;

        /// <summary>Whether words go on behind it.</summary>
        public bool GoesOn => (_bits & GoesOnBit) != 0;

        /// <summary>Whether a word ends with it.</summary>
        public bool IsEnd => (_bits & EndBit) != 0;

        public int Node => (int)((_bits & Key) >> NodeShift);

        public char Character => (char)_bits;

        public int Child => (int)(_bits >> ChildShift) & (MostNodes - 1);

        /// <summary>Whether it is the one from a node by a character.</summary>
        public bool Leads(int node, char character) => (_bits & Key) == KeyOf(node, character);

        private static ulong KeyOf(int node, char character) => ((ulong)node << NodeShift) | character;
    }
}

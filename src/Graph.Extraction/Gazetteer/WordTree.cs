using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Words character by character: from one character to the ones that follow it in some word. Small, and built in no time; for tens of
/// thousands of words there is <see cref="DoubleArrayTrie"/>.
/// </summary>
/// <remarks>
/// Nodes are numbers, the roots the ranks of their characters. All steps stand in one table of twice their number, each at the place that
/// its node and character tell: one look decides nearly always. It is seldom needed, for a root tells of most characters that none of its words
/// goes on with them.
/// </remarks>
internal sealed class WordTree
{
    private readonly CharacterSet _initials;
    private readonly Root[] _roots;
    private readonly Step[] _steps;
    private readonly int _shift;

    /// <summary>A tree of words in any order, none of them empty.</summary>
    public WordTree(IEnumerable<string> words)
    {
        string[] sorted = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _initials = new CharacterSet(sorted.Select(word => word[0]));
        _roots = new Root[_initials.Count];
        var steps = new List<Step>();
        var nodes = _roots.Length;
        for (int low = 0, high; low < sorted.Length; low = high)
        {
            high = EndOfFamily(low, sorted.Length, 0);
            var root = _initials.Rank(sorted[low][0]);
            _roots[root] = new Root(SecondsOf(low, high), NodeOf(root, low, high, 1).IsEnd);
        }

        var size = BitOperations.RoundUpToPowerOf2((uint)(steps.Count * 2) + 2);
        _shift = 32 - BitOperations.Log2(size);
        _steps = new Step[size];
        foreach (var step in steps)
        {
            var at = PlaceOf(step.Parent, step.Character);
            while (_steps[at].IsTaken)
                at = (at + 1) & (_steps.Length - 1);
            _steps[at] = step;
        }

        // The words of a node's family have their first characters in common, as many as the node lies deep.
        Node NodeOf(int number, int low, int high, int depth)
        {
            var isEnd = sorted[low].Length == depth;
            var first = isEnd ? low + 1 : low;
            for (int from = first, end; from < high; from = end)
            {
                end = EndOfFamily(from, high, depth);
                steps.Add(new Step(number, sorted[from][depth], true, NodeOf(nodes++, from, end, depth + 1)));
            }

            return new Node(number, first < high, isEnd);
        }

        ulong SecondsOf(int low, int high)
        {
            var seconds = 0UL;
            for (var i = low; i < high; i++)
                seconds |= sorted[i].Length > 1 ? Root.BitOf(sorted[i][1]) : 0;
            return seconds;
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

    private int LongestFrom(ReadOnlySpan<char> text, int at, int step)
    {
        var number = _initials.Rank(text[at]);
        ref readonly var root = ref _roots[number];
        var longest = root.IsEnd ? 1 : 0;
        at += step;
        if ((uint)at >= (uint)text.Length || (root.Seconds & Root.BitOf(text[at])) == 0)
            return longest;
        var node = new Node(number, HasChildren: true, root.IsEnd);
        for (var length = 2; node.HasChildren; length++, at += step)
        {
            if ((uint)at >= (uint)text.Length || !TryStep(ref node, text[at]))
                break;
            if (node.IsEnd)
                longest = length;
        }

        return longest;
    }

    private bool TryStep(ref Node node, char character)
    {
        for (var at = PlaceOf(node.Number, character); ; at = (at + 1) & (_steps.Length - 1))
        {
            ref readonly var step = ref _steps[at];
            if (!step.IsTaken)
                return false;
            if (step.Parent == node.Number && step.Character == character)
            {
                node = step.Child;
                return true;
            }
        }
    }

    /// <summary>Two odd factors without a pattern in their bits spread what is close together.</summary>
    private int PlaceOf(int node, char character) => (int)(((uint)node * 2246822519u + character * 2654435769u) >> _shift);

    /// <summary>Whether the word is one of the tree's.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && LongestAt(word, 0, 1) == word.Length;

    /// <summary>The first character of words.</summary>
    /// <param name="Seconds">The bits of all characters that stand behind it in some word; several share one.</param>
    /// <param name="IsEnd">Whether it is a word by itself.</param>
    private readonly record struct Root(ulong Seconds, bool IsEnd)
    {
        /// <summary>The bit of a character: its last six bits, which are spread evenly over Chinese ones, tell which.</summary>
        public static ulong BitOf(char character) => 1UL << character;
    }

    /// <summary>The beginning of words: its number, whether words go on behind it, and whether one ends with it.</summary>
    private readonly record struct Node(int Number, bool HasChildren, bool IsEnd);

    /// <summary>From a node by a character to the next; not taken where the table has none.</summary>
    private readonly record struct Step(int Parent, char Character, bool IsTaken, Node Child);
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Model;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// A set of patterns that lists, from any place of a text, every pattern that begins there, with one array read a character; or, over a
/// whole text, the longest ones from left to right.
/// </summary>
public sealed class DoubleArrayTrie
{
    private readonly ushort[] _codes;
    private readonly ushort[] _check;
    private readonly Node[] _nodes;
    private readonly int[] _values;

    private DoubleArrayTrie(DoubleArray array)
    {
        _codes = array.Codes;
        _check = array.Check;
        _nodes = new Node[array.Base.Length];
        for (var i = 0; i < _nodes.Length; i++)
            _nodes[i] = new Node(array.Base[i], array.Value[i] >= 0);
        _values = array.Value;
    }

    /// <summary>A pattern found at the place that was asked about.</summary>
    /// <param name="Length">Its length in UTF-16 units.</param>
    /// <param name="Pattern">Its index in the list the trie was built from.</param>
    public readonly record struct Prefix(int Length, int Pattern);

    /// <summary>A pattern found in a text.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Pattern">Its index in the list the trie was built from.</param>
    public readonly record struct Match(TextSpan Span, int Pattern);

    /// <summary>Builds the trie. O(total length · log) time; about 10 bytes a node.</summary>
    /// <param name="patterns">Distinct and not empty, in any order; their indexes are what matches give.</param>
    /// <exception cref="ArgumentException">A pattern is empty or stands twice.</exception>
    public static DoubleArrayTrie Build(IReadOnlyList<string> patterns) => new(DoubleArray.Build(patterns));

    /// <summary>The node every walk begins at.</summary>
    internal const int Root = 0;

    /// <summary>Adds every pattern that begins at <paramref name="start"/>, the shortest first.</summary>
    public void PrefixesAt(ReadOnlySpan<char> text, int start, List<Prefix> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var node = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (!TryStep(ref node, text[i]))
                return;
            if (_nodes[node].IsEnd)
                found.Add(new Prefix(i - start + 1, _values[node]));
        }
    }

    /// <summary>The index of the pattern equal to <paramref name="text"/>, or -1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var node = 0;
        foreach (var character in text)
        {
            if (!TryStep(ref node, character))
                return -1;
        }

        return text.IsEmpty ? -1 : _values[node];
    }

    /// <summary>
    /// Adds the patterns a text is covered by from left to right: of those that begin first the longest, and then on behind it. They do
    /// not overlap. O(text length · length of the longest pattern) time at worst; names being short, no step back is kept per node.
    /// </summary>
    public void MatchLongest(ReadOnlySpan<char> text, List<Match> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        // Walks without bounds: DoubleArray keeps room for every code behind the last node.
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var check = ref MemoryMarshal.GetArrayDataReference(_check);
        ref var codes = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref var characters = ref MemoryMarshal.GetReference(text);
        nint place = 0;
        while (place < text.Length)
        {
            var code = Unsafe.Add(ref codes, Unsafe.Add(ref characters, place));
            nint index = code;
            if (Unsafe.Add(ref check, index) != code)
            {
                place++;
                continue;
            }

            var node = Unsafe.Add(ref nodes, index);
            var (end, last) = node.IsEnd ? (place + 1, index) : (0, 0);
            for (var at = place + 1; at < text.Length; at++)
            {
                code = Unsafe.Add(ref codes, Unsafe.Add(ref characters, at));
                index = node.Base + code;
                if (Unsafe.Add(ref check, index) != code)
                    break;
                node = Unsafe.Add(ref nodes, index);
                if (node.IsEnd)
                    (end, last) = (at + 1, index);
            }

            if (end == 0)
            {
                place++;
                continue;
            }

            found.Add(new Match(new TextSpan((int)place, (int)end), _values[last]));
            place = end;
        }
    }

    /// <summary>Goes from a node to its child by a character; false, the node unchanged, when it has none.</summary>
    private bool TryStep(ref int node, char character)
    {
        var code = _codes[character];
        var next = _nodes[node].Base + code;
        if (_check[next] != code)
            return false;
        node = next;
        return true;
    }

    /// <summary>Fills in for every two codes side by side the node they lead to, the root where they lead nowhere, and lists where patterns may begin.</summary>
    /// <remarks>
    /// Most of a walk is waiting for a node that no near cache holds. Here nothing depends on the node before, and nothing is decided, so
    /// that the processor has many fetched at once.
    /// </remarks>
    /// <param name="codes">The codes, and a 0 behind the last.</param>
    /// <param name="pairs">As long as the codes at least.</param>
    /// <param name="starts">As long; the places from which a pattern of one character or the beginning of a longer one stands.</param>
    /// <returns>How many such places there are.</returns>
    internal int Pairs(ReadOnlySpan<ushort> codes, Span<int> pairs, Span<int> starts)
    {
        pairs = pairs[..codes.Length];
        starts = starts[..codes.Length];
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var check = ref MemoryMarshal.GetArrayDataReference(_check);
        ref var code = ref MemoryMarshal.GetReference(codes);
        var count = 0;
        for (var i = 0; i + 1 < codes.Length; i++)
        {
            var node = Unsafe.Add(ref nodes, (nint)Unsafe.Add(ref code, i));
            var next = Unsafe.Add(ref code, i + 1);
            var pair = node.Base + next;
            pair &= -(Unsafe.Add(ref check, pair) == next ? 1 : 0);
            pairs[i] = pair;
            starts[count] = i;
            count += (pair != Root) | node.IsEnd ? 1 : 0;
        }

        return count;
    }

    /// <summary>Lists the patterns that codes begin with, the shortest first, and gives how many they are.</summary>
    /// <param name="codes">The codes, and a 0 behind the last.</param>
    /// <param name="pair">Where the first two lead.</param>
    /// <param name="found">Has room for as many patterns as the longest has characters.</param>
    internal int PatternsFrom(ReadOnlySpan<ushort> codes, int pair, Span<Prefix> found)
    {
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var check = ref MemoryMarshal.GetArrayDataReference(_check);
        ref var code = ref MemoryMarshal.GetReference(codes);
        var count = 0;
        if (Unsafe.Add(ref nodes, (nint)code).IsEnd)
            found[count++] = new Prefix(1, _values[code]);
        if (pair == Root)
            return count;
        for (var length = 2; ; length++)
        {
            var node = Unsafe.Add(ref nodes, pair);
            if (node.IsEnd)
                found[count++] = new Prefix(length, _values[pair]);
            var next = Unsafe.Add(ref code, length);
            pair = node.Base + next;
            if (Unsafe.Add(ref check, pair) != next)
                return count;
        }
    }

    /// <summary>The code of a UTF-16 unit; 0 when no pattern holds it.</summary>
    internal ushort CodeOf(char character) => _codes[character];

    /// <summary>Four bytes; what a pattern is called is read only when it was found.</summary>
    private readonly struct Node(int @base, bool isEnd)
    {
        private readonly int _base = isEnd ? ~@base : @base;

        public int Base => _base ^ (_base >> 31);

        public bool IsEnd => _base < 0;
    }
}

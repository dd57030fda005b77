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

    private DoubleArrayTrie(DoubleArray array, Func<int, int> numberOf)
    {
        _codes = array.Codes;
        _check = array.Check;
        _nodes = new Node[array.Base.Length];
        for (var i = 0; i < _nodes.Length; i++)
            _nodes[i] = new Node(array.Base[i], array.Value[i] < 0 ? Node.NoPattern : numberOf(array.Value[i]));
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
    public static DoubleArrayTrie Build(IReadOnlyList<string> patterns) => new(DoubleArray.Build(patterns), pattern => pattern);

    /// <summary>Builds the trie of patterns that matches give other numbers for than their indexes, none of them negative.</summary>
    internal static DoubleArrayTrie Build(IReadOnlyList<string> patterns, IReadOnlyList<int> numbers) => new(DoubleArray.Build(patterns), pattern => numbers[pattern]);

    private const int Nowhere = DoubleArray.Nowhere;

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
                found.Add(new Prefix(i - start + 1, _nodes[node].Pattern));
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

        return text.IsEmpty ? Node.NoPattern : _nodes[node].Pattern;
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
            var (end, last) = node.IsEnd ? (place + 1, node.Pattern) : (0, 0);
            for (var at = place + 1; at < text.Length; at++)
            {
                code = Unsafe.Add(ref codes, Unsafe.Add(ref characters, at));
                index = node.Base + code;
                if (Unsafe.Add(ref check, index) != code)
                    break;
                node = Unsafe.Add(ref nodes, index);
                if (node.IsEnd)
                    (end, last) = (at + 1, node.Pattern);
            }

            if (end == 0)
            {
                place++;
                continue;
            }

            found.Add(new Match(new TextSpan((int)place, (int)end), last));
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

    /// <summary>
    /// Finds for places where patterns may begin the nodes that the two and the three codes from there lead to; a node without children where
    /// they lead to none.
    /// </summary>
    /// <remarks>
    /// Most of a walk is waiting for a node that no near cache holds. Here nothing depends on the node of another place, and nothing is
    /// decided, so that the processor has many fetched at once.
    /// </remarks>
    /// <param name="codes">The codes, and three zeros behind the last.</param>
    /// <param name="places">The places.</param>
    /// <param name="starts">Has room for all of them; those stay where a pattern of one or two codes stands or three codes lead somewhere.</param>
    /// <returns>How many stay, in front.</returns>
    internal int Follow(ReadOnlySpan<ushort> codes, ReadOnlySpan<int> places, Span<Start> starts)
    {
        starts = starts[..places.Length];
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var code = ref MemoryMarshal.GetReference(codes);
        var count = 0;
        foreach (var place in places)
            FetchChild(Unsafe.Add(ref nodes, (nint)Unsafe.Add(ref code, place)), Unsafe.Add(ref code, place + 1));
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            ref var start = ref starts[i];
            var first = Unsafe.Add(ref nodes, (nint)Unsafe.Add(ref code, place));
            start.Place = place;
            start.Second = Unsafe.Add(ref nodes, Child(first, Unsafe.Add(ref code, place + 1)));
            start.IsPattern = ~(first.Pattern & start.Second.Pattern) >>> 31;
            FetchChild(start.Second, Unsafe.Add(ref code, place + 2));
        }

        foreach (ref readonly var start in starts)
        {
            var (place, second, isPattern) = (start.Place, start.Second, start.IsPattern);
            var third = Child(second, Unsafe.Add(ref code, place + 2));
            // Each place is written, and over it the next unless this one stays; field by field, for a whole one would be put together in memory first.
            ref var kept = ref starts[count];
            (kept.Place, kept.Second, kept.Third) = (place, second, Unsafe.Add(ref nodes, third));
            FetchChild(kept.Third, Unsafe.Add(ref code, place + 3));
            count += (Nowhere - third) >>> 31 | isPattern;
        }

        return count;
    }

    /// <summary>Lists the patterns that begin at a place, the shortest first, and gives how many they are.</summary>
    /// <param name="codes">The codes, and three zeros behind the last.</param>
    /// <param name="start">The place.</param>
    /// <param name="found">Has room for as many patterns as the longest has characters.</param>
    internal int PatternsFrom(ReadOnlySpan<ushort> codes, in Start start, Span<Prefix> found)
    {
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var code = ref Unsafe.Add(ref MemoryMarshal.GetReference(codes), start.Place);
        var count = 0;
        var first = Unsafe.Add(ref nodes, (nint)code);
        if (first.IsEnd)
            found[count++] = new Prefix(1, first.Pattern);
        if (start.Second.IsEnd)
            found[count++] = new Prefix(2, start.Second.Pattern);
        var node = start.Third;
        for (var length = 3; ; length++)
        {
            if (node.IsEnd)
                found[count++] = new Prefix(length, node.Pattern);
            var child = Child(node, Unsafe.Add(ref code, length));
            if (child == Nowhere)
                return count;
            node = Unsafe.Add(ref nodes, child);
        }
    }

    /// <summary>The child of a node by a code, chosen without a branch; <see cref="Nowhere"/> when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Child(Node node, ushort code)
    {
        var child = node.Base + code;
        var isChild = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_check), child) == code ? 1 : 0;
        return Nowhere + ((child - Nowhere) & -isChild);
    }

    /// <summary>Asks for what is read of the child of a node by a code, if it has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void FetchChild(Node node, ushort code)
    {
        var child = node.Base + code;
        Ahead.Fetch(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_check), child));
        Ahead.Fetch(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_nodes), child));
    }

    /// <summary>The code of a UTF-16 unit; 0 when no pattern holds it.</summary>
    internal ushort CodeOf(char character) => _codes[character];

    /// <summary>A place where patterns may begin.</summary>
    /// <param name="Place">The index of its code.</param>
    /// <param name="Second">Where the first two codes lead.</param>
    /// <param name="Third">Where the first three do.</param>
    /// <param name="IsPattern">1 when a pattern of one or two codes stands there, else 0.</param>
    internal record struct Start(int Place, Node Second, Node Third, int IsPattern);

    /// <summary>All that is read of a node once it is known to be there.</summary>
    /// <param name="Base">Where its children begin.</param>
    /// <param name="Pattern">The number of the pattern that ends at it, or <see cref="NoPattern"/>.</param>
    internal readonly record struct Node(int Base, int Pattern)
    {
        public const int NoPattern = -1;

        public bool IsEnd => Pattern >= 0;
    }
}

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Words character by character: from one character to the ones that follow it in some word. Small, and built in no time; for tens of
/// thousands of words there is <see cref="DoubleArrayTrie"/>.
/// </summary>
internal sealed class WordTree
{
    private readonly CharacterSet _initials;
    private readonly char[] _characters;
    private readonly Node[] _nodes;

    /// <summary>A tree of words in any order, none of them empty.</summary>
    public WordTree(IEnumerable<string> words)
    {
        string[] sorted = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _initials = new CharacterSet(sorted.Select(word => word[0]));
        var characters = new List<char>();
        var nodes = new List<Node>();
        var pending = new Queue<(int Low, int High, int Depth)>();
        AddChildren(0, sorted.Length, 0);

        // Breadth first, so that the children of a node stand side by side, and those of the root at the rank of their character.
        for (var node = 0; pending.TryDequeue(out var work); node++)
        {
            var first = nodes.Count;
            var isEnd = sorted[work.Low].Length == work.Depth;
            AddChildren(isEnd ? work.Low + 1 : work.Low, work.High, work.Depth);
            nodes[node] = new Node(first, nodes.Count - first, isEnd);
        }

        _characters = [.. characters];
        _nodes = [.. nodes];

        void AddChildren(int low, int high, int depth)
        {
            while (low < high)
            {
                var from = low;
                while (low < high && sorted[low][depth] == sorted[from][depth])
                    low++;
                characters.Add(sorted[from][depth]);
                nodes.Add(default);
                pending.Enqueue((from, low, depth + 1));
            }
        }
    }

    /// <summary>The length of the longest word whose characters stand from <paramref name="at"/> on, to the right or to the left; 0 when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word's first character would stand; outside the text no word does.</param>
    /// <param name="step">1 to read to the right, -1 to read to the left.</param>
    public int LongestAt(ReadOnlySpan<char> text, int at, int step)
    {
        if ((uint)at >= (uint)text.Length || !_initials.Contains(text[at]))
            return 0;
        var node = _nodes[_initials.Rank(text[at])];
        var longest = node.IsEnd ? 1 : 0;
        for (var length = 2; node.Count > 0; length++)
        {
            at += step;
            if ((uint)at >= (uint)text.Length)
                break;
            var child = _characters.AsSpan(node.First, node.Count).IndexOf(text[at]);
            if (child < 0)
                break;
            node = _nodes[node.First + child];
            if (node.IsEnd)
                longest = length;
        }

        return longest;
    }

    /// <summary>Whether the word is one of the tree's.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && LongestAt(word, 0, 1) == word.Length;

    /// <summary>What follows a character: its children's place, and whether a word may end with it.</summary>
    private readonly record struct Node(int First, int Count, bool IsEnd);
}

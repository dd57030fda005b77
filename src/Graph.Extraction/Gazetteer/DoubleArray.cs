namespace Graph.Extraction.Gazetteer;

/// <summary>
/// A trie laid out in one array of nodes: the child of node <c>n</c> by a character is node <c>Base[n] + code</c>, if that node's
/// <c>Check</c> is the code. Node 0 is the root.
/// </summary>
/// <remarks>
/// Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE TSE 15(9), 1989. No two nodes have the same base,
/// so that the code alone tells whose child a node is: two bytes instead of the parent's four, and most steps of most walks, which lead
/// nowhere, read nothing else. The root's base is 0 and the nodes 1 to the greatest code are kept for it, so that a character's code is
/// the node it leads to from the root. Behind the last node there is room for the greatest code, so that a walk needs no bounds; a node
/// without children has its base there.
/// </remarks>
/// <param name="Codes">The code of every UTF-16 unit, the commonest first from <see cref="FirstCode"/>; 0 where no pattern holds it.</param>
/// <param name="Base">Where a node's children begin.</param>
/// <param name="Check">The code that leads to a node; <see cref="NoCode"/> where there is none.</param>
/// <param name="Value">The index of the pattern that ends at a node, or -1.</param>
internal sealed record DoubleArray(ushort[] Codes, int[] Base, ushort[] Check, int[] Value)
{
    /// <summary>A node that is nobody's child and has none: users may lead to it what leads nowhere.</summary>
    public const ushort Nowhere = 1;

    /// <summary>The least code a unit can have.</summary>
    public const ushort FirstCode = Nowhere + 1;

    /// <summary>The code no unit has.</summary>
    public const ushort NoCode = ushort.MaxValue;

    /// <summary>Lays out patterns. O(total length · log) time.</summary>
    /// <param name="patterns">Distinct and not empty, in any order; their indexes are the values.</param>
    /// <param name="weightOf">How often a pattern is expected, by its index: nodes walked more often stand closer together. All the same when null.</param>
    /// <exception cref="ArgumentException">A pattern is empty or stands twice.</exception>
    public static DoubleArray Build(IReadOnlyList<string> patterns, Func<int, long>? weightOf = null)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        var sorted = patterns.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        if (!IsSorted(sorted))
            Array.Sort(sorted, order, StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Length == 0)
                throw new ArgumentException("A pattern is empty.", nameof(patterns));
            if (i > 0 && string.Equals(sorted[i], sorted[i - 1], StringComparison.Ordinal))
                throw new ArgumentException($"The pattern '{sorted[i]}' stands twice.", nameof(patterns));
        }

        return new DoubleArrayBuilder(sorted, order, weightOf ?? (_ => 1)).Build();
    }

    private static bool IsSorted(string[] patterns)
    {
        for (var i = 1; i < patterns.Length; i++)
        {
            if (string.CompareOrdinal(patterns[i - 1], patterns[i]) > 0)
                return false;
        }

        return true;
    }
}

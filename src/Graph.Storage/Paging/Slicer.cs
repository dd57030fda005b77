namespace Graph.Storage;

/// <summary>Cuts the asked part out of an answer whose items are known by their keys alone, and makes only the items of that part.</summary>
public static class Slicer
{
    /// <summary>The part of <paramref name="items"/> that <paramref name="request"/> asks for.</summary>
    /// <param name="items">All items in any order, each with a key of its own.</param>
    /// <param name="request">Which part.</param>
    /// <param name="make">Makes an item of the answer from what stands beside the key; called for the part only, in order.</param>
    /// <remarks>O(n) plus O(k log k) for a part of k items from either end; O(n log n) for all.</remarks>
    /// <exception cref="InvalidQueryException">A negative number, or a text that is no cursor.</exception>
    public static Slice<TNode> Cut<TItem, TNode>(List<(SortKey Key, TItem Item)> items, PageRequest request, Func<TItem, TNode> make)
    {
        var part = new PageCutter<TItem>(request);
        foreach (var (key, item) in items)
            part.Add(key, item);
        return part.Cut(make);
    }

    /// <summary>The first <paramref name="count"/> items in order. O(n log k).</summary>
    internal static List<(SortKey Key, TItem Item)> Smallest<TItem>(List<(SortKey Key, TItem Item)> items, int count)
    {
        if (count == 0)
            return [];
        // The queue's head is the last of the best so far.
        var best = new PriorityQueue<TItem, SortKey>(count, Comparer<SortKey>.Create((a, b) => b.CompareTo(a)));
        foreach (var (key, item) in items)
        {
            if (best.Count < count)
                best.Enqueue(item, key);
            else
                best.EnqueueDequeue(item, key);
        }

        var sorted = new List<(SortKey Key, TItem Item)>(count);
        while (best.TryDequeue(out var item, out var key))
            sorted.Add((key, item));
        sorted.Reverse();
        return sorted;
    }
}

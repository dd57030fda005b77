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
        if (request.First < 0 || request.Last < 0)
            throw new InvalidQueryException("'first' and 'last' count items: they must be 0 or more.");
        var total = items.Count;
        int ahead = 0, behind = 0;
        if (request.After is not null || request.Before is not null)
        {
            SortKey? after = request.After is null ? null : SortKey.FromCursor(request.After);
            SortKey? before = request.Before is null ? null : SortKey.FromCursor(request.Before);
            var inside = new List<(SortKey Key, TItem Item)>();
            foreach (var item in items)
            {
                if (after is { } a && item.Key.CompareTo(a) <= 0)
                    ahead++;
                else if (before is { } b && item.Key.CompareTo(b) >= 0)
                    behind++;
                else
                    inside.Add(item);
            }

            items = inside;
        }

        var part = Sorted(items, request.Last is null ? request.First : null);
        var start = 0;
        var end = part.Count;
        if (request.First is { } first)
            end = Math.Min(end, first);
        if (request.Last is { } last)
            start = Math.Max(start, end - last);
        var nodes = new SliceItem<TNode>[end - start];
        for (var i = start; i < end; i++)
            nodes[i - start] = new SliceItem<TNode>(make(part[i].Item), part[i].Key.ToCursor());
        return new Slice<TNode>(nodes, total, HasNextPage: behind > 0 || end < items.Count, HasPreviousPage: ahead > 0 || start > 0);
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

    private static List<(SortKey Key, TItem Item)> Sorted<TItem>(List<(SortKey Key, TItem Item)> items, int? atMost)
    {
        if (atMost is { } count && count < items.Count / 4)
            return Smallest(items, count);
        var sorted = new List<(SortKey Key, TItem Item)>(items);
        sorted.Sort((a, b) => a.Key.CompareTo(b.Key));
        return sorted;
    }
}

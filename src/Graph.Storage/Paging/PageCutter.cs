namespace Graph.Storage;

/// <summary>
/// Cuts a part out of an ordered answer whose items come one by one in any order. Where the part counts from the start, only so many items are held as it has:
/// most of a long answer is looked at once and forgotten.
/// </summary>
/// <typeparam name="TItem">What stands beside a key.</typeparam>
internal sealed class PageCutter<TItem>
{
    private static readonly Comparer<SortKey> WorstFirst = Comparer<SortKey>.Create(static (a, b) => b.CompareTo(a));

    private readonly PageRequest _request;
    private readonly SortKey? _after;
    private readonly SortKey? _before;

    // The best so far where the part counts from the start, else all.
    private readonly PriorityQueue<TItem, SortKey>? _best;
    private readonly List<(SortKey Key, TItem Item)> _all = [];
    private readonly int _most;
    private SortKey _worst;
    private int _total;
    private int _ahead;
    private int _behind;
    private int _inside;

    /// <exception cref="InvalidQueryException">A negative number, or a text that is no cursor.</exception>
    public PageCutter(PageRequest request)
    {
        if (request.First < 0 || request.Last < 0)
            throw new InvalidQueryException("'first' and 'last' count items: they must be 0 or more.");
        _request = request;
        _after = request.After is null ? null : SortKey.FromCursor(request.After);
        _before = request.Before is null ? null : SortKey.FromCursor(request.Before);
        if (request is { First: { } first, Last: null })
            (_most, _best) = (first, new PriorityQueue<TItem, SortKey>(WorstFirst));
    }

    /// <summary>Takes an item. O(log k) for a part of k items, mostly one comparison.</summary>
    public void Add(in SortKey key, TItem item)
    {
        _total++;
        if (_after is { } after && key.CompareTo(after) <= 0)
        {
            _ahead++;
            return;
        }

        if (_before is { } before && key.CompareTo(before) >= 0)
        {
            _behind++;
            return;
        }

        _inside++;
        if (_best is null)
            _all.Add((key, item));
        else if (_best.Count < _most)
            _best.Enqueue(item, key);
        else if (_most > 0 && key.CompareTo(_worst) < 0)
            _best.EnqueueDequeue(item, key);
        else
            return;
        if (_best?.Count == _most)
            _best.TryPeek(out _, out _worst);
    }

    /// <summary>False when an item whose key begins so is neither shown nor ahead of the part: then its key need not be known, see <see cref="Pass"/>.</summary>
    public bool MayMatter(double first)
    {
        if (_best is null || _before is not null || (_after is { } after && !(after.First > first)))
            return true;
        return _most > 0 && (_best.Count < _most || !(_worst.First > first));
    }

    /// <summary>Counts an item that does not matter.</summary>
    public void Pass()
    {
        _total++;
        _inside++;
    }

    /// <summary>The part.</summary>
    /// <param name="make">Makes an item of the answer; called for the part only, in order.</param>
    public Slice<TNode> Cut<TNode>(Func<TItem, TNode> make)
    {
        while (_best is not null && _best.TryDequeue(out var item, out var key))
            _all.Add((key, item));
        _all.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        var end = Math.Min(_all.Count, _request.First ?? int.MaxValue);
        var start = _request.Last is { } last ? Math.Max(0, end - last) : 0;
        var nodes = new SliceItem<TNode>[end - start];
        for (var i = start; i < end; i++)
            nodes[i - start] = new SliceItem<TNode>(make(_all[i].Item), _all[i].Key.ToCursor());
        return new Slice<TNode>(nodes, _total, HasNextPage: _behind > 0 || end < _inside, HasPreviousPage: _ahead > 0 || start > 0);
    }
}

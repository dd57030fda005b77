namespace Graph.Storage.Indexing;

/// <summary>
/// A growing array whose states can be frozen at any time for little: pages are shared between states, and only the pages written since the
/// last freeze are copied.
/// </summary>
internal sealed class SlotTable<T>
    where T : class
{
    internal const int PageBits = 9;
    internal const int PageSize = 1 << PageBits;

    private readonly List<T?[]> _pages = [];
    private readonly List<bool> _shared = [];

    public int Count { get; private set; }

    public T? this[int ordinal]
    {
        get => _pages[ordinal >> PageBits][ordinal & (PageSize - 1)];
        set
        {
            var page = ordinal >> PageBits;
            if (_shared[page])
            {
                _pages[page] = (T?[])_pages[page].Clone();
                _shared[page] = false;
            }

            _pages[page][ordinal & (PageSize - 1)] = value;
        }
    }

    /// <summary>Adds an empty slot and gives its ordinal.</summary>
    public int Add()
    {
        if (Count == _pages.Count << PageBits)
        {
            _pages.Add(new T?[PageSize]);
            _shared.Add(false);
        }

        return Count++;
    }

    /// <summary>The state now. O(pages).</summary>
    public Slots<T> Freeze()
    {
        for (var page = 0; page < _shared.Count; page++)
            _shared[page] = true;
        return new Slots<T>([.. _pages], Count);
    }
}

/// <summary>One frozen state of a <see cref="SlotTable{T}"/>.</summary>
internal sealed class Slots<T>(T?[][] pages, int count)
    where T : class
{
    public int Count => count;

    /// <summary>The pages, of <see cref="SlotTable{T}.PageSize"/> slots each; none of them is ever written again.</summary>
    public IReadOnlyList<T?[]> Pages => pages;

    public T? this[int ordinal] => pages[ordinal >> SlotTable<T>.PageBits][ordinal & (SlotTable<T>.PageSize - 1)];

    /// <summary>What a stable ordinal leads to in this state; null when it came later or is empty.</summary>
    public T? At(int ordinal) => ordinal < count ? this[ordinal] : null;

    /// <summary>The slots that are not empty, by ordinal.</summary>
    public IEnumerable<T> Filled()
    {
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            if (this[ordinal] is { } item)
                yield return item;
        }
    }
}

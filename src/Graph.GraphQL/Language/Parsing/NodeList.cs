using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.GraphQL.Language;

/// <summary>Gathers nodes into an immutable array without a builder object.</summary>
internal struct NodeList<T>
{
    private T[]? _items;
    private int _count;

    public void Add(T item)
    {
        if (_items is null)
            _items = new T[2];
        else if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = item;
    }

    /// <summary>The nodes added so far; the list must not be used afterwards.</summary>
    public ImmutableArray<T> ToImmutable()
    {
        if (_items is null)
            return [];
        if (_count != _items.Length)
            Array.Resize(ref _items, _count);
        return ImmutableCollectionsMarshal.AsImmutableArray(_items);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>Writes spans one after the other into a list that is long enough already.</summary>
internal ref struct SpanWriter
{
    private readonly List<TextSpan> _list;
    private readonly int _before;
    private readonly ref TextSpan _first;
    private nint _count;

    /// <summary>A writer behind what the list holds, with room for as many spans as <paramref name="most"/>.</summary>
    public SpanWriter(List<TextSpan> list, int most)
    {
        _list = list;
        _before = list.Count;
        CollectionsMarshal.SetCount(list, _before + most);
        _first = ref MemoryMarshal.GetReference(CollectionsMarshal.AsSpan(list)[_before..]);
    }

    /// <summary>Adds a span. Each of a text's characters begins one at most, which is what keeps this within the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, int end) => Unsafe.Add(ref _first, _count++) = new TextSpan(start, end);

    /// <summary>Gives the list back with no more than what was added.</summary>
    public readonly void Finish() => CollectionsMarshal.SetCount(_list, _before + (int)_count);
}

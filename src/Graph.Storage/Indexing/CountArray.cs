using System.Buffers;

namespace Graph.Storage.Indexing;

/// <summary>A rented array of counts by entity ordinal, all 0 at first. Large arrays made anew for each question would tire the collector.</summary>
internal readonly struct CountArray : IDisposable
{
    private readonly int[] _counts;
    private readonly int _length;

    public CountArray(int length)
    {
        _counts = ArrayPool<int>.Shared.Rent(length);
        _length = length;
        Span.Clear();
    }

    public Span<int> Span => _counts.AsSpan(0, _length);

    public int this[int ordinal] => _counts[ordinal];

    public void Dispose() => ArrayPool<int>.Shared.Return(_counts);
}

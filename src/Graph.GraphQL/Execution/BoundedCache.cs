using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Graph.GraphQL.Execution;

/// <summary>
/// A cache by bytes that forgets what was not used of late (second chance: an entry used since the last round stays another
/// round). Reading takes no lock and allocates nothing.
/// </summary>
/// <param name="maxCount">The most entries kept.</param>
/// <param name="maxBytes">The most bytes of keys kept.</param>
internal sealed class BoundedCache<TValue>(int maxCount, int maxBytes)
    where TValue : class
{
    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(new BytesComparer());
    private readonly Queue<byte[]> _round = new();
    private readonly Lock _gate = new();
    private long _bytes;

    public int Count => _entries.Count;

    public bool TryGet(ReadOnlySpan<byte> key, [NotNullWhen(true)] out TValue? value)
    {
        if (_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var entry))
        {
            entry.WasUsed = true;
            value = entry.Value;
            return true;
        }

        value = null;
        return false;
    }

    public void Add(ReadOnlySpan<byte> key, TValue value)
    {
        if (key.Length > maxBytes || maxCount < 1)
            return;
        lock (_gate)
        {
            var owned = key.ToArray();
            if (!_entries.TryAdd(owned, new(value)))
                return;
            _round.Enqueue(owned);
            _bytes += owned.Length;
            while (_round.Count > maxCount || _bytes > maxBytes)
            {
                var oldest = _round.Dequeue();
                var entry = _entries[oldest];
                if (entry.WasUsed && !ReferenceEquals(oldest, owned))
                {
                    entry.WasUsed = false;
                    _round.Enqueue(oldest);
                    continue;
                }

                _entries.TryRemove(oldest, out _);
                _bytes -= oldest.Length;
            }
        }
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public volatile bool WasUsed;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        // Seeded at random per process, so that nobody can prepare documents that collide.
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}

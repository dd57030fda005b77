using System.Text;

namespace Graph.Bench.Segmentation;

/// <summary>Count, bytes and checksum of an output: for each piece FNV-1a 64 of its UTF-8 bytes, all added, so that order does not matter.</summary>
internal sealed class Check : IDisposable
{
    private readonly byte[] _bytes = new byte[64 * 1024];
    private readonly StreamWriter? _dump;

    /// <param name="dump">A file the pieces are written to as well, one text a line, each piece ended by U+001F; or null.</param>
    public Check(string? dump) => _dump = dump is null ? null : new StreamWriter(dump);

    public long Count { get; private set; }

    public long Bytes { get; private set; }

    public ulong Sum { get; private set; }

    public void Add(ReadOnlySpan<char> piece, string? tag)
    {
        Count++;
        var length = Encoding.UTF8.GetBytes(piece, _bytes);
        Bytes += length;
        if (tag is not null)
        {
            _bytes[length++] = (byte)'\t';
            length += Encoding.UTF8.GetBytes(tag, _bytes.AsSpan(length));
        }

        var hash = 0xcbf29ce484222325UL;
        foreach (var b in _bytes.AsSpan(0, length))
            hash = unchecked((hash ^ b) * 0x100000001b3UL);
        Sum = unchecked(Sum + hash);
        _dump?.Write($"{piece.ToString().Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)}{(tag is null ? "" : "/" + tag)}\u001f");
    }

    public void EndText() => _dump?.Write('\n');

    public void Dispose() => _dump?.Dispose();
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Api.Ingest;

/// <summary>
/// One worker's part of a corpus. Every document is in exactly one shard of a given number of shards, and which one follows from its key
/// alone: workers that read the same paths need not know of each other, and one that is started again takes the same documents.
/// </summary>
public sealed record Shard
{
    private Shard(int number, int count) => (Number, Count) = (number, count);

    /// <summary>The only shard of one: everything.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Which one, from 1 to <see cref="Count"/>.</summary>
    public int Number { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Reads <c>3/16</c>: the third of sixteen.</summary>
    /// <exception cref="FormatException">It is no shard; the message says why.</exception>
    public static Shard Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !TryRead(text[..slash], out var number) || !TryRead(text[(slash + 1)..], out var count))
            throw new FormatException("must look like 3/16, the third of sixteen shards.");
        if (count < 1)
            throw new FormatException("there must be at least one shard.");
        return number >= 1 && number <= count
            ? new Shard(number, count)
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"shards are numbered from 1 to {count}."));
    }

    /// <summary>Whether this shard takes what goes by a key.</summary>
    /// <param name="key">A document's key; for what has none because it cannot be read, the place that messages name.</param>
    public bool Takes(string key) => Count == 1 || (int)(Hash(key) % (ulong)Count) == Number - 1;

    /// <summary>As it is typed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    // A hash that never changes: a later version of this program must give each worker the same documents.
    private static ulong Hash(string key)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest);
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Graph.Model;

/// <summary>The stable identity of an article: derived from its document's key and its place on the page, never from a counter.</summary>
/// <param name="Value">16 lower-case hexadecimal digits, a hyphen and the article's ordinal on the page, from 0.</param>
public readonly record struct ArticleId(string Value) : IComparable<ArticleId>
{
    /// <summary>The key of nearly every document has no more bytes.</summary>
    private const int UsualKey = 512;

    /// <summary>Of the hash of the document's key, XXH3 of 64 bits over its UTF-8.</summary>
    private const int Digits = 16;

    /// <summary>No number of an article on its page has more digits.</summary>
    private const int LongestOrdinal = 10;

    /// <summary>The id of the article at <paramref name="ordinal"/> (from 0) of the document with that key.</summary>
    public static ArticleId Of(DocumentKey document, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        var size = Encoding.UTF8.GetMaxByteCount(document.Value.Length);
        var key = size <= UsualKey ? stackalloc byte[UsualKey] : new byte[size];
        Span<byte> hash = stackalloc byte[Digits / 2];
        XxHash3.Hash(key[..Encoding.UTF8.GetBytes(document.Value, key)], hash);
        Span<char> value = stackalloc char[Digits + 1 + LongestOrdinal];
        Convert.TryToHexStringLower(hash, value, out _);
        value[Digits] = '-';
        ordinal.TryFormat(value[(Digits + 1)..], out var length, provider: CultureInfo.InvariantCulture);
        return new ArticleId(value[..(Digits + 1 + length)].ToString());
    }

    /// <summary>Ordinal order.</summary>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as it is stored and asked for.</summary>
    public override string ToString() => Value;
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Graph.Model;

/// <summary>The stable identity of an article: derived from its document's key and its place on the page, never from a counter.</summary>
/// <param name="Value">16 lower-case hexadecimal digits, a hyphen and the article's ordinal on the page, from 0.</param>
public readonly record struct ArticleId(string Value) : IComparable<ArticleId>
{
    /// <summary>The id of the article at <paramref name="ordinal"/> (from 0) of the document with that key.</summary>
    public static ArticleId Of(DocumentKey document, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(document.Value), hash);
        return new ArticleId(string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(hash[..8])}-{ordinal}"));
    }

    /// <summary>Ordinal order.</summary>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as it is stored and asked for.</summary>
    public override string ToString() => Value;
}

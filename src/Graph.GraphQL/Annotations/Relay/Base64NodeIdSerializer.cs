using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Graph.GraphQL.Annotations;

/// <summary>Global ids as the Base64 form of <c>Type:id</c>.</summary>
public sealed class Base64NodeIdSerializer : INodeIdSerializer
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public string Format(string typeName, string id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{id}"));

    /// <inheritdoc/>
    public bool TryParse(string globalId, [NotNullWhen(true)] out string? typeName, [NotNullWhen(true)] out string? id)
    {
        (typeName, id) = (null, null);
        var bytes = new byte[globalId.Length];
        if (!Convert.TryFromBase64String(globalId, bytes, out var length))
            return false;
        string text;
        try
        {
            text = Strict.GetString(bytes.AsSpan(0, length));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return false;
        (typeName, id) = (text[..colon], text[(colon + 1)..]);
        return true;
    }
}

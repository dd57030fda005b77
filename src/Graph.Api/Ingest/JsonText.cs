using System.Text;
using Graph.Extraction.Pages;

namespace Graph.Api.Ingest;

/// <summary>JSON in UTF-8 out of files in any encoding that tables come in: that is told by content.</summary>
internal static class JsonText
{
    /// <summary>How many bytes tell the encoding.</summary>
    private const int BeginningBytes = 1 << 20;

    /// <summary>Opens a file's bytes.</summary>
    /// <param name="stream">Left open.</param>
    /// <param name="text">The same in UTF-8; a byte order mark stays.</param>
    /// <returns>What the bytes are encoded in.</returns>
    public static Encoding Open(Stream stream, out Stream text)
    {
        var bytes = new ReadAheadStream(stream, BeginningBytes);
        var encoding = TextDecoder.EncodingOf(bytes.Beginning.Span, bytes.IsWhole);
        text = encoding is UTF8Encoding ? bytes : Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8);
        return encoding;
    }

    /// <summary>Refuses what holds bytes that are no character.</summary>
    /// <exception cref="FormatException">It does.</exception>
    public static void Check(ReadOnlySpan<byte> text, Encoding encoding)
    {
        if (encoding is not UTF8Encoding && text.IndexOf("\uFFFF"u8) >= 0)
            throw new FormatException($"holds bytes that are no character of {encoding.WebName.ToUpperInvariant()}; save the file as UTF-8.");
    }
}

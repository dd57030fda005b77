using System.Globalization;
using System.Text;

namespace Graph.Extraction.Pages;

/// <summary>
/// Makes characters of bytes. The encoding is told by the bytes alone: a byte order mark (UTF-8, UTF-16), else valid UTF-8, else valid GB18030
/// (of which GBK and GB2312 are parts). Strict: a page is read rightly or not at all, for a wrong character would become a wrong name.
/// </summary>
public static class TextDecoder
{
    /// <summary>A larger source is refused: 64 MiB is some three thousand newspaper pages.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>What a decoder of <see cref="EncodingOf"/> gives for bytes that are no character: one that no text holds.</summary>
    public const char NoCharacter = '\uFFFF';

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding StrictGb18030 = MakeGb18030();

    /// <summary>The characters of <paramref name="bytes"/>, without a byte order mark.</summary>
    /// <param name="bytes">A whole file.</param>
    /// <param name="page">The file's name, for the error.</param>
    /// <exception cref="PageUnreadableException">Empty, too large, binary, or broken in its encoding; the message names the byte offset.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string page)
    {
        if (bytes.IsEmpty)
            throw new PageUnreadableException(page, "the file is empty.");
        if (bytes.Length > MaxBytes)
        {
            throw new PageUnreadableException(
                page, Invariant($"the file has {bytes.Length} bytes, more than the {MaxBytes} a page may have; split it."));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return DecodeUtf8(bytes, 3, page);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return DecodeUtf16(bytes, bigEndian: false, page);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return DecodeUtf16(bytes, bigEndian: true, page);
        RefuseBinary(bytes, page);
        if (FirstInvalidUtf8(bytes) < 0)
            return StrictUtf8.GetString(bytes);
        return DecodeGb18030(bytes, page);
    }

    /// <summary>
    /// The encoding of a text that is too long to be decoded whole, told by its beginning as <see cref="Decode"/> tells it; UTF-8 where it is none of those. A byte order mark is
    /// decoded like any character, and what is broken as <see cref="NoCharacter"/>, so that it costs only the line it stands in.
    /// </summary>
    /// <param name="beginning">The first bytes: the more there are, the surer.</param>
    /// <param name="isWhole">Whether nothing follows; else the last character may be cut.</param>
    public static Encoding EncodingOf(ReadOnlySpan<byte> beginning, bool isWhole)
    {
        if (beginning.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Marking("utf-16");
        if (beginning.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Marking("utf-16BE");
        var invalid = FirstInvalidUtf8(beginning);
        var isUtf8 = invalid < 0 || beginning.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])
            || !isWhole && Rune.DecodeFromUtf8(beginning[invalid..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData;
        return Marking(isUtf8 || !IsChineseGb18030(beginning, isWhole) ? "utf-8" : "GB18030");
    }

    private static Encoding Marking(string encoding) => Encoding.GetEncoding(encoding, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback($"{NoCharacter}"));

    private static bool IsChineseGb18030(ReadOnlySpan<byte> beginning, bool isWhole)
    {
        var text = new char[StrictGb18030.GetMaxCharCount(beginning.Length)];
        try
        {
            return LooksChinese(text.AsSpan(0, StrictGb18030.GetDecoder().GetChars(beginning, text, flush: isWhole)));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int from, string page)
    {
        RefuseBinary(bytes, page);
        var invalid = FirstInvalidUtf8(bytes[from..]);
        if (invalid >= 0)
            throw Broken("UTF-8", from + invalid, page);
        return StrictUtf8.GetString(bytes[from..]);
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, string page)
    {
        try
        {
            var text = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes[2..]);
            var control = text.AsSpan().IndexOfAny('\0', '\u0001', '\u0002');
            return control < 0 ? text : throw Binary(2 + control * 2, page);
        }
        catch (DecoderFallbackException e)
        {
            throw Broken("UTF-16", 2 + Math.Max(0, e.Index), page);
        }
    }

    private static string DecodeGb18030(ReadOnlySpan<byte> bytes, string page)
    {
        string text;
        try
        {
            text = StrictGb18030.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw BrokenBoth(bytes, page);
        }

        // Nearly every sequence of bytes above 0x80 is some GB18030 character, so a broken UTF-8 page may pass. Real Chinese uses the level 1
        // and 2 characters and their punctuation; text made of the rare rest was something else.
        return LooksChinese(text) ? text : throw BrokenBoth(bytes, page);
    }

    private static bool LooksChinese(ReadOnlySpan<char> text)
    {
        int wide = 0, usual = 0;
        foreach (var c in text[..Math.Min(text.Length, 1 << 20)])
        {
            if (c < '\u0080')
                continue;
            wide++;
            usual += IsGb2312(c) ? 1 : 0;
        }

        return usual * 4 >= wide * 3;
    }

    /// <summary>GB2312's part of GB18030: two bytes, both 0xA1 or above, the first at most 0xF7.</summary>
    private static bool IsGb2312(char c)
    {
        Span<byte> encoded = stackalloc byte[4];
        if (char.IsSurrogate(c))
            return false;
        var length = StrictGb18030.GetBytes([c], encoded);
        return length == 2 && encoded[0] is >= 0xA1 and <= 0xF7 && encoded[1] >= 0xA1;
    }

    private static PageUnreadableException BrokenBoth(ReadOnlySpan<byte> bytes, string page) =>
        Broken("UTF-8, UTF-16 with a byte order mark or GB18030", Math.Max(0, FirstInvalidUtf8(bytes)), page);

    private static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length)
        {
            var ascii = bytes[offset..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                return -1;
            offset += ascii;
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) != System.Buffers.OperationStatus.Done)
                return offset;
            offset += consumed;
        }

        return -1;
    }

    /// <summary>Text has no control characters but tab, line ends, form feed and those that old programs end or mark it with (vertical tab, Ctrl-Z, escape).</summary>
    private static void RefuseBinary(ReadOnlySpan<byte> bytes, string page)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x0B or 0x1A or 0x1B))
                throw Binary(i, page);
        }
    }

    private static PageUnreadableException Binary(int offset, string page) => new(
        page, Invariant($"the file is not text: byte {offset} is a control character. Give text, Markdown or HTML."));

    private static PageUnreadableException Broken(string encoding, int offset, string page) => new(
        page, Invariant($"the file is not valid {encoding}: byte {offset} begins no character. Save it as UTF-8."));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Encoding MakeGb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);
    }
}

using System.Runtime.CompilerServices;

namespace Graph.Extraction.Segmentation;

/// <summary>What a UTF-16 unit is to jieba.</summary>
internal static class WordCharacter
{
    /// <summary>The first of the Chinese characters it knows.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>The last of them.</summary>
    public const char LastHan = '\u9FD5';

    /// <summary>A Chinese character: what the models for unknown words know.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => c is >= FirstHan and <= LastHan;

    /// <summary>What is cut by the dictionary. All else is a piece of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOne(char c) => IsHan(c) || IsOtherOne(c);

    // By bits, for it is asked where each stretch ends: digits and marks, then letters and the low line.
    private static bool IsOtherOne(char c) => c < 128 && ((c < 64 ? 0x03FF_6868_0000_0000UL : 0x07FF_FFFE_87FF_FFFEUL) & (1UL << c)) != 0;

    /// <summary>White space in the sense of Python's <c>\s</c>, which has the four separators of ASCII too.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    /// <summary>The units of the piece at a place: 2 for a rare character and for the line break CR LF, else 1.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start) =>
        start + 1 < text.Length && (char.IsSurrogatePair(text[start], text[start + 1]) || (text[start] == '\r' && text[start + 1] == '\n')) ? 2 : 1;
}

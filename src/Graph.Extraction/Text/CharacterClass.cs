using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Text;

/// <summary>What a character is in a Chinese text. Surrogates count as Han: nearly all of those met in print are rare Han characters.</summary>
public static class CharacterClass
{
    private static readonly CharacterSet SentenceEnds = new("。！？!?…；;");
    private static readonly CharacterSet Closers = new("”’\"』」）)】］]》〉〕");
    private static readonly CharacterSet Openers = new("“‘『「（(【［[《〈〔");
    private static readonly CharacterSet WidePunctuation = new(
        "，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』［］｛｝…—～·．");

    /// <summary>A Han character (or half of a rare one), 〇 included.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇' or '々'
        || char.IsSurrogate(c);

    /// <summary>One of the Han characters that names are written with but for rare ones (CJK Unified Ideographs).</summary>
    public static bool IsCommonHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>A Latin letter or digit, half- or full-width.</summary>
    public static bool IsLatinOrDigit(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>A digit, half- or full-width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Punctuation as set in Chinese text, quotation marks included.</summary>
    public static bool IsWidePunctuation(char c) => WidePunctuation.Contains(c);

    /// <summary>A mark that may end a sentence or, for ；, a clause: after it a line may be over.</summary>
    public static bool IsSentenceEnd(char c) => SentenceEnds.Contains(c);

    /// <summary>A closing quotation mark or bracket.</summary>
    public static bool IsCloser(char c) => Closers.Contains(c);

    /// <summary>An opening quotation mark or bracket.</summary>
    public static bool IsOpener(char c) => Openers.Contains(c);

    /// <summary>A blank inside a line: the half- and full-width ones, the no-break and the invisible ones, the tab.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0' or '\u200B' or '\uFEFF' or (>= '\u2000' and <= '\u200A');

    /// <summary>The place of the first blank; -1 when there is none.</summary>
    public static int IndexOfBlank(ReadOnlySpan<char> text)
    {
        // Five characters and a range are each compared as they are; a set of all seventeen is found by a hash, in four times the time.
        var usual = text.IndexOfAny([' ', '\t', '\u3000', '\u00A0', '\uFEFF']);
        var typeset = (usual < 0 ? text : text[..usual]).IndexOfAnyInRange('\u2000', '\u200B');
        return typeset < 0 ? usual : typeset;
    }

    /// <summary>Whether the text ends as a sentence does: with 。！？… or ；, or a point behind a character, closing quotes and brackets after it allowed.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (IsCloser(text[i]) || IsBlank(text[i])))
            i--;
        // Recognition of print often gives a point for the full stop: behind a character or a per cent sign it is one.
        return i >= 0 && (IsSentenceEnd(text[i]) || text[i] == '.' && i > 0 && (IsHan(text[i - 1]) || text[i - 1] is '%' or '"' or '”'));
    }

    /// <summary>The printed width in half-width columns: 2 for Han and wide punctuation, 1 for Latin letters, digits and their punctuation, 0 for blanks.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += IsBlank(c) || char.IsLowSurrogate(c) ? 0 : c < '\u0100' ? 1 : 2;
        return width;
    }
}

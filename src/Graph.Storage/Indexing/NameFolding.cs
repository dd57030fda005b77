namespace Graph.Storage.Indexing;

/// <summary>
/// Makes spellings that mean the same name equal: full-width forms become half-width, letters lower case, traditional characters simplified.
/// Character by character, so that an offset in the folded text is the offset in the text.
/// </summary>
internal static class NameFolding
{
    private static readonly char[] Folded = Load();

    public static string Fold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Folded[text[i]] != text[i])
                return string.Create(text.Length, text, static (target, source) =>
                {
                    for (var i = 0; i < source.Length; i++)
                        target[i] = Folded[source[i]];
                });
        }

        return text;
    }

    private static char[] Load()
    {
        var folded = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
            folded[c] = FoldWidthAndCase((char)c);
        foreach (var (simplified, traditional) in SearchData.Lines("simplified.txt"))
        {
            foreach (var c in traditional)
                folded[c] = simplified[0];
        }

        return folded;
    }

    private static char FoldWidthAndCase(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        '\u3000' => ' ',
        >= '\uff01' and <= '\uff5e' => FoldWidthAndCase((char)(c - 0xfee0)),
        _ => char.ToLowerInvariant(c),
    };
}

namespace Graph.Storage.Indexing;

/// <summary>
/// Makes spellings that mean the same name equal: full-width forms become half-width, letters lower case. Character by character, so that
/// an offset in the folded text is the offset in the text.
/// </summary>
internal static class NameFolding
{
    public static string Fold(string text)
    {
        foreach (var c in text)
        {
            if (Fold(c) != c)
                return string.Create(text.Length, text, static (target, source) =>
                {
                    for (var i = 0; i < source.Length; i++)
                        target[i] = Fold(source[i]);
                });
        }

        return text;
    }

    private static char Fold(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        '\u3000' => ' ',
        >= '\uff01' and <= '\uff5e' => Fold((char)(c - 0xfee0)),
        _ => char.ToLowerInvariant(c),
    };
}

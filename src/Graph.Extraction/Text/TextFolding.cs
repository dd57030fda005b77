namespace Graph.Extraction.Text;

/// <summary>
/// The form in which two texts are compared: full-width letters, digits and punctuation made half-width, letters of ASCII lower-case, quotation marks, brackets,
/// dots and dashes of one meaning made one, blanks and line ends left out.
/// Never shown, never stored: a body's characters are the file's, in the forms of <see cref="UnifiedForms"/>.
/// </summary>
public static class TextFolding
{
    /// <summary>One character folded; blanks and line ends give NUL.</summary>
    public static char Fold(char c)
    {
        if (CharacterClass.IsBlank(c) || c is '\r' or '\n')
            return '\0';
        if (c is >= '！' and <= '～')
            c = (char)(c - '！' + '!');
        return c switch
        {
            >= 'A' and <= 'Z' => (char)(c | 0x20),
            '“' or '”' or '「' or '」' or '『' or '』' => '"',
            '‘' or '’' => '\'',
            '【' or '〔' or '［' => '[',
            '】' or '〕' or '］' => ']',
            '•' or '・' or '‧' or '∙' => '·',
            '–' or '―' or '－' => '—',
            _ => c,
        };
    }

    /// <summary>The whole text folded; shorter than the text where it has blanks.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (Fold(c) is var f and not '\0')
                folded[length++] = f;
        }

        return folded[..length].ToString();
    }
}

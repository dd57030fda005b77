namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Makes letters that differ only in width or case equal, one unit for one unit, so that offsets stay:
/// full-width forms become ASCII, ASCII letters upper case, the dots inside foreign names one dot, dashes a hyphen.
/// </summary>
public static class CharacterFolding
{
    /// <summary>The folded form of one UTF-16 unit.</summary>
    public static char Fold(char character) => character is >= '\u4E00' and < '\uFF00' ? character : FoldOther(character);

    /// <summary>The folded form of a text, of the same length; the text itself where nothing changes.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var changes = false;
        foreach (var character in text)
            changes |= Fold(character) != character;
        return !changes ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = Fold(source[i]);
        });
    }

    /// <summary>Whether a folded unit is an ASCII letter or digit: names of these end only where the run ends (AI, not the one in AIGC).</summary>
    public static bool IsWordCharacter(char folded) => folded is (>= '0' and <= '9') or (>= 'A' and <= 'Z');

    private static char FoldOther(char character) => character switch
    {
        >= 'a' and <= 'z' => (char)(character - 32),
        >= '\uFF41' and <= '\uFF5A' => (char)(character - 0xFEE0 - 32),
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' => ' ',
        '•' or '‧' or '・' => '·',
        '—' or '–' => '-',
        _ => character,
    };
}

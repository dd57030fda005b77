using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Tells whether a paragraph ends with a mark that closes a news item: (完), （记者…）, （张三）.</summary>
internal static class EndMark
{
    /// <summary>Whether such a mark stands at the end.</summary>
    public static bool Stands(string paragraph, Places places) => paragraph.EndsWith("(完)", StringComparison.Ordinal) || paragraph.EndsWith("（完）", StringComparison.Ordinal) || SignatureOf(paragraph, places) is not null;

    /// <summary>The names in brackets after the last full stop, or null.</summary>
    public static Byline? SignatureOf(ReadOnlySpan<char> paragraph, Places places)
    {
        if (paragraph.Length < 6 || paragraph[^1] is not ('）' or ')'))
            return null;
        var open = paragraph.LastIndexOfAny('（', '(');
        if (open < 1 || paragraph.Length - open > 40)
            return null;
        var before = paragraph[..open].TrimEnd();
        if (!CharacterClass.EndsSentence(before))
            return null;
        var inside = paragraph[(open + 1)..^1].Trim().ToString();
        if (inside.Length == 0)
            return null;
        inside = WorkOfWriters.WithoutRole(inside);
        return LabelledByline.Read(inside) ?? WorkOfWriters.ReadNames(inside) ?? BylineReader.ReadAfterPlace(inside, places) ?? (PersonNames.AsSignature(inside) is { } names && !places.AreAll(names) ? new Byline([.. names.Select(name => new Graph.Model.Author(name))]) : null);
    }
}

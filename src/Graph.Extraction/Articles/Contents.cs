using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells the lines of a document's table of contents that print the page of each part (第一章　发展基础…………2): they lead a reader through the print and are no text. Entries without
/// pages read like the headings they name and stay.
/// </summary>
internal static class Contents
{
    /// <summary>A document has no more pages than three digits tell.</summary>
    private const int MaxDigits = 3;

    /// <summary>Dots that lead to a page are at least as many; an ellipsis is two.</summary>
    private const int MinLeaders = 3;

    /// <summary>目　录 is no longer.</summary>
    private const int MaxHead = 8;

    /// <summary>Whether a line is 目录 over such entries, or one of them: by dots before its page wherever it stands, by a blank or a tab under 目录 or under another.</summary>
    public static bool IsLine(string text, List<SourceLine> lines, int i)
    {
        var line = BlockReader.Line(text, lines[i]);
        if (!char.IsAsciiDigit(line[^1]))
            return line[0] == '目' && i + 1 < lines.Count && IsHead(line) && PageOf(BlockReader.Line(text, lines[i + 1])) != Leader.None;
        return PageOf(line) switch
        {
            Leader.Dots => true,
            Leader.Blank => IsBelowHead(text, lines, i),
            _ => false,
        };
    }

    private static bool IsBelowHead(string text, List<SourceLine> lines, int i)
    {
        for (i--; i >= 0; i--)
        {
            var above = BlockReader.Line(text, lines[i]);
            if (IsHead(above))
                return true;
            if (PageOf(above) == Leader.None)
                return false;
        }

        return false;
    }

    private static bool IsHead(ReadOnlySpan<char> line) => line.Length <= MaxHead && line[0] == '目' && line[^1] is '录' or '次' && line[1..^1].IsWhiteSpace();

    private enum Leader
    {
        None,
        Blank,
        Dots,
    }

    /// <summary>What leads to the page at a line's end.</summary>
    private static Leader PageOf(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd("0123456789");
        if (words.Length == line.Length || line.Length - words.Length > MaxDigits)
            return Leader.None;
        var name = words.TrimEnd(".．…·• \t\u3000—-");
        if (name.Length == 0 || !CharacterClass.IsHan(name[^1]) && name[^1] is not ('）' or ')' or '”' or '》'))
            return Leader.None;
        var leaders = words[name.Length..];
        var dots = leaders.Count('.') + leaders.Count('．') + leaders.Count('·') + leaders.Count('•') + MinLeaders * leaders.Count('…');
        return dots >= MinLeaders ? Leader.Dots : !leaders.IsEmpty && leaders.IsWhiteSpace() ? Leader.Blank : Leader.None;
    }
}

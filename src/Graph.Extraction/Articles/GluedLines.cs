using Graph.Extraction.Pages;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>
/// Parts lines that copying glued together: the end of a paragraph and the title printed beside it (加瓦。农业高质量发展),
/// a name and the next title (杨茹 低温劳动保护亟待“升温”).
/// </summary>
internal static class GluedLines
{
    private const int MaxTitleLength = 26;

    /// <summary>The lines, glued ones parted.</summary>
    public static IReadOnlyList<SourceLine> Split(string text, IReadOnlyList<SourceLine> lines)
    {
        var result = new List<SourceLine>(lines.Count + 4);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Span.Length <= 60 && line.HeadingLevel == 0 && !line.IsListItem
                && (AfterSentence(text, lines, i) ?? AfterName(text, line)) is { } cut)
            {
                result.Add(line with { Span = Trim(text, new TextSpan(line.Span.Start, cut)) });
                result.Add(line with { Span = Trim(text, new TextSpan(cut, line.Span.End)), BlankLinesBefore = Math.Max(1, line.BlankLinesBefore), Indent = 0 });
            }
            else
            {
                result.Add(line);
            }
        }

        return result;
    }

    /// <summary>A title after a paragraph's last full stop: the next line goes on as a title does and not as text.</summary>
    private static int? AfterSentence(string text, IReadOnlyList<SourceLine> lines, int i)
    {
        var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
        var stop = line.LastIndexOfAny('。', '！', '？');
        if (stop < 0 || stop + 1 >= line.Length || i + 1 >= lines.Count)
            return null;
        while (stop + 1 < line.Length && CharacterClass.IsCloser(line[stop + 1]))
            stop++;
        var tail = line[(stop + 1)..].Trim();
        if (tail.Length is < 4 or > MaxTitleLength || tail.IndexOfAny("，。；：、") >= 0 || CharacterClass.IsCloser(tail[0]))
            return null;
        var next = text.AsSpan(lines[i + 1].Span.Start, lines[i + 1].Span.Length);
        var isTitleAhead = next.Length <= MaxTitleLength && next.IndexOfAny("，。；：、！？") < 0
            && (PersonNames.AsList(next.ToString()) is not null
                || i + 2 < lines.Count && BylineReader.Read(text.AsSpan(lines[i + 2].Span.Start, lines[i + 2].Span.Length) is { Length: <= 60 } after ? FirstWord(after) : "") is not null);
        return isTitleAhead ? lines[i].Span.Start + stop + 1 : null;
    }

    private static string FirstWord(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOfAny(" \u3000");
        return (blank > 1 ? line[..blank] : line).ToString();
    }

    /// <summary>A name, blanks, and at least six characters that are no name and no institution.</summary>
    private static int? AfterName(string text, SourceLine line)
    {
        var span = text.AsSpan(line.Span.Start, line.Span.Length);
        var blank = span.IndexOfAny(" \u3000");
        if (blank is < 2 or > 4 || !PersonNames.IsName(span[..blank]))
            return null;
        var rest = span[blank..].Trim();
        var isTitle = rest.Length is >= 6 and <= MaxTitleLength && rest.IndexOfAny("，。；：（）()/／") < 0 && CharacterClass.IsHan(rest[0])
            && !Posts.EndsWithPost(rest.ToString()) && !Institutions.EndsAsOne(rest.ToString()) && PersonNames.ReadList(rest.ToString(), false).Names.Count == 0
            && BylineReader.ReadLabelled(span.ToString()) is null;
        return isTitle ? line.Span.Start + blank : null;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && CharacterClass.IsBlank(text[start]))
            start++;
        while (end > start && CharacterClass.IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}

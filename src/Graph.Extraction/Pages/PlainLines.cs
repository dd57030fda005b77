using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Pages;

/// <summary>Cuts plain text and Markdown into lines.</summary>
internal static class PlainLines
{
    /// <summary>A shorter quoted line may be a byline; a longer one is a quotation.</summary>
    private const int MaxQuotedByline = 24;

    /// <summary>Whether some line is an ATX heading of Markdown (<c># …</c> to <c>###### …</c>).</summary>
    public static bool HasMarkdownHeading(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (HeadingMark(text.AsSpan(start, end - start).TrimStart()) > 0)
                return true;
            start = end + 1;
        }

        return false;
    }

    /// <summary>The lines of <paramref name="text"/> that are not blank.</summary>
    public static IReadOnlyList<SourceLine> Cut(string text, bool isMarkdown)
    {
        var lines = new List<SourceLine>(text.AsSpan().Count('\n') + 1);
        var blank = 0;
        var followsRule = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : start + end;
            var next = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            if (Line(text, start, end, blank, isMarkdown) is { } line)
            {
                lines.Add(followsRule ? line with { FollowsRule = true } : line);
                blank = 0;
                followsRule = false;
            }
            else
            {
                blank++;
                followsRule |= isMarkdown && IsRule(text.AsSpan(start, end - start).Trim());
            }

            start = next;
        }

        return lines;
    }

    private static SourceLine? Line(string text, int start, int end, int blank, bool isMarkdown)
    {
        var indent = 0;
        while (start < end && (CharacterClass.IsBlank(text[start]) || char.IsWhiteSpace(text[start])))
            indent += text[start++] == '\u3000' ? 2 : 1;
        while (end > start && (CharacterClass.IsBlank(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
            end--;
        if (start == end)
            return null;
        var line = text.AsSpan(start, end - start);
        if (IsImage(line))
            return null;
        if (!isMarkdown)
            return new SourceLine(new TextSpan(start, end), blank, indent);
        if (IsRule(line))
            return null;
        var level = HeadingMark(line);
        if (level > 0)
        {
            start += level;
            while (start < end && CharacterClass.IsBlank(text[start]))
                start++;
            while (end > start && (text[end - 1] == '#' || CharacterClass.IsBlank(text[end - 1])))
                end--;
        }

        var isQuoted = line.StartsWith("> ", StringComparison.Ordinal);
        var isItem = level == 0 && line.Length > 2 && line[0] is '-' or '*' or '+' && line[1] == ' ' || isQuoted && line.Length > MaxQuotedByline;
        if (isItem || isQuoted)
            start += 2;
        while (isItem && start < end && CharacterClass.IsBlank(text[start]))
            start++;
        if (end - start > 4 && text.AsSpan(start, 2) is "**" && text.AsSpan(end - 2, 2) is "**")
            (start, end) = (start + 2, end - 2);
        else if (end - start > 2 && text[start] == '*' && text[end - 1] == '*')
            (start, end) = (start + 1, end - 1);
        return start < end ? new SourceLine(new TextSpan(start, end), blank, indent, level, isItem) : null;
    }

    /// <summary>A thematic break, which is no text: ---, ***.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && line.IndexOfAnyExcept('-', '*', '_') < 0;

    /// <summary>![…](…) and nothing else, or an img element: readers of scanned pages leave such lines for pictures.</summary>
    private static bool IsImage(ReadOnlySpan<char> line) =>
        line.StartsWith("![", StringComparison.Ordinal) && line[^1] == ')' && line.Contains("](", StringComparison.Ordinal)
        || line.StartsWith("<img ", StringComparison.OrdinalIgnoreCase) && line[^1] == '>';

    private static int HeadingMark(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
            level++;
        return level is >= 1 and <= 6 && level < line.Length && line[level] is ' ' or '\t' ? level : 0;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Extraction.Text;

namespace Graph.Extraction.Pages;

/// <summary>
/// Takes the marks of Markdown that stand inside lines out of a text (emphasis, links, pictures, numbers of footnotes, the lines of tables, stray elements of HTML)
/// and reads the block of facts some files begin with. Headings and lists are left to <see cref="PlainLines"/>.
/// </summary>
internal static partial class MarkdownMarks
{
    [GeneratedRegex(@"^(?<kept>[ \t]*\*{3,}[ \t]*\r?)$|(?<image>!\[[^\]\n]*\]\([^)\n]*\))|(?<note>\[\^[^\]\s]{1,12}\]:?)|\[(?<kept>[^\]\n]+)\]\([^)\s]*(?:\s+""[^""\n]*"")?\)|(?<mark>\*\*|__(?=\S)|(?<=\S)__)|(?<element></?(?:sup|sub|u|b|i|em|strong|font|span|p|div|center|br|table|thead|tbody|tr|td|th|img)(?:\s[^>\n]*)?/?>)|^(?<rule>[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*)$|^(?<row>[ \t]*\|.*\|[ \t]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Marks { get; }

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?<facts>(?:[^\n]*\n){1,40}?)---[ \t]*\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter { get; }

    [GeneratedRegex(@"^(?<key>[A-Za-z_]{2,20})[ \t]*:[ \t]*[""']?(?<value>[^\r\n]*?)[""']?[ \t]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Fact { get; }

    /// <summary>Whether the text is written in Markdown: it has a heading, a block of facts, or words set in bold.</summary>
    public static bool AreIn(string text) => PlainLines.HasMarkdownHeading(text) || FrontMatter.IsMatch(text) || text.AsSpan().Count("**") >= 2;

    /// <summary>The text without the marks, and what its block of facts says.</summary>
    public static (MappedText Text, GivenFacts Given) Remove(string text)
    {
        var given = GivenFacts.None;
        var at = 0;
        if (FrontMatter.Match(text) is { Success: true } front)
        {
            given = Read(front.Groups["facts"].Value);
            at = front.Length;
        }

        var builder = new MappedText.Builder();
        for (var match = Marks.Match(text, at); match.Success; match = match.NextMatch())
        {
            builder.Append(text, at, match.Index - at);
            at = match.Index + match.Length;
            if (match.Groups["kept"] is { Success: true } kept)
                builder.Append(text, kept.Index, kept.Length);
            else if (match.Groups["row"].Success)
                AppendCells(builder, text, match.Index, at);
            else if (match.Groups["element"] is { Success: true } element)
                AppendBreak(builder, element.ValueSpan);
        }

        return (builder.Append(text, at, text.Length - at).Build(), given);
    }

    /// <summary>Rows of a table written in HTML, as programs that recognise print leave them, begin as rows of Markdown do; cells are parted by a blank.</summary>
    private static void AppendBreak(MappedText.Builder builder, ReadOnlySpan<char> element)
    {
        var name = element.TrimStart("</").TrimEnd("/> ");
        if (element[1] != '/' && name.StartsWith("tr", StringComparison.Ordinal))
            builder.AppendUnmapped('\n').AppendUnmapped('-').AppendUnmapped(' ');
        else if (element[1] == '/' && name is "table")
            builder.AppendUnmapped('\n');
        else if (name is "td" or "th")
            builder.AppendUnmapped(' ');
    }

    /// <summary>A row of several cells begins as an item of a list does: it is a line of its own in the article's text, and no title.</summary>
    private static void AppendCells(MappedText.Builder builder, string text, int start, int end)
    {
        var hasCells = text.AsSpan(start, end - start).Count('|') > 2;
        var isFirst = true;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '|')
                builder.Append(text, i, 1);
            else if (isFirst && hasCells)
                builder.AppendUnmapped('-').AppendUnmapped(' ');
            else if (!isFirst && i + 1 < end)
                builder.AppendUnmapped(' ');
            isFirst &= text[i] != '|';
        }
    }

    private static GivenFacts Read(string facts)
    {
        var given = GivenFacts.None;
        foreach (Match fact in Fact.Matches(facts))
        {
            var value = fact.Groups["value"].Value;
            if (value.Length == 0)
                continue;
            given = fact.Groups["key"].Value.ToLowerInvariant() switch
            {
                "title" => given with { Title = value },
                "author" or "authors" => given with { Author = value.Trim('[', ']') },
                "source" or "publisher" or "newspaper" => given with { Source = value },
                "date" => given with { Date = DateOnly.TryParseExact(value.Length > 10 ? value[..10] : value, ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : given.Date },
                _ => given,
            };
        }

        return given;
    }
}

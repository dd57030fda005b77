using System.Text;

namespace Graph.GraphQL.Language;

/// <summary>Block strings between their raw form and the text they mean (spec 2.9.4, BlockStringValue).</summary>
internal static class BlockString
{
    /// <summary>Removes the indentation common to all lines but the first, and blank lines at both ends.</summary>
    /// <param name="lines">The raw lines, at least one.</param>
    public static string Dedent(List<string> lines)
    {
        int common = int.MaxValue, first = -1, last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = LeadingBlanks(lines[i]);
            if (indent == lines[i].Length)
                continue;
            if (first < 0)
                first = i;
            last = i;
            if (i > 0 && indent < common)
                common = indent;
        }

        if (first < 0)
            return "";
        if (first == last && first == 0)
            return lines[0];
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first)
                text.Append('\n');
            var line = lines[i];
            text.Append(line, i == 0 ? 0 : Math.Min(common, line.Length), i == 0 ? line.Length : Math.Max(0, line.Length - common));
        }

        return text.ToString();
    }

    /// <summary>Whether a block string can carry the value unchanged, without escapes and without losing blanks.</summary>
    public static bool CanPrint(string value)
    {
        if (value.Length == 0)
            return true;
        bool emptyLine = true, indented = false, allIndented = true, anyLine = false;
        foreach (var c in value)
        {
            switch (c)
            {
                case <= '\u0008' or '\u000B' or '\u000C' or '\r' or '\u000E' or '\u000F':
                    return false;
                case '\n':
                    if (emptyLine && !anyLine)
                        return false;
                    anyLine = true;
                    emptyLine = true;
                    indented = false;
                    break;
                case '\t' or ' ':
                    indented |= emptyLine;
                    break;
                default:
                    allIndented &= indented;
                    emptyLine = false;
                    break;
            }
        }

        return !emptyLine && !(allIndented && anyLine);
    }

    /// <summary>The value between triple quotes, opened onto lines of its own where that reads better or is needed to keep it whole.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var single = lines.Length == 1;
        var leadingLine = !single && lines.Skip(1).All(line => line.Length == 0 || IsBlank(line[0]));
        var endsInTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var trailingLine = (value.EndsWith('"') && !endsInTripleQuotes) || value.EndsWith('\\');
        var opened = !single || value.Length > 70 || trailingLine || leadingLine || endsInTripleQuotes;
        var keepsFirstBlank = single && value.Length > 0 && IsBlank(value[0]);
        return "\"\"\""
            + ((opened && !keepsFirstBlank) || leadingLine ? "\n" : "")
            + escaped
            + (opened || trailingLine ? "\n" : "")
            + "\"\"\"";
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static int LeadingBlanks(string line)
    {
        var i = 0;
        while (i < line.Length && IsBlank(line[i]))
            i++;
        return i;
    }
}

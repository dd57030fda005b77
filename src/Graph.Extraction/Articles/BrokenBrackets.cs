using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Tells lines of which one opens a bracket or 《 and the next closes it: print broke a name or a note, and neither line is anything by itself.</summary>
internal static class BrokenBrackets
{
    /// <summary>What print leaves of names in brackets for a line of their own, in characters.</summary>
    private const int MaxEnd = 6;

    /// <summary>Whether the line opens 《 and only the next closes it: a document's name.</summary>
    public static bool BreakName(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.LastIndexOf('《') > line.LastIndexOf('》') && next.IndexOf('》') is >= 0 and var close && next[..close].IndexOf('《') < 0;

    /// <summary>（河东区读者 卢志 over 刚）: names in brackets under a text.</summary>
    public static bool BreakSignature(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line[0] is '（' or '(' && line.IndexOfAny('）', ')') < 0 && next.Length <= MaxEnd && next[^1] is '）' or ')' && next.IndexOfAny('（', '(') < 0 && line.Length > next.Length;

    /// <summary>…。（作者： over 张三 单位：某市委党校）: a note behind the end of a text, broken between its words.</summary>
    public static bool BreakNote(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        !CharacterClass.EndsSentence(line) && next.IndexOfAny('）', ')') is >= 0 and var close && next[..close].IndexOf('。') < 0
        && LastOpen(line) is > 0 and var open && CharacterClass.EndsSentence(line[..open]);

    /// <summary>The outermost bracket that the line leaves open; -1 where it leaves none.</summary>
    private static int LastOpen(ReadOnlySpan<char> line)
    {
        var depth = 0;
        var at = line.LastIndexOfAny("（(）)");
        for (; at >= 0; at = line[..at].LastIndexOfAny("（(）)"))
        {
            depth += line[at] is '）' or ')' ? 1 : -1;
            if (depth < 0)
                return at;
        }

        return at;
    }
}

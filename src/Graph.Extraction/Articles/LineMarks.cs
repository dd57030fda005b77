using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>What the marks of a page's lines tell by themselves, whatever their widths: whether a sentence ends with one, whether one reads as text.</summary>
/// <param name="text">The page's text.</param>
/// <param name="lines">Its lines.</param>
internal sealed class LineMarks(string text, List<SourceLine> lines)
{
    /// <summary>一。近年来, 设，: what a sentence leaves for its next line.</summary>
    public bool OpensWithRest(int line) =>
        Line(line) is [_, '。' or '，' or '、' or '；' or ',' or ';', ..] or [_, _, '。', ..];

    /// <summary>The number of marks as wide as a Han character.</summary>
    public int WideMarks(int line)
    {
        var marks = 0;
        foreach (var c in Line(line))
            marks += CharacterClass.IsWidePunctuation(c) ? 1 : 0;
        return marks;
    }

    /// <summary>Whether a comma stands in the line and so little behind the last one that no clause of a title is so short.</summary>
    public bool IsCutAfterComma(int line)
    {
        var text = Line(line);
        return CharacterClass.IsHan(text[^1]) && text.LastIndexOf('，') is > 0 and var comma && (text.Length - comma <= 4 || text.Count('，') > 1);
    }

    /// <summary>Whether a comma or a full stop stands inside the line, as in text and seldom in titles.</summary>
    public bool HasInnerMark(int line) => Line(line).IndexOfAny("，。；、,") >= 0;

    /// <summary>Whether a sentence ends where the line does.</summary>
    public bool EndsSentence(int line)
    {
        var text = Line(line);
        // …更新改造。（市工业和信息化局牵头）: a remark behind the full stop.
        if (text[^1] is '）' or ')' && text.LastIndexOfAny('（', '(') is > 0 and var open && text[open - 1] is '。')
            return true;
        return CharacterClass.EndsSentence(text) && LastOf(line) is not ('；' or ';');
    }

    /// <summary>The characters of a line.</summary>
    public ReadOnlySpan<char> Line(int line) => text.AsSpan(lines[line].Span.Start, lines[line].Span.Length);

    /// <summary>The last character of a line.</summary>
    public char LastOf(int line) => text[lines[line].Span.End - 1];

    /// <summary>一、, （一）, 第一， and their like begin a paragraph.</summary>
    public bool OpensParagraph(int line) => Headings.IsNumbered(Line(line));
}

using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Takes out what stands where a page of a paper, a gazette or a journal ends in the middle of a text: page numbers (— 12 —, 第 3 页 共 9 页) and the running head beside them that
/// repeats a line of the text's top or of another page (自治区人民政府公报 2024年第18期). They belong to no article, and part nothing: what stands behind follows what stood before.
/// </summary>
internal static class PageBreaks
{
    /// <summary>第 113 页 / 共 120 页 and Page 113 of 120 are no longer.</summary>
    private const int MaxMark = 24;

    /// <summary>A number without anything else is no longer.</summary>
    private const int MaxDigits = 3;

    /// <summary>A longer line is text.</summary>
    private const int MaxHead = 30;

    /// <summary>As many characters of the first lines a head begins with at least.</summary>
    private const int MinShared = 4;

    /// <summary>Among so many lines at the top the head stands that is repeated.</summary>
    private const int HeadLines = 4;

    /// <summary>What is set around a number. Recognition of print gives 一 for a stroke.</summary>
    private const string Strokes = "-—－–―─━~～·•一| \u3000";

    private enum Mark
    {
        /// <summary>Something else.</summary>
        None,

        /// <summary>12: a page number where a head stands beside it.</summary>
        Bare,

        /// <summary>— 12 —: a page number wherever it stands.</summary>
        Sure,
    }

    /// <summary>The page without them; the same where it has none.</summary>
    public static SourcePage Close(SourcePage page)
    {
        List<int>? marks = null;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (MarkOf(page, i) != Mark.None)
                (marks ??= []).Add(i);
        }

        return marks is not null && Breaks(page, marks) is { } breaks ? page with { Lines = Without(page.Lines, breaks) } : page;
    }

    /// <summary>For each line whether it is a page number or a head; null where none is.</summary>
    private static bool[]? Breaks(SourcePage page, List<int> marks)
    {
        var breaks = new bool[page.Lines.Count];
        var any = false;
        foreach (var mark in marks)
        {
            var (first, last) = (mark, mark);
            while (IsHead(page, marks, mark, first - 1))
                first--;
            while (IsHead(page, marks, mark, last + 1))
                last++;
            // What stands at the top tells where the page's own head ends.
            if (mark < HeadLines || first == last && MarkOf(page, mark) != Mark.Sure)
                continue;
            breaks.AsSpan(first, last - first + 1).Fill(true);
            any = true;
        }

        return any ? breaks : null;
    }

    /// <summary>Whether the line beside a page number begins as one of the page's first lines does, or stands beside another number too, where neither is a figure of a table.</summary>
    private static bool IsHead(SourcePage page, List<int> marks, int mark, int line)
    {
        if (line < HeadLines || line >= page.Lines.Count || LineAt(page, line) is var head && (head.Length is < MinShared or > MaxHead || head[^1] == '。' || MarkOf(page, line) != Mark.None))
            return false;
        for (var i = 0; i < HeadLines; i++)
        {
            if (LineAt(page, i).StartsWith(head[..MinShared]))
                return true;
        }

        if (MarkOf(page, mark) != Mark.Sure)
            return false;
        foreach (var other in marks)
        {
            if (other != mark && MarkOf(page, other) == Mark.Sure && (IsSame(page, other - 1, line) || IsSame(page, other + 1, line)))
                return true;
        }

        return false;
    }

    private static bool IsSame(SourcePage page, int line, int head) =>
        line >= 0 && line != head && line < page.Lines.Count && LineAt(page, line).SequenceEqual(LineAt(page, head));

    private static List<SourceLine> Without(IReadOnlyList<SourceLine> lines, bool[] breaks)
    {
        var kept = new List<SourceLine>(lines.Count);
        var usualGap = lines.Where((_, i) => !breaks[i]).CountBy(line => line.BlankLinesBefore).MaxBy(pair => (pair.Value, -pair.Key)).Key;
        for (var i = 0; i < lines.Count; i++)
        {
            // The gap is the page's end, and tells nothing of the text.
            if (!breaks[i])
                kept.Add(i > 0 && breaks[i - 1] && kept.Count > 0 ? lines[i] with { BlankLinesBefore = Math.Min(usualGap, lines[i].BlankLinesBefore) } : lines[i]);
        }

        return kept;
    }

    private static Mark MarkOf(SourcePage page, int line) => LineAt(page, line) is { Length: <= MaxMark } text ? MarkOf(text) : Mark.None;

    private static Mark MarkOf(ReadOnlySpan<char> line)
    {
        if (CharacterClass.IsDigit(line[^1]) && line.Length <= MaxDigits)
            return IsNumber(line) ? Mark.Bare : Mark.None;
        if (Strokes.Contains(line[0], StringComparison.Ordinal) && Strokes.Contains(line[^1], StringComparison.Ordinal))
            return IsNumber(line.Trim(Strokes)) ? Mark.Sure : Mark.None;
        var isCount = line[^1] is '页' or '頁' or ')' or '）' && line[0] is '第' or '共' || line.StartsWith("Page ", StringComparison.OrdinalIgnoreCase);
        return isCount && IsCount(line) ? Mark.Sure : Mark.None;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxDigits)
            return false;
        foreach (var c in text)
        {
            if (!CharacterClass.IsDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>第3页, 第 3 页 共 9 页, 第3页/共9页, Page 3 of 9: nothing but numbers and the words around them.</summary>
    private static bool IsCount(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (CharacterClass.IsDigit(c))
                digits++;
            else if (!"第共页頁PpageofPAGEOF/／|｜,，、()（）. \u3000".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return digits > 0;
    }

    private static ReadOnlySpan<char> LineAt(SourcePage page, int line) => page.Text.AsSpan(page.Lines[line].Span.Start, page.Lines[line].Span.Length);
}

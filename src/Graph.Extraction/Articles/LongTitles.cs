namespace Graph.Extraction.Articles;

/// <summary>What the marks of a line tell that is too long to be told from text by its length.</summary>
internal static class LongTitles
{
    /// <summary>Whether it reads as text: a full stop inside, a comma at its end, two commas.</summary>
    public static bool IsOneSentence(ReadOnlySpan<char> text) =>
        text.ContainsAny('。', '；') || text[^1] is '，' or '、' or '：' or ':' || text.Count('，') > 1;

    /// <summary>Whether a quotation, a name or a bracket stays open.</summary>
    public static bool HasOpenQuotation(ReadOnlySpan<char> text) =>
        text.LastIndexOf('“') > text.LastIndexOf('”') || text.LastIndexOf('《') > text.LastIndexOf('》') || text.LastIndexOf('（') > text.LastIndexOf('）');

    /// <summary>Whether blanks or a stroke part its clauses, and no comma.</summary>
    public static bool IsPartedWithoutCommas(ReadOnlySpan<char> text) =>
        !text.Contains('，') && (text.IndexOfAny(' ', '\u3000') > 0 || text.Contains("——", StringComparison.Ordinal));
}

using Graph.Extraction.Text;

namespace Graph.Extraction.Pages;

/// <summary>Reads a row of a <c>.jsonl</c> or a table, whose title and date are given, into a <see cref="SourcePage"/>.</summary>
public static class RowReader
{
    /// <summary>The page of one article.</summary>
    /// <exception cref="PageUnreadableException">Neither title nor text, or a text too large.</exception>
    public static SourcePage Read(SourceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Text.Length > TextDecoder.MaxBytes / 2)
            throw new PageUnreadableException(row.Page, "the text is larger than a page may be; split it.");
        var text = UnifiedForms.Unify(row.Text);
        var (title, source) = (Usual(row.Title), Usual(row.Source));
        var lines = PlainLines.Cut(text.Text, isMarkdown: false);
        if (lines.Count == 0 && string.IsNullOrWhiteSpace(title))
            throw new PageUnreadableException(row.Page, "the row has neither a title nor a text.");
        return new SourcePage(
            row.Key, row.Page, PageForm.Row, text.Text, text.Offsets, lines, new GivenFacts(title, row.Date, source, AuthorsLine.Of(Usual(row.Author))));
    }

    private static string? Usual(string? text) => text is null || !UnifiedForms.MayBeIn(text) ? text : UnifiedForms.Unify(text).Text;
}

using System.Globalization;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Pages;

/// <summary>Reads a file as received into a <see cref="SourcePage"/>: decodes it, tells its form and cuts it into lines.</summary>
public static class PageReader
{
    /// <summary>No line of print is longer; a longer one is a dump of something that is not a page.</summary>
    public const int MaxLineLength = 1_000_000;

    /// <summary>The page.</summary>
    /// <exception cref="PageUnreadableException">Empty, blank, binary, too large, or in a broken encoding.</exception>
    public static SourcePage Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var decoded = TextDecoder.Decode(file.Bytes.Span, file.Page);
        var usual = UnifiedForms.Unify(decoded);
        var page = ReadUsual(file, usual.Text);
        return page with { Offsets = OffsetMaps.Compose(page.Offsets, usual.Offsets, usual.Length) };
    }

    private static SourcePage ReadUsual(SourceFile file, string text)
    {
        if (HtmlLines.IsHtml(text))
            return HtmlLines.Read(file, text);
        var isMarkdown = MarkdownMarks.AreIn(text);
        var (mapped, given) = isMarkdown ? MarkdownMarks.Remove(text) : (new MappedText(text, OffsetMap.Identity(text.Length)), GivenFacts.None);
        var lines = PlainLines.Cut(mapped.Text, isMarkdown);
        if (lines.Count == 0)
            throw new PageUnreadableException(file.Page, "the file holds nothing but white space.");
        for (var i = 0; i < lines.Count; i++)
            RefuseLongLine(lines[i], i, file.Page);
        return new SourcePage(
            file.Key, file.Page, isMarkdown ? PageForm.Markdown : PageForm.PlainText, mapped.Text, mapped.Offsets, lines, given);
    }

    private static void RefuseLongLine(SourceLine line, int index, string page)
    {
        if (line.Span.Length > MaxLineLength)
        {
            throw new PageUnreadableException(page, string.Create(
                CultureInfo.InvariantCulture,
                $"text line {index + 1} has {line.Span.Length} characters, more than the {MaxLineLength} a line of a page may have; break it into paragraphs."));
        }
    }
}

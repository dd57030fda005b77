namespace Graph.Extraction.Pages;

/// <summary>How a source is written, told by its content and not by its name.</summary>
public enum PageForm
{
    /// <summary>Plain lines, as copied or recognised from print.</summary>
    PlainText,

    /// <summary>Plain lines with Markdown headings.</summary>
    Markdown,

    /// <summary>HTML; the lines are those of its main content.</summary>
    Html,

    /// <summary>A row whose title and date are given: one article.</summary>
    Row,
}

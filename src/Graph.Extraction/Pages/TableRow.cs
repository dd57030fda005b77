using AngleSharp.Dom;

namespace Graph.Extraction.Pages;

/// <summary>Tells rows of data (a project, its place, its owner), which say one thing together, from rows that lay a page out.</summary>
internal static class TableRow
{
    /// <summary>A longer cell is text, and its row lays a page out.</summary>
    private const int MaxCell = 60;

    /// <summary>Whether a row has two cells or more with something in them, all short and none holding a heading, a list, several paragraphs or a table of its own.</summary>
    public static bool HoldsData(IElement row)
    {
        var filled = 0;
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th"))
                continue;
            var length = cell.TextContent.AsSpan().Trim().Length;
            if (length > MaxCell || cell.QuerySelector("table, h1, h2, h3, h4, ul, ol, p + p, div + div, script, style") is not null)
                return false;
            filled += length > 0 ? 1 : 0;
        }

        return filled > 1;
    }
}

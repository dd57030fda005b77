namespace Graph.Extraction.Articles;

/// <summary>Lines of a column that surely read on: what is moved as a whole when the pieces of a page are put together.</summary>
/// <param name="Lines">Their numbers among the page's lines of text.</param>
/// <param name="Above">What stands above it on the page.</param>
internal sealed record ColumnPiece(Range Lines, ColumnPiece.Border Above)
{
    /// <summary>What stands between two pieces.</summary>
    public enum Border
    {
        /// <summary>Nothing.</summary>
        None,

        /// <summary>A caption, or a gap wider than others.</summary>
        Gap,

        /// <summary>A line that may be a title or a heading.</summary>
        Title,

        /// <summary>Names of writers.</summary>
        Names,
    }

    /// <summary>The first line.</summary>
    public int First => Lines.Start.Value;

    /// <summary>The last line.</summary>
    public int Last => Lines.End.Value - 1;
}

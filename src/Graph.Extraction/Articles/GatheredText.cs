namespace Graph.Extraction.Articles;

/// <summary>A text put together from the pieces of a page.</summary>
/// <param name="Pieces">Their numbers, in reading order.</param>
/// <param name="Title">The number of its title's first line on the page where the pieces told it; else -1.</param>
/// <param name="Headings">Heads that are headings in it: the number of each one's first line, and the piece under it.</param>
internal sealed record GatheredText(List<int> Pieces, int Title, IReadOnlyList<(int Line, int Piece)> Headings)
{
    /// <summary>A text of which the pieces tell no title.</summary>
    /// <param name="pieces">Their numbers, in reading order.</param>
    public GatheredText(List<int> pieces)
        : this(pieces, -1, [])
    {
    }
}

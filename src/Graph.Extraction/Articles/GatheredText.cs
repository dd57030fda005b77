namespace Graph.Extraction.Articles;

/// <summary>A text put together from the pieces of a page.</summary>
/// <param name="Pieces">Their numbers, in reading order.</param>
/// <param name="Title">The number of its title's first line on the page where the pieces told it; else -1.</param>
internal sealed record GatheredText(List<int> Pieces, int Title);

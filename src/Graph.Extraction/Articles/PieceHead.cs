namespace Graph.Extraction.Articles;

/// <summary>Lines of a title, names, or both, that stand together between the pieces of a page's columns.</summary>
/// <param name="Over">The piece it stands over; the number of pieces for what stands under the last.</param>
/// <param name="Title">The number of its title among the texts whose words are known; -1 for names alone.</param>
/// <param name="IsSigned">Whether names of writers stand in it, or a news item opens under it: it heads an article surely.</param>
/// <param name="Line">Its first line's number on the page.</param>
internal sealed record PieceHead(int Over, int Title, bool IsSigned, int Line);

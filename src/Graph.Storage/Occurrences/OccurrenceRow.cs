using Graph.Model;

namespace Graph.Storage;

/// <summary>One article of the occurrence matrix. Articles that name none of the columns are rows too: they count in the total.</summary>
/// <param name="Article">The article.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Place">Its place on the page, from 0.</param>
/// <param name="Cells">What is not 0, by column.</param>
public sealed record OccurrenceRow(ArticleId Article, DocumentKey Document, int Place, IReadOnlyList<OccurrenceCell> Cells);

/// <summary>One entity in one article.</summary>
/// <param name="Column">The place in <see cref="OccurrenceQuery.Entities"/>.</param>
/// <param name="Count">
/// By the question's scope and counting rule; over all rows it adds up to the entity's count in a network asked for alike. 0 where
/// the entity stands in the byline alone and the scope is narrower than an article.
/// </param>
/// <param name="Mentions">How often the article names it, at least once.</param>
public readonly record struct OccurrenceCell(int Column, int Count, int Mentions);

namespace Graph.Model;

/// <summary>Everything one document says: what extraction hands to a store, in one transaction.</summary>
/// <param name="Document">What came in.</param>
/// <param name="Articles">In page order; empty when the document holds no article.</param>
/// <param name="Entities">
/// Every entity the articles mention, and every entity those are part of, once each, in ordinal order of id.
/// </param>
public sealed record DocumentFacts(Document Document, IReadOnlyList<ArticleFacts> Articles, IReadOnlyList<Entity> Entities);

using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// The graph at one moment, and every question that can be asked of it. Same documents, same question, same answer, byte for byte.
/// </summary>
/// <remarks>
/// What counts as being mentioned together: in the scope <see cref="CoMentionScope.Article"/> all mentions of an article, title and byline
/// included; in <see cref="CoMentionScope.Sentence"/> and <see cref="CoMentionScope.Paragraph"/> the units of the body and the title as
/// one more unit; the byline belongs to none of those. An entity counts once a window, unless the
/// question's <see cref="CountingRule"/> says otherwise. 株洲市 and 湖南省 are two entities, unless the
/// question's selection rolls regions up (<see cref="ArticleSelection.RollUp"/>): then the province stands in for the city in question and answer alike.
/// </remarks>
/// <exception cref="UnknownEntityException">A question names an entity id that is not in the graph.</exception>
/// <exception cref="InvalidQueryException">A question's arguments are impossible, or a cursor was not made by the same question.</exception>
public interface IGraphSnapshot : IAsyncDisposable
{
    /// <summary>
    /// 16 lower-case hexadecimal digits derived from the documents' keys and hashes alone: two stores that hold the same documents
    /// have the same id.
    /// </summary>
    string Id { get; }

    /// <summary>The document with that key, or null.</summary>
    ValueTask<Document?> DocumentAsync(DocumentKey key, CancellationToken cancellation = default);

    /// <summary>The entity a reader means by an id or a name.</summary>
    /// <exception cref="UnknownEntityException">None has that id or name; the nearest names are suggested.</exception>
    /// <exception cref="AmbiguousEntityException">Several have that name; they are listed.</exception>
    ValueTask<Entity> ResolveAsync(EntityRef reference, CancellationToken cancellation = default);

    /// <summary>The entities with those ids, in the order asked, null where there is none.</summary>
    ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation = default);

    /// <summary>The same, with the mentions and articles of a selection alone; null where the graph has no such entity.</summary>
    ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(
        IReadOnlyList<EntityId> ids, ArticleSelection selection, CancellationToken cancellation = default);

    /// <summary>The entities that meet a filter, in order.</summary>
    ValueTask<Slice<EntitySummary>> FindEntitiesAsync(EntityQuery query, CancellationToken cancellation = default);

    /// <summary>The articles with those ids and what was found in them, in the order asked, null where there is none.</summary>
    ValueTask<IReadOnlyList<ArticleFacts?>> ArticlesAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default);

    /// <summary>For each of the articles asked, the others that print the same text but for small changes, the first in print first.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<ArticleId>>> ReprintsAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default);

    /// <summary>The articles that meet a filter, in order.</summary>
    ValueTask<Slice<Article>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation = default);

    /// <summary>Entities by their names and articles by their text.</summary>
    ValueTask<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default);

    /// <summary>What ties the entities asked about: the connectors mentioned with each of them, those often enough to be no chance first, and of these the strongest weakest leg.</summary>
    ValueTask<Slice<Link>> LinksAsync(LinkQuery query, CancellationToken cancellation = default);

    /// <summary>The entities around those asked about, with all ties among them.</summary>
    ValueTask<Subgraph> NeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation = default);

    /// <summary>The sentences behind a count.</summary>
    ValueTask<Slice<Evidence>> EvidenceAsync(EvidenceQuery query, CancellationToken cancellation = default);

    /// <summary>The chains of ties that lead from one entity to another: fewest steps first, then the strongest weakest tie.</summary>
    ValueTask<IReadOnlyList<EntityPath>> PathsAsync(PathQuery query, CancellationToken cancellation = default);

    /// <summary>What two selections of articles share and what sets them apart.</summary>
    ValueTask<Comparison> CompareAsync(CompareQuery query, CancellationToken cancellation = default);

    /// <summary>How often entities, or ties, come up over time.</summary>
    ValueTask<IReadOnlyList<TimeSeries>> TimelineAsync(TimelineQuery query, CancellationToken cancellation = default);

    /// <summary>A whole weighted network, of which every structural answer is a function.</summary>
    ValueTask<Network> NetworkAsync(NetworkQuery query, CancellationToken cancellation = default);

    /// <summary>Which articles name which entities, and how often; rows by document key and place on the page.</summary>
    ValueTask<IReadOnlyList<OccurrenceRow>> OccurrencesAsync(OccurrenceQuery query, CancellationToken cancellation = default);

    /// <summary>Who mentions whom.</summary>
    ValueTask<AttentionTable> AttentionAsync(AttentionQuery query, CancellationToken cancellation = default);

    /// <summary>What a selection has of each newspaper, day by day; by name, articles without a newspaper last.</summary>
    ValueTask<IReadOnlyList<NewspaperCoverage>> CoverageAsync(ArticleSelection selection, CancellationToken cancellation = default);

    /// <summary>What the texts of a selection leave undecided, the most frequent first.</summary>
    ValueTask<IReadOnlyList<AmbiguousForm>> AmbiguousFormsAsync(ArticleSelection selection, CancellationToken cancellation = default);

    /// <summary>What the texts of a selection refer to without telling, the most frequent first.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="reasons">Only what is not told for one of these reasons; empty for all.</param>
    /// <param name="cancellation">To stop early.</param>
    ValueTask<IReadOnlyList<UnresolvedForm>> UnresolvedFormsAsync(
        ArticleSelection selection, IReadOnlyList<UnresolvedReason> reasons, CancellationToken cancellation = default);

    /// <summary>How much of everything a selection holds.</summary>
    ValueTask<GraphStatistics> StatisticsAsync(ArticleSelection selection, CancellationToken cancellation = default);

    /// <summary>How much of everything there is.</summary>
    ValueTask<GraphStatistics> StatisticsAsync(CancellationToken cancellation = default) => StatisticsAsync(ArticleSelection.All, cancellation);
}

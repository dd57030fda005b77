using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>A moment of the index as the contract's questions see it. Every answer is computed at once, in memory.</summary>
internal sealed class IndexSnapshot : IGraphSnapshot
{
    private readonly GraphIndex _index;
    private readonly IArticleSource _source;

    public IndexSnapshot(GraphIndex index, IArticleSource source)
    {
        (_index, _source) = (index, source);
        index.Source = source;
        Id = index.Fingerprint.ToString("x16", CultureInfo.InvariantCulture);
    }

    public string Id { get; }

    public ValueTask<Document?> DocumentAsync(DocumentKey key, CancellationToken cancellation = default) =>
        new(_index.Document(key)?.Document);

    public ValueTask<Entity> ResolveAsync(EntityRef reference, CancellationToken cancellation = default) =>
        new(EntityResolver.Resolve(_index, reference).Entity);

    public ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation = default) =>
        new([.. ids.Select(id => _index.Entity(id)?.Summary)]);

    public ValueTask<Slice<EntitySummary>> FindEntitiesAsync(EntityQuery query, CancellationToken cancellation = default) =>
        new(EntityLister.List(_index, query));

    public ValueTask<IReadOnlyList<ArticleFacts?>> ArticlesAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default) =>
        new([.. ids.Select(id => _index.Article(id) is { } node ? _source.Facts(node) : null)]);

    public ValueTask<IReadOnlyList<IReadOnlyList<ArticleId>>> ReprintsAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default) =>
        new([.. ids.Select(id => _index.Article(id) is { } node
            ? (IReadOnlyList<ArticleId>)[.. _index.Reprints.Of(node).Where(other => other != node).Select(other => other.Id)]
            : [])]);

    public ValueTask<Slice<Article>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation = default) =>
        new(ArticleLister.List(_index, _source, query));

    public ValueTask<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        new(Searcher.Search(_index, _source, query));

    public ValueTask<Slice<Link>> LinksAsync(LinkQuery query, CancellationToken cancellation = default) =>
        new(LinkFinder.Find(_index, query));

    public ValueTask<Subgraph> NeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation = default) =>
        new(NeighborhoodFinder.Find(_index, query));

    public ValueTask<Slice<Evidence>> EvidenceAsync(EvidenceQuery query, CancellationToken cancellation = default) =>
        new(EvidenceFinder.Find(_index, _source, query));

    public ValueTask<IReadOnlyList<EntityPath>> PathsAsync(PathQuery query, CancellationToken cancellation = default) =>
        new(PathFinder.Find(_index, query, cancellation));

    public ValueTask<Comparison> CompareAsync(CompareQuery query, CancellationToken cancellation = default) =>
        new(Comparer.Compare(_index, query));

    public ValueTask<IReadOnlyList<TimeSeries>> TimelineAsync(TimelineQuery query, CancellationToken cancellation = default) =>
        new(TimelineCounter.Count(_index, query));

    public ValueTask<Network> NetworkAsync(NetworkQuery query, CancellationToken cancellation = default) =>
        new(NetworkReader.Read(_index, query, cancellation));

    public ValueTask<IReadOnlyList<OccurrenceRow>> OccurrencesAsync(OccurrenceQuery query, CancellationToken cancellation = default) =>
        new(OccurrenceReader.Read(_index, query));

    public ValueTask<AttentionTable> AttentionAsync(AttentionQuery query, CancellationToken cancellation = default) =>
        new(AttentionCounter.Count(_index, query));

    public ValueTask<IReadOnlyList<NewspaperCoverage>> CoverageAsync(CancellationToken cancellation = default) =>
        new(NewspaperCoverage.Of(_index));

    public ValueTask<IReadOnlyList<AmbiguousForm>> AmbiguousFormsAsync(CancellationToken cancellation = default) =>
        new(AmbiguousForm.Of(_index, _source));

    public ValueTask<GraphStatistics> StatisticsAsync(CancellationToken cancellation = default) => new(_index.Statistics);

    public ValueTask DisposeAsync() => default;
}

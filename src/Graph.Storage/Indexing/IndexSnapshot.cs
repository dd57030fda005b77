using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>A moment of the index as the contract's questions see it. Every answer is computed at once, in memory.</summary>
internal sealed class IndexSnapshot(GraphIndex index, IArticleSource source) : IGraphSnapshot
{
    public string Id { get; } = index.Fingerprint.ToString("x16", CultureInfo.InvariantCulture);

    public ValueTask<Document?> DocumentAsync(DocumentKey key, CancellationToken cancellation = default) =>
        new(index.Document(key)?.Document);

    public ValueTask<Entity> ResolveAsync(EntityRef reference, CancellationToken cancellation = default) =>
        new(EntityResolver.Resolve(index, reference).Entity);

    public ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation = default) =>
        new([.. ids.Select(id => index.Entity(id)?.Summary)]);

    public ValueTask<Slice<EntitySummary>> FindEntitiesAsync(EntityQuery query, CancellationToken cancellation = default) =>
        new(EntityLister.List(index, query));

    public ValueTask<IReadOnlyList<ArticleFacts?>> ArticlesAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default) =>
        new([.. ids.Select(id => index.Article(id) is { } node ? source.Facts(node) : null)]);

    public ValueTask<Slice<Article>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation = default) =>
        new(ArticleLister.List(index, source, query));

    public ValueTask<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        new(Searcher.Search(index, source, query));

    public ValueTask<Slice<Link>> LinksAsync(LinkQuery query, CancellationToken cancellation = default) =>
        new(LinkFinder.Find(index, query));

    public ValueTask<Subgraph> NeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation = default) =>
        new(NeighborhoodFinder.Find(index, query));

    public ValueTask<Slice<Evidence>> EvidenceAsync(EvidenceQuery query, CancellationToken cancellation = default) =>
        new(EvidenceFinder.Find(index, source, query));

    public ValueTask<IReadOnlyList<EntityPath>> PathsAsync(PathQuery query, CancellationToken cancellation = default) =>
        new(PathFinder.Find(index, query, cancellation));

    public ValueTask<Comparison> CompareAsync(CompareQuery query, CancellationToken cancellation = default) =>
        new(Comparer.Compare(index, query));

    public ValueTask<IReadOnlyList<TimeSeries>> TimelineAsync(TimelineQuery query, CancellationToken cancellation = default) =>
        new(TimelineCounter.Count(index, query));

    public ValueTask<Network> NetworkAsync(NetworkQuery query, CancellationToken cancellation = default) =>
        new(NetworkReader.Read(index, query, cancellation));

    public ValueTask<IReadOnlyList<OccurrenceRow>> OccurrencesAsync(OccurrenceQuery query, CancellationToken cancellation = default) =>
        new(OccurrenceReader.Read(index, query));

    public ValueTask<AttentionTable> AttentionAsync(AttentionQuery query, CancellationToken cancellation = default) =>
        new(AttentionCounter.Count(index, query));

    public ValueTask<GraphStatistics> StatisticsAsync(CancellationToken cancellation = default) => new(index.Statistics);

    public ValueTask DisposeAsync() => default;
}

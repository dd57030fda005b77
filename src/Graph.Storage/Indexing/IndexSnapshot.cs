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

    public ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(
        IReadOnlyList<EntityId> ids, ArticleSelection selection, CancellationToken cancellation = default) =>
        new(EntityCounter.Count(At(selection), ids, selection));

    public ValueTask<Slice<EntitySummary>> FindEntitiesAsync(EntityQuery query, CancellationToken cancellation = default) =>
        new(EntityLister.List(At(query.Selection), query));

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
        new(LinkFinder.Find(At(query.Selection), query with { Between = StandIns(query.Selection, query.Between) }));

    public ValueTask<Subgraph> NeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation = default) =>
        new(NeighborhoodFinder.Find(At(query.Selection), query with { Of = StandIns(query.Selection, query.Of) }));

    public ValueTask<Slice<Evidence>> EvidenceAsync(EvidenceQuery query, CancellationToken cancellation = default) =>
        new(EvidenceFinder.Find(At(query.Selection), _source, query with { Of = StandIns(query.Selection, query.Of) }));

    public ValueTask<IReadOnlyList<EntityPath>> PathsAsync(PathQuery query, CancellationToken cancellation = default) =>
        new(PathFinder.Find(
            At(query.Selection), query with { From = At(query.Selection).StandInOf(query.From), To = At(query.Selection).StandInOf(query.To) }, cancellation));

    public ValueTask<Comparison> CompareAsync(CompareQuery query, CancellationToken cancellation = default) =>
        query.Left.Selection.RollUp == query.Right.Selection.RollUp
            ? new(Comparer.Compare(At(query.Left.Selection), query with { Left = StandIn(query.Left), Right = StandIn(query.Right) }))
            : throw new InvalidQueryException("Both sides must roll regions up to the same level.");

    public ValueTask<IReadOnlyList<TimeSeries>> TimelineAsync(TimelineQuery query, CancellationToken cancellation = default) =>
        new(TimelineCounter.Count(
            At(query.Selection), query with { Of = StandIns(query.Selection, query.Of), With = StandIns(query.Selection, query.With) }));

    public ValueTask<Network> NetworkAsync(NetworkQuery query, CancellationToken cancellation = default) =>
        new(NetworkReader.Read(At(query.Selection), query, cancellation));

    public ValueTask<IReadOnlyList<OccurrenceRow>> OccurrencesAsync(OccurrenceQuery query, CancellationToken cancellation = default) =>
        new(OccurrenceReader.Read(At(query.Selection), query with { Entities = StandIns(query.Selection, query.Entities) }));

    public ValueTask<AttentionTable> AttentionAsync(AttentionQuery query, CancellationToken cancellation = default) =>
        new(AttentionCounter.Count(At(query.Selection), query with { Of = StandIns(query.Selection, query.Of) }));

    public ValueTask<IReadOnlyList<NewspaperCoverage>> CoverageAsync(CancellationToken cancellation = default) =>
        new(NewspaperCoverage.Of(_index));

    public ValueTask<IReadOnlyList<AmbiguousForm>> AmbiguousFormsAsync(CancellationToken cancellation = default) =>
        new(AmbiguousForm.Of(_index, _source));

    public ValueTask<GraphStatistics> StatisticsAsync(CancellationToken cancellation = default) => new(_index.Statistics);

    public ValueTask DisposeAsync() => default;

    /// <summary>The index that counts regions as a selection asks.</summary>
    private GraphIndex At(ArticleSelection selection) => _index.At(selection.RollUp);

    /// <summary>Who is asked about counts as the others do: 株洲市 as 湖南省.</summary>
    private IReadOnlyList<EntityId> StandIns(ArticleSelection selection, IReadOnlyList<EntityId> ids)
    {
        if (selection.RollUp == RegionLevel.AsNamed)
            return ids;
        EntityId[] standIns = [.. ids.Select(At(selection).StandInOf)];
        if (ids.Distinct().Count() == ids.Count && standIns.Index().GroupBy(one => one.Item).FirstOrDefault(same => same.Skip(1).Any()) is { } same)
        {
            throw new InvalidQueryException(
                $"{string.Join(" and ", same.Select(one => ids[one.Index]))} count as one, {same.Key}, with regions rolled up; leave 'rollUp' out, or name regions that do not.");
        }

        return standIns;
    }

    private ComparisonSide StandIn(ComparisonSide side) =>
        side.Mentioning is { } named ? side with { Mentioning = At(side.Selection).StandInOf(named) } : side;
}

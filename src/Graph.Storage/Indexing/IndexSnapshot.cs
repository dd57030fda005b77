using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>A moment of the index as the contract's questions see it. Answers are computed at once, in memory; only texts may have to be waited for.</summary>
internal sealed class IndexSnapshot : IGraphSnapshot
{
    private readonly GraphIndex _index;
    private readonly IArticleSource _source;

    public IndexSnapshot(GraphIndex index, IArticleSource source)
    {
        (_index, _source) = (index, source);
        Id = index.Fingerprint.ToString("x16", CultureInfo.InvariantCulture);
    }

    public string Id { get; }

    /// <summary>Reads the texts of all articles that are not at hand yet.</summary>
    public ValueTask LoadTextsAsync(CancellationToken cancellation) => _index.LoadTextsAsync(_source, cancellation);

    public ValueTask<Document?> DocumentAsync(DocumentKey key, CancellationToken cancellation = default) =>
        new(_index.Document(key)?.Document);

    public ValueTask<Entity> ResolveAsync(EntityRef reference, CancellationToken cancellation = default) =>
        new(EntityResolver.Resolve(_index, reference).Entity);

    public ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation = default) =>
        new([.. ids.Select(id => _index.Entity(id)?.Summary)]);

    public async ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(
        IReadOnlyList<EntityId> ids, ArticleSelection selection, CancellationToken cancellation = default) =>
        EntityCounter.Count(await AtAsync(selection, cancellation), ids, selection);

    public async ValueTask<Slice<EntitySummary>> FindEntitiesAsync(EntityQuery query, CancellationToken cancellation = default) =>
        EntityLister.List(await AtAsync(query.Selection, cancellation), query);

    public async ValueTask<IReadOnlyList<ArticleFacts?>> ArticlesAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default)
    {
        var nodes = ids.Select(_index.Article).ToArray();
        var facts = new Queue<ArticleFacts>(await _source.FactsAsync([.. nodes.OfType<ArticleNode>()], cancellation));
        return [.. nodes.Select(node => node is null ? null : facts.Dequeue())];
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<ArticleId>>> ReprintsAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default)
    {
        await _index.LoadTextsAsync(_source, cancellation);
        return
        [
            .. ids.Select(id => _index.Article(id) is { } node
                ? (IReadOnlyList<ArticleId>)[.. _index.Reprints.Of(node).Where(other => other != node).Select(other => other.Id)]
                : []),
        ];
    }

    public async ValueTask<Slice<Article>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation = default)
    {
        await AtAsync(query.Selection, cancellation);
        if (!string.IsNullOrEmpty(query.Text))
            await _index.LoadTextsAsync(_source, cancellation);
        var part = ArticleLister.List(_index, query);
        var articles = await _source.ArticlesAsync([.. part.Nodes], cancellation);
        return part.Map((_, place) => articles[place]);
    }

    public async ValueTask<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        await AtAsync(query.Selection, cancellation);
        return await Searcher.SearchAsync(_index, _source, query, cancellation);
    }

    public async ValueTask<Slice<Link>> LinksAsync(LinkQuery query, CancellationToken cancellation = default) =>
        LinkFinder.Find(await AtAsync(query.Selection, cancellation), query with { Between = StandIns(query.Selection, query.Between) });

    public async ValueTask<Subgraph> NeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation = default) =>
        NeighborhoodFinder.Find(await AtAsync(query.Selection, cancellation), query with { Of = StandIns(query.Selection, query.Of) });

    public async ValueTask<Slice<Evidence>> EvidenceAsync(EvidenceQuery query, CancellationToken cancellation = default) => await EvidenceFinder.FindAsync(
        await AtAsync(query.Selection, cancellation), _source, query with { Of = StandIns(query.Selection, query.Of) }, cancellation);

    public async ValueTask<IReadOnlyList<EntityPath>> PathsAsync(PathQuery query, CancellationToken cancellation = default)
    {
        var index = await AtAsync(query.Selection, cancellation);
        return PathFinder.Find(index, query with { From = index.StandInOf(query.From), To = index.StandInOf(query.To) }, cancellation);
    }

    public async ValueTask<Comparison> CompareAsync(CompareQuery query, CancellationToken cancellation = default)
    {
        await AtAsync(query.Right.Selection, cancellation);
        return Comparer.Compare(
            await AtAsync(query.Left.Selection, cancellation), query with { Left = StandIn(query.Left), Right = StandIn(query.Right) });
    }

    public async ValueTask<IReadOnlyList<TimeSeries>> TimelineAsync(TimelineQuery query, CancellationToken cancellation = default) => TimelineCounter.Count(
        await AtAsync(query.Selection, cancellation),
        query with { Of = StandIns(query.Selection, query.Of), With = StandIns(query.Selection, query.With) });

    public async ValueTask<Network> NetworkAsync(NetworkQuery query, CancellationToken cancellation = default) =>
        NetworkReader.Read(await AtAsync(query.Selection, cancellation), query, cancellation);

    public async ValueTask<IReadOnlyList<OccurrenceRow>> OccurrencesAsync(OccurrenceQuery query, CancellationToken cancellation = default) => OccurrenceReader.Read(
        await AtAsync(query.Selection, cancellation), query with { Entities = StandIns(query.Selection, query.Entities) });

    public async ValueTask<AttentionTable> AttentionAsync(AttentionQuery query, CancellationToken cancellation = default) => AttentionCounter.Count(
        await AtAsync(query.Selection, cancellation), query with { Of = StandIns(query.Selection, query.Of) });

    public async ValueTask<IReadOnlyList<NewspaperCoverage>> CoverageAsync(ArticleSelection selection, CancellationToken cancellation = default) =>
        NewspaperCoverage.Of(SelectedArticles.Of(await AtAsync(selection, cancellation), selection).All());

    public async ValueTask<IReadOnlyList<AmbiguousForm>> AmbiguousFormsAsync(ArticleSelection selection, CancellationToken cancellation = default)
    {
        var undecided = SelectedArticles.Of(await AtAsync(selection, cancellation), selection).All().Where(article => article.AmbiguousMentions > 0).ToArray();
        return AmbiguousForm.Of(await _source.FactsAsync(undecided, cancellation));
    }

    public async ValueTask<IReadOnlyList<UnresolvedForm>> UnresolvedFormsAsync(
        ArticleSelection selection, IReadOnlyList<UnresolvedReason> reasons, CancellationToken cancellation = default)
    {
        var referring = SelectedArticles.Of(await AtAsync(selection, cancellation), selection).All().Where(article => article.UnresolvedMentions > 0).ToArray();
        return UnresolvedForm.Of(await _source.FactsAsync(referring, cancellation), reasons);
    }

    public async ValueTask<GraphStatistics> StatisticsAsync(ArticleSelection selection, CancellationToken cancellation = default)
    {
        var index = await AtAsync(selection, cancellation);
        var selected = SelectedArticles.Of(index, selection);
        return selected.IsAll ? index.Statistics : StatisticsCounter.Count(index, selected);
    }

    public ValueTask DisposeAsync() => default;

    /// <summary>The same, once everything is there that telling reprints takes.</summary>
    private async ValueTask<GraphIndex> AtAsync(ArticleSelection selection, CancellationToken cancellation)
    {
        if (selection.Reprints == ReprintRule.Once)
            await _index.LoadTextsAsync(_source, cancellation);
        return At(selection);
    }

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

using System.Globalization;
using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Neo4j.Asking;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j;

/// <summary>
/// One version of the graph on a server. Where the graph of this version stands in memory, it answers. Else the frequent questions are asked of the
/// server, each in one request that also says at which version it was answered, and those over the whole network, and those a filter makes
/// rare, are answered from memory, into which the graph is read on first need.
/// </summary>
/// <remarks>See docs/adr/009-neo4j-snapshots.md for what happens when the graph moves.</remarks>
internal sealed class Neo4jSnapshot(Neo4jGraphStore store, IAsyncSession session, long version, ulong fingerprint) : IGraphSnapshot
{
    /// <summary>Texts that the server goes through for one search; where a word may stand in more, all are read into memory once.</summary>
    private const int FewTexts = 400;

    private volatile IndexSnapshot? _index;

    /// <summary>What answers at once, if the graph stands in memory.</summary>
    private IndexSnapshot? AtHand
    {
        get
        {
            if (_index is null && store.IndexAtHand(version, fingerprint) is { } index)
                _index = From(index);
            return store.AnswersFromMemory ? _index : null;
        }
    }

    public string Id { get; } = fingerprint.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Makes it independent of the server; where the graph has moved already, it is too late.</summary>
    public async Task PinAsync(CancellationToken cancellation)
    {
        if (_index is null && await store.GuardAsync(() => store.IndexAtAsync(version, fingerprint, cancellation)) is { } index)
            _index = From(index);
    }

    /// <summary>Reads all of it into memory, texts too.</summary>
    public async Task ReadIntoMemoryAsync(CancellationToken cancellation) => await (await PinnedAsync(cancellation)).LoadTextsAsync(cancellation);

    private IndexSnapshot From(GraphIndex index) => new(index, new ServerTexts(store, session, index));

    public async ValueTask<Document?> DocumentAsync(DocumentKey key, CancellationToken cancellation = default) => AtHand is { } held
        ? await held.DocumentAsync(key, cancellation)
        : await AskAsync(CypherTexts.Document, new() { ["key"] = key.Value }, cancellation) is { } row
            ? row["contentHash"] is string hash ? new Document(key, hash, row.Get<string>("page")) : null
            : await (await PinnedAsync(cancellation)).DocumentAsync(key, cancellation);

    public async ValueTask<Entity> ResolveAsync(EntityRef reference, CancellationToken cancellation = default)
    {
        if (AtHand is { } held)
            return await held.ResolveAsync(reference, cancellation);
        if (reference.Id is { } id)
        {
            if (await EntitiesAsync([id], cancellation) is [{ } summary])
                return summary.Entity;
        }
        else if (await AskAsync(
            CypherTexts.Resolve,
            new() { ["folded"] = NameFolding.Fold(reference.Name!.Trim()), ["kind"] = reference.Kind?.ToWireName() },
            cancellation) is { } row)
        {
            var found = row.Get<List<object?>>("found").ConvertAll(one => (List<object?>)one!);
            if (found.Count == 1)
                return StoredEntity.Read(found[0][0]);
            if (found.Where(one => one[1] is true).ToArray() is [var canonical])
                return StoredEntity.Read(canonical[0]);
        }

        // None or several: choosing among them, or suggesting others, needs to know all names.
        return await (await PinnedAsync(cancellation)).ResolveAsync(reference, cancellation);
    }

    public async ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(IReadOnlyList<EntityId> ids, CancellationToken cancellation = default)
    {
        if (AtHand is { } held)
            return await held.EntitiesAsync(ids, cancellation);
        if (await AskAsync(CypherTexts.Entities, new() { ["ids"] = ids.Select(id => id.Value ?? "").ToArray() }, cancellation) is not { } row)
            return await (await PinnedAsync(cancellation)).EntitiesAsync(ids, cancellation);
        var found = row.Get<List<object?>>("found").Select(StoredEntity.ReadSummary).ToDictionary(summary => summary.Entity.Id);
        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    public async ValueTask<IReadOnlyList<EntitySummary?>> EntitiesAsync(
        IReadOnlyList<EntityId> ids, ArticleSelection selection, CancellationToken cancellation = default) => selection.IsAll
        ? await EntitiesAsync(ids, cancellation)
        : await (await PinnedAsync(cancellation)).EntitiesAsync(ids, selection, cancellation);

    public async ValueTask<IReadOnlyList<ArticleFacts?>> ArticlesAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default)
    {
        if (await AskAsync(CypherTexts.Articles, new() { ["ids"] = ids.Select(id => id.Value ?? "").ToArray() }, cancellation) is not { } row)
            return await (await PinnedAsync(cancellation)).ArticlesAsync(ids, cancellation);
        var found = Articles(row.Get<List<object?>>("found")).ToDictionary(facts => facts.Article.Id);
        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    public async ValueTask<Slice<Link>> LinksAsync(LinkQuery query, CancellationToken cancellation = default) =>
        (AtHand is null ? await LinksAnswer.AskAsync(query, Ask(cancellation)) : null)
        ?? await (await PinnedAsync(cancellation)).LinksAsync(query, cancellation);

    public async ValueTask<Slice<Evidence>> EvidenceAsync(EvidenceQuery query, CancellationToken cancellation = default)
    {
        if (AtHand is not null
            || query.Of.Count == 0
            || query.Affiliation
            || !query.Selection.IsToldByTheArticle
            || await AskAsync(CypherTexts.Evidence, new() { ["of"] = query.Of.Select(id => id.Value ?? "").ToArray() }, cancellation) is not { } row
            || row.Get<List<object?>>("entities").Count < query.Of.Count)
            return await (await PinnedAsync(cancellation)).EvidenceAsync(query, cancellation);
        // A graph of these articles alone answers like the whole one: no other article can show a sentence.
        var index = SharedIndex.Of([.. row.Get<List<object?>>("entities").Select(StoredEntity.Read)], row.Get<List<object?>>("articles").Cast<List<object?>>());
        return await EvidenceFinder.FindAsync(index, new ServerTexts(store, session, index), query, cancellation);
    }

    public async ValueTask<GraphStatistics> StatisticsAsync(ArticleSelection selection, CancellationToken cancellation = default)
    {
        if (AtHand is { } held)
            return await held.StatisticsAsync(selection, cancellation);
        if (!selection.IsAll || await AskAsync(CypherTexts.Statistics, [], cancellation) is not { } row)
            return await (await PinnedAsync(cancellation)).StatisticsAsync(selection, cancellation);
        var counts = row.Get<Dictionary<string, object?>>("counts");
        var kinds = row.Get<List<object?>>("kinds").Cast<List<object?>>().ToDictionary(one => (string)one[0]!, StringComparer.Ordinal);
        KindStatistics[] ofKinds =
        [
            .. EntityKinds.All.Select(kind => kinds.TryGetValue(kind.ToWireName(), out var one)
                ? new KindStatistics(kind, (long)one[1]!, (long)one[2]!)
                : new KindStatistics(kind, 0, 0)),
        ];
        return new GraphStatistics
        {
            Documents = Count("documents"),
            Articles = Count("articles"),
            Sentences = Count("bodySentences"),
            Mentions = Count("mentions"),
            Entities = ofKinds.Sum(kind => kind.Entities),
            CoMentions = row.Get<long>("coMentions"),
            Newspapers = row.Get<long>("newspapers"),
            AmbiguousMentions = Count("ambiguousMentions"),
            UnresolvedMentions = Count("unresolvedMentions"),
            UndatedArticles = Count("undatedArticles"),
            FirstDate = Day("first"),
            LastDate = Day("last"),
            Kinds = ofKinds,
        };

        long Count(string name) => counts[name] as long? ?? 0;

        DateOnly? Day(string name) => row[name] is string day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;
    }

    public async ValueTask<Slice<EntitySummary>> FindEntitiesAsync(EntityQuery query, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).FindEntitiesAsync(query, cancellation);

    public async ValueTask<Slice<Article>> FindArticlesAsync(ArticleQuery query, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).FindArticlesAsync(query, cancellation);

    public async ValueTask<Slice<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        ((AtHand is null || !store.HoldsTexts) && SearchAnswer.IsFor(query)
            ? await SearchAnswer.AskAsync(query, store.AnswersFromMemory ? FewTexts : int.MaxValue, Ask(cancellation), ids => ReadAsync(ids, cancellation))
            : null)
        ?? await (await PinnedAsync(cancellation)).SearchAsync(query, cancellation);

    public async ValueTask<Subgraph> NeighborhoodAsync(NeighborhoodQuery query, CancellationToken cancellation = default) =>
        (AtHand is null && NeighborhoodAnswer.IsFor(query) ? await NeighborhoodAnswer.AskAsync(query, Ask(cancellation)) : null)
        ?? await (await PinnedAsync(cancellation)).NeighborhoodAsync(query, cancellation);

    public async ValueTask<IReadOnlyList<EntityPath>> PathsAsync(PathQuery query, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).PathsAsync(query, cancellation);

    public async ValueTask<Comparison> CompareAsync(CompareQuery query, CancellationToken cancellation = default) =>
        (AtHand is null ? await CompareAnswer.AskAsync(query, Ask(cancellation)) : null)
        ?? await (await PinnedAsync(cancellation)).CompareAsync(query, cancellation);

    public async ValueTask<IReadOnlyList<TimeSeries>> TimelineAsync(TimelineQuery query, CancellationToken cancellation = default) =>
        (AtHand is null ? await TimelineAnswer.AskAsync(query, Ask(cancellation)) : null)
        ?? await (await PinnedAsync(cancellation)).TimelineAsync(query, cancellation);

    public async ValueTask<Network> NetworkAsync(NetworkQuery query, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).NetworkAsync(query, cancellation);

    public async ValueTask<IReadOnlyList<OccurrenceRow>> OccurrencesAsync(OccurrenceQuery query, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).OccurrencesAsync(query, cancellation);

    public async ValueTask<AttentionTable> AttentionAsync(AttentionQuery query, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).AttentionAsync(query, cancellation);

    public async ValueTask<IReadOnlyList<IReadOnlyList<ArticleId>>> ReprintsAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).ReprintsAsync(ids, cancellation);

    public async ValueTask<IReadOnlyList<AmbiguousForm>> AmbiguousFormsAsync(ArticleSelection selection, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).AmbiguousFormsAsync(selection, cancellation);

    public async ValueTask<IReadOnlyList<UnresolvedForm>> UnresolvedFormsAsync(
        ArticleSelection selection, IReadOnlyList<UnresolvedReason> reasons, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).UnresolvedFormsAsync(selection, reasons, cancellation);

    public async ValueTask<IReadOnlyList<NewspaperCoverage>> CoverageAsync(ArticleSelection selection, CancellationToken cancellation = default) =>
        await (await PinnedAsync(cancellation)).CoverageAsync(selection, cancellation);

    public ValueTask DisposeAsync()
    {
        store.Close(this);
        return default;
    }

    /// <summary>
    /// The one row of an answer; null when the graph is not at this version any more, or when answering takes more memory than the server gives
    /// one question: reading all of the graph, a page at a time, does not.
    /// </summary>
    private async Task<Record?> AskAsync(string statement, Dictionary<string, object?> parameters, CancellationToken cancellation)
    {
        var result = await store.GuardAsync(async () =>
        {
            try
            {
                return await session.ExecuteReadAsync(new Query(statement, parameters), cancellation);
            }
            catch (Neo4jException error) when (error.IsTooLarge)
            {
                return null;
            }
        });
        if (result?.Records is not [var row] || row.Get<long>("version") != version)
            return null;
        // Longer questions tell the version at their end as well: a write may have come between.
        return result.Keys.Contains("after") && row.Get<long>("after") != version ? null : row;
    }

    private Func<string, Dictionary<string, object?>, Task<Record?>> Ask(CancellationToken cancellation) =>
        (statement, parameters) => AskAsync(statement, parameters, cancellation);

    /// <summary>Articles that this version has.</summary>
    private async ValueTask<IReadOnlyList<Article>> ReadAsync(IReadOnlyList<ArticleId> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? [] : [.. (await ArticlesAsync(ids, cancellation)).Select(facts => facts?.Article ?? throw store.Moved())];

    private async Task<IndexSnapshot> PinnedAsync(CancellationToken cancellation)
    {
        await PinAsync(cancellation);
        return _index ?? throw store.Moved();
    }

    private static IEnumerable<ArticleFacts> Articles(List<object?> rows)
    {
        foreach (var row in rows.Cast<List<object?>>())
        {
            var stored = (Dictionary<string, object?>)row[0]!;
            yield return StoredArticle.Read(new DocumentKey((string)stored["document"]!), stored, (List<object?>)row[1]!);
        }
    }
}

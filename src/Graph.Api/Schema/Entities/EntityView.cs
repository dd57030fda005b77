using System.Diagnostics.CodeAnalysis;
using Graph.Api.Schema.Articles;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Nodes;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Entities;

/// <summary>
/// Something articles speak about, with one id and one name whatever it is called in print: a region, an industry, a program, an
/// institution, a person or a theme.
/// </summary>
[ObjectType("Entity")]
public sealed class EntityView : INode
{
    private readonly Entity _entity;
    private readonly EntitySummary? _summary;

    internal EntityView(Entity entity) => _entity = entity;

    private EntityView(EntitySummary summary) => (_entity, _summary) = (summary.Entity, summary);

    /// <summary>Readable and stable: its kind and a key, such as `region:430200` (the administrative code) or `industry:轨道交通`.</summary>
    [ID]
    public string Id => _entity.Id.Value;

    /// <summary>The full, usual form: 株洲市, 国防科技大学.</summary>
    public string Name => _entity.Name;

    /// <summary>Which of the six kinds it is.</summary>
    public EntityKind Kind => _entity.Kind;

    /// <summary>Other names for the same thing, `name` itself left out.</summary>
    public IReadOnlyList<string> Aliases => _entity.Aliases;

    /// <summary>What it is part of: a county's prefecture, an institution's home region; null at the top.</summary>
    [Cost(1)]
    public async Task<EntityView?> GetPartOfAsync(IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation) =>
        _entity.PartOf is { } whole ? Of(await entities.LoadAsync(whole, cancellation)) : null;

    /// <summary>How many times the articles together mention it.</summary>
    /// <param name="counted">Which articles; left out for all.</param>
    [Cost(1)]
    public async Task<int> GetMentionCountAsync(
        [AsArguments] SelectionArguments counted,
        IDataLoader<EntityId, EntitySummary> entities,
        IDataLoader<CountedEntity, EntitySummary> selected,
        CancellationToken cancellation) => (await SummaryAsync(counted, entities, selected, cancellation))?.MentionCount ?? 0;

    /// <summary>How many articles mention it.</summary>
    /// <param name="counted">Of which articles; left out for all.</param>
    [Cost(1)]
    public async Task<int> GetArticleCountAsync(
        [AsArguments] SelectionArguments counted,
        IDataLoader<EntityId, EntitySummary> entities,
        IDataLoader<CountedEntity, EntitySummary> selected,
        CancellationToken cancellation) => (await SummaryAsync(counted, entities, selected, cancellation))?.ArticleCount ?? 0;

    /// <summary>The articles that mention it.</summary>
    /// <param name="counted">Of which articles; left out for all.</param>
    /// <param name="orderBy">The order they come in.</param>
    [UsePaging]
    public async Task<Connection<ArticleView>> GetArticlesAsync(
        [AsArguments] SelectionArguments counted,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        ArticleOrder orderBy = ArticleOrder.Newest)
    {
        var query = new ArticleQuery
        {
            Mentioning = [_entity.Id],
            Selection = await counted.SelectAsync(graph, cancellation),
            OrderBy = orderBy,
        };
        return await graph.PageAsync(
            query, paging, (snapshot, page) => snapshot.FindArticlesAsync(query with { Page = page }, cancellation), article => new ArticleView(article));
    }

    /// <summary>The sentences that mention it.</summary>
    /// <param name="counted">Of which articles; left out for all.</param>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public async Task<Connection<EvidenceView>> GetEvidenceAsync(
        [AsArguments] LevelArguments counted, GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        await EvidenceView.FindAsync(new EvidenceQuery { Of = [_entity.Id], Selection = await counted.SelectAsync(graph, cancellation) }, orderBy, graph, paging, cancellation);

    /// <summary>A view of what the store knows about an entity, or null when it knows none.</summary>
    [return: NotNullIfNotNull(nameof(summary))]
    internal static EntityView? Of(EntitySummary? summary) => summary is null ? null : new EntityView(summary);

    private async ValueTask<EntitySummary?> SummaryAsync(
        SelectionArguments counted,
        IDataLoader<EntityId, EntitySummary> entities,
        IDataLoader<CountedEntity, EntitySummary> selected,
        CancellationToken cancellation) => counted is { Period: null, Articles: null }
        ? _summary ?? await entities.LoadAsync(_entity.Id, cancellation)
        : await selected.LoadAsync(new CountedEntity(_entity.Id, counted), cancellation);
}

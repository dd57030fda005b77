using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Entities;

/// <summary>One entity, or all of them.</summary>
[QueryType]
public static class EntityQueries
{
    /// <summary>
    /// The entity with that id, or with that name. An id nobody has gives null. A name nobody has, or several have, is an error that
    /// lists the candidates with their ids.
    /// </summary>
    /// <param name="id">Its id, such as `region:430200`. Either this or `name`.</param>
    /// <param name="name">Its name or one of its aliases, such as `株洲`. Either this or `id`.</param>
    /// <param name="kind">Of which kind the entity with that name must be; left out for any.</param>
    public static async Task<EntityView?> GetEntityAsync(
        [ID] string? id, string? name, EntityKind? kind, GraphReader graph, CancellationToken cancellation)
    {
        if ((id is null) == (name is null))
            throw InvalidArgument.Because("Give either `id` or `name`.");
        var entityId = name is null
            ? new EntityRefInput { Id = id }.ToEntityRef().Id!.Value
            : (await graph.AskAsync(snapshot => snapshot.ResolveAsync(EntityRef.ByName(name, kind), cancellation))).Id;
        var found = await graph.AskAsync(snapshot => snapshot.EntitiesAsync([entityId], cancellation));
        return EntityView.Of(found[0]);
    }

    /// <summary>
    /// The entities the articles mention. With `period` or `articles`, those that these articles mention, ordered by how often these do; an entity's own
    /// `mentionCount` and `articleCount` take the same arguments.
    /// </summary>
    /// <param name="where">Which of them.</param>
    /// <param name="counted">Which articles' mentions count.</param>
    /// <param name="orderBy">The order they come in.</param>
    [UsePaging]
    public static async Task<Connection<EntityView>> GetEntitiesAsync(
        EntityFilter? where,
        [AsArguments] SelectionArguments counted,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        EntityOrder orderBy = EntityOrder.MentionCount)
    {
        var query = new EntityQuery
        {
            Kinds = where?.Kinds ?? [],
            NamePrefix = where?.NamePrefix,
            Within = where?.Within is { } within ? await graph.ResolveAsync(within, cancellation) : null,
            MinArticles = where?.MinArticles ?? 1,
            Selection = await counted.SelectAsync(graph, cancellation),
            OrderBy = orderBy,
        };
        // The counts of a selection are not the entity's own.
        return await graph.PageAsync(
            query,
            paging,
            (snapshot, page) => snapshot.FindEntitiesAsync(query with { Page = page }, cancellation),
            summary => query.Selection.IsAll ? EntityView.Of(summary) : new EntityView(summary.Entity));
    }
}

using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Entities;

/// <summary>An entity, and the articles in which its mentions count.</summary>
public readonly record struct CountedEntity(EntityId Id, SelectionArguments Counted);

/// <summary>Fetches the entities that many fields of one request need in one go.</summary>
public static class EntityLoader
{
    /// <summary>Entities with their counts, by id.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<EntityId, EntitySummary>> EntitiesAsync(
        IReadOnlyList<EntityId> ids, GraphReader graph, CancellationToken cancellation)
    {
        var found = await graph.AskAsync(snapshot => snapshot.EntitiesAsync(ids, cancellation));
        return found.OfType<EntitySummary>().ToDictionary(summary => summary.Entity.Id);
    }

    /// <summary>Entities with their counts in some articles: one pass over those for all entities that ask.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<CountedEntity, EntitySummary>> CountedEntitiesAsync(
        IReadOnlyList<CountedEntity> asked, GraphReader graph, CancellationToken cancellation)
    {
        var counts = new Dictionary<CountedEntity, EntitySummary>();
        foreach (var alike in asked.GroupBy(one => one.Counted))
        {
            var selection = await alike.Key.SelectAsync(graph, cancellation);
            var found = await graph.AskAsync(snapshot => snapshot.EntitiesAsync([.. alike.Select(one => one.Id)], selection, cancellation));
            foreach (var summary in found.OfType<EntitySummary>())
                counts[new CountedEntity(summary.Entity.Id, alike.Key)] = summary;
        }

        return counts;
    }
}

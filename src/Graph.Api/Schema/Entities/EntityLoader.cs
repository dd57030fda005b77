using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Entities;

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
}

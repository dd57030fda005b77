using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Entities as the arguments of an export name them.</summary>
internal static class EntityReferences
{
    /// <summary>What a text means: an id when it looks like one, else a name.</summary>
    public static EntityRef Of(string given) => EntityId.TryParse(given, out var id) ? EntityRef.ById(id) : EntityRef.ByName(given);

    /// <summary>The ids of the entities meant, in the order given, none twice.</summary>
    /// <exception cref="GraphStoreException">One is unknown or ambiguous.</exception>
    public static async Task<IReadOnlyList<EntityId>> IdsOfAsync(this IGraphSnapshot snapshot, IReadOnlyList<EntityRef> references, CancellationToken cancellation)
    {
        var ids = new List<EntityId>(references.Count);
        foreach (var reference in references)
        {
            var id = (await snapshot.ResolveAsync(reference, cancellation)).Id;
            if (!ids.Contains(id))
                ids.Add(id);
        }

        return ids;
    }
}

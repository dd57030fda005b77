using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Entities as the arguments of an export name them.</summary>
internal static class EntityReferences
{
    /// <summary>What a text means: an id when it looks like one, else a name.</summary>
    public static EntityRef Of(string given) => EntityId.TryParse(given, out var id) ? EntityRef.ById(id) : EntityRef.ByName(given);

    /// <summary>The ids of the entities meant, in the order given, none twice.</summary>
    /// <param name="snapshot">What is asked.</param>
    /// <param name="given">Ids and names, each by itself or several between commas.</param>
    /// <param name="cancellation">Ends the question.</param>
    /// <exception cref="GraphStoreException">Some are unknown or ambiguous.</exception>
    public static async Task<IReadOnlyList<EntityId>> IdsOfAsync(this IGraphSnapshot snapshot, IReadOnlyList<string> given, CancellationToken cancellation)
    {
        var ids = new List<EntityId>(given.Count);
        var refused = new List<GraphStoreException>();
        foreach (var value in given)
        {
            // A comma may be a part of a name, such as that of a document: what is known as a whole is not parted.
            var parts = ArgumentValues.Parts(value);
            if (parts.Length > 1 && await TryAsync(value) is null)
                continue;
            foreach (var part in parts)
            {
                if (await TryAsync(part) is { } why)
                    refused.Add(why);
            }
        }

        return refused.Count switch
        {
            0 => ids,
            1 => throw refused[0],
            _ => throw new RefusedEntitiesException(refused),
        };

        async Task<GraphStoreException?> TryAsync(string one)
        {
            try
            {
                var id = (await snapshot.ResolveAsync(Of(one), cancellation)).Id;
                if (!ids.Contains(id))
                    ids.Add(id);
                return null;
            }
            catch (GraphStoreException e) when (e is UnknownEntityException or AmbiguousEntityException)
            {
                return e;
            }
        }
    }
}

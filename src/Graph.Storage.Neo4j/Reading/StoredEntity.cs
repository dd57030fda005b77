using Graph.Model;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>An entity as a map of its node's properties.</summary>
internal static class StoredEntity
{
    public static Entity Read(object? stored)
    {
        var map = (Dictionary<string, object?>)stored!;
        return new Entity(new EntityId((string)map["id"]!), (string)map["name"]!)
        {
            // The server's order of texts is not the ordinal one beyond the basic plane.
            Aliases = [.. ((List<object?>)map["aliases"]!).Cast<string>().Order(StringComparer.Ordinal)],
            PartOf = map["partOf"] is string parent ? new EntityId(parent) : null,
        };
    }

    public static EntitySummary ReadSummary(object? stored)
    {
        var map = (Dictionary<string, object?>)stored!;
        return new EntitySummary(Read(map), (int)(map["mentions"] as long? ?? 0), (int)(map["articles"] as long? ?? 0));
    }
}

using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>What ties entities: from the stored counts of pairs, or under a filter from the articles themselves.</summary>
internal static class LinksAnswer
{
    /// <summary>Counts the legs on the server and ranks the links here.</summary>
    /// <returns>Null when the graph has moved, an entity is not in it, or the question is not for the server.</returns>
    public static async Task<Slice<Link>?> AskAsync(LinkQuery query, Func<string, Dictionary<string, object?>, Task<Record?>> ask)
    {
        LinkRanking.Check(query);
        // The stored counts are those of all articles, each window once.
        if (query.Counting != CountingRule.OncePerWindow || ServerSelection.Of(query.Selection) is not { } selection)
            return null;
        EntityId[] named = [.. query.Between.Concat(ServerSelection.Named(query.Selection)).Distinct()];
        var parameters = new Dictionary<string, object?>
        {
            ["between"] = WireNames.IdsOf(query.Between),
            ["kinds"] = WireNames.KindsOf(query.Kinds),
            ["count"] = WireNames.CountOf(query.Scope),
            ["missing"] = query.Missing,
            ["near"] = query.OrderBy == LinkOrder.SupportedFirst,
        };
        if (!query.Selection.IsAll)
        {
            parameters["named"] = WireNames.IdsOf(named);
            parameters["selection"] = selection;
        }

        var row = await ask(query.Selection.IsAll ? CypherTexts.Links : CypherTexts.FilteredLinks, parameters);
        if (row is null || row.Lists("asked").Count() < query.Between.Count || (!query.Selection.IsAll && row.Get<long>("named") < named.Length))
            return null;
        var near = Near(row);
        return LinkRanking.Rank(
            query,
            Asked(row, query.Between, out var alone),
            Counted(row, query.Between, alone),
            (link, leg) => near[link.Entity.Id.Value][query.Between[leg].Value]);
    }

    /// <summary>How near each connector stands to each of those asked about.</summary>
    private static Dictionary<string, Dictionary<string, Nearness>> Near(Record row) => row.Lists("found").ToDictionary(
        one => StoredEntity.Read(one[0]).Id.Value,
        one => one.Lists(2).ToDictionary(leg => leg.Text(0), leg => new Nearness(leg.Number(2), leg.Number(3)), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static Entity[] Asked(Record row, IReadOnlyList<EntityId> between, out Dictionary<string, long> alone)
    {
        var asked = row.Lists("asked").ToDictionary(one => StoredEntity.Read(one[0]).Id);
        alone = asked.ToDictionary(one => one.Key.Value, one => one.Value.Number(1));
        return [.. between.Select(id => StoredEntity.Read(asked[id][0]))];
    }

    private static List<LinkCounts> Counted(Record row, IReadOnlyList<EntityId> between, Dictionary<string, long> alone)
    {
        var total = row.Get<long>("total");
        var joint = row.Lists("joint").ToDictionary(one => one.Text(0), one => one.Number(1), StringComparer.Ordinal);
        var counted = row.Lists("found").Select(one =>
        {
            var entity = StoredEntity.Read(one[0]);
            var legs = one.Lists(2).ToDictionary(leg => leg.Text(0), leg => leg.Number(1), StringComparer.Ordinal);
            return new LinkCounts(
                entity,
                [.. between.Select(id => new PairCounts(legs.GetValueOrDefault(id.Value), one.Number(1), alone[id.Value], total))],
                joint.GetValueOrDefault(entity.Id.Value));
        });
        return [.. counted.OrderBy(one => one.Entity.Id)];
    }
}

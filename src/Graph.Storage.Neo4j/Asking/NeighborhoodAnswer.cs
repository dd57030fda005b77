using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>The neighbourhood of one step, in two requests: the ties of those asked about, then the ties among the strongest.</summary>
internal static class NeighborhoodAnswer
{
    /// <summary>Whether the server is asked: counts are stored for all articles, and the ties of every entity of a second step would be half the graph.</summary>
    public static bool IsFor(NeighborhoodQuery query) => query.Depth == 1 && query.Selection.IsAll && query.Counting == CountingRule.OncePerWindow;

    /// <summary>Asks for both, and keeps the strongest.</summary>
    /// <returns>Null when the graph has moved, or one of the entities is not in it.</returns>
    public static async Task<Subgraph?> AskAsync(NeighborhoodQuery query, Func<string, Dictionary<string, object?>, Task<Record?>> ask)
    {
        NeighborhoodFinder.Check(query);
        var count = WireNames.CountOf(query.Scope);
        var around = await ask(CypherTexts.Ties, new()
        {
            ["of"] = WireNames.IdsOf(query.Of),
            ["count"] = count,
            ["kinds"] = WireNames.KindsOf(query.Kinds),
            ["minSupport"] = query.MinSupport,
        });
        if (around is null)
            return null;
        var total = around.Get<long>("total");
        var ties = around.Lists("found").ToDictionary(one => new EntityId(one.Text(0)));
        if (ties.Count < query.Of.Count)
            return null;

        var growth = new NeighborhoodGrowth<EntityId>(query, query.Of);
        while (growth.GoesOn)
            growth.Step(growth.Frontier.Select(from => Neighbors(query, growth, ties[from], total)));

        var inner = await ask(CypherTexts.Among, new() { ["ids"] = WireNames.IdsOf(growth.Nodes), ["count"] = count });
        if (inner is null)
            return null;
        var entities = inner.Lists("entities").ToDictionary(one => (string)((Dictionary<string, object?>)one[0]!)["id"]!, one => (Entity: StoredEntity.Read(one[0]), Alone: one.Number(1)));
        return NeighborhoodFinder.Draw(
            query,
            [.. growth.Nodes.Select(id => entities[id.Value].Entity)],
            inner.Lists("ties").Select(tie =>
            {
                var (left, right) = (entities[tie.Text(0)], entities[tie.Text(1)]);
                return (left.Entity, right.Entity, new PairCounts(tie.Number(2), left.Alone, right.Alone, total));
            }));
    }

    private static List<(SortKey, EntityId)> Neighbors(NeighborhoodQuery query, NeighborhoodGrowth<EntityId> growth, List<object?> from, long total)
    {
        var neighbors = new List<(SortKey, EntityId)>();
        foreach (var tie in from.Lists(2))
        {
            var to = new EntityId(tie.Text(0));
            if (!growth.IsTaken(to) && NeighborhoodFinder.RankOf(query, to, new PairCounts(tie.Number(1), from.Number(1), tie.Number(2), total)) is { } rank)
                neighbors.Add((rank, to));
        }

        return neighbors;
    }
}

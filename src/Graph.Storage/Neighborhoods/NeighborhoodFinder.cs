using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Grows a neighbourhood step by step, strongest ties first, then draws all ties among its entities.</summary>
internal static class NeighborhoodFinder
{
    private const int MaxDepth = 4, MaxLimit = 1000;

    public static Subgraph Find(GraphIndex index, NeighborhoodQuery query)
    {
        Check(query);
        var selected = SelectedArticles.Of(index, query.Selection);
        var rule = new WindowRule(query.Scope, query.Counting);
        var total = selected.Total(rule);
        using var alone = new CountArray(index.Entities.Count);
        CoMentionCounter.CountAlone(index, selected, rule, alone.Span);
        var nodes = Grow(index, query, selected, alone, total);
        var ties = TieCounter.Among(index, selected, nodes, rule);
        var edges = new List<CoMention>(ties.Count);
        foreach (var (left, right, both) in ties)
        {
            var counts = new PairCounts(both, alone[left.Ordinal], alone[right.Ordinal], total);
            var score = query.Measure.Score(counts);
            if (both >= query.MinSupport && query.Measure.Meets(score, query.MinScore))
                edges.Add(new CoMention(left.Entity, right.Entity, counts, score));
        }

        var kept = query.Backbone is { } level ? DisparityFilter.Keep(edges, level) : edges;
        return new Subgraph(
            [.. nodes.Select(node => node.Entity)],
            [.. kept.OrderByDescending(edge => query.Measure.ToStrength(edge.Score)).ThenBy(edge => edge.Source.Id).ThenBy(edge => edge.Target.Id)]);
    }

    private static void Check(NeighborhoodQuery query)
    {
        if (query.Of.Count == 0 || query.Of.Distinct().Count() < query.Of.Count)
            throw new InvalidQueryException("'of' must name at least one entity, all different.");
        if (query.Depth is < 1 or > MaxDepth)
            throw new InvalidQueryException($"'depth' must be 1 to {MaxDepth}.");
        if (query.Limit is < 0 or > MaxLimit)
            throw new InvalidQueryException($"'limit' must be 0 to {MaxLimit}.");
        if (query.MinSupport < 1)
            throw new InvalidQueryException("'minSupport' must be 1 or more.");
        if (query.PerNode < 1)
            throw new InvalidQueryException("'perNode' must be 1 or more.");
        if (query.Backbone is <= 0 or >= 1)
            throw new InvalidQueryException("'backbone' is a level of significance: it must lie between 0 and 1, such as 0.05.");
    }

    private static List<EntityNode> Grow(GraphIndex index, NeighborhoodQuery query, SelectedArticles selected, CountArray alone, long total)
    {
        var nodes = query.Of.Select(index.Required).ToList();
        var taken = nodes.Select(node => node.Ordinal).ToHashSet();
        var frontier = nodes.ToList();
        for (var step = 0; step < query.Depth && frontier.Count > 0; step++)
        {
            var room = query.Limit - (nodes.Count - query.Of.Count);
            var best = new Dictionary<int, SortKey>();
            foreach (var from in frontier)
            {
                // Whatever is not among the first of any entity is not among the first of all.
                var few = Math.Min(room, query.PerNode ?? room);
                foreach (var (key, to) in Slicer.Smallest(Neighbors(index, query, selected, alone, total, from, taken), few))
                {
                    if (!best.TryGetValue(to.Ordinal, out var known) || key.CompareTo(known) < 0)
                        best[to.Ordinal] = key;
                }
            }

            frontier = [.. best.OrderBy(one => one.Value).Take(room).Select(one => index.Entities[one.Key]!)];
            nodes.AddRange(frontier);
            taken.UnionWith(frontier.Select(node => node.Ordinal));
        }

        return nodes;
    }

    private static List<(SortKey Key, EntityNode Item)> Neighbors(
        GraphIndex index, NeighborhoodQuery query, SelectedArticles selected, CountArray alone, long total, EntityNode from, HashSet<int> taken)
    {
        var kinds = new KindSet(query.Kinds);
        using var both = new CountArray(index.Entities.Count);
        CoMentionCounter.Count(selected, [from], new WindowRule(query.Scope, query.Counting), both.Span);
        var neighbors = new List<(SortKey Key, EntityNode Item)>();
        for (var ordinal = 0; ordinal < index.Entities.Count; ordinal++)
        {
            if (both[ordinal] < query.MinSupport || taken.Contains(ordinal))
                continue;
            var to = index.Entities[ordinal]!;
            if (!kinds.Contains(to.Kind))
                continue;
            var counts = new PairCounts(both[ordinal], alone[from.Ordinal], alone[ordinal], total);
            var score = query.Measure.Score(counts);
            if (query.Measure.Meets(score, query.MinScore))
                neighbors.Add((new SortKey(query.Measure.ToStrength(score), counts.Both, to.Entity.Id.Value), to));
        }

        return neighbors;
    }
}

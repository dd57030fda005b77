using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Grows a neighbourhood, then draws all ties among its entities.</summary>
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
        var growth = new NeighborhoodGrowth<EntityNode>(query, [.. query.Of.Select(index.Required)]);
        while (growth.GoesOn)
            growth.Step(growth.Frontier.Select(from => Neighbors(index, query, selected, alone, total, from, growth)));
        var ties = TieCounter.Among(index, selected, growth.Nodes, rule);
        return Draw(
            query,
            [.. growth.Nodes.Select(node => node.Entity)],
            ties.Select(tie => (tie.Left.Entity, tie.Right.Entity, new PairCounts(tie.Both, alone[tie.Left.Ordinal], alone[tie.Right.Ordinal], total))));
    }

    /// <summary>The answer: of the ties among the entities, those that the question asks for, the strongest first.</summary>
    public static Subgraph Draw(
        NeighborhoodQuery query, IReadOnlyList<Entity> nodes, IEnumerable<(Entity Left, Entity Right, PairCounts Counts)> ties)
    {
        var edges = new List<CoMention>();
        var leftOut = new List<PairCounts>();
        foreach (var (left, right, counts) in ties)
        {
            var score = query.Measure.Score(counts);
            if (counts.Both >= query.MinSupport && query.Measure.Meets(score, query.MinScore))
                edges.Add(new CoMention(left, right, counts, score));
            else
                leftOut.Add(counts);
        }

        if (query.Backbone is { } level)
        {
            var kept = DisparityFilter.Keep(edges, level).ToHashSet();
            leftOut.AddRange(edges.Where(edge => !kept.Contains(edge)).Select(edge => edge.Counts));
            edges.RemoveAll(edge => !kept.Contains(edge));
        }

        return new Subgraph(
            nodes, [.. edges.OrderByDescending(edge => query.Measure.ToStrength(edge.Score)).ThenBy(edge => edge.Source.Id).ThenBy(edge => edge.Target.Id)])
        {
            LeftOut = leftOut,
        };
    }

    /// <summary>The rank of a neighbour; null where the tie does not count.</summary>
    public static SortKey? RankOf(NeighborhoodQuery query, EntityId to, PairCounts counts)
    {
        var score = query.Measure.Score(counts);
        return query.Measure.Meets(score, query.MinScore) ? new SortKey(query.Measure.ToStrength(score), counts.Both, to.Value) : null;
    }

    /// <summary>Refuses impossible arguments.</summary>
    public static void Check(NeighborhoodQuery query)
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

    private static List<(SortKey Key, EntityNode Item)> Neighbors(
        GraphIndex index, NeighborhoodQuery query, SelectedArticles selected, CountArray alone, long total, EntityNode from, NeighborhoodGrowth<EntityNode> growth)
    {
        var kinds = new KindSet(query.Kinds);
        using var both = new CountArray(index.Entities.Count);
        CoMentionCounter.Count(selected, [from], new WindowRule(query.Scope, query.Counting), both.Span);
        var neighbors = new List<(SortKey Key, EntityNode Item)>();
        for (var ordinal = 0; ordinal < index.Entities.Count; ordinal++)
        {
            if (both[ordinal] < query.MinSupport)
                continue;
            var to = index.Entities[ordinal]!;
            if (kinds.Contains(to.Kind)
                && !growth.IsTaken(to)
                && RankOf(query, to.Entity.Id, new PairCounts(both[ordinal], alone[from.Ordinal], alone[ordinal], total)) is { } rank)
                neighbors.Add((rank, to));
        }

        return neighbors;
    }
}

using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// Finds what ties several entities together. Counts, for each entity asked about, its windows with every other; what meets them all is a
/// link, ranked by its weakest leg.
/// </summary>
internal static class LinkFinder
{
    public static Slice<Link> Find(GraphIndex index, LinkQuery query)
    {
        var asked = Asked(index, query);
        var selected = SelectedArticles.Of(index, query.Selection);
        var rule = new WindowRule(query.Scope, query.Counting);
        using var alone = new CountArray(index.Entities.Count);
        using var joint = new CountArray(index.Entities.Count);
        CoMentionCounter.CountAlone(index, selected, rule, alone.Span);
        CoMentionCounter.Count(selected, asked, rule, joint.Span);
        var both = asked.Select(_ => new CountArray(index.Entities.Count)).ToArray();
        try
        {
            for (var leg = 0; leg < asked.Length; leg++)
                CoMentionCounter.Count(selected, [asked[leg]], rule, both[leg].Span);
            return LinkRanking.Rank(
                query,
                [.. asked.Select(node => node.Entity)],
                Collect(index, query, asked, selected.Total(rule), alone, both, joint),
                (link, leg) => NearnessOf(selected, index.Required(link.Entity.Id), asked[leg]));
        }
        finally
        {
            foreach (var counts in both)
                counts.Dispose();
        }
    }

    private static EntityNode[] Asked(GraphIndex index, LinkQuery query)
    {
        LinkRanking.Check(query);
        return [.. query.Between.Select(index.Required)];
    }

    private static List<LinkCounts> Collect(
        GraphIndex index, LinkQuery query, EntityNode[] asked, long total, CountArray alone, CountArray[] both, CountArray joint)
    {
        var kinds = new KindSet(query.Kinds);
        // The leg that must be missing; none when links are asked for.
        var gap = query.Missing ? 0 : -1;
        var links = new List<LinkCounts>();
        foreach (var node in index.Entities.Filled())
        {
            if (!kinds.Contains(node.Kind) || !HasLegs(node.Ordinal, both, gap) || asked.Contains(node))
                continue;
            var legs = new PairCounts[asked.Length];
            for (var leg = 0; leg < legs.Length; leg++)
                legs[leg] = new PairCounts(both[leg][node.Ordinal], alone[node.Ordinal], alone[asked[leg].Ordinal], total);
            links.Add(new LinkCounts(node.Entity, legs, joint[node.Ordinal]));
        }

        return links;
    }

    private static Nearness NearnessOf(SelectedArticles selected, EntityNode connector, EntityNode asked) => new(
        CoMentionCounter.CountBoth(selected, connector, asked, WindowRule.OncePer(CoMentionScope.Sentence)),
        CoMentionCounter.CountBoth(selected, connector, asked, WindowRule.OncePer(CoMentionScope.Paragraph)));

    private static bool HasLegs(int ordinal, CountArray[] both, int gap)
    {
        for (var leg = 0; leg < both.Length; leg++)
        {
            if (leg == gap == both[leg][ordinal] > 0)
                return false;
        }

        return true;
    }
}

using Graph.Model;
using Graph.Model.Association;
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
            var links = Score(index, query, asked, selected.Total(rule), alone, both);
            return Rank(query, asked, links, joint);
        }
        finally
        {
            foreach (var counts in both)
                counts.Dispose();
        }
    }

    private static EntityNode[] Asked(GraphIndex index, LinkQuery query)
    {
        if (query.Between.Count < 2 || query.Between.Distinct().Count() < query.Between.Count)
            throw new InvalidQueryException("'between' must name at least two entities, all different.");
        if (query.MinSupport < 1)
            throw new InvalidQueryException("'minSupport' must be 1 or more.");
        return [.. query.Between.Select(index.Required)];
    }

    private static List<Scored> Score(GraphIndex index, LinkQuery query, EntityNode[] asked, long total, CountArray alone, CountArray[] both)
    {
        var kinds = new KindSet(query.Kinds);
        // The leg that must be missing; none when links are asked for.
        var gap = query.Missing ? 0 : -1;
        var links = new List<Scored>();
        foreach (var node in index.Entities.Filled())
        {
            if (!kinds.Contains(node.Kind) || !HasLegs(node.Ordinal, both, query.MinSupport, gap) || asked.Contains(node))
                continue;
            var legs = new (PairCounts Counts, double Score)[asked.Length];
            var (weakest, support) = (double.PositiveInfinity, long.MaxValue);
            for (var leg = 0; leg < legs.Length; leg++)
            {
                var counts = new PairCounts(both[leg][node.Ordinal], alone[node.Ordinal], alone[asked[leg].Ordinal], total);
                legs[leg] = (counts, query.Measure.Score(counts));
                if (leg == gap)
                    continue;
                weakest = Math.Min(weakest, query.Measure.ToStrength(legs[leg].Score));
                support = Math.Min(support, counts.Both);
            }

            links.Add(new Scored(node, query.Measure.ToStrength(weakest), support, legs));
        }

        return links;
    }

    private static bool HasLegs(int ordinal, CountArray[] both, int minSupport, int gap)
    {
        for (var leg = 0; leg < both.Length; leg++)
        {
            if (leg == gap ? both[leg][ordinal] > 0 : both[leg][ordinal] < minSupport)
                return false;
        }

        return true;
    }

    private static Slice<Link> Rank(LinkQuery query, EntityNode[] asked, List<Scored> links, CountArray joint)
    {
        var tests = new TestFamily(links.Count * asked.Length, test => HypergeometricTest.PValue(links[test / asked.Length].Legs[test % asked.Length].Counts));
        var keyed = new List<(SortKey, int)>(links.Count);
        for (var i = 0; i < links.Count; i++)
            keyed.Add((new SortKey(query.Measure.ToStrength(links[i].Score), links[i].Support, links[i].Node.Entity.Id.Value), i));
        return Slicer.Cut(keyed, query.Page, place =>
        {
            var link = links[place];
            return new Link(
                link.Node.Entity,
                link.Score,
                link.Support,
                joint[link.Node.Ordinal],
                [.. link.Legs.Select((leg, i) => new LinkLeg(asked[i].Entity, leg.Counts, leg.Score, tests, (place * asked.Length) + i))]);
        });
    }

    private readonly record struct Scored(EntityNode Node, double Score, long Support, (PairCounts Counts, double Score)[] Legs);
}

using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>Makes counted connectors an answer, wherever they were counted: scores their legs, corrects the p-values, ranks them by their weakest legs.</summary>
internal static class LinkRanking
{
    /// <summary>Refuses impossible arguments.</summary>
    public static void Check(LinkQuery query)
    {
        if (query.Between.Count < 2 || query.Between.Distinct().Count() < query.Between.Count)
            throw new InvalidQueryException("'between' must name at least two entities, all different.");
        if (query.MinSupport < 1)
            throw new InvalidQueryException("'minSupport' must be 1 or more.");
    }

    /// <summary>The part of the answer that is asked for.</summary>
    /// <param name="query">The question.</param>
    /// <param name="asked">The entities asked about, in the order asked.</param>
    /// <param name="counted">
    /// All that would meet the question if it asked for any support, in ordinal order of id or any other that is always the same: what is too weak for the question is
    /// tested all the same, so that q-values do not hang on what else is shown.
    /// </param>
    /// <param name="near">How near a connector stands to one of those asked about, by its place among them; asked only where that decides.</param>
    public static Slice<Link> Rank(
        LinkQuery query, IReadOnlyList<Entity> asked, IReadOnlyList<LinkCounts> counted, Func<LinkCounts, int, Nearness> near)
    {
        var links = counted.Select(one => Score(query, one)).ToArray();
        var tests = PairTests.Of(links.Length * asked.Count, test => counted[test / asked.Count].Legs[test % asked.Count]);
        var keyed = new List<(SortKey, int)>(links.Length);
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i].Support >= query.MinSupport)
                keyed.Add((KeyOf(query, links[i], counted[i].Entity.Id), i));
        }

        return Cut(query, keyed, place => RankOf(query, counted[place], near)).Cut(place => new Link(
            counted[place].Entity,
            links[place].Score,
            links[place].Support,
            counted[place].Joint,
            [.. counted[place].Legs.Select((counts, i) => new LinkLeg(asked[i], counts, links[place].Legs[i], tests, (place * asked.Count) + i))]));
    }

    /// <summary>The part asked for. Where links that are alike would stand by their ids, those of the same support that may be in the part are told apart by how near they stand.</summary>
    private static PageCutter<int> Cut(LinkQuery query, List<(SortKey Key, int Place)> keyed, Func<int, double> nearness)
    {
        var part = new PageCutter<int>(query.Page);
        if (query.OrderBy != LinkOrder.SupportedFirst)
        {
            foreach (var (key, place) in keyed)
                part.Add(key, place);
            return part;
        }

        // What is often with each comes first, and with it mostly all of the part: how near the rest stands is not counted then.
        for (long support = PairTests.LeastFind; support > 0; support--)
        {
            if (part.MayMatter(support))
                AddNearestFirst(part, keyed.Where(one => (long)one.Key.First == support), nearness);
            else
                PassAll(part, keyed.Count(one => (long)one.Key.First == support));
        }

        return part;
    }

    private static void AddNearestFirst(PageCutter<int> part, IEnumerable<(SortKey Key, int Place)> keyed, Func<int, double> nearness)
    {
        foreach (var alike in keyed.GroupBy(one => (one.Key.Second, one.Key.Third)))
        {
            var links = alike.ToArray();
            foreach (var (key, place) in links)
                part.Add(links.Length == 1 ? key : key with { Fourth = nearness(place) }, place);
        }
    }

    private static void PassAll(PageCutter<int> part, int count)
    {
        for (var i = 0; i < count; i++)
            part.Pass();
    }

    private static double RankOf(LinkQuery query, LinkCounts link, Func<LinkCounts, int, Nearness> near)
    {
        var nearness = Nearness.Farthest;
        // Of a gap, the first leg is not there.
        for (var leg = query.Missing ? 1 : 0; leg < link.Legs.Count; leg++)
            nearness = nearness.And(near(link, leg));
        return nearness.Rank;
    }

    private static SortKey KeyOf(LinkQuery query, Scored link, EntityId id)
    {
        var strength = query.Measure.ToStrength(link.Score);
        return query.OrderBy switch
        {
            LinkOrder.SupportedFirst => new SortKey(Math.Min(link.Support, PairTests.LeastFind), strength, id.Value, Third: link.Support),
            LinkOrder.Score => new SortKey(strength, link.Support, id.Value),
            LinkOrder.Support => new SortKey(link.Support, strength, id.Value),
            _ => throw new InvalidQueryException($"'{query.OrderBy}' is no order of links."),
        };
    }

    private static Scored Score(LinkQuery query, LinkCounts counted)
    {
        // The leg that must be missing; none when links are asked for.
        var gap = query.Missing ? 0 : -1;
        var legs = new double[counted.Legs.Count];
        var (weakest, support) = (double.PositiveInfinity, long.MaxValue);
        for (var leg = 0; leg < legs.Length; leg++)
        {
            legs[leg] = query.Measure.Score(counted.Legs[leg]);
            if (leg == gap)
                continue;
            weakest = Math.Min(weakest, query.Measure.ToStrength(legs[leg]));
            support = Math.Min(support, counted.Legs[leg].Both);
        }

        return new Scored(query.Measure.ToStrength(weakest), support, legs);
    }

    private readonly record struct Scored(double Score, long Support, double[] Legs);
}

/// <summary>A connector as it was counted.</summary>
/// <param name="Entity">The connector.</param>
/// <param name="Legs">One per entity asked about, in the order asked; left is the connector.</param>
/// <param name="Joint">Windows that name it and all entities asked about at once.</param>
internal sealed record LinkCounts(Entity Entity, IReadOnlyList<PairCounts> Legs, long Joint);

using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Compares two sides by the entities their windows mention.</summary>
internal static class Comparer
{
    /// <summary>The weight of the prior, in mentions: enough to calm entities seen once, little beside a few hundred articles.</summary>
    private const double PriorWeight = 100;

    public static Comparison Compare(GraphIndex index, CompareQuery query)
    {
        Check(query);
        var rule = new WindowRule(query.Scope, query.Counting);
        var left = CountSide(index, query.Left, rule, out var leftSize);
        var right = CountSide(index, query.Right, rule, out var rightSize);
        var kinds = new KindSet(query.Kinds);
        var everywhere = Everywhere(index, rule);
        var counted = index.Entities.Filled()
            .Where(node => kinds.Contains(node.Kind) && left[node.Ordinal] + right[node.Ordinal] > 0)
            .Select(node => new CompareCounts(node.Entity, left[node.Ordinal], right[node.Ordinal], everywhere?[node.Ordinal] ?? node.Windows(rule.Scope)));
        return Rank(query, leftSize, rightSize, counted);
    }

    /// <summary>Refuses impossible arguments.</summary>
    public static void Check(CompareQuery query)
    {
        if (query.MinSupport < 1)
            throw new InvalidQueryException("'minSupport' must be 1 or more.");
        if (query.Left == query.Right)
            throw new InvalidQueryException("'left' and 'right' are the same; name two different sides.");
        if (query.Left.Selection.RollUp != query.Right.Selection.RollUp)
            throw new InvalidQueryException("Both sides must roll regions up to the same level.");
    }

    /// <summary>Makes counted entities an answer, wherever they were counted.</summary>
    /// <param name="query">The question.</param>
    /// <param name="leftSize">How large the left side is.</param>
    /// <param name="rightSize">How large the right side is.</param>
    /// <param name="counted">The entities of the kinds asked for that a side names, in any order.</param>
    public static Comparison Rank(CompareQuery query, SideSize leftSize, SideSize rightSize, IEnumerable<CompareCounts> counted)
    {
        // In order, so that sums of fractions are the same to the last digit whatever order the documents came in.
        CompareCounts[] all = [.. counted.Where(one => one.Entity.Id != query.Left.Mentioning && one.Entity.Id != query.Right.Mentioning)];
        Array.Sort(all, static (one, other) => one.Entity.Id.CompareTo(other.Entity.Id));
        var totals = new SideTotals(all.Sum(one => (long)one.Left), all.Sum(one => (long)one.Right), all.Sum(one => (long)one.Everywhere));
        CompareCounts[] shown = [.. all.Where(one => one.Left + one.Right >= query.MinSupport)];
        // How often an entity counts on both sides together says nothing of how it lies on them: leaving out the rare leaves the tests of the others what they are.
        var tests = new TestFamily(shown.Length, PValueOf, row => shown[row].Left + shown[row].Right < PairTests.LeastFind ? null : PValueOf(row));
        var divergence = totals.Left > 0 && totals.Right > 0
            ? all.Sum(one => JensenShannon.Term(Share(one.Left, totals.Left), Share(one.Right, totals.Right)))
            : 0;
        var rows = new List<(SortKey, ComparisonRow)>(shown.Length);
        for (var test = 0; test < shown.Length; test++)
        {
            var (entity, left, right, everywhere) = shown[test];
            var presence = right == 0 ? Presence.OnlyLeft : left == 0 ? Presence.OnlyRight : Presence.Shared;
            if (query.Presence.Count > 0 && !query.Presence.Contains(presence))
                continue;
            var score = Score(query.Measure, left, right, everywhere, totals);
            rows.Add((
                new SortKey(Math.Abs(score), left + right, entity.Id.Value),
                new ComparisonRow(entity, left, right, score, presence, tests, test)));
        }

        return new Comparison(leftSize, rightSize, Math.Min(divergence, 1), Slicer.Cut(rows, query.Page, row => row));

        double PValueOf(int row) => PValue(shown[row].Left, leftSize.Counted, shown[row].Right, rightSize.Counted);
    }

    private static int[] CountSide(GraphIndex index, ComparisonSide side, WindowRule rule, out SideSize size)
    {
        var counts = new int[index.Entities.Count];
        var selected = SelectedArticles.Of(index, side.Selection);
        if (side.Mentioning is { } id)
        {
            var entity = index.Required(id);
            CoMentionCounter.Count(selected, [entity], rule, counts);
            // The windows of the side are those that name its entity.
            var counted = counts[entity.Ordinal];
            size = new SideSize(rule.IsOncePerArticle ? counted : selected.Mentioning(entity).Count(), counted);
        }
        else
        {
            CoMentionCounter.CountAlone(index, selected, rule, counts);
            size = new SideSize((int)selected.Totals.Articles, selected.Total(rule));
        }

        return counts;
    }

    /// <summary>What entities count in the whole graph; null where each entity knows it.</summary>
    private static int[]? Everywhere(GraphIndex index, WindowRule rule)
    {
        if (rule.Counting == CountingRule.OncePerWindow)
            return null;
        var counts = new int[index.Entities.Count];
        CoMentionCounter.CountAlone(index, SelectedArticles.Of(index, ArticleSelection.All), rule, counts);
        return counts;
    }

    private static double Score(CompareMeasure measure, int left, int right, int everywhere, SideTotals totals)
    {
        switch (measure)
        {
            case CompareMeasure.LogOddsZ:
                var prior = PriorWeight * everywhere / totals.Everywhere;
                return LogOddsZ.Of(left, totals.Left, right, totals.Right, prior, PriorWeight);
            case CompareMeasure.RevealedAdvantage:
                return RevealedAdvantage.Of(left, totals.Left, right, totals.Right);
            case CompareMeasure.JensenShannon:
                var (p, q) = (Share(left, totals.Left), Share(right, totals.Right));
                return Math.Sign(p - q) * JensenShannon.Term(p, q);
            default:
                throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure of comparison.");
        }
    }

    private static double PValue(int left, long leftCounted, int right, long rightCounted)
    {
        var all = leftCounted + rightCounted;
        var fewerRight = HypergeometricTest.PValue(new PairCounts(left, left + right, leftCounted, all));
        var fewerLeft = HypergeometricTest.PValue(new PairCounts(right, left + right, rightCounted, all));
        return Math.Min(1, 2 * Math.Min(fewerRight, fewerLeft));
    }

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private readonly record struct SideTotals(long Left, long Right, long Everywhere);
}

/// <summary>An entity as it was counted.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Left">What it counts on the left: windows that mention it, or mentions.</param>
/// <param name="Right">What it counts on the right.</param>
/// <param name="Everywhere">What it counts in the whole graph.</param>
internal readonly record struct CompareCounts(Entity Entity, int Left, int Right, int Everywhere);

using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Compares two sides by the entities their articles mention; an entity counts once an article.</summary>
internal static class Comparer
{
    /// <summary>The weight of the prior, in mentions: enough to calm entities seen once, little beside a few hundred articles.</summary>
    private const double PriorWeight = 100;

    public static Comparison Compare(GraphIndex index, CompareQuery query)
    {
        Check(query);
        var left = CountSide(index, query.Left, out var leftArticles);
        var right = CountSide(index, query.Right, out var rightArticles);
        var kinds = new KindSet(query.Kinds);
        var counted = index.Entities.Filled()
            .Where(node => kinds.Contains(node.Kind) && left[node.Ordinal] + right[node.Ordinal] > 0)
            .Select(node => new CompareCounts(node.Entity, left[node.Ordinal], right[node.Ordinal], node.Articles));
        return Rank(query, leftArticles, rightArticles, counted);
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
    /// <param name="leftArticles">Articles of the left side.</param>
    /// <param name="rightArticles">Articles of the right side.</param>
    /// <param name="counted">The entities of the kinds asked for that a side names, in any order.</param>
    public static Comparison Rank(CompareQuery query, int leftArticles, int rightArticles, IEnumerable<CompareCounts> counted)
    {
        // In order, so that sums of fractions are the same to the last digit whatever order the documents came in.
        CompareCounts[] all = [.. counted.Where(one => one.Entity.Id != query.Left.Mentioning && one.Entity.Id != query.Right.Mentioning)];
        Array.Sort(all, static (one, other) => one.Entity.Id.CompareTo(other.Entity.Id));
        var totals = new SideTotals(all.Sum(one => (long)one.Left), all.Sum(one => (long)one.Right), all.Sum(one => (long)one.Everywhere));
        CompareCounts[] shown = [.. all.Where(one => one.Left + one.Right >= query.MinSupport)];
        var tests = new TestFamily(shown.Length, row => PValue(shown[row].Left, leftArticles, shown[row].Right, rightArticles));
        var divergence = totals.Left > 0 && totals.Right > 0
            ? all.Sum(one => JensenShannon.Term(Share(one.Left, totals.Left), Share(one.Right, totals.Right)))
            : 0;
        var rows = new List<(SortKey, ComparisonRow)>(shown.Length);
        foreach (var (entity, left, right, everywhere) in shown)
        {
            var score = Score(query.Measure, left, right, everywhere, totals);
            var presence = right == 0 ? Presence.OnlyLeft : left == 0 ? Presence.OnlyRight : Presence.Shared;
            rows.Add((
                new SortKey(Math.Abs(score), left + right, entity.Id.Value),
                new ComparisonRow(entity, left, right, score, presence, tests, rows.Count)));
        }

        return new Comparison(leftArticles, rightArticles, Math.Min(divergence, 1), Slicer.Cut(rows, query.Page, row => row));
    }

    private static int[] CountSide(GraphIndex index, ComparisonSide side, out int articles)
    {
        var counts = new int[index.Entities.Count];
        var selected = SelectedArticles.Of(index, side.Selection);
        articles = 0;
        foreach (var article in side.Mentioning is { } entity ? selected.Mentioning(index.Required(entity)) : selected.All())
        {
            articles++;
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
                counts[occurrence.Entity]++;
        }

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

    private static double PValue(int left, int leftArticles, int right, int rightArticles)
    {
        var all = leftArticles + rightArticles;
        var fewerRight = HypergeometricTest.PValue(new PairCounts(left, left + right, leftArticles, all));
        var fewerLeft = HypergeometricTest.PValue(new PairCounts(right, left + right, rightArticles, all));
        return Math.Min(1, 2 * Math.Min(fewerRight, fewerLeft));
    }

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private readonly record struct SideTotals(long Left, long Right, long Everywhere);
}

/// <summary>An entity as it was counted.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Left">Articles of the left side that mention it.</param>
/// <param name="Right">Articles of the right side that mention it.</param>
/// <param name="Everywhere">Articles of the whole graph that mention it.</param>
internal readonly record struct CompareCounts(Entity Entity, int Left, int Right, int Everywhere);

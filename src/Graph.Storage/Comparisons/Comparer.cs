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
        if (query.MinSupport < 1)
            throw new InvalidQueryException("'minSupport' must be 1 or more.");
        if (query.Left == query.Right)
            throw new InvalidQueryException("'left' and 'right' are the same; name two different sides.");
        var left = CountSide(index, query.Left, out var leftArticles);
        var right = CountSide(index, query.Right, out var rightArticles);
        var kinds = new KindSet(query.Kinds);
        var nodes = index.Entities.Filled()
            .Where(node => kinds.Contains(node.Kind)
                && left[node.Ordinal] + right[node.Ordinal] > 0
                && node.Entity.Id != query.Left.Mentioning
                && node.Entity.Id != query.Right.Mentioning)
            .ToList();
        var totals = new SideTotals(
            nodes.Sum(node => (long)left[node.Ordinal]), nodes.Sum(node => (long)right[node.Ordinal]), nodes.Sum(node => (long)node.Articles));
        var counted = new List<(int Left, int Right)>();
        var (leftSize, rightSize) = (leftArticles, rightArticles);
        var tests = new TestFamily(nodes.Count(node => left[node.Ordinal] + right[node.Ordinal] >= query.MinSupport), row => PValue(counted[row].Left, leftSize, counted[row].Right, rightSize));
        var rows = new List<(SortKey, ComparisonRow)>();
        double divergence = 0;
        foreach (var node in nodes)
        {
            var (l, r) = (left[node.Ordinal], right[node.Ordinal]);
            var share = JensenShannon.Term(Share(l, totals.Left), Share(r, totals.Right));
            if (totals.Left > 0 && totals.Right > 0)
                divergence += share;
            if (l + r < query.MinSupport)
                continue;
            var score = Score(query.Measure, l, r, node.Articles, totals);
            var presence = r == 0 ? Presence.OnlyLeft : l == 0 ? Presence.OnlyRight : Presence.Shared;
            rows.Add((new SortKey(Math.Abs(score), l + r, node.Entity.Id.Value), new ComparisonRow(node.Entity, l, r, score, presence, tests, counted.Count)));
            counted.Add((l, r));
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

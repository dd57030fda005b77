using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.TestKit;

/// <summary>The oracle's paths, comparisons and timelines, by trying everything.</summary>
public static class NaiveAnswers
{
    /// <summary>Length and score of the best paths: every chain of entities is tried.</summary>
    public static IReadOnlyList<(int Length, double Score)> Paths(NaiveGraph graph, PathQuery query)
    {
        var ids = graph.Entities().Keys.ToArray();
        var ties = new Dictionary<(EntityId, EntityId), double>();
        foreach (var a in ids)
        {
            foreach (var b in ids.Where(b => b != a))
            {
                var counts = graph.Counts(a, b, query.Scope, query.Selection, query.Counting);
                if (counts.Both >= query.MinSupport)
                    ties[(a, b)] = query.Measure.Score(counts);
            }
        }

        var found = new List<(int Length, double Score)>();
        Prolong([query.From], double.PositiveInfinity);
        return [.. found.OrderBy(path => path.Length).ThenByDescending(path => path.Score).Take(query.First)];

        void Prolong(EntityId[] path, double weakest)
        {
            if (path[^1] == query.To)
            {
                found.Add((path.Length - 1, weakest));
                return;
            }

            if (path.Length > query.MaxLength)
                return;
            foreach (var next in ids.Where(id => !path.Contains(id)))
            {
                if (ties.TryGetValue((path[^1], next), out var score))
                    Prolong([.. path, next], Math.Min(weakest, score));
            }
        }
    }

    /// <summary>One line for each row of a comparison, sorted, with the scores of all three measures.</summary>
    public static IReadOnlyList<string> Comparison(NaiveGraph graph, CompareQuery query)
    {
        var counted = graph.Entities().Keys
            .Where(id => id != query.Left.Mentioning && id != query.Right.Mentioning && (query.Kinds.Count == 0 || query.Kinds.Contains(id.Kind)))
            .Select(id => (Id: id, Left: Counted(query.Left, id), Right: Counted(query.Right, id), All: Counted(new ComparisonSide(), id)))
            .Where(row => row.Left + row.Right > 0)
            .ToArray();
        var (lefts, rights, all) = (counted.Sum(row => row.Left), counted.Sum(row => row.Right), counted.Sum(row => row.All));
        return
        [
            .. counted.Select(row => Line(row.Id, row.Left, row.Right, query.Measure switch
                {
                    CompareMeasure.LogOddsZ => LogOddsZ.Of(row.Left, lefts, row.Right, rights, 100.0 * row.All / all, 100),
                    CompareMeasure.RevealedAdvantage => RevealedAdvantage.Of(row.Left, lefts, row.Right, rights),
                    _ => Leaning(lefts == 0 ? 0 : (double)row.Left / lefts, rights == 0 ? 0 : (double)row.Right / rights),
                }))
                .Order(StringComparer.Ordinal),
        ];

        int Counted(ComparisonSide side, EntityId id) => graph.Windows(query.Scope, side.Selection)
            .Sum(window => side.Mentioning is { } with ? Math.Min(Times(window, id), Times(window, with)) : Times(window, id));

        int Times(Dictionary<EntityId, int> window, EntityId id) =>
            query.Counting == CountingRule.EveryMention ? window.GetValueOrDefault(id) : Math.Min(1, window.GetValueOrDefault(id));
    }

    /// <summary>The same of a store's answer.</summary>
    public static IReadOnlyList<string> Comparison(Comparison comparison) =>
        [.. comparison.Rows.Nodes.Select(row => Line(row.Entity.Id, row.Left, row.Right, row.Score)).Order(StringComparer.Ordinal)];

    /// <summary>The counts of each year from the first to the last with a dated article, for a pair.</summary>
    public static IReadOnlyList<(int Year, PairCounts Counts)> Years(NaiveGraph graph, EntityId left, EntityId right, TimelineQuery query)
    {
        var dated = graph.Selected(query.Selection).Where(facts => facts.Article.Date is not null).ToArray();
        if (dated.Length == 0)
            return [];
        var first = dated.Min(facts => facts.Article.Date!.Value.Year);
        var last = dated.Max(facts => facts.Article.Date!.Value.Year);
        return
        [
            .. Enumerable.Range(first, last - first + 1).Select(year => (
                year,
                graph.CountsIn(dated.Where(facts => facts.Article.Date!.Value.Year == year), left, right, query.Scope, query.Counting))),
        ];
    }

    private static double Leaning(double p, double q) => Math.Sign(p - q) * JensenShannon.Term(p, q);

    private static string Line(EntityId id, int left, int right, double score) => FormattableString.Invariant($"{id} {left} {right} {score:e9}");
}

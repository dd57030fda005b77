using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.TestKit;

/// <summary>The oracle's attention tables: every article against every entity.</summary>
public static class NaiveAttention
{
    /// <summary>One line for each cell, sorted, for tables are told by their numbers here and not by their order.</summary>
    public static IReadOnlyList<string> Lines(NaiveGraph graph, AttentionQuery query)
    {
        var lines = new List<string>();
        var rows = graph.Selected(query.Selection).SelectMany(facts => KeysOf(graph, query.From, facts).Distinct(), (facts, key) => (key, facts)).ToLookup(row => row.key, row => row.facts);
        foreach (var row in rows)
        {
            foreach (var id in graph.Entities().Keys.Where(id => query.Kinds.Count == 0 || query.Kinds.Contains(id.Kind)))
            {
                var own = graph.CountsIn(row, id, id, query.Scope, query.Counting);
                var all = graph.Counts(id, id, query.Scope, query.Selection, query.Counting);
                var counts = new PairCounts(own.Left, own.Total, all.Left, all.Total);
                var days = row.Where(facts => facts.Article.Date is not null && graph.CountsIn([facts], id, id, query.Scope, query.Counting).Left > 0)
                    .Select(facts => facts.Article.Date!.Value).Order().ToArray();
                if (counts.Both >= query.MinSupport)
                    lines.Add(Line(row.Key, row.Count(), id, counts, query.Measure.Score(counts), days.Length == 0 ? null : days[0], days.Length == 0 ? null : days[^1]));
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    /// <summary>The same of a store's answer.</summary>
    public static IReadOnlyList<string> Lines(AttentionTable table) =>
    [
        .. table.Rows.SelectMany(row => row.Cells.Select(cell => Line(
                row.Entity?.Id.Value ?? row.Name, row.Articles, cell.Entity.Id, cell.Counts, cell.Score, cell.FirstDay, cell.LastDay)))
            .Order(StringComparer.Ordinal),
    ];

    private static string Line(string row, int articles, EntityId column, PairCounts counts, double score, DateOnly? first, DateOnly? last) =>
        FormattableString.Invariant($"{row} ({articles}) {column} {counts} {score:R} {first:O} {last:O}");

    private static IEnumerable<string> KeysOf(NaiveGraph graph, AttentionSource from, ArticleFacts facts)
    {
        var article = facts.Article;
        switch (from)
        {
            case AttentionSource.Newspaper:
                return article.Newspaper is null ? [] : [article.Newspaper];
            case AttentionSource.Author:
                return facts.Relations.Where(relation => relation.Kind == RelationKind.Authored).Select(relation => relation.From.Value);
            case AttentionSource.Affiliation:
                return facts.Relations.Where(relation => relation.Kind == RelationKind.AffiliatedWith).Select(relation => relation.To!.Value.Value);
            case AttentionSource.Everything:
                return [""];
            default:
                return graph.HomeOf(facts) is { } home ? [home.Value] : [];
        }
    }
}

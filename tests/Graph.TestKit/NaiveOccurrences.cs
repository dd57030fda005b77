using Graph.Storage;

namespace Graph.TestKit;

/// <summary>The oracle's occurrence matrix: every article against every entity.</summary>
public static class NaiveOccurrences
{
    /// <summary>One line for each article with its cells.</summary>
    public static IReadOnlyList<string> Lines(NaiveGraph graph, OccurrenceQuery query) =>
    [
        .. graph.Selected(query.Selection)
            .OrderBy(facts => facts.Article.Document)
            .ThenBy(facts => facts.Article.Ordinal)
            .Select(facts => $"{facts.Article.Id}: " + string.Join(' ', query.Entities
                .Select((id, column) => new OccurrenceCell(
                    column,
                    (int)graph.CountsIn([facts], id, id, query.Scope, query.Counting).Left,
                    facts.Mentions.Count(mention => mention.Entity == id)))
                .Where(cell => cell.Mentions > 0))),
    ];

    /// <summary>The same of a store's answer.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<OccurrenceRow> rows) =>
        [.. rows.Select(row => $"{row.Article}: {string.Join(' ', row.Cells)}")];
}

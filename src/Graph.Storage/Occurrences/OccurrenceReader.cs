using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Reads the occurrence matrix out of the index, row by row.</summary>
internal static class OccurrenceReader
{
    public static IReadOnlyList<OccurrenceRow> Read(GraphIndex index, OccurrenceQuery query)
    {
        var columns = new int[index.Entities.Count];
        Array.Fill(columns, -1);
        for (var i = 0; i < query.Entities.Count; i++)
        {
            ref var column = ref columns[index.Required(query.Entities[i]).Ordinal];
            if (column >= 0)
                throw new InvalidQueryException($"'entities' names {query.Entities[i]} twice.");
            column = i;
        }

        var rule = new WindowRule(query.Scope, query.Counting);
        var rows = new List<OccurrenceRow>();
        foreach (var article in SelectedArticles.Of(index, query.Selection).All())
        {
            var cells = new List<OccurrenceCell>();
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
            {
                if (columns[occurrence.Entity] is >= 0 and var column)
                    cells.Add(new OccurrenceCell(column, article.TimesOf(occurrence, rule), occurrence.Count));
            }

            cells.Sort((a, b) => a.Column.CompareTo(b.Column));
            rows.Add(new OccurrenceRow(article.Id, article.Document, article.Place, cells));
        }

        // Ordinals tell the order of arrival, which is no part of the answer.
        rows.Sort((a, b) => a.Document.CompareTo(b.Document) is var order && order != 0 ? order : a.Place.CompareTo(b.Place));
        return rows;
    }
}

using System.Globalization;

namespace Graph.Api.Ingest;

/// <summary>
/// Reads workbooks (<c>.xlsx</c>, <c>.xls</c>) of one article a row, in every sheet with a header that names the columns, as <see cref="TableRows"/> reads tables. Rows go by sheet and id, or sheet and number.
/// A bad row is a problem with its sheet and number, and the next row is read.
/// </summary>
internal static class WorkbookRows
{
    /// <summary>Reads lazily, holding the texts that the workbook shares among its cells.</summary>
    /// <param name="stream">Can seek; left open.</param>
    /// <param name="key">What the rows' keys begin with, before <c>#sheet!id</c>.</param>
    /// <param name="where">The file's name in messages.</param>
    /// <param name="limits">How far it may expand.</param>
    public static IEnumerable<SourceItem> Read(Stream stream, string key, string where, SourceLimits limits)
    {
        var withoutTexts = new List<string>();
        var sawHeader = false;
        var nothing = true;
        foreach (var item in UntilBroken.Of(Items(stream, key, where, limits, withoutTexts, () => sawHeader = true), why => SourceItem.Unreadable(where, $"{why}.")))
        {
            nothing = false;
            yield return item;
        }

        if (nothing)
        {
            yield return sawHeader ? SourceItem.Unreadable(where, "is empty: not one row stands below its header.")
                : withoutTexts.Count == 0 ? SourceItem.Unreadable(where, "is empty: not one row stands in it.")
                : SourceItem.WithoutTexts(where, $"has no sheet with a column of texts: {string.Join("; ", withoutTexts)}. {TableHeader.Wanted}");
        }
    }

    private static IEnumerable<SourceItem> Items(Stream stream, string key, string where, SourceLimits limits, List<string> withoutTexts, Action seeHeader)
    {
        using var file = WorkbookFile.Open(stream, limits);
        do
        {
            var sheet = new WorkbookSheet(file);
            using var rows = sheet.Rows().GetEnumerator();
            var beginning = new List<(int Number, string[] Cells)>();
            while (beginning.Count < TableHeader.LowestRow && rows.MoveNext())
                beginning.Add(rows.Current);
            var (header, columns) = Header(beginning);
            if (columns is null)
            {
                if (beginning.Find(row => Array.Exists(row.Cells, cell => !string.IsNullOrWhiteSpace(cell))) is { Cells: { } first })
                    withoutTexts.Add($"the first row of {sheet.Name} reads \"{TableHeader.Shown(first)}\"");
                continue;
            }

            seeHeader();
            var place = $"{where}, sheet {sheet.Name}";
            if (columns.Problem is { } problem)
            {
                yield return SourceItem.Unreadable(place, problem);
                continue;
            }

            var documents = new RowDocuments($"{key}#{sheet.Name}!", "row") { HaveIds = columns.HaveIds };
            var values = new RowValues();
            foreach (var (number, cells) in beginning.Skip(header).Concat(Rest(rows)))
            {
                if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace) || !columns.Take(index => cells[index], values))
                    continue;
                SourceItem item;
                try
                {
                    item = SourceItem.Of(documents.Of(values, number));
                }
                catch (FormatException e)
                {
                    item = SourceItem.Unreadable(string.Create(CultureInfo.InvariantCulture, $"{place}, row {number}"), e.Message);
                }

                yield return item;
            }
        }
        while (WorkbookFile.Guarded(file.Reader.NextResult));
    }

    /// <summary>The row in which the most cells name fields, the text among them, and its number; no columns where none does.</summary>
    private static (int Row, TableColumns? Columns) Header(List<(int Number, string[] Cells)> rows)
    {
        (int Row, TableColumns? Columns) best = default;
        foreach (var (number, cells) in rows)
        {
            if (TableColumns.Of(cells) is { } columns && columns.Known > (best.Columns?.Known ?? 0))
                best = (number, columns);
        }

        return best;
    }

    private static IEnumerable<(int Number, string[] Cells)> Rest(IEnumerator<(int Number, string[] Cells)> rows)
    {
        while (rows.MoveNext())
            yield return rows.Current;
    }
}

using System.Globalization;
using System.Text;
using Graph.Extraction.Pages;

namespace Graph.Api.Ingest;

/// <summary>
/// Reads tables (<c>.csv</c>, <c>.tsv</c>) of one article a row below a header that names the columns by any of the <see cref="RowFieldNames"/>; columns of other names are passed over. Encoding
/// and separator are told by content. A text is needed; a row of a table without ids goes by its number. A bad row is a problem with its number, and the next row is read.
/// </summary>
internal static class TableRows
{
    /// <summary>How many bytes tell encoding, separator and header.</summary>
    private const int BeginningBytes = 1 << 20;

    /// <summary>Reads lazily, holding one row at a time.</summary>
    /// <param name="stream">Closed when all is read.</param>
    /// <param name="key">What the rows' keys begin with, before <c>#id</c>.</param>
    /// <param name="where">The file's name in messages.</param>
    /// <param name="separator">What parts cells in files of its ending, where the content does not tell another one.</param>
    /// <param name="maxRowBytes">Longest row that is read.</param>
    public static IEnumerable<SourceItem> Read(Stream stream, string key, string where, char separator, int maxRowBytes)
    {
        var bytes = new ReadAheadStream(stream, BeginningBytes);
        var encoding = TextDecoder.EncodingOf(bytes.Beginning.Span, bytes.IsWhole);
        var header = WorkbookFile.Is(bytes.Beginning.Span) ? null : TableHeader.Find(bytes.Beginning, encoding, separator);
        if (header is null || header.Columns.Problem is not null)
        {
            yield return header is null ? WithoutHeader(bytes, encoding, where) : SourceItem.Unreadable(where, header.Columns.Problem!);
            yield break;
        }

        var nothing = true;
        var documents = new RowDocuments($"{key}#", "row") { HaveIds = header.Columns.HaveIds };
        var values = new RowValues();
        using var rows = new TableRecords(bytes, encoding, header, maxRowBytes);
        Func<int, string> cellOf = rows.Cell;
        while (true)
        {
            string? broken = null;
            try
            {
                if (!rows.MoveNext())
                {
                    if (!nothing)
                        yield break;
                    broken = "is empty: not one row stands below its header.";
                }
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                broken = string.Create(CultureInfo.InvariantCulture, $"{e.Message.TrimEnd('.')} (after row {rows.Row}).");
            }

            if (broken is not null)
            {
                yield return SourceItem.Unreadable(where, broken);
                yield break;
            }

            if (rows.Row <= header.Row || IsBlank(rows) || rows.Problem is null && !header.Columns.Take(cellOf, values))
                continue;
            nothing = false;
            SourceItem item;
            try
            {
                item = SourceItem.Of(documents.Of(Checked(rows, header, values, encoding), rows.Row));
            }
            catch (FormatException e)
            {
                item = SourceItem.Unreadable(Place(where, rows), e.Message);
            }

            yield return item;
        }
    }

    private static RowValues Checked(TableRecords row, TableHeader header, RowValues values, Encoding encoding)
    {
        if (row.Problem is { } problem)
            throw new FormatException(problem);
        if (row.Bytes.IndexOf("\uFFFF"u8) >= 0)
            throw new FormatException($"holds bytes that are no character of {encoding.WebName.ToUpperInvariant()}; save the table as UTF-8 (\"CSV UTF-8\" in a spreadsheet).");
        if (row.Bytes.Contains((byte)0))
            throw new FormatException("holds a NUL, which no text does: the file is damaged there. Write the row anew.");
        for (var i = header.Columns.Count; i < row.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(row.Cell(i)))
            {
                throw new FormatException(string.Create(
                    CultureInfo.InvariantCulture, $"has {row.Count} cells, and the header {header.Columns.Count}: put quotation marks (\") around a cell that holds a {NameOf(header.Separator)}."));
            }
        }

        return values;
    }

    private static bool IsBlank(TableRecords row)
    {
        if (row.Problem is not null)
            return false;
        for (var i = 0; i < row.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(row.Cell(i)))
                return false;
        }

        return true;
    }

    private static string Place(string where, TableRecords row) =>
        string.Create(CultureInfo.InvariantCulture, $"{where}, row {row.Row}") + (row.Line == row.Row ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {row.Line})"));

    private static string NameOf(char separator) => separator switch
    {
        '\t' => "tab",
        ';' => "semicolon",
        _ => "comma",
    };

    private static SourceItem WithoutHeader(ReadAheadStream bytes, Encoding encoding, string where)
    {
        if (bytes.Wrong is { } wrong)
            return SourceItem.Unreadable(where, $"{wrong.TrimEnd('.')} (before the first row).");
        if (WorkbookFile.Is(bytes.Beginning.Span))
            return SourceItem.Unreadable(where, "is a workbook under another name: give it the ending .xlsx, or .xls where it is of before 2007.");
        var first = TableHeader.FirstRow(bytes.Beginning, encoding);
        return first.Length == 0
            ? SourceItem.Unreadable(where, "is empty: not one row stands in it.")
            : SourceItem.WithoutTexts(where, $"has no column with the texts: its first row reads \"{first}\". {TableHeader.Wanted}");
    }
}

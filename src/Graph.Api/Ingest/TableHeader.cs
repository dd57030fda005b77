using System.Text;
using CsvHelper;

namespace Graph.Api.Ingest;

/// <summary>How a table is laid out: what parts its cells, and which of its rows names the columns.</summary>
/// <param name="Separator">A comma, a tab or a semicolon.</param>
/// <param name="Row">The header's number, from 1: titles and notes may stand over it.</param>
/// <param name="Columns">What the columns hold.</param>
internal sealed record TableHeader(char Separator, int Row, TableColumns Columns)
{
    /// <summary>A header stands no lower, in workbooks neither.</summary>
    public const int LowestRow = 10;

    /// <summary>What a person is told who gives a table without a header, or with another one.</summary>
    public const string Wanted = "It must name the columns, that of the texts text, content, 正文, 全文 or 内容.";

    private const int MostCellsShown = 6, MostCharactersShown = 20;

    private static readonly char[] Separators = [',', '\t', ';'];

    /// <summary>Finds the header: under the separator and in the row in which the most cells name fields, the text among them. Null where no row does.</summary>
    /// <param name="beginning">The table's first bytes.</param>
    /// <param name="encoding">Theirs.</param>
    /// <param name="usual">The separator that the file's ending tells: of two that do as well it is the one.</param>
    public static TableHeader? Find(ReadOnlyMemory<byte> beginning, Encoding encoding, char usual)
    {
        TableHeader? best = null;
        foreach (var separator in Separators.OrderByDescending(separator => separator == usual))
        {
            var row = 0;
            foreach (var cells in FirstRows(beginning, encoding, separator))
            {
                row++;
                if (TableColumns.Of(cells) is { } columns && columns.Known > (best?.Columns.Known ?? 0))
                    best = new TableHeader(separator, row, columns);
            }
        }

        return best;
    }

    /// <summary>The first row that holds anything, as a person is to see it.</summary>
    public static string FirstRow(ReadOnlyMemory<byte> beginning, Encoding encoding)
    {
        var cells = Separators.Select(separator => FirstRows(beginning, encoding, separator).FirstOrDefault(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))) ?? []).MaxBy(row => row.Length)!;
        return Shown(cells);
    }

    /// <summary>The first cells of a row, as a person is to see them.</summary>
    public static string Shown(string[] cells)
    {
        var shown = cells.Take(MostCellsShown).Select(cell => string.Concat(cell.Trim().Take(MostCharactersShown).Select(c => char.IsControl(c) || c == '\uFFFF' ? ' ' : c)) + (cell.Trim().Length > MostCharactersShown ? "…" : ""));
        return string.Join(" | ", shown) + (cells.Length > MostCellsShown ? " | …" : "");
    }

    private static IEnumerable<string[]> FirstRows(ReadOnlyMemory<byte> beginning, Encoding encoding, char separator)
    {
        using var text = Encoding.CreateTranscodingStream(new MemoryStream(beginning.ToArray()), encoding, Encoding.UTF8);
        using var rows = CsvReader.Create(text, TableRecords.Options(separator));
        for (var i = 0; i < LowestRow && rows.Read(); i++)
            yield return rows.Current.ToArray();
    }
}

using System.Globalization;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Ingest;

/// <summary>
/// Makes documents of the rows of one file. An id and a text are needed, and the id may stand in one row alone; a title, a day, a source or an author that is absent is unknown.
/// </summary>
/// <param name="key">What the rows' keys begin with, before <c>#id</c>.</param>
/// <param name="unit">What a row's number counts in messages: lines or rows.</param>
internal sealed class RowDocuments(string key, string unit)
{
    private readonly Dictionary<string, int> _numberOfId = new(StringComparer.Ordinal);

    /// <summary>The document of a row.</summary>
    /// <exception cref="FormatException">What the row lacks, or says in a way that cannot be read.</exception>
    public SourceRow Of(RowValues row, int number)
    {
        var id = row[RowField.Id];
        if (string.IsNullOrEmpty(id))
            throw new FormatException($"\"{row.NameOf(RowField.Id)}\" is missing.");
        if (row[RowField.Text] is not { } text || string.IsNullOrWhiteSpace(text))
            throw new FormatException($"\"{row.NameOf(RowField.Text)}\" is missing or empty.");
        if (!_numberOfId.TryAdd(id, number))
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the id \"{id}\" stands in {unit} {_numberOfId[id]} already."));
        var author = row[RowField.Author];
        return new SourceRow(
            new DocumentKey($"{key}#{id}"), id, row[RowField.Title] ?? "", Day(row), row[RowField.Source], text, string.IsNullOrWhiteSpace(author) ? null : author);
    }

    private static DateOnly? Day(RowValues row)
    {
        var text = row[RowField.Date];
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (RowDay.TryParse(text, out var day))
            return day;
        var name = row.NameOf(RowField.Date);
        throw new FormatException(RowDay.TryCounted(text, out var counted)
            ? string.Create(CultureInfo.InvariantCulture, $"\"{name}\" is {text.Trim()}, by which a spreadsheet means {counted:yyyy-MM-dd}: give the column the format of a day there and save it again.")
            : $"\"{name}\" must look like 2022-09-24, not \"{text}\"; leave it out where the day is not known.");
    }
}

using System.Globalization;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Ingest;

/// <summary>
/// Makes documents of the rows of one file. A text is needed; a title, a day, a source or an author that is absent is unknown. An id may stand in one row alone.
/// Where rows have none they go by their numbers, and the file's name with the number is what a citation names; behind a row with an id every row needs one.
/// </summary>
/// <param name="key">What the rows' keys begin with, before the id: <c>data/news.csv#</c>.</param>
/// <param name="unit">What a row's number counts in messages: lines or rows.</param>
internal sealed class RowDocuments(string key, string unit)
{
    private readonly Dictionary<string, int> _numberOfId = new(StringComparer.Ordinal);

    /// <summary>Whether the rows have ids of their own; known from the start where a header names them, else from the first row that has one.</summary>
    public bool HaveIds { get; set; }

    /// <summary>The document of a row.</summary>
    /// <exception cref="FormatException">What the row lacks, or says in a way that cannot be read.</exception>
    public SourceRow Of(RowValues row, int number)
    {
        var given = row[RowField.Id];
        HaveIds |= !string.IsNullOrEmpty(given);
        if (HaveIds && string.IsNullOrEmpty(given))
            throw new FormatException($"\"{row.NameOf(RowField.Id)}\" is missing.");
        if (row[RowField.Text] is not { } text || string.IsNullOrWhiteSpace(text))
            throw new FormatException($"\"{row.NameOf(RowField.Text)}\" is missing or empty.");
        var id = HaveIds ? given! : number.ToString(CultureInfo.InvariantCulture);
        if (!_numberOfId.TryAdd(id, number))
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the id \"{id}\" stands in {unit} {_numberOfId[id]} already."));
        return new SourceRow(
            new DocumentKey(key + id), HaveIds ? id : Path.GetFileName(key) + id, row[RowField.Title] ?? "", Day(row), Said(row[RowField.Source]), text, Said(row[RowField.Author]));
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

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

using System.Globalization;
using System.Text;

namespace Graph.Storage.Neo4j.Importing;

/// <summary>
/// One kind of node or relationship as two files for <c>neo4j-admin database import</c>: a header and the rows. The format is that of the
/// Neo4j Operations Manual, "Import", with texts always in quotes: an empty text is a text, nothing between two commas is no property.
/// </summary>
internal sealed class ImportTable : IDisposable
{
    /// <summary>Stands between the elements of a list. Unicode keeps it for a program's own use (a noncharacter), so that no text holds it.</summary>
    public const char Between = '\uFDD0';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly string _name;
    private readonly string _option;
    private readonly string[] _columns;
    private readonly StreamWriter _rows;

    /// <summary>Starts the files.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="name">The files' name without its ending.</param>
    /// <param name="option">What tells the importer what the rows are: <c>nodes=Article</c>, <c>relationships=MENTIONS</c>.</param>
    /// <param name="columns">Headings, with their types behind a colon.</param>
    public ImportTable(string folder, string name, string option, params IEnumerable<string> columns)
    {
        (_folder, _name, _option, _columns) = (folder, name, option, [.. columns]);
        _rows = new StreamWriter(Path.Combine(folder, $"{name}.csv"), append: false, Utf8, 1 << 16) { NewLine = "\n" };
        File.WriteAllText(Path.Combine(folder, $"{name}-header.csv"), string.Join(',', _columns) + "\n", Utf8);
    }

    /// <summary>Whether its rows are nodes; relationships otherwise.</summary>
    public bool IsOfNodes => _option.StartsWith("nodes=", StringComparison.Ordinal);

    /// <summary>Rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The longest row so far, in characters.</summary>
    public int Longest { get; private set; }

    /// <summary>The importer's argument for these files.</summary>
    public string Argument => $"--{_option}={Path.Combine(_folder, $"{_name}-header.csv")},{Path.Combine(_folder, $"{_name}.csv")}";

    /// <summary>Writes a row: a value for each column.</summary>
    public void Write(params ReadOnlySpan<object?> values)
    {
        if (values.Length != _columns.Length)
            throw new ArgumentException($"{_name} has {_columns.Length} columns, not {values.Length}.", nameof(values));
        var length = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
                _rows.Write(',');
            length += 1 + WriteField(values[i]);
        }

        _rows.WriteLine();
        Longest = Math.Max(Longest, length);
        Rows++;
    }

    /// <summary>Writes a row of properties by name.</summary>
    public void Write(IReadOnlyDictionary<string, object?> properties)
    {
        var values = new object?[_columns.Length];
        var known = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (properties.TryGetValue(NameOf(_columns[i]), out values[i]))
                known++;
        }

        if (known != properties.Count)
            throw new ArgumentException($"{_name} has no column for one of {string.Join(", ", properties.Keys)}.", nameof(properties));
        Write(values);
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();

    private static string NameOf(string column) => column.Split(':')[0];

    private int WriteField(object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case string text:
                return WriteQuoted([text]);
            case bool truth:
                return Write(truth ? "true" : "false");
            case DateOnly day:
                return Write(day.ToString("O", CultureInfo.InvariantCulture));
            case IEnumerable<string> texts:
                return WriteQuoted(texts);
            case IEnumerable<int> numbers:
                return WriteQuoted(numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
            default:
                return Write(Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        }
    }

    private int Write(string text)
    {
        _rows.Write(text);
        return text.Length;
    }

    private int WriteQuoted(IEnumerable<string> elements)
    {
        var length = Write("\"");
        var first = true;
        foreach (var element in elements)
        {
            if (element.Contains(Between, StringComparison.Ordinal))
                throw new InvalidDataException("a text holds the noncharacter U+FDD0, which separates the elements of lists");
            if (!first)
            {
                _rows.Write(Between);
                length++;
            }

            first = false;
            length += Write(element.Replace("\"", "\"\"", StringComparison.Ordinal));
        }

        return length + Write("\"");
    }
}

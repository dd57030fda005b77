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

    private const string BetweenText = "\uFDD0";

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
        _rows = new StreamWriter(Path.Combine(folder, $"{name}.csv"), append: false, Utf8, 1 << 16);
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
        EndRow(WriteFields(_rows, values));
    }

    /// <summary>A value as it stands in a row.</summary>
    public static string Format(params ReadOnlySpan<object?> values)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        WriteFields(text, values);
        return text.ToString();
    }

    /// <summary>Writes a row whose values are formatted already: where a value comes again and again.</summary>
    public void WriteFormatted(string first, string second, string rest)
    {
        _rows.Write(first);
        _rows.Write(',');
        _rows.Write(second);
        _rows.Write(',');
        _rows.Write(rest);
        EndRow(first.Length + second.Length + rest.Length + 2);
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

    private void EndRow(int length)
    {
        _rows.Write('\n');
        Longest = Math.Max(Longest, length);
        Rows++;
    }

    /// <returns>How many characters were written.</returns>
    private static int WriteFields(TextWriter to, ReadOnlySpan<object?> values)
    {
        var length = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
                length += Write(to, ",");
            length += WriteField(to, values[i]);
        }

        return length;
    }

    private static int WriteField(TextWriter to, object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case string text:
                return Write(to, "\"") + WriteElement(to, text) + Write(to, "\"");
            case bool truth:
                return Write(to, truth ? "true" : "false");
            case DateOnly day:
                return Write(to, day.ToString("O", CultureInfo.InvariantCulture));
            case IEnumerable<string> texts:
                return WriteList(to, texts, WriteElement);
            case IEnumerable<int> numbers:
                return WriteList(to, numbers, (writer, number) => WriteNumber(writer, number));
            default:
                return WriteNumber(to, Convert.ToInt64(value, CultureInfo.InvariantCulture));
        }
    }

    private static int WriteList<T>(TextWriter to, IEnumerable<T> elements, Func<TextWriter, T, int> write)
    {
        var length = Write(to, "\"");
        var first = true;
        foreach (var element in elements)
        {
            if (!first)
                length += Write(to, BetweenText);
            first = false;
            length += write(to, element);
        }

        return length + Write(to, "\"");
    }

    private static int WriteElement(TextWriter to, string element) => element.Contains(Between, StringComparison.Ordinal)
        ? throw new InvalidDataException("a text holds the noncharacter U+FDD0, which separates the elements of lists")
        : Write(to, element.Contains('"', StringComparison.Ordinal) ? element.Replace("\"", "\"\"", StringComparison.Ordinal) : element);

    private static int WriteNumber(TextWriter to, long number)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        to.Write(digits[..length]);
        return length;
    }

    private static int Write(TextWriter to, string text)
    {
        to.Write(text);
        return text.Length;
    }
}

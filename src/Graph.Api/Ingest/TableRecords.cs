using System.Globalization;
using System.Text;
using CsvHelper;

namespace Graph.Api.Ingest;

/// <summary>
/// Cuts a table into its rows, one after the other, holding one at a time. A row whose quotation marks do not close, or that is too long, costs itself and what of it does not read as a row:
/// reading goes on with the next line that has as many cells as the header.
/// </summary>
internal sealed class TableRecords : IDisposable
{
    /// <summary>How often the longest row may be read again before a file is given up, so that one made to break at every line costs seconds and not days.</summary>
    private const int MostReplays = 64;

    private readonly ReplayStream _bytes;
    private readonly char _separator;
    private readonly int _cells;
    private readonly int _maxRowBytes;
    private CsvReader _reader;

    /// <summary>Where the reader began, in bytes of UTF-8 and in lines.</summary>
    private (long Bytes, long Lines) _begin;

    /// <summary>Where the record begins that the reader stands on, counted likewise.</summary>
    private (long Bytes, long Line) _record;

    private long _replayed;
    private bool _isMalformed;

    /// <summary>What the reader stands on while the broken row before it is told; null when it is to move on.</summary>
    private Standing? _ahead;

    /// <summary>The rows of a table.</summary>
    /// <param name="stream">Closed with this one.</param>
    /// <param name="encoding">The stream's.</param>
    /// <param name="header">How the table is laid out.</param>
    /// <param name="maxRowBytes">A longer row is not read.</param>
    public TableRecords(Stream stream, Encoding encoding, TableHeader header, int maxRowBytes)
    {
        _bytes = new ReplayStream(Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8));
        (_separator, _cells, _maxRowBytes) = (header.Separator, header.Columns.Count, maxRowBytes);
        _reader = Open();
    }

    private enum Standing
    {
        End,
        Whole,
        Unclosed,
        TooLong,
    }

    /// <summary>The row's number as a spreadsheet counts: from 1, the header and empty rows with them.</summary>
    public int Row { get; private set; }

    /// <summary>The number of the row's first line, from 1: more than <see cref="Row"/> below cells of several lines.</summary>
    public long Line { get; private set; }

    /// <summary>Why the row cannot be read, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>How many cells the row has.</summary>
    public int Count => _reader.FieldCount;

    /// <summary>The row as it stands in the file, in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => _reader.RawRecord;

    /// <summary>How tables are parsed, whatever parts their cells.</summary>
    public static CsvReaderOptions Options(char separator) => new() { Separator = separator, HasHeader = false, SkipEmptyLines = false, TrimWhitespace = true };

    /// <summary>Goes to the next row; false behind the last.</summary>
    /// <exception cref="InvalidDataException">The file is broken, or was given up.</exception>
    public bool MoveNext()
    {
        var standing = _ahead ?? Advance();
        _ahead = null;
        Problem = null;
        if (standing == Standing.End)
            return false;
        (Row, Line) = (Row + 1, _record.Line);
        if (standing != Standing.Whole)
            Problem = PassOver(standing);
        return true;
    }

    /// <summary>What stands in a cell, from 0; nothing where the row is shorter.</summary>
    public string Cell(int index)
    {
        if (index >= _reader.FieldCount)
            return "";
        // "十四五"规划: marks that belong to the text, written by a program that put none around cells.
        return _isMalformed && _reader.GetRawSpan(index).Trim(" \t"u8) is [(byte)'"', ..] raw && !IsClosed(raw) ? Encoding.UTF8.GetString(raw) : _reader.GetString(index);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _bytes.Dispose();
    }

    private CsvReader Open() => CsvReader.Create(
        _bytes, Options(_separator) with { TrackLineNumbers = true, MaxRecordSize = _maxRowBytes, OnMalformedRecord = _ => _isMalformed = true }, leaveOpen: true);

    private Standing Advance()
    {
        _isMalformed = false;
        try
        {
            if (!_reader.Read())
                return Standing.End;
        }
        catch (CsvFormatException e)
        {
            _record = (_begin.Bytes + e.ByteOffset, _begin.Lines + e.LineNumber);
            return Standing.TooLong;
        }

        _record = (_begin.Bytes + _reader.ByteOffset, _begin.Lines + _reader.LineNumber);
        _bytes.LetGo(_record.Bytes);
        return Bytes.Length > _maxRowBytes ? Standing.TooLong : _isMalformed && RunsOver() ? Standing.Unclosed : Standing.Whole;
    }

    /// <summary>Whether a cell of several lines was opened by a mark that nothing closes as it should be.</summary>
    private bool RunsOver()
    {
        for (var i = 0; i < _reader.FieldCount; i++)
        {
            var raw = _reader.GetRawSpan(i).Trim(" \t"u8);
            if (raw is [(byte)'"', ..] && raw.IndexOfAny((byte)'\n', (byte)'\r') >= 0 && !IsClosed(raw))
                return true;
        }

        return false;
    }

    private static bool IsClosed(ReadOnlySpan<byte> raw)
    {
        var marks = 0;
        for (var i = 1; i < raw.Length; i++)
        {
            if (raw[i] == '"')
                marks++;
            else if (marks % 2 == 1)
                return false;
            else
                marks = 0;
        }

        return marks % 2 == 1;
    }

    /// <summary>Goes on behind a broken row, to what is one again.</summary>
    /// <returns>What a person is told of it.</returns>
    private string PassOver(Standing broken)
    {
        var first = _record.Line;
        _replayed += broken == Standing.TooLong ? _maxRowBytes : Bytes.Length;
        if (_replayed > (long)MostReplays * _maxRowBytes)
            throw new InvalidDataException("has too many cells whose quotation marks do not close; the rest is not read");
        _begin = (_bytes.GoBehindLineAt(_record.Bytes), first);
        _reader.Dispose();
        _reader = Open();
        Standing standing;
        do
            standing = Advance();
        while (standing == Standing.Whole && _reader.FieldCount != _cells);
        _ahead = standing;

        var passed = standing == Standing.End ? " The rest of the file is passed over."
            : _record.Line - 1 == first ? ""
            : string.Create(CultureInfo.InvariantCulture, $" Lines {first} to {_record.Line - 1} are passed over.");
        return broken == Standing.TooLong
            ? string.Create(CultureInfo.InvariantCulture, $"is longer than {_maxRowBytes:N0} bytes; split the text, or close the quotation mark that opens a cell.{passed}")
            : $"has a cell that opens with a quotation mark and is not closed as it should be: write marks within a cell twice (\"\"), and one at its end.{passed}";
    }
}

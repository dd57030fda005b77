using System.Globalization;
using ExcelDataReader;

namespace Graph.Api.Ingest;

/// <summary>The rows of the sheet that a workbook's reader stands on, as texts: what a cell shows, days as 2022-09-24.</summary>
/// <param name="file">The workbook.</param>
internal sealed class WorkbookSheet(WorkbookFile file)
{
    // What a sheet may have (ISO/IEC 29500-1, 18.3.1): more is damage, or a trap.
    private const int MostRows = 1 << 20, MostColumns = 1 << 14;

    private const double MostDays = 2_958_466;

    private static readonly DateTime DayZero = new(1899, 12, 30), DayZeroOf1904 = new(1904, 1, 1);

    private readonly IExcelDataReader _reader = file.Reader;

    /// <summary>What is written on its tab.</summary>
    public string Name => _reader.Name ?? "";

    /// <summary>Reads it, with the number of each row from 1, empty ones with them.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public IEnumerable<(int Number, string[] Cells)> Rows()
    {
        if (_reader.FieldCount > MostColumns || _reader.RowCount > MostRows)
            throw new InvalidDataException($"is damaged: its sheet {Name} has more rows or columns than a sheet can have");
        for (var number = 1; WorkbookFile.Guarded(_reader.Read); number++)
            yield return (number, WorkbookFile.Guarded(Cells));
    }

    private string[] Cells()
    {
        var cells = new string[_reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Text(_reader.GetValue(i), i);
        return cells;
    }

    private string Text(object? value, int index) => value switch
    {
        null => "",
        string text => text,
        DateTime day => Text(day),
        double number when IsDay(number, index) => Text((file.CountsFrom1904 ? DayZeroOf1904 : DayZero).AddDays(number)),
        // Ids of twelve digits are numbers in a sheet.
        double number when Math.Abs(number) < 1e15 && Math.Floor(number) == number => number.ToString("F0", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Text(DateTime day) => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>
    /// Formats of days that only East Asian spreadsheets have built in (2022年9月24日 is 31; ISO/IEC 29500-1, 18.8.30), which the library takes for numbers: 32 to 35 and 55, 56 among them are times of a day in some.
    /// </summary>
    private bool IsDay(double number, int index) =>
        number is >= 1 and < MostDays && _reader.GetNumberFormatIndex(index) is >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58;
}

using System.Globalization;

namespace Graph.Api.Ingest;

/// <summary>Which columns of a table hold which field, as its header tells.</summary>
internal sealed class TableColumns
{
    private readonly (int Index, string Name, RowField Field, int Rank)[] _known;

    private TableColumns((int, string, RowField, int)[] known, int count) => (_known, Count) = (known, count);

    /// <summary>How many columns there are, those that hold no field counted.</summary>
    public int Count { get; }

    /// <summary>How many hold a field.</summary>
    public int Known => _known.Length;

    /// <summary>Whether the rows have ids of their own.</summary>
    public bool HaveIds => Array.Exists(_known, column => column.Field == RowField.Id);

    /// <summary>What keeps the header from being understood, or null: two columns of the very same name for a field.</summary>
    public string? Problem { get; private init; }

    /// <summary>Reads a header; null where none of its cells names the text, and so it is none.</summary>
    public static TableColumns? Of(IReadOnlyList<string> cells)
    {
        var known = new List<(int, string, RowField, int)>();
        var columnOf = new Dictionary<(RowField, int), int>();
        string? problem = null;
        var hasText = false;
        for (var i = 0; i < cells.Count; i++)
        {
            var name = cells[i].Trim();
            if (!RowFieldNames.TryFind(name, out var field, out var rank))
                continue;
            if (!columnOf.TryAdd((field, rank), i))
            {
                problem ??= string.Create(
                    CultureInfo.InvariantCulture, $"has two columns of one name, \"{cells[columnOf[(field, rank)]].Trim()}\" and \"{name}\" (columns {columnOf[(field, rank)] + 1} and {i + 1}); give the one that is not meant another name.");
            }

            known.Add((i, name, field, rank));
            hasText |= field == RowField.Text;
        }

        return hasText ? new TableColumns([.. known], cells.Count) { Problem = problem } : null;
    }

    /// <summary>Takes what a row says.</summary>
    /// <param name="cellOf">The row's cells by index.</param>
    /// <param name="values">What stood there before is forgotten.</param>
    /// <returns>Whether it is a row: not the header once more, where tables were joined.</returns>
    public bool Take(Func<int, string> cellOf, RowValues values)
    {
        values.Clear();
        var isHeader = true;
        foreach (var (index, name, field, rank) in _known)
        {
            var cell = SheetCell.Plain(cellOf(index));
            isHeader &= cell.AsSpan().Trim().TrimStart('\uFEFF').SequenceEqual(name);
            values.Offer(field, rank, name, field == RowField.Text ? cell : cell.Trim());
        }

        return !isHeader;
    }
}

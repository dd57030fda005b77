namespace Graph.Api.Ingest;

/// <summary>What a cell says, without what was written around it to keep a spreadsheet from taking it for a number, a day or a formula: ="2024-01-02", '=1, '007.</summary>
internal static class SheetCell
{
    /// <summary>What it says.</summary>
    public static string Plain(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (text is ['=', '"', .. var said, '"'])
            return said.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        return text is ['\'', '=' or '+' or '-' or '@' or (>= '0' and <= '9'), ..] ? text[1..].ToString() : cell;
    }
}

using System.Globalization;

namespace Graph.Api.Export;

/// <summary>What was given for arguments, read as what they take.</summary>
/// <param name="values">What was given for an argument; empty for nothing.</param>
internal sealed class ArgumentValues(Func<string, IReadOnlyList<string>> values)
{
    /// <summary>The one value, or null.</summary>
    /// <exception cref="ExportArgumentException">There are several.</exception>
    public string? One(string argument)
    {
        var given = values(argument);
        if (given.Count > 1)
            throw new ExportArgumentException(argument, string.Join(", ", given), "must be given once");
        return given.Count == 0 || given[0].Length == 0 ? null : given[0];
    }

    /// <summary>All values, those between commas as well.</summary>
    public IEnumerable<string> Many(string argument) => values(argument).SelectMany(Parts);

    /// <summary>All values as they are given, for what a comma may be a part of.</summary>
    public IReadOnlyList<string> Whole(string argument) => [.. values(argument).Select(given => given.Trim()).Where(given => given.Length > 0)];

    /// <summary>What stands between commas, those of Chinese input too.</summary>
    public static string[] Parts(string given) => given.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A whole number from 1, or null.</summary>
    /// <exception cref="ExportArgumentException">It is none.</exception>
    public int? Number(string argument)
    {
        if (One(argument) is not { } given)
            return null;
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? number
            : throw new ExportArgumentException(argument, given, "must be a whole number from 1");
    }

    /// <summary>The first day of what is given, a day, a month or a year; null where nothing is.</summary>
    /// <exception cref="ExportArgumentException">It is none of them.</exception>
    public DateOnly? FirstDay(string argument) => Days(argument)?.First;

    /// <summary>The last day of it.</summary>
    /// <exception cref="ExportArgumentException">It is none of them.</exception>
    public DateOnly? LastDay(string argument) => Days(argument)?.Last;

    /// <summary>One of a few words, or what stands when none is given.</summary>
    /// <exception cref="ExportArgumentException">It is none of them.</exception>
    public T Among<T>(string argument, Dictionary<string, T> allowed, T otherwise) => One(argument) is { } given ? Among(argument, given, allowed) : otherwise;

    /// <summary>What a word stands for.</summary>
    /// <exception cref="ExportArgumentException">It is none of those allowed.</exception>
    public static T Among<T>(string argument, string given, Dictionary<string, T> allowed) =>
        allowed.TryGetValue(given, out var value) ? value : throw new ExportArgumentException(argument, given, $"must be one of {Names(allowed)}");

    /// <summary>The words, for a description.</summary>
    public static string Names<T>(Dictionary<string, T> allowed) => string.Join(", ", allowed.Keys);

    private (DateOnly First, DateOnly Last)? Days(string argument)
    {
        if (One(argument) is not { } given)
            return null;
        if (TryRead("yyyy-MM-dd", out var first))
            return (first, first);
        if (TryRead("yyyy-MM", out first))
            return (first, new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)));
        return TryRead("yyyy", out first)
            ? (first, new DateOnly(first.Year, 12, 31))
            : throw new ExportArgumentException(argument, given, "must be a day such as 2024-01-31, a month such as 2024-01 or a year");

        bool TryRead(string format, out DateOnly day) => DateOnly.TryParseExact(given, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}

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
    public IEnumerable<string> Many(string argument) =>
        values(argument).SelectMany(given => given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

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

    /// <summary>A day, or null.</summary>
    /// <exception cref="ExportArgumentException">It is none.</exception>
    public DateOnly? Day(string argument)
    {
        if (One(argument) is not { } given)
            return null;
        return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ExportArgumentException(argument, given, "must be a day such as 2024-01-31");
    }

    /// <summary>One of a few words, or what stands when none is given.</summary>
    /// <exception cref="ExportArgumentException">It is none of them.</exception>
    public T Among<T>(string argument, Dictionary<string, T> allowed, T otherwise) => One(argument) is { } given ? Among(argument, given, allowed) : otherwise;

    /// <summary>What a word stands for.</summary>
    /// <exception cref="ExportArgumentException">It is none of those allowed.</exception>
    public static T Among<T>(string argument, string given, Dictionary<string, T> allowed) =>
        allowed.TryGetValue(given, out var value) ? value : throw new ExportArgumentException(argument, given, $"must be one of {Names(allowed)}");

    /// <summary>The words, for a description.</summary>
    public static string Names<T>(Dictionary<string, T> allowed) => string.Join(", ", allowed.Keys);
}

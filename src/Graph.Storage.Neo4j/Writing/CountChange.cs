using System.Globalization;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>
/// How the counts of a node or a pair change, by the name of the property: <c>articles</c> over all years and <c>articles2022</c> for one.
/// Articles without a date are in the first only. A count that is 0 is not stored.
/// </summary>
internal sealed class CountChange
{
    private readonly SortedDictionary<string, long> _changes = new(StringComparer.Ordinal);

    /// <summary>Adds to a count, and to that of a year where there is one.</summary>
    public void Add(string name, long change, int year)
    {
        Add(name, change);
        if (year > 0)
            Add(string.Create(CultureInfo.InvariantCulture, $"{name}{year}"), change);
    }

    /// <summary>Adds to the count over all years alone; 0 leaves no trace.</summary>
    public void Add(string name, long change)
    {
        if (change != 0)
            _changes[name] = _changes.GetValueOrDefault(name) + change;
    }

    /// <summary>What really changes.</summary>
    public Dictionary<string, object?> ToMap() =>
        _changes.Where(one => one.Value != 0).ToDictionary(one => one.Key, one => (object?)one.Value, StringComparer.Ordinal);
}

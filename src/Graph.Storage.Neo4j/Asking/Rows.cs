using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>Reads the lists of an answer.</summary>
internal static class Rows
{
    /// <summary>A column that is a list of lists.</summary>
    public static IEnumerable<List<object?>> Lists(this Record row, string column) => ((List<object?>)row[column]!).Cast<List<object?>>();

    /// <summary>A list in a list.</summary>
    public static IEnumerable<List<object?>> Lists(this List<object?> row, int place) => ((List<object?>)row[place]!).Cast<List<object?>>();

    /// <summary>A whole number.</summary>
    public static long Number(this List<object?> row, int place) => row[place] as long? ?? 0;

    /// <summary>A text.</summary>
    public static string Text(this List<object?> row, int place) => (string)row[place]!;
}

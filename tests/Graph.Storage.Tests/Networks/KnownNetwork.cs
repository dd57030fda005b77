using System.Globalization;
using Graph.Model;

namespace Graph.Storage.Tests.Networks;

/// <summary>Published networks, with the figures another program computes for them; both with their sources in Cases/.</summary>
internal static class KnownNetwork
{
    /// <summary>A network of <c>Cases/</c>; a tie's weight is its support and its score.</summary>
    public static Network Read(string name)
    {
        var ties = Rows(name).Select(row => (Source: (int)row[0], Target: (int)row[1], Weight: row[2])).ToArray();
        return Of(ties.Max(tie => tie.Target) + 1, ties);
    }

    /// <summary>The figures networkx gives, one array for each node.</summary>
    public static double[][] Figures(string name) => [.. Rows($"{name}-networkx")];

    public static Network Of(int count, params (int Source, int Target, double Weight)[] ties) => new(
        [.. Enumerable.Range(0, count).Select(node => new NetworkNode(Node(node), 1))],
        [.. ties.Select(tie => new NetworkEdge(tie.Source, tie.Target, new PairCounts((long)tie.Weight, 100, 100, 1000), tie.Weight))],
        1000);

    private static Entity Node(int number) => new(EntityId.Of(EntityKind.Theme, number.ToString("d3", CultureInfo.InvariantCulture)), $"n{number}");

    private static IEnumerable<double[]> Rows(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Networks", "Cases", $"{name}.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
}

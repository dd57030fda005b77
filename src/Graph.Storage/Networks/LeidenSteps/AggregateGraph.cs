namespace Graph.Storage;

/// <summary>A network some of whose nodes stand for several: weights within them are kept in their strengths.</summary>
internal sealed class AggregateGraph
{
    private readonly Adjacency _graph;

    private AggregateGraph(Adjacency graph, double[] strengths, double twice) => (_graph, Strengths, Twice) = (graph, strengths, twice);

    public int Count => _graph.Count;

    /// <summary>The summed strength, in the whole network, of the nodes each one stands for.</summary>
    public double[] Strengths { get; }

    /// <summary>Twice the weight of the whole network.</summary>
    public double Twice { get; }

    public static AggregateGraph Of(Adjacency graph)
    {
        var strengths = Strength.Of(graph);
        return new AggregateGraph(graph, strengths, strengths.Sum());
    }

    public ReadOnlySpan<HalfTie> Ties(int node) => _graph.Ties(node);

    /// <summary>The network whose nodes are the parts.</summary>
    public AggregateGraph Aggregate(int[] partOf, int count)
    {
        var strengths = new double[count];
        var ties = new SortedDictionary<(int, int), double>();
        for (var node = 0; node < Count; node++)
        {
            strengths[partOf[node]] += Strengths[node];
            foreach (var (to, weight) in Ties(node))
            {
                var (a, b) = (partOf[node], partOf[to]);
                if (a < b)
                    ties[(a, b)] = ties.GetValueOrDefault((a, b)) + weight;
            }
        }

        return new AggregateGraph(Adjacency.Of(count, [.. ties.Select(tie => (tie.Key.Item1, tie.Key.Item2, tie.Value))]), strengths, Twice);
    }
}

namespace Graph.Storage;

/// <summary>Degree: how many ties a node has. 0 and up.</summary>
/// <remarks>Source: Freeman, Centrality in social networks: conceptual clarification, Social Networks 1(3), 1978, 215-239.</remarks>
public static class Degree
{
    /// <summary>Of every node, by place.</summary>
    public static double[] Of(Adjacency graph)
    {
        var degrees = new double[graph.Count];
        for (var node = 0; node < degrees.Length; node++)
            degrees[node] = graph.Ties(node).Length;
        return degrees;
    }
}

namespace Graph.Storage;

/// <summary>Strength, the weighted degree: the sum of the weights of a node's ties. 0 and up.</summary>
/// <remarks>Source: Barrat, Barthélemy, Pastor-Satorras and Vespignani, The architecture of complex weighted networks, PNAS 101(11), 2004, 3747-3752.</remarks>
public static class Strength
{
    /// <summary>Of every node, by place.</summary>
    public static double[] Of(Adjacency graph)
    {
        var strengths = new double[graph.Count];
        for (var node = 0; node < strengths.Length; node++)
        {
            foreach (var (_, weight) in graph.Ties(node))
                strengths[node] += weight;
        }

        return strengths;
    }
}

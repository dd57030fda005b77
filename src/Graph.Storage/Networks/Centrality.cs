namespace Graph.Storage;

/// <summary>How much a node stands in the middle of a network. Higher is more central for each.</summary>
public enum CentralityMeasure
{
    /// <summary>How many ties it has. (Freeman 1978)</summary>
    Degree,

    /// <summary>The sum of the weights of its ties. (Barrat et al. 2004)</summary>
    Strength,

    /// <summary>How often a walker who follows ties by their weights comes by, damping 0.85; all values add up to 1. (Brin and Page 1998)</summary>
    PageRank,

    /// <summary>The share of shortest ways between others that lead over it, 0 to 1; a tie is as long as 1 over its weight. (Brandes 2001)</summary>
    Betweenness,

    /// <summary>The core it lies in: the largest k such that it is in a part whose members all have k ties within it. (Seidman 1983)</summary>
    KCore,
}

/// <summary>From a centrality's name to its algorithm.</summary>
public static class Centrality
{
    /// <summary>Of every node, by place.</summary>
    public static double[] Of(CentralityMeasure measure, Adjacency graph, CancellationToken cancellation = default) => measure switch
    {
        CentralityMeasure.Degree => Degree.Of(graph),
        CentralityMeasure.Strength => Strength.Of(graph),
        CentralityMeasure.PageRank => PageRank.Of(graph),
        CentralityMeasure.Betweenness => Betweenness.Of(graph, cancellation),
        CentralityMeasure.KCore => KCore.Of(graph),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure of centrality."),
    };
}

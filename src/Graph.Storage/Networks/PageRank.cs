namespace Graph.Storage;

/// <summary>
/// PageRank: how often a walker visits a node who follows ties in proportion to their weights, and with probability 0.15 jumps anywhere.
/// </summary>
/// <remarks>
/// All values add up to 1. A node without ties sends the walker anywhere. Power iteration until no value moves by more than 1e-12.
/// Source: Brin and Page, The anatomy of a large-scale hypertextual web search engine, Computer Networks 30, 1998, 107-117.
/// </remarks>
public static class PageRank
{
    private const double Damping = 0.85, Tolerance = 1e-12;
    private const int MaxRounds = 1000;

    /// <summary>Of every node, by place.</summary>
    public static double[] Of(Adjacency graph)
    {
        var count = graph.Count;
        var strengths = Strength.Of(graph);
        var ranks = new double[count];
        Array.Fill(ranks, 1.0 / count);
        var next = new double[count];
        for (var round = 0; round < MaxRounds; round++)
        {
            double lost = 0;
            for (var node = 0; node < count; node++)
                lost += strengths[node] == 0 ? ranks[node] : 0;
            Array.Fill(next, (1 - Damping + (Damping * lost)) / count);
            for (var node = 0; node < count; node++)
            {
                foreach (var (to, weight) in graph.Ties(node))
                    next[to] += Damping * ranks[node] * weight / strengths[node];
            }

            double moved = 0;
            for (var node = 0; node < count; node++)
                moved = Math.Max(moved, Math.Abs(next[node] - ranks[node]));
            (ranks, next) = (next, ranks);
            if (moved <= Tolerance)
                break;
        }

        return ranks;
    }
}

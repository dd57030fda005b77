namespace Graph.Storage;

/// <summary>
/// Callon's two numbers of a community: its centrality <c>10·Σ e_kh</c> over the ties from its nodes k to nodes h of others, and its density
/// <c>100·Σ e_ij / w</c> over the ties among its w nodes.
/// </summary>
/// <remarks>
/// 0 and up; the authors weigh ties by the equivalence index. Central communities matter to the whole field, dense ones are well developed.
/// Sources: Callon, Courtial and Laville, Co-word analysis as a tool for describing the network of interactions between basic and technological
/// research, Scientometrics 22(1), 1991, 155-205; the factors as in Cobo, López-Herrera, Herrera-Viedma and Herrera, Journal of
/// Informetrics 5(1), 2011, 146-166.
/// </remarks>
public static class CallonMap
{
    /// <summary>Centrality and density of each community.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="communityOf">Each node's community, from 0 without gaps.</param>
    public static IReadOnlyList<(double Centrality, double Density)> Of(Adjacency graph, IReadOnlyList<int> communityOf)
    {
        var communities = communityOf.Count == 0 ? 0 : communityOf.Max() + 1;
        var (outside, inside, size) = (new double[communities], new double[communities], new int[communities]);
        for (var node = 0; node < graph.Count; node++)
        {
            var community = communityOf[node];
            size[community]++;
            foreach (var (to, weight) in graph.Ties(node))
            {
                if (communityOf[to] != community)
                    outside[community] += weight;
                else if (to > node)
                    inside[community] += weight;
            }
        }

        return [.. Enumerable.Range(0, communities).Select(i => (10 * outside[i], 100 * inside[i] / size[i]))];
    }
}

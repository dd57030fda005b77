namespace Graph.Storage;

/// <summary>
/// Modularity: the share of all weight that lies within communities, beyond what chance would put there,
/// <c>Q = Σ_c (w_c / m − γ·(s_c / 2m)²)</c> with m all weight, w_c the weight within a community and s_c the strength of its nodes.
/// </summary>
/// <remarks>
/// At most 1, higher is a clearer division, 0 for everything in one community at γ = 1; 0 for a network without ties. A resolution γ above 1
/// favours smaller communities. Sources: Newman and Girvan, Finding and evaluating community structure in networks, Physical Review E 69, 2004,
/// 026113; Reichardt and Bornholdt, Statistical mechanics of community detection, Physical Review E 74, 2006, 016110, for the resolution.
/// </remarks>
public static class Modularity
{
    /// <summary>Of a division.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="communityOf">Each node's community, from 0.</param>
    /// <param name="resolution">γ, above 0.</param>
    public static double Of(Adjacency graph, IReadOnlyList<int> communityOf, double resolution = 1)
    {
        var communities = communityOf.Count == 0 ? 0 : communityOf.Max() + 1;
        var within = new double[communities];
        var strength = new double[communities];
        double twice = 0;
        for (var node = 0; node < graph.Count; node++)
        {
            foreach (var (to, weight) in graph.Ties(node))
            {
                twice += weight;
                strength[communityOf[node]] += weight;
                if (communityOf[to] == communityOf[node])
                    within[communityOf[node]] += weight;
            }
        }

        if (twice == 0)
            return 0;
        double quality = 0;
        for (var community = 0; community < communities; community++)
        {
            var share = strength[community] / twice;
            quality += (within[community] / twice) - (resolution * share * share);
        }

        return quality;
    }
}

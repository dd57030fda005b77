using Graph.Model;

namespace Graph.Storage;

/// <summary>A network divided into communities.</summary>
/// <param name="Communities">Every node in exactly one; the largest first.</param>
/// <param name="CommunityOf">The community of each node of the network, by place.</param>
/// <param name="Modularity">How clear the division is; see <see cref="Storage.Modularity"/>.</param>
public sealed record CommunityStructure(IReadOnlyList<Community> Communities, IReadOnlyList<int> CommunityOf, double Modularity)
{
    /// <summary>Divides a network by the Leiden algorithm.</summary>
    /// <param name="network">The network.</param>
    /// <param name="weight">How heavy its ties are.</param>
    /// <param name="resolution">Above 0; higher gives smaller communities.</param>
    /// <param name="seed">Decides in which order nodes are looked at; the same seed gives the same communities.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    /// <exception cref="InvalidQueryException">The resolution is not above 0, or scores below 0 would weigh.</exception>
    public static CommunityStructure Of(
        Network network, TieWeight weight = TieWeight.Score, double resolution = 1, int seed = 1, CancellationToken cancellation = default)
    {
        var graph = Adjacency.Of(network, weight);
        var communityOf = Leiden.Communities(graph, resolution, seed, cancellation);
        var map = CallonMap.Of(graph, communityOf);
        var members = new List<CommunityMember>[map.Count];
        for (var community = 0; community < members.Length; community++)
            members[community] = [];
        for (var node = 0; node < graph.Count; node++)
        {
            double within = 0;
            foreach (var (to, heavy) in graph.Ties(node))
                within += communityOf[to] == communityOf[node] ? heavy : 0;
            members[communityOf[node]].Add(new CommunityMember(network.Nodes[node].Entity, network.Nodes[node].Count, within));
        }

        return new CommunityStructure(
            [
                .. members.Select((nodes, community) => new Community(
                    community + 1,
                    [.. nodes.OrderByDescending(node => node.Strength).ThenByDescending(node => node.Count).ThenBy(node => node.Entity.Id)],
                    map[community].Centrality,
                    map[community].Density)),
            ],
            communityOf,
            Storage.Modularity.Of(graph, communityOf, resolution));
    }
}

/// <summary>Nodes more strongly tied among themselves than to the rest.</summary>
/// <param name="Number">From 1, the largest community first.</param>
/// <param name="Members">Those most strongly tied within it first; the first gives it its name.</param>
/// <param name="Centrality">Callon's centrality; see <see cref="CallonMap"/>.</param>
/// <param name="Density">Callon's density.</param>
public sealed record Community(int Number, IReadOnlyList<CommunityMember> Members, double Centrality, double Density);

/// <summary>A node of a community.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Count">Windows that name it.</param>
/// <param name="Strength">The summed weight of its ties within the community.</param>
public readonly record struct CommunityMember(Entity Entity, long Count, double Strength);

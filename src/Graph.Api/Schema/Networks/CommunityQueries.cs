using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>What belongs together.</summary>
[QueryType]
public static class CommunityQueries
{
    /// <summary>
    /// Entities more strongly tied among themselves than to the rest, by the Leiden algorithm (Traag, Waltman and van Eck 2019); the largest community
    /// first. The same seed gives the same communities.
    /// </summary>
    /// <param name="division">The network, and how it is divided.</param>
    [UsePaging]
    public static async Task<CommunityConnection> GetCommunitiesAsync(
        [AsArguments] DivisionArguments division, GraphReader graph, PagingArguments paging, CancellationToken cancellation)
    {
        var (query, network, structure) = await division.DivideAsync(graph, cancellation);
        var ties = new NetworkTies(network, query);
        var large = structure.Communities
            .Where(community => community.Members.Count >= division.MinSize)
            .Select(community => (new SortKey(-community.Number, 0, ""), community))
            .ToList();
        var connection = await graph.PageAsync(
            (query, division.Weight, division.Resolution, division.Seed, division.MinSize),
            paging,
            (_, page) => new ValueTask<Slice<Community>>(Slicer.Cut(large, page, community => community)),
            community => new CommunityView(community, structure, network, query, ties));
        return new CommunityConnection(connection, large.Count, structure.Modularity, network.Nodes.Count);
    }

    /// <summary>
    /// The communities in the plane of Callon's centrality and density, cut in four at the medians: motor, basic, niche, and emerging or declining themes.
    /// (Callon, Courtial and Laville 1991)
    /// </summary>
    /// <param name="division">The network, and how it is divided.</param>
    public static async Task<StrategicDiagramView> GetStrategicDiagramAsync(
        [AsArguments] DiagramArguments division, GraphReader graph, CancellationToken cancellation)
    {
        var (query, network, structure) = await division.DivideAsync(graph, cancellation);
        var ties = new NetworkTies(network, query);
        return new StrategicDiagramView(StrategicDiagram.Of(structure, division.MinSize), community => new CommunityView(community, structure, network, query, ties));
    }
}

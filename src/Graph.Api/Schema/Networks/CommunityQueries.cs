using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Paging;
using Graph.GraphQL.Annotations;
using Graph.Model;
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
    /// <param name="kinds">The kinds a node may be of; left out for all six.</param>
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="measure">What a tie's score is. P_VALUE and NPMI cannot weigh.</param>
    /// <param name="resolution">Above 0; higher gives smaller communities.</param>
    /// <param name="seed">Decides in which order nodes are looked at.</param>
    /// <param name="weight">How heavy a tie is.</param>
    /// <param name="minSize">Leave out communities with fewer members, from 1. They count for `modularity` all the same.</param>
    /// <param name="tie">What ties two nodes.</param>
    /// <param name="scope">The window that counts as together.</param>
    /// <param name="counting">Whether an entity counts once a window or as often as it is named there.</param>
    /// <param name="minSupport">Ties with fewer windows do not exist; from 1.</param>
    /// <param name="limit">At most so many nodes, those that count most first, 1 to 2,000.</param>
    [UsePaging]
    public static async Task<CommunityConnection> GetCommunitiesAsync(
        IReadOnlyList<EntityKind>? kinds,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        Measure measure = Measure.AssociationStrength,
        double resolution = 1.0,
        int seed = 1,
        TieWeight weight = TieWeight.Score,
        int minSize = 2,
        NetworkTie tie = NetworkTie.CoMention,
        Scope scope = Scope.Article,
        CountingRule counting = CountingRule.OncePerWindow,
        int minSupport = 1,
        int limit = 500)
    {
        var query = await NetworkArguments.ToQueryAsync(
            tie, kinds, scope, counting, measure, minSupport, limit, period, articles, graph, cancellation);
        return await graph.AskAsync(async snapshot =>
        {
            var network = await snapshot.NetworkAsync(query, cancellation);
            var structure = CommunityStructure.Of(network, weight, resolution, seed, cancellation);
            var large = structure.Communities
                .Where(community => community.Members.Count >= minSize)
                .Select(community => (new SortKey(-community.Number, 0, ""), community))
                .ToList();
            var connection = Slicer.Cut(large, paging.ToPageRequest(), community => community).ToConnection(community => new CommunityView(community));
            return new CommunityConnection(connection, large.Count, structure.Modularity, network.Nodes.Count);
        });
    }

    /// <summary>
    /// The communities in the plane of Callon's centrality and density, cut in four at the medians: motor, basic, niche, and emerging or declining themes.
    /// (Callon, Courtial and Laville 1991)
    /// </summary>
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="kinds">The kinds a node may be of; an empty list for all six.</param>
    /// <param name="measure">What a tie's score is; the authors take the equivalence index.</param>
    /// <param name="resolution">Above 0; higher gives smaller communities.</param>
    /// <param name="seed">Decides in which order nodes are looked at.</param>
    /// <param name="minSize">Leave out communities with fewer members, from 1.</param>
    /// <param name="scope">The window that counts as together.</param>
    /// <param name="counting">Whether an entity counts once a window or as often as it is named there.</param>
    /// <param name="minSupport">Ties with fewer windows do not exist; from 1.</param>
    /// <param name="limit">At most so many nodes, those that count most first, 1 to 2,000.</param>
    public static async Task<StrategicDiagramView> GetStrategicDiagramAsync(
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        CancellationToken cancellation,
        [DefaultValueSyntax("[PROGRAM, THEME]")] IReadOnlyList<EntityKind> kinds,
        Measure measure = Measure.EquivalenceIndex,
        double resolution = 1.0,
        int seed = 1,
        int minSize = 3,
        Scope scope = Scope.Article,
        CountingRule counting = CountingRule.OncePerWindow,
        int minSupport = 1,
        int limit = 500)
    {
        var query = await NetworkArguments.ToQueryAsync(
            NetworkTie.CoMention, kinds, scope, counting, measure, minSupport, limit, period, articles, graph, cancellation);
        return await graph.AskAsync(async snapshot =>
        {
            var structure = CommunityStructure.Of(await snapshot.NetworkAsync(query, cancellation), TieWeight.Score, resolution, seed, cancellation);
            return new StrategicDiagramView(StrategicDiagram.Of(structure, minSize));
        });
    }
}

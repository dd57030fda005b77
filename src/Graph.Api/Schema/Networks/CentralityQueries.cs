using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Paging;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>What stands in the middle.</summary>
[QueryType]
public static class CentralityQueries
{
    /// <summary>The entities of a network by how central they are, the most central first.</summary>
    /// <param name="kinds">The kinds a node may be of; left out for all six.</param>
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="by">What central means.</param>
    /// <param name="measure">What a tie's score is. P_VALUE and NPMI cannot weigh.</param>
    /// <param name="weight">How heavy a tie is, for the measures that weigh ties.</param>
    /// <param name="tie">What ties two nodes.</param>
    /// <param name="scope">The window that counts as together.</param>
    /// <param name="counting">Whether an entity counts once a window or as often as it is named there.</param>
    /// <param name="minSupport">Ties with fewer windows do not exist; from 1.</param>
    /// <param name="limit">The network has at most so many nodes, those that count most first, 1 to 2,000.</param>
    [UsePaging]
    public static async Task<Connection<CentralNodeView>> GetCentralityAsync(
        IReadOnlyList<EntityKind>? kinds,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        CentralityMeasure by = CentralityMeasure.PageRank,
        Measure measure = Measure.Ochiai,
        TieWeight weight = TieWeight.Score,
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
            var values = Centrality.Of(by, Adjacency.Of(network, weight), cancellation);
            var ranked = network.Nodes.Select((node, i) => (new SortKey(values[i], node.Count, node.Entity.Id.Value), (node, values[i]))).ToList();
            return Slicer.Cut(ranked, paging.ToPageRequest(), one => one).ToConnection(one => new CentralNodeView(one.node, one.Item2));
        });
    }
}

/// <summary>An entity with how central it is.</summary>
[ObjectType("CentralNode")]
public sealed class CentralNodeView
{
    private readonly NetworkNode _node;

    internal CentralNodeView(NetworkNode node, double value) => (_node, Value) = (node, value);

    /// <summary>The entity.</summary>
    public EntityView Entity => new(_node.Entity);

    /// <summary>By the measure asked for; higher is more central.</summary>
    public double Value { get; }

    /// <summary>Windows that name it; articles for ties of authorship and affiliation.</summary>
    public int Count => checked((int)_node.Count);
}

using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>What stands in the middle.</summary>
[QueryType]
public static class CentralityQueries
{
    /// <summary>The entities of a network by how central they are, the most central first.</summary>
    /// <param name="network">The network.</param>
    /// <param name="by">What central means.</param>
    /// <param name="weight">How heavy a tie is, for the measures that weigh ties.</param>
    [UsePaging]
    public static async Task<Connection<CentralNodeView>> GetCentralityAsync(
        [AsArguments] StructureArguments network,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        CentralityMeasure by = CentralityMeasure.PageRank,
        TieWeight weight = TieWeight.Score)
    {
        var query = await network.ToWeighedQueryAsync(weight, graph, cancellation);
        return await graph.PageAsync(
            (query, by, weight),
            paging,
            async (snapshot, page) =>
            {
                var read = await snapshot.NetworkAsync(query, cancellation);
                var values = Centrality.Of(by, Adjacency.Of(read, weight), cancellation);
                var ranked = read.Nodes.Select((node, i) => (new SortKey(values[i], node.Count, node.Entity.Id.Value), (Node: node, Value: values[i]))).ToList();
                return Slicer.Cut(ranked, page, one => one);
            },
            one => new CentralNodeView(one.Node, one.Value, query));
    }
}

/// <summary>An entity with how central it is.</summary>
[ObjectType("CentralNode")]
public sealed class CentralNodeView
{
    private readonly NetworkNode _node;
    private readonly NetworkQuery _query;

    internal CentralNodeView(NetworkNode node, double value, NetworkQuery query) => (_node, Value, _query) = (node, value, query);

    /// <summary>Who or what stands there.</summary>
    public EntityView Entity => new(_node.Entity);

    /// <summary>By the measure asked for; higher is more central.</summary>
    public double Value { get; }

    /// <summary>Windows that name it; articles for ties of authorship and affiliation.</summary>
    public int Count => checked((int)_node.Count);

    /// <summary>The sentences that name it, behind `count`.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceView.FindAsync(_query.EvidenceOf(_node.Entity), orderBy, graph, paging, cancellation);
}

using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Neighborhoods;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>A whole weighted network.</summary>
[ObjectType("Network")]
public sealed class NetworkView
{
    private readonly Network _network;
    private readonly NetworkQuery _query;

    internal NetworkView(Network network, NetworkQuery query) => (_network, _query) = (network, query);

    /// <summary>All that was counted: windows, or articles for ties of authorship and affiliation.</summary>
    public int Total => checked((int)_network.Total);

    /// <summary>How many nodes it has.</summary>
    public int NodeCount => _network.Nodes.Count;

    /// <summary>How many ties it has.</summary>
    public int EdgeCount => _network.Edges.Count;

    /// <summary>The share of all possible ties that exist, 0 to 1; 0 with fewer than two nodes.</summary>
    public double Density => NodeCount < 2 ? 0 : 2.0 * EdgeCount / ((double)NodeCount * (NodeCount - 1));

    /// <summary>The nodes: those that count most first.</summary>
    public IReadOnlyList<NetworkNodeView> Nodes => [.. _network.Nodes.Select(node => new NetworkNodeView(node, _query))];

    /// <summary>The ties among them.</summary>
    public IReadOnlyList<CoMentionView> Edges => [.. Enumerable.Range(0, EdgeCount).Select(new NetworkTies(_network, _query).At)];

    /// <summary>A place for each of the nodes, in their order, for drawing: the centre is (0, 0), the farthest node at distance 1.</summary>
    /// <param name="seed">Another number gives another picture; the same number repeats it.</param>
    [Cost(10)]
    public IReadOnlyList<PositionView> GetPositions(CancellationToken cancellation, int seed = 1) =>
    [
        .. ForceLayout.Of(Adjacency.Of(_network, TieWeight.Support), seed, cancellation)
            .Select((place, i) => new PositionView(new EntityView(_network.Nodes[i].Entity), place.X, place.Y)),
    ];
}

/// <summary>One node of a network.</summary>
[ObjectType("NetworkNode")]
public sealed class NetworkNodeView
{
    private readonly NetworkNode _node;
    private readonly NetworkQuery _query;

    internal NetworkNodeView(NetworkNode node, NetworkQuery query) => (_node, _query) = (node, query);

    /// <summary>Who or what the node stands for.</summary>
    public EntityView Entity => new(_node.Entity);

    /// <summary>Windows that name it; articles for ties of authorship and affiliation.</summary>
    public int Count => checked((int)_node.Count);

    /// <summary>The sentences that name it, behind `count`.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceView.FindAsync(_query.EvidenceOf(_node.Entity), orderBy, graph, paging, cancellation);
}

/// <summary>A network in one window of time.</summary>
[ObjectType("NetworkSlice")]
public sealed class NetworkSliceView
{
    private readonly Period _period;

    internal NetworkSliceView(Period period, NetworkView network) => (_period, Network) = (period, network);

    /// <summary>The window's first day.</summary>
    public DateOnly From => _period.From!.Value;

    /// <summary>The window's last day.</summary>
    public DateOnly To => _period.To!.Value;

    /// <summary>The network of its articles.</summary>
    public NetworkView Network { get; }
}

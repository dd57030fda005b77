using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>From a network's numbers to the sentences behind them.</summary>
internal static class NetworkEvidence
{
    /// <summary>What to ask for the sentences behind a node's count.</summary>
    public static EvidenceQuery EvidenceOf(this NetworkQuery query, Entity entity) => new() { Of = [entity.Id], Scope = query.CountedScope(), Selection = query.Selection };

    /// <summary>Ties that are stated, not counted from mentions, are counted by article.</summary>
    public static CoMentionScope CountedScope(this NetworkQuery query) => query.Tie == NetworkTie.CoMention ? query.Scope : CoMentionScope.Article;

    /// <summary>A tie without its places in the network.</summary>
    public static CoMention Tie(this Network network, in NetworkEdge edge) =>
        new(network.Nodes[edge.Source].Entity, network.Nodes[edge.Target].Entity, edge.Counts, edge.Score);
}

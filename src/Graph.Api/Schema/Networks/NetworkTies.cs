using Graph.Api.Schema.Neighborhoods;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>
/// The ties of a network, tested together and with those too weak to be among them: a tie has one q-value, whether it is shown in the network, in a community, or
/// beside fewer others.
/// </summary>
/// <param name="network">The network, with what was left out.</param>
/// <param name="query">What was asked for.</param>
internal sealed class NetworkTies(Network network, NetworkQuery query)
{
    private readonly TestFamily _tests = PairTests.Of(network.Edges.Count, tie => network.Edges[tie].Counts, network.LeftOut);

    /// <summary>A tie.</summary>
    /// <param name="edge">Its place in <see cref="Network.Edges"/>.</param>
    public CoMentionView At(int edge)
    {
        var tie = network.Tie(network.Edges[edge]);
        return new CoMentionView(tie, query.EvidenceOf(tie), _tests, edge);
    }
}

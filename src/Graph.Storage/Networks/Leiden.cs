namespace Graph.Storage;

/// <summary>
/// Communities by the Leiden algorithm: nodes move to where they add most <see cref="Modularity"/>, the communities are refined into
/// well-connected parts, the parts become the nodes of a smaller network, and so on until nothing moves. Every community is connected.
/// </summary>
/// <remarks>
/// The same seed gives the same communities. The refinement takes the best merge where the paper draws one at random (its limit θ → 0), as the
/// authors' own program does. Rounds are repeated from the result until the quality no longer grows. Source: Traag, Waltman and van Eck, From
/// Louvain to Leiden: guaranteeing well-connected communities, Scientific Reports 9, 2019, 5233.
/// </remarks>
public static class Leiden
{
    private const int MaxRounds = 20;

    /// <summary>Each node's community, from 0: the largest first, then the one that holds the node of the lowest place.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="resolution">Above 0; higher gives smaller communities.</param>
    /// <param name="seed">Decides the order in which nodes are looked at.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    public static int[] Communities(Adjacency graph, double resolution = 1, int seed = 1, CancellationToken cancellation = default)
    {
        if (!(resolution > 0) || double.IsInfinity(resolution))
            throw new InvalidQueryException("'resolution' must be above 0, such as 1.");
        var random = new SplitMix64((ulong)seed);
        var whole = AggregateGraph.Of(graph);
        var best = Enumerable.Range(0, graph.Count).ToArray();
        var quality = double.NegativeInfinity;
        for (var round = 0; round < MaxRounds; round++)
        {
            var found = Round(whole, [.. best], resolution, random, cancellation);
            var reached = Modularity.Of(graph, found, resolution);
            if (reached <= quality + 1e-12)
                break;
            (best, quality) = (found, reached);
        }

        return InOrderOfSize(best);
    }

    private static int[] Round(AggregateGraph graph, int[] communityOf, double resolution, SplitMix64 random, CancellationToken cancellation)
    {
        // Where each node of the whole network lies in the present, smaller one.
        var place = Enumerable.Range(0, graph.Count).ToArray();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            NodeMoving.Run(graph, communityOf, resolution, random);
            var parts = Refinement.Run(graph, communityOf, resolution, random);
            var count = Renumber(parts);
            if (count == graph.Count)
                return [.. place.Select(node => communityOf[node])];
            var communityOfPart = new int[count];
            for (var node = 0; node < graph.Count; node++)
                communityOfPart[parts[node]] = communityOf[node];
            graph = graph.Aggregate(parts, count);
            place = [.. place.Select(node => parts[node])];
            Renumber(communityOfPart);
            communityOf = communityOfPart;
        }
    }

    /// <summary>Gives the numbers in use the names 0, 1, ... in order of first use, in place.</summary>
    private static int Renumber(int[] numbers)
    {
        var names = new Dictionary<int, int>();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!names.TryGetValue(numbers[i], out var name))
                names[numbers[i]] = name = names.Count;
            numbers[i] = name;
        }

        return names.Count;
    }

    private static int[] InOrderOfSize(int[] communityOf)
    {
        var names = communityOf.Select((community, node) => (community, node))
            .GroupBy(one => one.community, one => one.node)
            .OrderByDescending(nodes => nodes.Count())
            .ThenBy(nodes => nodes.First())
            .Select((nodes, name) => (nodes.Key, name))
            .ToDictionary(one => one.Key, one => one.name);
        return [.. communityOf.Select(community => names[community])];
    }
}

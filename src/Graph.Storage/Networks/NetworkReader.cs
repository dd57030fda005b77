using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Reads a network out of the index: picks the nodes, counts the pairs, scores the ties.</summary>
internal static class NetworkReader
{
    public static Network Read(GraphIndex index, NetworkQuery query, CancellationToken cancellation)
    {
        if (query.MinCount < 1 || query.MinSupport < 1)
            throw new InvalidQueryException("'minCount' and 'minSupport' must be 1 or more.");
        if (query.Limit < 1)
            throw new InvalidQueryException("'limit' must be 1 or more.");
        var selected = SelectedArticles.Of(index, query.Selection);
        IPairCounter counter = query.Tie == NetworkTie.CoMention
            ? new CoMentionPairs(index, selected, new WindowRule(query.Scope, query.Counting))
            : new RelationPairs(index, selected, query.Tie);
        var kinds = new KindSet(query.Kinds);
        var only = query.Entities.Count == 0 ? null : query.Entities.ToHashSet();
        var ranked = index.Entities.Filled()
            .Where(node => kinds.Contains(node.Kind) && only?.Contains(node.Entity.Id) != false && counter.Alone(node.Ordinal) >= query.MinCount)
            .OrderByDescending(node => counter.Alone(node.Ordinal))
            .ThenBy(node => node.Entity.Id);
        EntityNode[] nodes = query.Limit is { } limit ? [.. ranked.Take(limit)] : [.. ranked];
        var edges = new List<NetworkEdge>();
        var leftOut = new List<PairCounts>();
        foreach (var (source, target, both) in counter.Among(nodes, query.WithLeftOut ? 1 : query.MinSupport, cancellation))
        {
            var counts = new PairCounts(both, counter.Alone(nodes[source].Ordinal), counter.Alone(nodes[target].Ordinal), counter.Total);
            var score = query.Measure.Score(counts);
            if (both >= query.MinSupport && query.Measure.Meets(score, query.MinScore))
                edges.Add(new NetworkEdge(source, target, counts, score));
            else if (query.WithLeftOut)
                leftOut.Add(counts);
        }

        return new Network([.. nodes.Select(node => new NetworkNode(node.Entity, counter.Alone(node.Ordinal)))], edges, counter.Total) { LeftOut = leftOut };
    }
}

/// <summary>Counts what one sort of tie is made of.</summary>
internal interface IPairCounter
{
    /// <summary>All that is counted.</summary>
    long Total { get; }

    /// <summary>How often an entity counts, by ordinal.</summary>
    int Alone(int ordinal);

    /// <summary>How often each two of the nodes count together, as places in <paramref name="nodes"/>, source before target, in that order.</summary>
    IEnumerable<(int Source, int Target, int Both)> Among(EntityNode[] nodes, int atLeast, CancellationToken cancellation);
}

using Graph.Model;

namespace Graph.Storage;

/// <summary>A weighted, undirected network: what every structural question is a function of.</summary>
/// <param name="Nodes">Those that count most first, then by id; also those without a tie.</param>
/// <param name="Edges">By place of the source, then of the target; no pair twice, no node with itself.</param>
/// <param name="Total">All that was counted: windows, or articles for ties of authorship and affiliation.</param>
public sealed record Network(IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkEdge> Edges, long Total)
{
    /// <summary>
    /// The counts of further ties between its nodes, which are weaker than was asked for: they are tested together with the edges. Empty where nobody asked for them.
    /// </summary>
    public IReadOnlyList<PairCounts> LeftOut { get; init; } = [];
}

/// <summary>An entity as a node of a network.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Count">Windows that name it; articles for ties of authorship and affiliation.</param>
public readonly record struct NetworkNode(Entity Entity, long Count);

/// <summary>One tie.</summary>
/// <param name="Source">The place in <see cref="Network.Nodes"/> of the one that comes first there.</param>
/// <param name="Target">The place of the other.</param>
/// <param name="Counts">Left is the source, right is the target.</param>
/// <param name="Score">By the measure asked for.</param>
public readonly record struct NetworkEdge(int Source, int Target, PairCounts Counts, double Score);

namespace Graph.Model;

/// <summary>The slice of the graph a query returns.</summary>
/// <param name="Nodes">Without repetition.</param>
/// <param name="Edges">Between nodes of the slice only.</param>
public sealed record Subgraph(IReadOnlyList<Entity> Nodes, IReadOnlyList<CoMention> Edges)
{
    /// <summary>The counts of further ties between its nodes, which are weaker than was asked for: they are tested together with the edges.</summary>
    public IReadOnlyList<PairCounts> LeftOut { get; init; } = [];
}

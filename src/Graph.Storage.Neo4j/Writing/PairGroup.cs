namespace Graph.Storage.Neo4j.Writing;

/// <summary>The pairs of one entity with others behind it.</summary>
/// <param name="Low">The entity's place.</param>
/// <param name="Others">The places of the others, ascending, and the number of each pair's change.</param>
internal sealed record PairGroup(int Low, List<(int High, int Change)> Others);

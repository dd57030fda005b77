namespace Graph.Model;

/// <summary>The four numbers every measure of association is computed from, all counted over the same windows.</summary>
/// <param name="Both">Windows naming both entities.</param>
/// <param name="Left">Windows naming the first.</param>
/// <param name="Right">Windows naming the second.</param>
/// <param name="Total">All windows.</param>
public readonly record struct PairCounts(long Both, long Left, long Right, long Total);

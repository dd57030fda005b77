namespace Graph.Model;

/// <summary>Two entities mentioned within one scope, with how often.</summary>
/// <param name="Source">The one whose id comes first in ordinal order.</param>
/// <param name="Target">The other.</param>
/// <param name="Counts">Left is <paramref name="Source"/>, right is <paramref name="Target"/>.</param>
/// <param name="Score">By the measure that was asked for.</param>
public sealed record CoMention(Entity Source, Entity Target, PairCounts Counts, double Score);

namespace Graph.Model.Association;

/// <summary>Association strength: <c>N·c_ij / (c_i·c_j)</c>, observed over expected co-occurrence.</summary>
/// <remarks>
/// Range 0 to N, higher is stronger, 1 is what chance gives. Undefined when either entity is never named; then 0. Favours rare entities.
/// Source: van Eck and Waltman, How to normalize cooccurrence data?, JASIST 60(8), 2009, 1635-1651 (also the probabilistic affinity index).
/// </remarks>
public static class AssociationStrength
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts) =>
        counts.Left == 0 || counts.Right == 0 ? 0 : (double)counts.Total * counts.Both / ((double)counts.Left * counts.Right);
}

namespace Graph.Model.Association;

/// <summary>Ochiai coefficient, which is Salton's cosine of two occurrence vectors: <c>c_ij / √(c_i·c_j)</c>.</summary>
/// <remarks>
/// Range 0 to 1, higher is stronger. Undefined when either entity is never named; then 0.
/// Source: Zhou and Leydesdorff, The normalization of occurrence and co-occurrence matrices in bibliometrics using cosine similarities and
/// Ochiai coefficients, JASIST 67(11), 2016, 2805-2814. It is applied to the occurrence counts, never a second time to its own result.
/// </remarks>
public static class Ochiai
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts) =>
        counts.Left == 0 || counts.Right == 0 ? 0 : counts.Both / Math.Sqrt((double)counts.Left * counts.Right);
}

namespace Graph.Model.Association;

/// <summary>Log-likelihood ratio: <c>G² = 2·Σ O·ln(O / E)</c> over the 2×2 table of windows naming both, one, the other and neither.</summary>
/// <remarks>
/// Range 0 upwards, higher is further from chance, in either direction: also pairs that avoid each other score high. An empty cell adds
/// nothing (the limit of O·ln O). Under independence it follows χ² with one degree of freedom: 3.84 is the 5 % bound, 10.83 the 0.1 % bound.
/// Source: Dunning, Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1), 1993, 61-74.
/// </remarks>
public static class LogLikelihoodRatio
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts)
    {
        double both = counts.Both, left = counts.Left, right = counts.Right, total = counts.Total;
        var sum = Cell(both, left * right / total)
            + Cell(left - both, left * (total - right) / total)
            + Cell(right - both, (total - left) * right / total)
            + Cell(total - left - right + both, (total - left) * (total - right) / total);
        // Independent counts give a sum of rounding errors, which may lie below zero.
        return Math.Max(0, 2 * sum);
    }

    private static double Cell(double observed, double expected) => observed <= 0 ? 0 : observed * Math.Log(observed / expected);
}

namespace Graph.Model.Association;

/// <summary>
/// Corrects p-values for having tested many pairs at once. The adjusted value of the k-th smallest of m is
/// <c>min over j ≥ k of m·p_j / j</c>, at most 1; keeping those at or below q keeps the expected share of false finds at or below q.
/// </summary>
/// <remarks>
/// Range 0 to 1, never below the p-value itself, lower is stronger.
/// Source: Benjamini and Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B 57(1), 1995, 289-300.
/// </remarks>
public static class BenjaminiHochberg
{
    /// <summary>The adjusted values, in the order of the p-values given. O(n log n).</summary>
    public static double[] Adjust(ReadOnlySpan<double> pValues)
    {
        var sorted = pValues.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(sorted, order);
        var adjusted = new double[sorted.Length];
        var smallest = 1.0;
        for (var rank = sorted.Length; rank > 0; rank--)
        {
            smallest = Math.Min(smallest, sorted[rank - 1] * sorted.Length / rank);
            // Dividing may round below the value itself.
            adjusted[order[rank - 1]] = Math.Max(smallest, sorted[rank - 1]);
        }

        return adjusted;
    }
}

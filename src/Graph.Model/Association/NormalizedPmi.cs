namespace Graph.Model.Association;

/// <summary>Normalised pointwise mutual information: <c>ln(N·c_ij / (c_i·c_j)) / −ln(c_ij / N)</c>.</summary>
/// <remarks>
/// Range −1 to 1, higher is stronger: −1 never together, 0 as chance gives, 1 only together. Its limits stand where the quotient is
/// undefined: −1 when <c>c_ij = 0</c>, 1 when every window names both. 0 when there is no window.
/// Source: Bouma, Normalized (pointwise) mutual information in collocation extraction, GSCL 2009, 31-40.
/// </remarks>
public static class NormalizedPmi
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts)
    {
        if (counts.Total == 0)
            return 0;
        if (counts.Both == 0)
            return -1;
        if (counts.Both == counts.Total)
            return 1;
        var pmi = Math.Log((double)counts.Total * counts.Both / ((double)counts.Left * counts.Right));
        // Rounding may step over the limits by a unit in the last place.
        return Math.Clamp(pmi / -Math.Log((double)counts.Both / counts.Total), -1, 1);
    }
}

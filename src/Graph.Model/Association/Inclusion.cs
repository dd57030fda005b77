namespace Graph.Model.Association;

/// <summary>Inclusion index, also Simpson's overlap: <c>c_ij / min(c_i, c_j)</c>, the share of the rarer entity's windows that name both.</summary>
/// <remarks>
/// Range 0 to 1, higher is stronger, 1 when one never appears without the other. Undefined when either is never named; then 0.
/// Source: Callon, Law and Rip, Mapping the Dynamics of Science and Technology, 1986.
/// </remarks>
public static class Inclusion
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts)
    {
        var rarer = Math.Min(counts.Left, counts.Right);
        return rarer == 0 ? 0 : (double)counts.Both / rarer;
    }
}

namespace Graph.Model.Association;

/// <summary>Equivalence index: <c>c_ij² / (c_i·c_j)</c>, the product of the two conditional shares.</summary>
/// <remarks>
/// Range 0 to 1, higher is stronger. Undefined when either entity is never named; then 0. The square of <see cref="Ochiai"/>.
/// Source: Callon, Courtial and Laville, Co-word analysis as a tool for describing the network of interactions, Scientometrics 22(1), 1991.
/// </remarks>
public static class EquivalenceIndex
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts) =>
        counts.Left == 0 || counts.Right == 0 ? 0 : (double)counts.Both * counts.Both / ((double)counts.Left * counts.Right);
}

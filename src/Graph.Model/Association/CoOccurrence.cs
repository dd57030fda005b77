namespace Graph.Model.Association;

/// <summary>Co-occurrence: <c>c_ij</c>, the windows naming both.</summary>
/// <remarks>Range 0 to N, higher is stronger, always defined. Favours frequent entities: see the other measures.</remarks>
public static class CoOccurrence
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts) => counts.Both;
}

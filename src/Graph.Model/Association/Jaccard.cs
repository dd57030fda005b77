namespace Graph.Model.Association;

/// <summary>Jaccard index: <c>c_ij / (c_i + c_j − c_ij)</c>, the share of windows naming either that name both.</summary>
/// <remarks>
/// Range 0 to 1, higher is stronger. Undefined when neither is ever named; then 0.
/// Source: Jaccard, The distribution of the flora in the alpine zone, New Phytologist 11(2), 1912, 37-50.
/// </remarks>
public static class Jaccard
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts)
    {
        var either = counts.Left + counts.Right - counts.Both;
        return either == 0 ? 0 : (double)counts.Both / either;
    }
}

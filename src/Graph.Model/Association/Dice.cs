namespace Graph.Model.Association;

/// <summary>Dice coefficient: <c>2·c_ij / (c_i + c_j)</c>.</summary>
/// <remarks>
/// Range 0 to 1, higher is stronger. Undefined when neither is ever named; then 0. Orders pairs as <see cref="Jaccard"/> does.
/// Source: Dice, Measures of the amount of ecologic association between species, Ecology 26(3), 1945, 297-302.
/// </remarks>
public static class Dice
{
    /// <summary>The score of a pair.</summary>
    public static double Of(PairCounts counts)
    {
        var sum = counts.Left + counts.Right;
        return sum == 0 ? 0 : 2.0 * counts.Both / sum;
    }
}

namespace Graph.Model.Association;

/// <summary>
/// Tests pairs that were found because they meet. What was looked for among many and found for meeting is tested given that it meets:
/// <c>P(X ≥ c_ij) / P(X ≥ 1)</c> with X as in <see cref="HypergeometricTest"/>; the pairs that never met need not be counted for that.
/// </summary>
/// <remarks>
/// Two names that each stand in one text, the same, meet by a chance of 1 in as many texts as there are, which is little, and tell of that text alone. So a pair that
/// meets fewer than three times is never a find, and one that could not meet three times is no test: that hangs on how often each is named, not on what is tested.
/// Nothing is hidden by it: such a pair keeps its counts and its p-value, and its q-value is 1.
/// Sources: Evert, The statistics of word cooccurrences, dissertation, Stuttgart 2005, chapter 4 (what is seen once or twice supports no inference); Fithian, Sun and
/// Taylor, Optimal inference after model selection, arXiv:1410.2597, 2014 (testing given the selection); Tarone, A modified Bonferroni method for discrete data,
/// Biometrics 46(2), 1990, 515-522 (what cannot reach significance is no test).
/// </remarks>
public static class PairTests
{
    /// <summary>The fewest times a pair must meet to count as a find.</summary>
    public const int LeastFind = 3;

    /// <summary>The tests of an answer's pairs.</summary>
    /// <param name="size">How many pairs there are: all that meet, shown or not, so that no q-value hangs on what else is shown.</param>
    /// <param name="counts">The counts of each, by number from 0.</param>
    public static TestFamily Of(int size, Func<int, PairCounts> counts) =>
        new(size, pair => HypergeometricTest.PValue(counts(pair)), pair => Tested(counts(pair)));

    /// <summary>The tests of those pairs that are shown, and of those that are not.</summary>
    /// <param name="size">How many are shown.</param>
    /// <param name="counts">The counts of each of these, by number from 0.</param>
    /// <param name="leftOut">The counts of the others.</param>
    public static TestFamily Of(int size, Func<int, PairCounts> counts, IReadOnlyList<PairCounts> leftOut) =>
        Of(size + leftOut.Count, pair => pair < size ? counts(pair) : leftOut[pair - size]);

    private static double? Tested(PairCounts counts)
    {
        // One that does not meet was not found for meeting: the leg that is missing where a gap is asked for.
        if (counts.Both == 0 || Math.Min(counts.Left, counts.Right) < LeastFind)
            return null;
        return counts.Both < LeastFind ? 1 : Math.Min(1, HypergeometricTest.PValue(counts) / HypergeometricTest.PValue(counts with { Both = 1 }));
    }
}

namespace Graph.Model.Association;

/// <summary>
/// How likely chance alone gives so many windows naming both: <c>P(X ≥ c_ij)</c> with X hypergeometric, drawing c_j of N windows of which
/// c_i name the first entity.
/// </summary>
/// <remarks>
/// Range 0 to 1, lower is stronger. It is Fisher's exact test, one-sided, and symmetric in the two entities. 1 when they are never together.
/// Source: Fisher, On the interpretation of χ² from contingency tables, Journal of the Royal Statistical Society 85(1), 1922, 87-94.
/// </remarks>
public static class HypergeometricTest
{
    /// <summary>The one-sided p-value of a pair. O(√N) terms at most, usually a few dozen.</summary>
    public static double PValue(PairCounts counts)
    {
        var (both, left, right, total) = (counts.Both, counts.Left, counts.Right, counts.Total);
        if (both <= Math.Max(0, left + right - total))
            return 1;
        // Sum from the observed count away from the mode, where terms fall quickly, and take the complement when that is the lower side.
        var mode = (left + 1) * (right + 1) / (total + 2);
        var p = both > mode ? Upper(both, left, right, total) : 1 - Lower(both - 1, left, right, total);
        return Math.Clamp(p, 0, 1);
    }

    private static double Upper(long from, long left, long right, long total)
    {
        var term = Probability(from, left, right, total);
        var sum = term;
        for (var x = from; x < Math.Min(left, right); x++)
        {
            term *= (double)(left - x) * (right - x) / ((double)(x + 1) * (total - left - right + x + 1));
            if (sum + term == sum)
                break;
            sum += term;
        }

        return sum;
    }

    private static double Lower(long from, long left, long right, long total)
    {
        var term = Probability(from, left, right, total);
        var sum = term;
        for (var x = from; x > Math.Max(0, left + right - total); x--)
        {
            term *= (double)x * (total - left - right + x) / ((double)(left - x + 1) * (right - x + 1));
            if (sum + term == sum)
                break;
            sum += term;
        }

        return sum;
    }

    private static double Probability(long x, long left, long right, long total) => Math.Exp(
        LogChoose(left, x) + LogChoose(total - left, right - x) - LogChoose(total, right));

    private static double LogChoose(long n, long k) => LogGamma.OfFactorial(n) - LogGamma.OfFactorial(k) - LogGamma.OfFactorial(n - k);
}

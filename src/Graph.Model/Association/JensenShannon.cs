namespace Graph.Model.Association;

/// <summary>
/// Jensen-Shannon divergence of two profiles of shares p and q, base 2: <c>½ Σ p·log2(p / m) + ½ Σ q·log2(q / m)</c> with
/// <c>m = (p + q) / 2</c>.
/// </summary>
/// <remarks>
/// Range 0 to 1: 0 for equal profiles, 1 for profiles with nothing in common; symmetric. Each entity adds a term of its own, never below 0.
/// Source: Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37(1), 1991, 145-151.
/// </remarks>
public static class JensenShannon
{
    /// <summary>What one entity adds, from its share of each profile.</summary>
    public static double Term(double p, double q)
    {
        var middle = (p + q) / 2;
        // Rounding may leave equal shares a unit in the last place below zero.
        return Math.Max(0, (Part(p, middle) + Part(q, middle)) / 2);
    }

    private static double Part(double share, double middle) => share <= 0 ? 0 : share * Math.Log2(share / middle);
}

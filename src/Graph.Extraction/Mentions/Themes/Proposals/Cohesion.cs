namespace Graph.Extraction.Mentions.Themes.Proposals;

/// <summary>
/// Pointwise mutual information of two parts of a wording: log2(N · f(ab) / (f(a) · f(b))), in bits. 0 when they meet as often as chance
/// has it; higher is firmer; at most log2(N). Undefined when a count is 0.
/// </summary>
/// <remarks>Church and Hanks, "Word association norms, mutual information, and lexicography", Computational Linguistics 16(1), 1990.</remarks>
public static class Cohesion
{
    /// <summary>The cohesion of two parts.</summary>
    /// <param name="both">How often they stand together, 1 or more.</param>
    /// <param name="left">How often the first stands anywhere, at least <paramref name="both"/>.</param>
    /// <param name="right">How often the second does.</param>
    /// <param name="total">Words in the corpus.</param>
    public static double Of(long both, long left, long right, long total) =>
        Math.Log2((double)both / left * total / right);
}

namespace Graph.Extraction.Mentions.Themes.Proposals;

/// <summary>
/// Shannon entropy of the words on one side of a wording: −Σ p · log2 p, in bits. 0 when the same word always stands there, so that the
/// wording is only part of a longer one; higher is freer.
/// </summary>
/// <remarks>Jin and Tanaka-Ishii, "Unsupervised segmentation of Chinese text by use of branching entropy", COLING/ACL 2006.</remarks>
public static class BoundaryEntropy
{
    /// <summary>The entropy of neighbours with these counts; 0 when there are none.</summary>
    public static double Of(IEnumerable<int> counts)
    {
        // Sorted, so that rounding does not depend on the order neighbours were met in.
        int[] sorted = [.. counts.Where(count => count > 0).Order()];
        var total = sorted.Sum(count => (long)count);
        return -sorted.Sum(count => (double)count / total * Math.Log2((double)count / total)) + 0.0;
    }
}

namespace Graph.Extraction.Mentions.Themes.Proposals;

/// <summary>A wording that stands in a corpus like a name, for a person to accept into the lexicon or not.</summary>
/// <param name="Term">The wording.</param>
/// <param name="Articles">Articles it stands in, at least 1.</param>
/// <param name="Occurrences">Places it stands at, at least <paramref name="Articles"/>.</param>
/// <param name="Cohesion">How firmly its parts hold together, in bits; see <see cref="Proposals.Cohesion"/>.</param>
/// <param name="LeftEntropy">How varied the words before it are, in bits; see <see cref="BoundaryEntropy"/>.</param>
/// <param name="RightEntropy">How varied the words behind it are, in bits.</param>
public sealed record ThemeProposal(string Term, int Articles, int Occurrences, double Cohesion, double LeftEntropy, double RightEntropy)
{
    /// <summary>
    /// What proposals are ranked by: log2(1 + articles) · cohesion · the lesser entropy. 0 where the same word always stands on a side; stronger is higher. The product asks
    /// for all three at once, as a name is common, firm and free of its surroundings.
    /// </summary>
    public double Score => Math.Log2(1 + Articles) * Cohesion * Math.Min(LeftEntropy, RightEntropy);
}

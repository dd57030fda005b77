namespace Graph.Extraction.Mentions.Themes.Proposals;

/// <summary>What a wording must reach to be proposed.</summary>
public sealed record ThemeProposalOptions
{
    /// <summary>Fewest articles it stands in, 1 or more. The default is 5.</summary>
    public int MinArticles { get; init; } = 5;

    /// <summary>Least cohesion in bits. The default is 3: its parts meet eight times as often as by chance.</summary>
    public double MinCohesion { get; init; } = 3;

    /// <summary>Least entropy in bits on either side, 0 or more. The default is 1.5: about three words as likely as one another.</summary>
    public double MinEntropy { get; init; } = 1.5;

    /// <summary>Most words in a wording, 2 to 6. The default is 4.</summary>
    public int MostWords { get; init; } = 4;

    /// <summary>Most proposals, 1 or more. The default is 200.</summary>
    public int Limit { get; init; } = 200;

    /// <summary>Throws when a value is out of its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is; the message names it.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinArticles, 1, nameof(MinArticles));
        ArgumentOutOfRangeException.ThrowIfNegative(MinEntropy, nameof(MinEntropy));
        ArgumentOutOfRangeException.ThrowIfLessThan(MostWords, 2, nameof(MostWords));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostWords, 6, nameof(MostWords));
        ArgumentOutOfRangeException.ThrowIfLessThan(Limit, 1, nameof(Limit));
    }
}

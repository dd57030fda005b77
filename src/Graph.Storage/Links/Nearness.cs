namespace Graph.Storage;

/// <summary>How near each other a link stands to those it links, on the side where it stands farthest: what decides between links that are alike in all that is asked for.</summary>
/// <param name="Sentences">Sentences that name both, the fewest of any side. The title is one.</param>
/// <param name="Paragraphs">Paragraphs that name both, the fewest of any side.</param>
internal readonly record struct Nearness(long Sentences, long Paragraphs)
{
    // No graph has more windows than this, and a double holds the square of it.
    private const double MostWindows = 1 << 26;

    /// <summary>More than any side has.</summary>
    public static Nearness Farthest { get; } = new(long.MaxValue, long.MaxValue);

    /// <summary>Both as one number: sentences decide, then paragraphs.</summary>
    public double Rank => (Math.Min(Sentences, MostWindows) * MostWindows) + Math.Min(Paragraphs, MostWindows - 1);

    /// <summary>With another side, of which each number may be the smaller.</summary>
    public Nearness And(Nearness side) => new(Math.Min(Sentences, side.Sentences), Math.Min(Paragraphs, side.Paragraphs));
}

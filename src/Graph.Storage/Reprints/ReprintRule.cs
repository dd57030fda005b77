namespace Graph.Storage;

/// <summary>How often a text counts that several articles print.</summary>
public enum ReprintRule
{
    /// <summary>As often as it is printed: each article counts.</summary>
    AsPrinted,

    /// <summary>Once: of the selected articles that print the same text, only the first in print counts.</summary>
    Once,
}

/// <summary>What counts as a reprint.</summary>
public static class Reprints
{
    /// <summary>The least share of character shingles two texts have in common to be the same text but for small changes, 0 to 1.</summary>
    public const double LeastResemblance = 0.8;
}

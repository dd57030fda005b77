using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Linking.Regions;

/// <summary>What a name of a region means at one place: one region, or several the context does not decide between, or nothing known.</summary>
/// <param name="Entry">The region meant; null when it is not decided.</param>
/// <param name="Open">When it is not decided, the regions it may be, by key; else empty.</param>
public readonly record struct RegionChoice(LexiconEntry? Entry, IReadOnlyList<LexiconEntry> Open)
{
    /// <summary>Nothing in the lexicon is meant.</summary>
    public static RegionChoice None { get; } = new(null, []);
}
